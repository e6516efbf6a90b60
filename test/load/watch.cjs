/** Loaded into the server before its own code: see server.ts. Each note is one line of a file. */
'use strict';
const { appendFileSync } = require('node:fs');

const note = (line) => appendFileSync(process.env.FILING_LINT_WATCH, `${line.replaceAll('\n', ' ')}\n`);
process.on('unhandledRejection', (reason) => note(`rejection ${reason instanceof Error ? reason.stack : String(reason)}`));
process.on('SIGUSR2', () => {
  // Twice: what the first collection finalises, the second frees.
  global.gc();
  setImmediate(() => {
    global.gc();
    note(`heap ${process.memoryUsage().heapUsed}`);
  });
});
