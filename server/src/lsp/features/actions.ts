import { CodeActionKind, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Command, Diagnostic, SnippetTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { declareActions, missingEventActions } from '../../core/editor/actions/declare';
import { disableActions } from '../../core/editor/actions/disable';
import { makeFilingActions } from '../../core/editor/actions/make-filing';
import type { EditorAction } from '../../core/editor/actions/model';
import { dateAt } from '../../core/editor/explain-date';
import { judgeClaims } from '../../core/analysis/claims/judge';
import { parseCivilDate } from '../../core/dates/civil-date';
import { claimBlocks } from '../../core/editor/claims-text';
import { explainDate } from '../../core/editor/explain-date';
import { explainDeadline } from '../../core/editor/explain-deadline';
import { avenueDeadlines } from '../../core/editor/hover-avenue';
import { divider, toMarkdown, toText, type Block } from '../../core/editor/rich-text';
import { EXPLAIN_COMMAND, type ExplainArgument, type ExplainResult } from '../../protocol/commands';
import { isMarkdown } from '../../workspace/documents';
import { codeActions } from '../code-actions';
import type { Desk, Paper } from '../desk';
import { FIX_ALL, SOURCE } from '../capabilities';
import type { Reports } from '../reports';
import type { Feature } from './feature';

/** Safe fixes of the whole document, as `editor.codeActionsOnSave` asks for them. */

/** True when a client that asks for `only` kinds wants this one: `source` asks for `source.fixAll` too. */
const wanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((o) => o === '' || kind === o || kind.startsWith(`${o}.`));

/** Texts of files other than the one in front are those of the matter. */
async function editOf(desk: Desk, root: Paper['root'], texts: (file: string) => Promise<string | undefined>, { file, edits, placeholder }: EditorAction): Promise<WorkspaceEdit | undefined> {
  const text = await texts(file);
  if (text === undefined) return undefined;
  const positions = desk.session.positions(text);
  const uri = desk.session.uriAt(root, file);
  const client = desk.session.capabilities.workspace?.workspaceEdit;
  // The words to replace are selected where the client can do that in an edit; elsewhere the place is left empty.
  const snippets = client?.documentChanges === true && client.snippetEditSupport === true && placeholder !== undefined;
  const written = (newText: string): string => (snippets || placeholder === undefined ? newText : newText.replace(placeholder, ''));
  const plain = edits.map(({ span, newText }) => ({ range: positions.range(span), newText: written(newText) }));
  if (client?.documentChanges !== true) return { changes: { [uri]: plain } };
  const own = plain.map((edit) => {
    const at = placeholder === undefined ? -1 : edit.newText.indexOf(placeholder);
    if (!snippets || at < 0) return edit;
    const escaped = (part: string): string => part.replace(/[\\$}]/g, '\\$&');
    const value = `${escaped(edit.newText.slice(0, at))}\${1:${placeholder!}}${escaped(edit.newText.slice(at + placeholder!.length))}`;
    return { range: edit.range, snippet: { kind: 'snippet' as const, value } } satisfies SnippetTextEdit;
  });
  const change: TextDocumentEdit = { textDocument: { uri, version: desk.session.documents.get(uri)?.version ?? null }, edits: own };
  return { documentChanges: [change] };
}

const KINDS: Readonly<Record<EditorAction['kind'], CodeActionKind>> = { quickfix: CodeActionKind.QuickFix, refactor: CodeActionKind.Refactor, source: CodeActionKind.Source };

const placeOf = ({ code, range }: Diagnostic): string => `${String(code)} ${range.start.line}:${range.start.character}`;

