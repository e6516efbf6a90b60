/** The server as a process: how it starts, and that it ends when nobody is left to serve. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { build, removeBundles } from './bundles';
import { until } from './harness';

interface Started {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly connection: ProtocolConnection;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

describe('the server as a process', () => {
  const running: Started[] = [];
  let entry: string;

  before(async () => {
    entry = (await build('server.node')).file;
  });

  after(removeBundles);

  afterEach(() => {
    for (const { child, connection } of running.splice(0)) {
      connection.dispose();
      child.kill();
    }
  });

  async function start(processId: number | null, ...args: string[]): Promise<Started> {
    const child = spawn(process.execPath, [entry, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.onError(() => undefined);
    child.stdin.on('error', () => undefined);
    connection.listen();
    const started = { child, connection, ended };
    running.push(started);
    const result = (await connection.sendRequest('initialize', { processId, rootUri: null, capabilities: {}, workspaceFolders: null })) as {
      serverInfo: { name: string };
    };
    assert.equal(result.serverInfo.name, 'Filing Lint');
    await connection.sendNotification('initialized', {});
    return started;
  }

  it('ends with 0 after shutdown and exit', async () => {
    const { connection, ended } = await start(null, '--stdio');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });

  it('ends with 1 at exit without shutdown', async () => {
    const { connection, ended } = await start(null, '--stdio');
    await connection.sendNotification('exit');
    assert.equal(await ended, 1);
  });

  for (const args of [['--stdio'], []]) {
    it(`ends when standard input ends, started with ${args.join(' ') || 'no arguments'}`, async () => {
      const { child, ended } = await start(null, ...args);
      child.stdin.end();
      assert.equal(await ended, 1);
    });
  }

  it('ends when the process that started it is gone', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const gone = new Promise((resolve) => other.once('exit', resolve));
    const { ended } = await start(other.pid ?? null, '--stdio');
    other.kill();
    await gone;
    assert.equal(await ended, 1);
  }).timeout(20_000);

  it('writes nothing but the protocol', async () => {
    const { child, connection, ended } = await start(null, '--stdio');
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await ended;
    assert.equal(stderr, '');
    await until(() => child.exitCode === 0);
  });
});
