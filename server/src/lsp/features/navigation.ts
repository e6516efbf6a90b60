import { DocumentHighlightKind, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ClientCapabilities, Definition, DefinitionLink, DocumentHighlight, Location, PrepareRenameResult, RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { EditorMatter } from '../../core/editor/matter';
import { definitionsAt, highlightsAt, referencesAt } from '../../core/editor/navigate/index';
import { prepareRename, rename, type Renaming } from '../../core/editor/navigate/rename';
import { folderOf, resolvePath } from '../../workspace/paths';
import { offsetOf, rangeOf, type Desk, type Paper } from '../desk';
import type { Feature } from './feature';

const refusal = (message: string): ResponseError<void> => new ResponseError<void>(ErrorCodes.InvalidRequest, message);

const canMoveFiles = ({ workspace }: ClientCapabilities): boolean =>
  workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('rename') === true;

function locations(desk: Desk, { root }: Paper, matter: EditorMatter, places: readonly { file: string; span: { start: number; end: number } }[]): Location[] {
  const place = desk.placer(root, matter);
  return places.flatMap((p) => place(p) ?? []);
}

function workspaceEdit(desk: Desk, { root, path }: Paper, matter: EditorMatter, { edits, moved }: Renaming): WorkspaceEdit {
  const place = desk.placer(root, matter);
  const changes = edits.flatMap(({ file, edits: own }) => {
    const uri = desk.session.uriAt(root, file);
    return [{ uri, version: desk.session.documentAt(root, file)?.version ?? null, edits: own.flatMap(({ span, newText }) => {
      const at = place({ file, span });
      return at ? [{ range: at.range, newText }] : [];
    }) }];
  });
  if (desk.session.capabilities.workspace?.workspaceEdit?.documentChanges !== true) return { changes: Object.fromEntries(changes.map((c) => [c.uri, c.edits])) };
  const documentChanges: (TextDocumentEdit | RenameFile)[] = changes.map(({ uri, version, edits: own }) => ({ textDocument: { uri, version }, edits: own }));
  const from = moved && resolvePath(folderOf(path), moved.from);
  const to = moved && resolvePath(folderOf(path), moved.to);
  if (from !== undefined && to !== undefined) documentChanges.push({ kind: 'rename', oldUri: root.uriOf(from), newUri: root.uriOf(to), options: { overwrite: false, ignoreIfExists: true } });
  return { documentChanges };
}

export const navigationFeature: Feature = {
  listen({ connection, desk }) {
    connection.onDefinition(({ textDocument, position }, token) =>
      desk.answer<Definition | DefinitionLink[] | null>(textDocument.uri, token, null, async (paper) => {
        const matter = await paper.matter();
        const found = definitionsAt(matter, offsetOf(paper, position));
        if (found === undefined) return null;
        const all = locations(desk, paper, matter, found.places);
        if (!desk.session.capabilities.textDocument?.definition?.linkSupport) return all;
        return all.map(({ uri, range }) => ({ originSelectionRange: rangeOf(paper, found.span), targetUri: uri, targetRange: range, targetSelectionRange: range }));
      }, false),
    );
    connection.onReferences(({ textDocument, position, context }, token) =>
      desk.answer<Location[] | null>(textDocument.uri, token, null, async (paper) => {
        const matter = await paper.matter();
        return locations(desk, paper, matter, referencesAt(matter, offsetOf(paper, position), context.includeDeclaration));
      }),
    );
    connection.onDocumentHighlight(({ textDocument, position }, token) =>
      desk.answer<DocumentHighlight[] | null>(textDocument.uri, token, null, async (paper) => {
        const found = highlightsAt(await paper.matter(), offsetOf(paper, position));
        return found.map(({ span, role }) => ({ range: rangeOf(paper, span), kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
      }),
    );
    connection.onPrepareRename(({ textDocument, position }, token) =>
      desk.answer<PrepareRenameResult | null | ResponseError<void>>(textDocument.uri, token, null, async (paper) => {
        const found = prepareRename(await paper.matter(), offsetOf(paper, position));
        if (found === undefined) return null;
        return 'refused' in found ? refusal(found.refused) : { range: rangeOf(paper, found.span), placeholder: found.name };
      }, false) as Promise<PrepareRenameResult | null>,
    );
    connection.onRenameRequest(({ textDocument, position, newName }, token) =>
      desk.answer<WorkspaceEdit | null | ResponseError<void>>(textDocument.uri, token, null, async (paper) => {
        const matter = await paper.matter();
        const found = rename(matter, offsetOf(paper, position), newName, { moves: canMoveFiles(desk.session.capabilities) });
        if (found === undefined) return null;
        return 'refused' in found ? refusal(found.refused) : workspaceEdit(desk, paper, matter, found);
      }, false) as Promise<WorkspaceEdit | null>,
    );
  },
};
