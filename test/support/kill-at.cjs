/**
 * Loaded before the command: kills it at its nth step that changes a file, with no time to tidy up. A step is the opening of a file to write, the
 * writing itself (half of it is written then), the flushing, and a new name, a second name, a copy or a removal. FILING_LINT_KILL_AT is n.
 */
'use strict';
const fs = require('node:fs');

const at = Number(process.env.FILING_LINT_KILL_AT);
let steps = 0;
const step = (half = () => undefined) => {
  if (++steps !== at) return;
  half();
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};
const halfOf = (data) => (typeof data === 'string' ? data.slice(0, data.length / 2) : data.subarray(0, data.length / 2));
const writes = (flags) => typeof flags === 'string' && /[wax+]/.test(flags);

const { promises } = fs;
const { open, writeFile } = promises;
promises.open = async (file, flags, ...rest) => {
  if (!writes(flags)) return open(file, flags, ...rest);
  step();
  const handle = await open(file, flags, ...rest);
  const write = handle.writeFile.bind(handle);
  handle.writeFile = (data, ...options) => {
    step(() => fs.writeSync(handle.fd, halfOf(data)));
    return write(data, ...options);
  };
  const sync = handle.sync.bind(handle);
  handle.sync = () => {
    step();
    return sync();
  };
  return handle;
};
promises.writeFile = (file, data, ...options) => {
  step(() => fs.writeFileSync(file, halfOf(data), ...options));
  return writeFile(file, data, ...options);
};
for (const name of ['rename', 'link', 'copyFile', 'rm', 'unlink', 'mkdir']) {
  const real = promises[name];
  promises[name] = (...args) => {
    step();
    return real(...args);
  };
}
