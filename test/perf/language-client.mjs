/** As much of a language client as a benchmark needs: one document, edited one character at a time, and its diagnostics. */
import { spawn } from 'node:child_process';

export class LanguageClient {
  #child;
  #buffer = Buffer.alloc(0);
  #next = 1;
  #answers = new Map();
  #published;
  #pull = false;
  #version = 1;
  uri = '';
  /** How many diagnostics the last answer had: a server that finds nothing is not compared. */
  found = 0;

  constructor(command, args, cwd) {
    this.#child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.on('error', () => {});
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.on('data', (data) => this.#take(data));
  }

  #take(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#read(message);
    }
  }

  #read(message) {
    if (message.method === undefined) {
      this.#answers.get(message.id)?.(message.result);
      this.#answers.delete(message.id);
    } else if (message.id !== undefined) {
      // Configuration is asked for by the item; everything else is agreed to.
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      this.#send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics' && message.params.uri === this.uri) {
      this.found = message.params.diagnostics.length;
      this.#published?.();
    }
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  request(method, params) {
    return this.#ask(method, params).answer;
  }

  #ask(method, params) {
    const id = this.#next++;
    this.#send({ id, method, params });
    return { id, answer: new Promise((resolve) => this.#answers.set(id, resolve)) };
  }

  get pid() {
    return this.#child.pid;
  }

  async start(rootUri) {
    const { capabilities } = await this.request('initialize', {
      processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: {} }, workspace: { configuration: true, workspaceFolders: true, diagnostics: {} } },
    });
    this.#pull = capabilities.diagnosticProvider !== undefined;
    this.#send({ method: 'initialized', params: {} });
  }

  async open(uri, text) {
    this.uri = uri;
    const published = this.#nextPublished();
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
    await (this.#pull ? this.#diagnose() : published);
  }

  /** Inserts a text, of one character where none is given, or takes a range out for it, and waits for the diagnostics of that version; milliseconds. */
  async edit(position, text = 'x', end = position) {
    const start = performance.now();
    const published = this.#nextPublished();
    this.#change(position, text, end);
    await (this.#pull ? this.#diagnose() : published);
    return performance.now() - start;
  }

  #change(position, text, end) {
    this.#version++;
    this.#send({ method: 'textDocument/didChange', params: { textDocument: { uri: this.uri, version: this.#version }, contentChanges: [{ range: { start: position, end }, text }] } });
  }

  /** Milliseconds from a keystroke until a question right behind it is answered; its diagnostics are asked for after both, and waited for. */
  async behind(method, position) {
    const start = performance.now();
    this.#change(position, 'x', position);
    const answer = this.request(method, { textDocument: { uri: this.uri }, position });
    const diagnosed = this.#pull ? this.#diagnose() : undefined;
    await answer;
    const took = performance.now() - start;
    await diagnosed;
    return took;
  }

  /** Keys one after the other without waiting for their diagnostics; milliseconds from the last key to those of its version. */
  async burst(position, keys, pause) {
    let last;
    for (let key = 0; key < keys; key++) {
      if (key > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      this.#change(position, 'x', position);
      // As an editor does: each key asks, and takes back what was asked for the key before.
      if (this.#pull) {
        if (last) this.#send({ method: '$/cancelRequest', params: { id: last.id } });
        last = this.#ask('textDocument/diagnostic', { textDocument: { uri: this.uri } });
      }
    }
    const start = performance.now();
    await (last ? last.answer : this.#nextPublished());
    return performance.now() - start;
  }

  async #diagnose() {
    const report = await this.request('textDocument/diagnostic', { textDocument: { uri: this.uri } });
    this.found = report?.items?.length ?? 0;
  }

  #nextPublished() {
    return new Promise((resolve) => (this.#published = resolve));
  }

  async stop() {
    await Promise.race([this.request('shutdown', null), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    this.#send({ method: 'exit' });
    setTimeout(() => this.#child.kill(), 500).unref();
  }
}
