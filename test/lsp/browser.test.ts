/** The browser's bundle, run as a Web Worker would run it: no Node, messages over ports, files from the client. */
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import vm from 'node:vm';
import { FILE_KIND_REQUEST, LIST_FILES_REQUEST, READ_FILE_REQUEST } from '../../server/src/protocol/files';
import { build, removeBundles } from './bundles';
import { CASE, MOTION } from './papers';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly items?: unknown[] };
  readonly result?: { readonly items?: { readonly code: string }[]; readonly capabilities?: unknown; readonly contents?: { readonly value: string } };
}

const ROOT = 'vscode-vfs://github/doe';
const FILES: Readonly<Record<string, string>> = { [`${ROOT}/case.yaml`]: CASE, [`${ROOT}/papers/motion.md`]: MOTION };

/** Answers the server's questions about files. */
function answer(method: string, uri: string): unknown {
  const text = FILES[uri];
  if (method === READ_FILE_REQUEST) return text === undefined ? { problem: 'missing' } : { text };
  if (method === FILE_KIND_REQUEST) return { kind: text !== undefined ? 'file' : Object.keys(FILES).some((f) => f.startsWith(`${uri}/`)) ? 'directory' : 'missing' };
  return { uris: Object.keys(FILES).filter((f) => f.startsWith(`${uri}/`)) };
}

/** A worker's global scope and nothing else; `send` waits for the answer. */
function startWorker(script: string): (method: string, params: object) => Promise<Message> {
  const waiting = new Map<number, (message: Message) => void>();
  const scope: Record<string, unknown> = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextDecoder, TextEncoder, performance, console, URL };
  const deliver = (data: unknown): void => (scope['onmessage'] as (event: { data: unknown }) => void)({ data });
  scope['self'] = scope;
  scope['addEventListener'] = (): void => undefined;
  scope['postMessage'] = (message: Message): void => {
    if (message.method !== undefined && message.id !== undefined) {
      const asksFiles = [READ_FILE_REQUEST, FILE_KIND_REQUEST, LIST_FILES_REQUEST].includes(message.method);
      const result = asksFiles ? answer(message.method, message.params?.uri ?? '') : (message.params?.items?.map(() => null) ?? null);
      queueMicrotask(() => deliver({ jsonrpc: '2.0', id: message.id, result }));
    } else if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
    }
  };
  vm.runInNewContext(script, scope);
  let id = 0;
  return (method, params) => {
    id += 1;
    const reply = new Promise<Message>((resolve) => waiting.set(id, resolve));
    deliver({ jsonrpc: '2.0', ...(method.startsWith('!') ? { method: method.slice(1) } : { id, method }), params });
    return method.startsWith('!') ? Promise.resolve({}) : reply;
  };
}

describe('the browser bundle', () => {
  after(removeBundles);

  it('holds nothing of Node', async () => {
    const { metafile, text } = await build('server.browser');
    const imported = Object.values(metafile.inputs).flatMap((input) => input.imports.map((i) => i.path));
    const outside = [...Object.values(metafile.outputs).flatMap((o) => o.imports.map((i) => i.path)), ...imported];
    assert.deepEqual(outside.filter((name) => name.startsWith('node:') || builtinModules.includes(name)), []);
    assert.doesNotMatch(text, /require\(["'](?:node:)?(?:fs|path|os|process|net|http|https|child_process|crypto)["']\)/);
  });

  it('serves a folder that only the client can read', async () => {
    const send = startWorker((await build('server.browser')).text);
    const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } };
    const { result } = await send('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders: [{ uri: ROOT, name: 'doe' }] });
    assert.ok(result?.capabilities);
    await send('!initialized', {});
    const uri = `${ROOT}/papers/motion.md`;
    await send('!textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: MOTION } });
    const report = await send('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(report.result?.items?.some((d) => d.code === 'deadline/missed'), JSON.stringify(report));
    const scanned = await send('workspace/diagnostic', { previousResultIds: [] });
    assert.equal(scanned.result?.items?.length, 2);
    const hover = await send('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 12 } });
    assert.match(hover.result?.contents?.value ?? '', /June 26, 2020/);
  });
});
