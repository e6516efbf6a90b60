/**
 * Begins a rule: `npm run new-rule -- exhibit/unlabelled "The exhibit index has an entry without a label."`
 * Writes the rule and its page and enters the rule in the list; the page's tests then fail until both are filled in.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './ensure.mjs';

const LIST = 'server/src/core/rules/index.ts';

/** `exhibit/page-out-of-range` gives `exhibitPageOutOfRange`. */
const nameOf = (id) => id.replace(/[/-]([a-z0-9])/g, (_all, letter) => letter.toUpperCase());

const source = (id, summary) => `import type { Rule } from '../rule';

/** ${summary} */
export const ${nameOf(id)}: Rule = {
  id: '${id}',
  severity: 'warning',
  summary: ${JSON.stringify(summary).replace(/^"|"$/g, "'")},
  roles: ['filing'],
  *run({ filing }) {
    // Replace this: it finds the first heading of every filing.
    const [heading] = filing.sections;
    if (!heading) return;
    yield {
      span: heading.headingSpan,
      what: 'What is wrong, in the words of an attorney.',
      why: 'Why it matters, and the authority.',
      do: 'What to do about it.',
      confidence: 'likely',
    };
  },
};
`;

const example = (title, body) => `### ${title}

\`\`\`\`markdown file=motion.md
---
avenue: section-2255
---
# Motion
${body}
\`\`\`\`
`;

const page = (id, summary) => `# ${id}

${summary}

## What it checks

## Authority

## Why it matters

## Invalid

${example('The plain case', 'Replace this.')}
${example('A case in other words', 'Replace this.')}
## Valid

${example('The same, done right', 'Replace this.')}
${example('What a naive check would flag', 'Replace this.')}
${example('Another avenue, or another paper', 'Replace this.')}## Fixes

None.

## Limits
`;

/** The list with one import, in its place by path, and one line at the end of the group. */
function entered(list, id) {
  const name = nameOf(id);
  const line = `import { ${name} } from './${id}';`;
  const imports = [...list.matchAll(/^import \{ \w+ \} from '\.\/([\w/-]+)';$/gm)];
  const before = imports.findLast((match) => match[1] < id) ?? imports.at(-1);
  const at = before.index + before[0].length;
  const withImport = `${list.slice(0, at)}\n${line}${list.slice(at)}`;
  const ofGroup = imports.filter((match) => match[1].startsWith(`${id.split('/')[0]}/`)).map((match) => nameOf(match[1]));
  const entries = [...withImport.matchAll(/^ {2}(\w+),$/gm)];
  const last = entries.findLast((match) => ofGroup.includes(match[1])) ?? entries.at(-1);
  const end = last.index + last[0].length;
  return `${withImport.slice(0, end)}\n  ${name},${withImport.slice(end)}`;
}

function main([id = '', summary = '']) {
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || !summary.endsWith('.') || summary.includes("'")) {
    console.error('Usage: npm run new-rule -- GROUP/RULE "One sentence that says what it reports."   (no apostrophe: use ’)');
    return 2;
  }
  const file = `server/src/core/rules/${id}.ts`;
  const pageFile = `docs/rules/${id}.md`;
  for (const taken of [file, pageFile]) {
    if (!existsSync(path.join(root, taken))) continue;
    console.error(`${taken} is there already: choose another id.`);
    return 2;
  }
  for (const [name, content] of [[file, source(id, summary)], [pageFile, page(id, summary)]]) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  const list = path.join(root, LIST);
  writeFileSync(list, entered(readFileSync(list, 'utf8'), id));
  console.log([
    `Wrote ${file} and ${pageFile}, and entered the rule in ${LIST}. Next:`,
    `  1. Write the examples of the page, then the rule, until this passes:`,
    `     npx mocha --no-config --import=tsx test/rules/pages.test.ts -g ${id}`,
    '  2. npm run generate; npm start, and read what it says about the examples.',
    '  3. One line in CHANGELOG.md.',
  ].join('\n'));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
