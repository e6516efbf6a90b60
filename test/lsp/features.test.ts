/** The features of the editor over a real connection: what is announced, what is answered, and in which units. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities, CodeAction, CodeLens, CompletionList, Diagnostic, DocumentLink, DocumentSymbol, FoldingRange, InlayHint, Location, LocationLink, PublishDiagnosticsParams,
  SelectionRange, SemanticTokens, SemanticTokensDelta, SymbolInformation, WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { EXPLAIN_COMMAND, type ExplainResult } from '../../server/src/protocol/commands';
import { MATTER_REQUEST, PAPER_REQUEST, type MatterDto, type PaperDto } from '../../server/src/protocol/views';
import { cleanUp, folderWith, FULL, PLAIN, TestClient, until } from './harness';
import { CASE, MATTER } from './papers';

const MEMO = `---
avenue: section-2255
document: memorandum
---

See Ex. A at 2.
`;
/** Section signs, pilcrows, curly quotes and emoji stand before everything that is asked about. */
const MOTION = `---
avenue: section-2255
title: Motion to Vacate
filed: 2020-06-29
exhibits:
  A: { title: Plea agreement, file: exhibits/A-plea.pdf }
  B: Transcript
claims:
  - { id: advice, kind: ineffective-assistance-plea }
---

# Motion to Vacate

§ 2255 ¶ 4 “🙂” Ex. A at 3; see Ex. Q. “¶” Judgment was entered on June 12, 2019.

## Ground One {#advice}

“§§” Strickland v. Washington, 466 U.S. 668 (1984). 🙂 Id. at 694. Smith v. Roe, 900 F3d 1 (5th Cir. 2018).
`;
const FILES = { ...MATTER, 'motion.md': MOTION, 'memo.md': MEMO, 'exhibits/A-plea.pdf': '%PDF-1.4\n' };

