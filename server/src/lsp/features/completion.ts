import { CompletionItemKind, CompletionItemTag, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import type { ClientCapabilities, CompletionItem as ProtocolItem, CompletionList } from 'vscode-languageserver';
import { complete, makeFilingItems, mayComplete, SOURCES, type CompletionItem, type CompletionKind, type CompletionSource } from '../../core/editor/completion/index';
import { completeSettings } from '../../core/editor/settings-file';
import { isMarkdown } from '../../workspace/documents';
import type { Positions } from '../convert';
import { isSettings, offsetOf, type Desk } from '../desk';
import type { Place } from '../session';
import { markup, type Feature } from './feature';

const KIND: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property, value: CompletionItemKind.EnumMember, event: CompletionItemKind.Event, claim: CompletionItemKind.Reference, exhibit: CompletionItemKind.File,
  authority: CompletionItemKind.Reference, rule: CompletionItemKind.Constant, snippet: CompletionItemKind.Snippet, text: CompletionItemKind.Text,
};

/** Sources that hang on the place of a paper, such as a library of snippets, join those that every paper has. */
export type SourcesOf = (place: Place) => Promise<readonly CompletionSource[]>;

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

function toProtocol(item: CompletionItem, positions: Positions, client: ClientCapabilities, isCode: boolean): ProtocolItem {
  const own = client.textDocument?.completion?.completionItem;
  const snippet = item.snippet === true && own?.snippetSupport === true;
  const newText = item.snippet === true && !snippet ? (item.plainText ?? item.label) : item.newText;
  const deprecated = item.deprecated === true;
  return {
    label: item.label,
    kind: KIND[item.kind],
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...(item.documentation === undefined ? {} : { documentation: markup(item.documentation, own?.documentationFormat) }),
    textEdit: { range: positions.range(item.span), newText },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    // Lines after the first are indented already.
    ...(newText.includes('\n') && own?.insertTextModeSupport ? { insertTextMode: InsertTextMode.asIs } : {}),
    filterText: item.filterText ?? item.label,
    sortText: `${String(item.rank ?? 500).padStart(4, '0')} ${item.label}`,
    ...(deprecated && own?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(deprecated && own?.deprecatedSupport === true && !own.tagSupport ? { deprecated: true } : {}),
    ...(item.then === 'complete' && isCode ? { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } } : {}),
  };
}

export function completionFeature(sourcesOf: SourcesOf = async () => []): Feature {
  return {
    listen({ connection, desk }) {
      connection.onCompletion(async ({ textDocument, position, context }, token) => {
        const document = desk.session.documents.get(textDocument.uri);
        if (document === undefined) return NOTHING;
        const text = document.getText();
        const convert = (item: CompletionItem, positions: Positions): ProtocolItem => toProtocol(item, positions, desk.session.capabilities, desk.session.isCode);
        if (isSettings(desk, textDocument.uri)) {
          const positions = desk.session.positions(text);
          return { isIncomplete: false, items: completeSettings(text, positions.offset(position)).items.map((item) => convert(item, positions)) };
        }
        // Most spaces and periods mean nothing: that is seen without reading the paper.
        if (context?.triggerCharacter !== undefined && !mayComplete(text, desk.session.positions(text).offset(position), context.triggerCharacter)) return NOTHING;
        return desk.answer<CompletionList>(textDocument.uri, token, noFiling(desk, textDocument.uri, text, position, convert), async (paper) => {
          const sources = [...SOURCES, ...(await sourcesOf(paper))];
          const found = complete(paper.context, offsetOf(paper, position), await paper.matter(), sources);
          return { isIncomplete: found.incomplete, items: found.items.map((item) => convert(item, paper.positions)) };
        }, false);
      });
    },
  };
}

/** In Markdown that is no filing only the key that makes it one is offered. */
function noFiling(desk: Desk, uri: string, text: string, position: { line: number; character: number }, convert: (item: CompletionItem, positions: Positions) => ProtocolItem): CompletionList {
  const place = desk.session.place(uri);
  if (place === undefined || !isMarkdown(place.path)) return NOTHING;
  const positions = desk.session.positions(text);
  return { isIncomplete: false, items: makeFilingItems(text, positions.offset(position)).map((item) => convert(item, positions)) };
}
