/** `filing-lint lsp --stdio` is the language server, for any editor. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

describe('filing-lint lsp', () => {
  it('answers over standard input and output and ends with its client', async () => {
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
    const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    connection.listen();
    const answer = await connection.sendRequest<{ capabilities: { hoverProvider?: unknown } }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    assert.ok(answer.capabilities.hoverProvider);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