const RICH: ClientCapabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['rename'], snippetEditSupport: true } },
  textDocument: {
    ...FULL.textDocument,
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'], tagSupport: { valueSet: [1] }, insertTextModeSupport: { valueSet: [1, 2] } } },
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

const withEncoding = (encoding: string, base = RICH): ClientCapabilities => ({ ...base, general: { positionEncodings: [encoding] } });

/** A position of `needle` in the units of `encoding`. */
function place(text: string, needle: string, encoding: string, within = 0): { line: number; character: number } {
  const at = text.indexOf(needle) + within;
  const lines = text.slice(0, at).split('\n');
  const before = lines.at(-1)!;
  const character = encoding === 'utf-8' ? Buffer.byteLength(before) : encoding === 'utf-32' ? [...before].length : before.length;
  return { line: lines.length - 1, character };
}

/** The text of a range counted in `encoding`; ranges here stand on one line. */
function slice(text: string, range: { start: { line: number; character: number }; end: { line: number; character: number } }, encoding: string): string {
  const line = text.split('\n')[range.start.line]!;
  if (encoding === 'utf-8') return Buffer.from(line).subarray(range.start.character, range.end.character).toString();
  const units = encoding === 'utf-32' ? [...line] : line.split('');
  return units.slice(range.start.character, range.end.character).join('');
}

async function started(capabilities: ClientCapabilities = RICH, files: Readonly<Record<string, string>> = FILES, options = {}): Promise<TestClient> {
  const client = await TestClient.start(await folderWith(files), { capabilities, environment: { pages: 'file:///pages/rules' }, ...options });
  await client.open('motion.md', files['motion.md'] ?? MOTION);
  return client;
}

const ask = <Result>(client: TestClient, method: string, name: string, params: object = {}): Promise<Result> =>
  client.connection.sendRequest(method, { textDocument: { uri: client.uri(name) }, ...params });

describe('features over a connection', () => {
  afterEach(cleanUp);

  for (const encoding of ['utf-8', 'utf-16', 'utf-32']) {
    it(`count in ${encoding} beside § ¶ curly quotes and emoji`, async () => {
      const client = await started(withEncoding(encoding));
      assert.equal(client.result.capabilities.positionEncoding, encoding);
      const at = (needle: string, within = 0) => ({ position: place(MOTION, needle, encoding, within) });
      const [link] = await ask<LocationLink[]>(client, 'textDocument/definition', 'motion.md', at('Ex. A at 3', 4));
      assert.equal(slice(MOTION, link!.targetRange, encoding), 'A');
      assert.equal(slice(MOTION, link!.originSelectionRange!, encoding), 'A');
      const [back] = await ask<LocationLink[]>(client, 'textDocument/definition', 'motion.md', at('Id. at 694', 1));
      assert.equal(slice(MOTION, back!.targetRange, encoding), 'Strickland v. Washington, 466 U.S. 668 (1984)');
      const highlights = await ask<{ range: LocationLink['targetRange'] }[]>(client, 'textDocument/documentHighlight', 'motion.md', at('Ex. A at 3', 4));
      assert.deepEqual(highlights.map((h) => slice(MOTION, h.range, encoding)), ['A', 'A']);
      const links = await ask<DocumentLink[]>(client, 'textDocument/documentLink', 'motion.md');
      assert.deepEqual(links.map((l) => slice(MOTION, l.range, encoding)), ['exhibits/A-plea.pdf', 'Ex. A at 3']);
      assert.ok(links[1]!.target?.endsWith('/exhibits/A-plea.pdf#page=3'));
      const tokens = await ask<SemanticTokens>(client, 'textDocument/semanticTokens/full', 'motion.md');
      const first = { line: 0, character: 0 };
      const words: string[] = [];
      for (let i = 0; i < tokens.data.length; i += 5) {
        const [line, column, length] = tokens.data.slice(i, i + 3) as [number, number, number];
        first.character = line === 0 ? first.character + column : column;
        first.line += line;
        words.push(slice(MOTION, { start: first, end: { line: first.line, character: first.character + length } }, encoding));
      }
      for (const word of ['Ex. A at 3', 'Ex. Q', 'Strickland v. Washington, 466 U.S. 668 (1984)', 'Id. at 694']) assert.ok(words.includes(word), words.join('; '));
      const [grown] = await ask<SelectionRange[]>(client, 'textDocument/selectionRange', 'motion.md', { positions: [place(MOTION, 'Id. at 694', encoding, 1)] });
      assert.equal(slice(MOTION, grown!.range, encoding), 'Id');
      assert.equal(slice(MOTION, grown!.parent!.range, encoding), 'Id. at 694');
    });
  }

  it('announce everything at once, and nothing has to be registered for it', async () => {
    for (const capabilities of [RICH, PLAIN]) {
      const { capabilities: server } = (await started(capabilities)).result;
      for (const name of ['completionProvider', 'definitionProvider', 'referencesProvider', 'documentHighlightProvider', 'renameProvider', 'documentSymbolProvider', 'workspaceSymbolProvider', 'foldingRangeProvider', 'selectionRangeProvider', 'documentLinkProvider', 'inlayHintProvider', 'codeLensProvider', 'semanticTokensProvider', 'executeCommandProvider'] as const) assert.ok(server[name], name);
    }
    const { capabilities: plain } = (await started(PLAIN)).result;
    assert.equal(plain.renameProvider, true);
    assert.equal(plain.codeActionProvider, undefined);
    assert.equal(plain.diagnosticProvider, undefined);
  });

  describe('completion', () => {
    it('comes right behind a keystroke, from what stands there then', async () => {
      const client = await started();
      await client.edit('motion.md', 'see Ex. Q', 'see Ex. ');
      const text = client.textOf('motion.md');
      const list = await ask<CompletionList>(client, 'textDocument/completion', 'motion.md', { position: place(text, 'see Ex. .', 'utf-16', 8), context: { triggerKind: 2, triggerCharacter: ' ' } });
      assert.deepEqual(list.items.map((i) => i.label), ['A', 'B']);
      assert.equal(list.items[0]?.detail, 'Plea agreement');
    });
    it('works while the YAML is broken', async () => {
      const broken = '---\navenue: section-2255\nclaims:\n  - { id: a, kind: \nfi\n---\n\n# x\n';
      const client = await started(RICH, { 'motion.md': broken });
      const at = (needle: string, within: number) => ask<CompletionList>(client, 'textDocument/completion', 'motion.md', { position: place(broken, needle, 'utf-16', within) });
      assert.ok((await at('kind: ', 6)).items.some((i) => i.label === 'brady'));
      const filed = (await at('fi\n', 2)).items.find((i) => i.label === 'filed');
      assert.match((filed?.documentation as { value: string }).value, /day the paper was filed/);
    });
    it('offers nothing after an ordinary space', async () => {
      const client = await started();
      const list = await ask<CompletionList>(client, 'textDocument/completion', 'motion.md', { position: place(MOTION, 'Judgment was', 'utf-16', 9), context: { triggerKind: 2, triggerCharacter: ' ' } });
      assert.deepEqual(list.items, []);
    });
    it('gives a client without snippets plain text', async () => {
      const client = await started(PLAIN, { 'motion.md': 'f' });
      const list = await ask<CompletionList>(client, 'textDocument/completion', 'motion.md', { position: { line: 0, character: 1 } });
      assert.deepEqual(list.items.map((i) => (i.textEdit as { newText: string }).newText), ['---\navenue: \n---\n']);
    });
  });

  describe('rename', () => {
    it('reaches every paper and the case file, moves the file, and counts versions', async () => {
      const client = await started(RICH, { ...FILES, 'case.yaml': `${CASE}plea-agreement: { exhibit: A }\n` });
      const position = place(MOTION, 'Ex. A at 3', 'utf-16', 4);
      assert.deepEqual(await ask(client, 'textDocument/prepareRename', 'motion.md', { position }), { range: { start: position, end: { ...position, character: position.character + 1 } }, placeholder: 'A' });
      const edit = await ask<WorkspaceEdit>(client, 'textDocument/rename', 'motion.md', { position, newName: 'D' });
      const changes = edit.documentChanges ?? [];
      assert.deepEqual(changes.map((c) => ('kind' in c ? c.kind : [c.textDocument.uri.split('/').at(-1), c.textDocument.version, c.edits.length])), [['case.yaml', null, 1], ['motion.md', 1, 3], ['memo.md', null, 1], 'rename']);
    });
    it('is refused with a reason', async () => {
      const client = await started();
      const position = place(MOTION, 'Ex. A at 3', 'utf-16', 4);
      await assert.rejects(ask(client, 'textDocument/rename', 'motion.md', { position, newName: 'B' }), /Exhibit B is in motion\.md already/);
    });
  });

  describe('code actions', () => {
    const actions = async (client: TestClient, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> => client.codeActions('motion.md', diagnostics, only);

    it('offer to turn a rule off, with the reason selected', async () => {
      const client = await started();
      const diagnostics = (await client.items('motion.md')).filter((d) => d.code === 'exhibit/undeclared');
      const found = await actions(client, diagnostics);
      assert.ok(found.some((a) => a.title === 'Add Exhibit Q to the index'));
      const line = found.find((a) => a.title === 'Disable exhibit/undeclared for this line, with a reason');
      assert.match(JSON.stringify(line?.edit), /"snippet":\{"kind":"snippet","value":"<!-- filing-lint-disable-next-line exhibit\/undeclared -- \$\{1:say why\} -->/);
    });
    it('leave the reason empty for a client that cannot select it', async () => {
      const client = await started({ ...FULL });
      const diagnostics = (await client.items('motion.md')).filter((d) => d.code === 'exhibit/undeclared');
      const line = (await actions(client, diagnostics)).find((a) => a.title.includes('this line'));
      assert.match(JSON.stringify(line?.edit), /exhibit\/undeclared -- {2}-->/);
    });
    it('apply every safe fix where that is asked for, and only then', async () => {
      const client = await started();
      const diagnostics = await client.items('motion.md');
      const [all, ...others] = await actions(client, diagnostics, ['source.fixAll']);
      assert.equal(all?.kind, 'source.fixAll.filing-lint');
      assert.deepEqual(others, []);
      assert.match(JSON.stringify(all?.edit), /F\.3d/);
      assert.ok(!(await actions(client, diagnostics)).some((a) => a.kind === 'source.fixAll.filing-lint'));
    });
    it('explain a date by a command, whose answer a plain client gets as a message', async () => {
      const client = await started();
      const messages: string[] = [];
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
      const position = place(MOTION, 'June 12, 2019', 'utf-16', 3);
      const found = await ask<CodeAction[]>(client, 'textDocument/codeAction', 'motion.md', { range: { start: position, end: position }, context: { diagnostics: [] } });
      const command = found.find((a) => a.title === 'Explain this date')?.command;
      assert.equal(command?.command, EXPLAIN_COMMAND);
      const result = await client.connection.sendRequest<ExplainResult>('workspace/executeCommand', { command: command.command, arguments: command.arguments });
      assert.match(result.text, /judgment-entered/);
      await until(() => messages.length > 0 || undefined, () => messages);
      assert.equal(await client.connection.sendRequest('workspace/executeCommand', { command: EXPLAIN_COMMAND, arguments: [{ uri: 7 }] }), null);
    });
  });

  it('diagnostics carry the page of their rule and tags', async () => {
    const client = await started();
    const items = await client.items('motion.md');
    const unused = items.find((d) => d.code === 'exhibit/unused');
    assert.deepEqual(unused?.codeDescription, { href: 'file:///pages/rules/exhibit/unused.md' });
    assert.deepEqual(unused.tags, [1]);
    const plain = await started({ ...FULL });
    assert.ok((await plain.items('motion.md')).every((d) => d.codeDescription === undefined && d.tags === undefined));
  });

  it('diagnostics are pushed to a client that does not ask, in its units', async () => {
    const client = await started(withEncoding('utf-8', PLAIN));
    const found = await until<PublishDiagnosticsParams>(() => client.latest('motion.md'));
    const exhibit = found.diagnostics.find((d) => d.code === 'exhibit/undeclared');
    assert.equal(slice(MOTION, exhibit!.range, 'utf-8'), 'Ex. Q');
  });

  it('outline: nested for those who take it, flat for the others; symbols of the workspace', async () => {
    const client = await started();
    const nested = await ask<DocumentSymbol[]>(client, 'textDocument/documentSymbol', 'motion.md');
    assert.deepEqual(nested.map((s) => s.name), ['Front matter', 'Motion to Vacate']);
    const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'plea agr' });
    assert.deepEqual(found.map((s) => [s.name, s.containerName]), [['Exhibit A: Plea agreement', 'motion.md']]);
    const flat = await ask<SymbolInformation[]>(await started(PLAIN), 'textDocument/documentSymbol', 'motion.md');
    assert.ok(flat.some((s) => s.name === 'Ground One' && s.containerName === 'Motion to Vacate'));
  });

  it('folds', async () => {
    const ranges = await ask<FoldingRange[]>(await started(), 'textDocument/foldingRange', 'motion.md');
    assert.deepEqual(ranges[0], { startLine: 0, endLine: 9, kind: 'region' });
    assert.ok(ranges.every((r) => r.endLine > r.startLine));
  });

  it('hints, lenses and tokens can be switched off, each by itself', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const count = async (settings: unknown) => {
      const client = await started(RICH, FILES, { settings });
      await client.open('case.yaml', CASE);
      const hints = await ask<InlayHint[]>(client, 'textDocument/inlayHint', 'case.yaml', { range });
      const lenses = await ask<CodeLens[]>(client, 'textDocument/codeLens', 'motion.md');
      const tokens = await ask<SemanticTokens>(client, 'textDocument/semanticTokens/full', 'motion.md');
      return [hints.length > 0, lenses.length > 0, tokens.data.length > 0];
    };
    assert.deepEqual(await count(null), [true, true, true]);
    assert.deepEqual(await count({ inlayHints: { enabled: false } }), [false, true, true]);
    assert.deepEqual(await count({ codeLens: false }), [true, false, true]);
    assert.deepEqual(await count({ semanticTokens: { enabled: false } }), [true, true, false]);
  });

  it('tokens after an edit are told as what changed', async () => {
    const client = await started();
    const before = await ask<SemanticTokens>(client, 'textDocument/semanticTokens/full', 'motion.md');
    await client.edit('motion.md', 'see Ex. Q', 'see Ex. Q and Ex. B');
    const delta = await ask<SemanticTokensDelta>(client, 'textDocument/semanticTokens/full/delta', 'motion.md', { previousResultId: before.resultId });
    assert.ok(Array.isArray(delta.edits) && delta.edits.length > 0);
    const data = [...before.data];
    for (const e of [...delta.edits].sort((a, b) => b.start - a.start)) data.splice(e.start, e.deleteCount, ...(e.data ?? []));
    assert.deepEqual(data, (await ask<SemanticTokens>(client, 'textDocument/semanticTokens/full', 'motion.md')).data);
  });

  it('nothing shows in Markdown that is no filing, but the offer to make it one', async () => {
    const notes = '# Notes\n\nSee Ex. A. Strickland v. Washington, 466 U.S. 668 (1984). June 12, 2019.\n';
    const client = await started(RICH, { ...FILES, 'motion.md': notes });
    const position = { line: 2, character: 8 };
    for (const method of ['hover', 'definition', 'references', 'documentHighlight', 'prepareRename', 'documentSymbol', 'foldingRange', 'documentLink', 'inlayHint', 'codeLens']) {
      assert.equal(await ask(client, `textDocument/${method}`, 'motion.md', { position, context: { includeDeclaration: true }, range: { start: position, end: position } }), null, method);
    }
    assert.deepEqual((await ask<SemanticTokens>(client, 'textDocument/semanticTokens/full', 'motion.md')).data, []);
    assert.deepEqual((await ask<CompletionList>(client, 'textDocument/completion', 'motion.md', { position })).items, []);
    const offered = async (line: number) => (await ask<CodeAction[]>(client, 'textDocument/codeAction', 'motion.md', { range: { start: { line, character: 0 }, end: { line, character: 0 } }, context: { diagnostics: [] } })).map((a) => a.title);
    assert.deepEqual(await offered(2), []);
    assert.deepEqual(await offered(0), ['Make this a filing']);
  });

  it('follow the case file as it changes, and answer for it too', async () => {
    const client = await started();
    await client.open('case.yaml', CASE);
    const position = place(MOTION, 'June 12, 2019', 'utf-16', 3);
    const before = await ask<LocationLink[]>(client, 'textDocument/definition', 'motion.md', { position });
    await client.edit('case.yaml', 'court: txsd', 'court: txsd\njudge: Hon. Jane Roe');
    const after = await ask<LocationLink[]>(client, 'textDocument/definition', 'motion.md', { position });
    assert.equal(after[0]!.targetRange.start.line, before[0]!.targetRange.start.line + 1);
    const references = await ask<Location[]>(client, 'textDocument/references', 'case.yaml', { position: client.position('case.yaml', 'judgment-entered', 2), context: { includeDeclaration: false } });
    assert.deepEqual(references.map((l) => l.uri), [client.uri('motion.md')]);
  });

  it('hints, lenses and colours are asked for again when the case file changes', async () => {
    const client = await started({ ...RICH, workspace: { ...RICH.workspace, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } } });
    const asked = new Set<string>();
    for (const kind of ['inlayHint', 'codeLens', 'semanticTokens']) client.connection.onRequest(`workspace/${kind}/refresh`, () => void asked.add(kind));
    await client.items('motion.md');
    await client.open('case.yaml', CASE);
    await client.edit('case.yaml', '2019-06-12', '2019-06-13');
    await until(() => asked.size === 3 || undefined, () => [...asked]);
  });

  it('views get grounds, exhibits and checklist of a paper, and a matter with its events and findings', async () => {
    const client = await started();
    const paper = await client.connection.sendRequest<PaperDto>(PAPER_REQUEST, { uri: client.uri('motion.md') });
    assert.deepEqual(paper.claims.map((c) => [c.id, c.kind, c.declared]), [['advice', 'ineffective-assistance-plea', true]]);
    assert.deepEqual(paper.exhibits.map((e) => [e.label, e.declared, e.state, e.citations.length]), [['A', true, 'present', 1], ['B', true, undefined, 0], ['Q', false, undefined, 1]]);
    assert.ok(paper.checklist.some((i) => i.kind === 'section' && !i.done) && paper.checklist.some((i) => i.claim === 'advice'));
    const matter = await client.connection.sendRequest<MatterDto>(MATTER_REQUEST, { uri: client.uri('case.yaml') });
    assert.deepEqual(matter.events.map((e) => [e.id, e.date]), [['sentence-imposed', '2019-06-10'], ['judgment-entered', '2019-06-12']]);
    assert.deepEqual(matter.papers.map((p) => p.path), ['memo.md', 'motion.md']);
    assert.ok(matter.papers[1]?.findings.some((f) => f.rule === 'exhibit/undeclared'));
    assert.ok(matter.deadlines.some((d) => d.id === 'section-2255/f1'));
    assert.equal(await client.connection.sendRequest(PAPER_REQUEST, { uri: client.uri('notes.md') }), null);
    assert.equal(await client.connection.sendRequest(MATTER_REQUEST, { uri: client.uri('notes.md') }), null);
  });

  it('a request that is taken back is answered as such, whatever it asked for', async () => {
    const client = await started();
    for (const method of ['documentSymbol', 'codeLens', 'foldingRange', 'documentLink', 'semanticTokens/full']) {
      const cancel = new CancellationTokenSource();
      const asked = client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: client.uri('motion.md') } }, cancel.token);
      cancel.cancel();
      await assert.rejects(asked, (error: { code: number }) => error.code === LSPErrorCodes.RequestCancelled, method);
    }
  });
});
