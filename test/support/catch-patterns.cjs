/** Loaded before the command: writes down every pattern that is made from text, once each. */
'use strict';
const { appendFileSync } = require('node:fs');

const seen = new Set();
const note = (pattern) => {
  const key = `${pattern.source}/${pattern.flags}`;
  if (!seen.has(key)) {
    seen.add(key);
    appendFileSync(process.env.FILING_LINT_PATTERNS, `${JSON.stringify({ source: pattern.source, flags: pattern.flags, where: `built: ${pattern.source.slice(0, 80)}` })}\n`);
  }
  return pattern;
};
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args) => note(Reflect.construct(target, args)),
  apply: (target, self, args) => note(Reflect.apply(target, self, args)),
});
