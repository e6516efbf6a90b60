/**
 * The language server as a process: over standard input and output, a pipe, a socket, or Node's own channel. Which stands
 * in its arguments, as language clients pass them; without any, standard input and output. It serves until the client says
 * `exit`, its end of the connection closes, or its process is gone.
 */
import process from 'node:process';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { greet } from '../lsp/greet';
import { loadEngine } from './load';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

const namesTransport = (argument: string): boolean => TRANSPORTS.some((name) => argument === name || argument.startsWith(`${name}=`));

// The editor is gone in the middle of an answer: nobody is left to tell.
process.stdout.on('error', () => process.exit(1));
const connection = process.argv.slice(2).some(namesTransport) ? createConnection() : createConnection(process.stdin, process.stdout);
greet(connection, version, (params) => loadEngine(import.meta.url).engine.languageServer().serveNode(connection, params));
