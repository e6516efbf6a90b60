/** Quick fixes out of the diagnostics the client sends back. Nothing is linted here. */
import { CodeActionKind, TextDocumentEdit } from 'vscode-languageserver';
import type { ClientCapabilities, CodeAction, CodeActionParams, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { SOURCE } from './capabilities';
import type { DiagnosticData, FixEdit } from './reports';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isEdit = (value: unknown): value is FixEdit =>
  isRecord(value) && typeof value['uri'] === 'string' && typeof value['newText'] === 'string' && isRecord(value['range']) &&
  (value['version'] === null || typeof value['version'] === 'number');

/** The data of a diagnostic of ours, as it came back from the client; undefined when it is not what was sent. */
function dataOf({ source, data }: Diagnostic): DiagnosticData | undefined {
  if (source !== SOURCE || !isRecord(data) || !Array.isArray(data['fixes'])) return undefined;
  const whole = data['fixes'].every(
    (fix: unknown) => isRecord(fix) && typeof fix['title'] === 'string' && Array.isArray(fix['edits']) && fix['edits'].every(isEdit),
  );
  return whole ? (data as unknown as DiagnosticData) : undefined;
}

function workspaceEdit(edits: readonly FixEdit[], versioned: boolean): WorkspaceEdit {
  const byDocument = new Map<string, { readonly version: number | null; readonly edits: TextEdit[] }>();
  for (const { uri, version, range, newText } of edits) {
    const known = byDocument.get(uri) ?? { version, edits: [] };
    known.edits.push({ range, newText });
    byDocument.set(uri, known);
  }
  if (!versioned) return { changes: Object.fromEntries([...byDocument].map(([uri, document]) => [uri, document.edits])) };
  return { documentChanges: [...byDocument].map(([uri, { version, edits: own }]) => TextDocumentEdit.create({ uri, version }, own)) };
}

/**
 * The fixes of the diagnostics in `params`. A fix is left out when any document it edits has moved on since
 * its ranges were counted: `versionOf` gives a document's version, null when it is not open.
 */
export function codeActions(
  params: CodeActionParams,
  capabilities: ClientCapabilities,
  versionOf: (uri: string) => number | null,
): CodeAction[] {
  const { only } = params.context;
  if (only !== undefined && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  const versioned = capabilities.workspace?.workspaceEdit?.documentChanges ?? false;
  return params.context.diagnostics.flatMap((diagnostic) => {
    const data = dataOf(diagnostic);
    if (data === undefined || data.version !== versionOf(params.textDocument.uri)) return [];
    const current = data.fixes.filter((fix) => fix.edits.every(({ uri, version }) => version === versionOf(uri)));
    const safe = current.filter((fix) => fix.safety === 'safe');
    return current.map(
      (fix): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: workspaceEdit(fix.edits, versioned),
        // One safe fix is the answer; of several, none is.
        ...(safe.length === 1 && fix.safety === 'safe' ? { isPreferred: true } : {}),
      }),
    );
  });
}