async function ofPaper(desk: Desk, reports: Reports, paper: Paper, params: CodeActionParams): Promise<CodeAction[]> {
  const { only, diagnostics } = params.context;
  const { context, positions, root, path } = paper;
  const out: CodeAction[] = [];
  const range = positions.span(params.range);
  const matter = await paper.matter();
  const texts = async (file: string): Promise<string | undefined> => matter.papers.find((p) => p.path === file)?.filing.text;
  const push = async (action: EditorAction, extra: Partial<CodeAction>): Promise<void> => {
    const edit = await editOf(desk, root, texts, action);
    if (edit) out.push({ title: action.title, kind: KINDS[action.kind], edit, ...extra });
  };
  if (wanted(CodeActionKind.QuickFix, only)) {
    const seen = new Set<string>();
    // A place that was counted in another version of the text is no place for a comment.
    const known = new Set((reports.settled({ root, path })?.items ?? []).map(placeOf));
    for (const diagnostic of diagnostics) {
      if (diagnostic.source !== SOURCE || typeof diagnostic.code !== 'string' || !known.has(placeOf(diagnostic))) continue;
      if (diagnostic.code === 'case/missing-fact') for (const action of missingEventActions(matter, String(diagnostic.message))) await push(action, { diagnostics: [diagnostic] });
      if (context.role === 'filing' && diagnostic.code.startsWith('deadline/')) {
        const title = 'Show how the dates are reached';
        const argument: ExplainArgument = { uri: paper.uri, kind: 'deadlines' };
        if (!seen.has(title)) out.push({ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command: EXPLAIN_COMMAND, arguments: [argument] } });
        seen.add(title);
      }
      for (const action of disableActions(context, diagnostic.code, positions.span(diagnostic.range))) {
        if (seen.has(action.title)) continue;
        seen.add(action.title);
        await push(action, { diagnostics: [diagnostic] });
      }
    }
  }
  if (wanted(CodeActionKind.Refactor, only)) {
    const fixed = new Set(out.map((a) => a.title));
    for (const action of declareActions(matter, range)) if (!fixed.has(action.title)) await push(action, {});
    const date = dateAt(context, range.start);
    if (date) {
      const argument: ExplainArgument = { uri: paper.uri, kind: 'date', date: date.date };
      out.push({ title: 'Explain this date', kind: CodeActionKind.Refactor, command: { title: 'Explain this date', command: EXPLAIN_COMMAND, arguments: [argument] } });
    }
  }
  // Only where it is asked for: nobody wants it in the list at every cursor.
  if (only !== undefined && wanted(FIX_ALL, only)) {
    const { safe, version } = await reports.safeFixes({ root, path });
    const uri = desk.session.uriAt(root, path);
    if (safe.length > 0 && version === (desk.session.documents.get(uri)?.version ?? null)) {
      const versioned = desk.session.capabilities.workspace?.workspaceEdit?.documentChanges === true;
      out.push({ title: 'Apply the safe fixes of Filing Lint', kind: FIX_ALL, edit: versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: [...safe] }] } : { changes: { [uri]: [...safe] } } });
    }
  }
  return out;
}

async function ofOther(desk: Desk, params: CodeActionParams): Promise<CodeAction[]> {
  const place = desk.session.place(params.textDocument.uri);
  const document = desk.session.documents.get(params.textDocument.uri);
  if (place === undefined || document === undefined || !isMarkdown(place.path) || !wanted(CodeActionKind.Refactor, params.context.only)) return [];
  const text = document.getText();
  const out: CodeAction[] = [];
  for (const action of makeFilingActions(place.path, text, desk.session.positions(text).offset(params.range.start))) {
    const edit = await editOf(desk, place.root, async () => text, action);
    if (edit) out.push({ title: action.title, kind: KINDS[action.kind], edit });
  }
  return out;
}

function explained({ context }: Paper, argument: ExplainArgument): { title: string; blocks: readonly Block[] } | undefined {
  if (argument.kind === 'deadlines') {
    const blocks = avenueDeadlines(context).flatMap((d, i) => [...(i === 0 ? [] : [divider]), ...explainDeadline(d)]);
    return { title: 'Deadlines', blocks };
  }
  if (argument.kind === 'claim') {
    const judged = judgeClaims(context).find((j) => j.claim.id === argument.id);
    return judged && { title: judged.claim.title, blocks: claimBlocks(judged) };
  }
  const date = parseCivilDate(argument.date);
  return date && { title: date, blocks: explainDate(context, date) };
}

const isArgument = (value: unknown): value is ExplainArgument => {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, kind, id, date } = value as Record<string, unknown>;
  return typeof uri === 'string' && (kind === 'deadlines' || (kind === 'claim' && typeof id === 'string') || (kind === 'date' && typeof date === 'string'));
};

export const actionsFeature: Feature = {
  listen({ connection, desk, reports }) {
    const { session } = desk;
    connection.onCodeAction(async (params, token): Promise<(CodeAction | Command)[] | null> => {
      // The fixes that came with the diagnostics are there at once, whatever else takes its time.
      const fixes = codeActions(params, session.capabilities, (uri) => session.documents.get(uri)?.version ?? null);
      const { only } = params.context;
      if (!wanted(CodeActionKind.QuickFix, only) && !wanted(CodeActionKind.Refactor, only) && !wanted(FIX_ALL, only)) return fixes;
      const more = await desk.answer<CodeAction[] | undefined>(params.textDocument.uri, token, undefined, (paper) => ofPaper(desk, reports, paper, params), false);
      if (more === undefined) return [...fixes, ...(await ofOther(desk, params))];
      return Array.isArray(more) ? [...fixes, ...more.filter((a) => !fixes.some((f) => f.title === a.title))] : (more as never);
    });
    connection.onExecuteCommand(async ({ command, arguments: args }): Promise<ExplainResult | null> => {
      const argument: unknown = args?.[0];
      if (command !== EXPLAIN_COMMAND || !isArgument(argument)) return null;
      const paper = await desk.look(argument.uri);
      const found = paper && explained(paper, argument);
      if (!found) return null;
      const result: ExplainResult = { title: found.title, markdown: toMarkdown(found.blocks), text: toText(found.blocks) };
      if (!session.explains) await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: `${result.title}\n${result.text}` });
      return result;
    });
  },
};

