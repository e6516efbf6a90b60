import { FoldingRangeKind, SymbolKind as ProtocolKind } from 'vscode-languageserver';
import type { DocumentLink, DocumentSymbol, FoldingRange, SelectionRange, SymbolInformation } from 'vscode-languageserver';
import { documentLinks } from '../../core/editor/annotate/links';
import { foldsOf, selectionsAt } from '../../core/editor/structure/folding';
import { documentSymbols, matterSymbols, type OutlineSymbol, type SymbolKind } from '../../core/editor/structure/symbols';
import { folderOf, resolvePath } from '../../workspace/paths';
import { offsetOf, rangeOf, type Paper } from '../desk';
import { cancelled } from '../pull';
import { letMessagesThrough } from '../yield';
import type { Feature } from './feature';

const KIND: Readonly<Record<SymbolKind, ProtocolKind>> = {
  section: ProtocolKind.String, ground: ProtocolKind.Class, exhibit: ProtocolKind.File, deadline: ProtocolKind.Event, event: ProtocolKind.Event, key: ProtocolKind.Property, paper: ProtocolKind.Module,
};

/** Symbols of a whole workspace that are sent at once; a longer query finds the rest. */
const MOST_SYMBOLS = 500;

const toProtocol = (paper: Paper, { name, detail, kind, span, selection, children }: OutlineSymbol): DocumentSymbol => ({
  name, kind: KIND[kind], ...(detail === undefined ? {} : { detail }), range: rangeOf(paper, span), selectionRange: rangeOf(paper, selection), children: children.map((c) => toProtocol(paper, c)),
});

const flat = (paper: Paper, symbol: OutlineSymbol, container: string): SymbolInformation[] => [
  { name: symbol.name, kind: KIND[symbol.kind], location: { uri: paper.uri, range: rangeOf(paper, symbol.span) }, ...(container === '' ? {} : { containerName: container }) },
  ...symbol.children.flatMap((child) => flat(paper, child, symbol.name)),
];

function foldingRanges(paper: Paper, limit: number | undefined): FoldingRange[] {
  const seen = new Set<number>();
  const ranges: FoldingRange[] = [];
  for (const { span, kind } of foldsOf(paper.context)) {
    const { start, end } = rangeOf(paper, span);
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    if (last <= start.line || seen.has(start.line)) continue;
    seen.add(start.line);
    ranges.push({ startLine: start.line, endLine: last, ...(kind === 'part' ? {} : { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }) });
  }
  return ranges.sort((a, b) => a.startLine - b.startLine).slice(0, limit ?? ranges.length);
}

export const structureFeature: Feature = {
  listen({ connection, desk }) {
    const { session } = desk;
    connection.onDocumentSymbol(({ textDocument }, token) =>
      desk.answer<DocumentSymbol[] | SymbolInformation[] | null>(textDocument.uri, token, null, (paper) => {
        const symbols = documentSymbols(paper.context);
        const nested = session.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
        return nested ? symbols.map((s) => toProtocol(paper, s)) : symbols.flatMap((s) => flat(paper, s, ''));
      }),
    );
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const found: SymbolInformation[] = [];
      for (const root of session.roots) {
        await root.ready;
        for (const { path } of root.alone ? [] : await root.workspace.matters()) {
          await letMessagesThrough();
          if (token.isCancellationRequested) return cancelled<never>() as never;
          if (!session.owns(root, path)) continue;
          const papers = await root.workspace.papersOf(path);
          const place = desk.placer(root, { papers });
          for (const { name, kind, file, span, container } of matterSymbols({ papers }, query)) {
            const location = place({ file, span });
            if (location && found.length < MOST_SYMBOLS) found.push({ name, kind: KIND[kind], location, containerName: container });
          }
        }
      }
      return found;
    });
    connection.onFoldingRanges(({ textDocument }, token) =>
      desk.answer<FoldingRange[] | null>(textDocument.uri, token, null, (paper) => foldingRanges(paper, session.capabilities.textDocument?.foldingRange?.rangeLimit)),
    );
    connection.onSelectionRanges(({ textDocument, positions }, token) =>
      desk.answer<SelectionRange[] | null>(textDocument.uri, token, null, (paper) =>
        positions.map((position): SelectionRange => {
          let range: SelectionRange | undefined;
          for (const span of [...selectionsAt(paper.context, offsetOf(paper, position))].reverse()) range = { range: rangeOf(paper, span), ...(range ? { parent: range } : {}) };
          return range ?? { range: { start: position, end: position } };
        }),
      ),
    );
    connection.onDocumentLinks(({ textDocument }, token) =>
      desk.answer<DocumentLink[] | null>(textDocument.uri, token, null, async (paper) => {
        const links = documentLinks(await paper.matter());
        return links.flatMap(({ span, target, page, tooltip }): DocumentLink[] => {
          const path = 'root' in target ? target.root : resolvePath(folderOf(target.from), target.written);
          if (path === undefined) return [];
          const uri = session.uriAt(paper.root, path) + (page === undefined ? '' : `#page=${page}`);
          return [{ range: rangeOf(paper, span), target: uri, ...(session.capabilities.textDocument?.documentLink?.tooltipSupport ? { tooltip } : {}) }];
        });
      }),
    );
  },
};
