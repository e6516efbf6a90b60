/** What `check` prints in each format, byte for byte, from the spawned command. FILING_LINT_GOLDEN=write writes the files anew. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { version } from '../../package.json';
import { CHECK_REPORTERS } from '../../server/src/cli/reporters/check/index';
import { PLAIN } from '../../server/src/cli/terminal';
import { date } from '../../server/src/core/dates/civil-date';
import { checkReport, type ReportedFile, type ReportedFinding } from '../../server/src/core/lint/report';
import { RULES } from '../../server/src/core/rules/index';
import { folderOf, run } from './support';

const GOLDEN = path.join(import.meta.dirname, 'golden');
const groups = [...new Set(RULES.map((r) => r.id.split('/')[0]!))].filter((g) => !['exhibit', 'draft', 'lint'].includes(g));

const FILES = {
  '.filing-lint.yaml': `rules:\n${groups.map((g) => `  "${g}/*": off\n`).join('')}  draft/placeholder: info\n`,
  'doe/motion.md': `---
avenue: section-2255
lint: { disable: [exhibit/unused -- the index is made last by AB] }
exhibits:
  A: { title: Judgment, file: exhibits/A.md }
  B: { title: Letter & "reply" <b>, file: exhibits/B, 2.pdf }
---

# Motion to Vacate

See Ex. A at 1 and Ex. C | D.

<!-- filing-lint-disable-next-line draft/placeholder -- the transcript is ordered until 2026-12-31 by AB -->

The hearing was on [DATE].

On [DATE OF ORDER] the court, 100% sure, ruled.

<!-- filing-lint-disable-next-line draft/placeholder -->

Nothing here.
`,
  'doe/exhibits/A.md': '# Judgment\n',
  'roe, inc/clean.md': '---\navenue: section-2255\n---\n# Motion to Vacate\n\nText.\n',
};
const FILE_B = FILES['doe/motion.md'].replace('exhibits/B, 2.pdf', '"exhibits/B, 2.pdf"');
const MATTER = { ...FILES, 'doe/motion.md': FILE_B };

const ENDING: Readonly<Record<string, string>> = { stylish: 'txt', unix: 'unix.txt', github: 'github.txt', gitlab: 'gitlab.json', junit: 'junit.xml', checkstyle: 'checkstyle.xml', markdown: 'md' };

const plain = (format: string, text: string): string => {
  const own = text.replaceAll(version, 'VERSION');
  if (format !== 'sarif') return own;
  // The rules with their help have pages of their own; which law came later is told elsewhere.
  const log = JSON.parse(own) as Log;
  log.runs[0]!.tool.driver.rules = [];
  for (const result of log.runs[0]!.results ?? []) delete result.ruleIndex;
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

describe('formats of check', function () {
  this.timeout(120_000);
  let cwd: string;
  const check = (...args: string[]) => run(['check', '.', '--as-of', '2026-11-21', ...args], { cwd });
  before(() => {
    cwd = folderOf(MATTER);
  });

  for (const format of Object.keys(CHECK_REPORTERS)) {
    it(`${format} is as it was`, async () => {
      const { code, stdout, stderr } = await check('--format', format);
      assert.deepEqual([code, stderr], [1, '']);
      const file = path.join(GOLDEN, `check.${ENDING[format] ?? format}`);
      const shown = plain(format, stdout);
      if (process.env['FILING_LINT_GOLDEN'] === 'write' || !existsSync(file)) writeFileSync(file, shown);
      assert.equal(shown, readFileSync(file, 'utf8'));
    });
  }

  it('sarif follows the schema, and has the rules with help, fixes, suppressions and fingerprints', async () => {
    const { stdout } = await check('--format', 'sarif');
    const log = JSON.parse(stdout) as Log;
    const { $schema: _draft, id, ...schema } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../schemas/sarif-2.1.0.schema.json'), 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats: { uri: /^[a-z][a-z0-9+.-]*:\S+$/i, 'uri-reference': /^\S*$/, 'date-time': true } }).compile({ $id: String(id), ...schema });
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const [runOf] = log.runs;
    const rules = runOf!.tool.driver.rules!;
    assert.deepEqual(rules.map((r) => r.id), RULES.map((r) => r.id));
    for (const rule of rules) assert.ok((rule.help?.markdown ?? '').includes('## What it checks') && !/^## Invalid/m.test(rule.help!.markdown!), rule.id);
    const results = runOf!.results!;
    assert.ok(results.some((r) => (r.fixes ?? []).length > 0));
    assert.deepEqual(results.flatMap((r) => r.suppressions ?? []).map((s) => `${s.kind}: ${s.justification}`), ['inSource: the index is made last, by AB', 'inSource: the transcript is ordered, until 2026-12-31, by AB']);
    for (const r of results) assert.equal(rules[r.ruleIndex!]?.id, r.ruleId);
    const prints = results.map((r) => `${r.locations![0]!.physicalLocation!.artifactLocation!.uri} ${Object.values(r.partialFingerprints!)[0]!}`);
    assert.equal(new Set(prints).size, prints.length);
  });

  it('fingerprints survive lines put in above, and change with the words', async () => {
    const prints = async (text: string) => {
      const folder = folderOf({ ...MATTER, 'doe/motion.md': text });
      const { stdout } = await run(['check', '.', '--as-of', '2026-11-21', '--format', 'gitlab'], { cwd: folder });
      return new Map((JSON.parse(stdout) as { check_name: string; fingerprint: string }[]).map((i) => [i.check_name, i.fingerprint]));
    };
    const before = await prints(FILE_B);
    assert.deepEqual(await prints(FILE_B.replace('# Motion to Vacate', '# Motion to Vacate\n\nMore.\n\nAnd more.')), before);
    const changed = await prints(FILE_B.replace('100% sure', 'wholly sure'));
    assert.notEqual(changed.get('draft/placeholder'), before.get('draft/placeholder'));
    assert.equal(changed.get('exhibit/missing-file'), before.get('exhibit/missing-file'));
  });
});

/** A report with words that every format must keep from being read as its own marks. */
describe('hostile words in reports', () => {
  const evil = '</td><script>alert(1)</script> ]]> & " \' %0A::error:: | ` [x](javascript:y) \u0000\ud800 <!-- -->';
  const finding: ReportedFinding = {
    rule: 'draft/placeholder', severity: 'warning', confidence: 'likely', message: evil, what: evil, why: evil, do: evil,
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, span: { start: 0, end: 3 }, authorities: [evil],
    fixes: [{ title: evil, safety: 'safe', edits: [] }], related: [{ path: 'x\n::warning::y', message: evil }], fingerprint: 'f',
  };
  const file: ReportedFile = { path: 'a,b:c\n<i>.md', role: 'filing', findings: [finding], suppressed: [{ ...finding, suppression: { source: 'comment', reason: evil, by: evil } }] };
  const render = async (format: string): Promise<string> => (await CHECK_REPORTERS[format]!())(checkReport(date('2026-11-21'), [file]), { style: PLAIN, version, pages: new Map() });

  it('stay text in HTML', async () => {
    const page = await render('html');
    assert.doesNotMatch(page, /<script|<i>|<!--|\u0000|javascript:y"/);
    assert.equal(page.match(/<(?:td|p)\b/g)!.length, page.match(/<\/(?:td|p)>/g)!.length);
    assert.match(page, /<html lang="en">/);
    assert.doesNotMatch(page, /(?:src|href)=/);
  });

  it('stay text in XML', async () => {
    for (const format of ['junit', 'checkstyle']) assert.doesNotMatch(await render(format), /<script|<i>|<!--|\u0000|[\ud800-\udfff]/u, format);
  });

  it('start no command and no line of their own', async () => {
    for (const line of (await render('github')).trimEnd().split('\n')) assert.match(line, /^::warning file=a%2Cb%3Ac%0A<i>\.md,line=1,endLine=3,title=draft\/placeholder::/);
    assert.equal((await render('unix')).split('\n').length, 4);
    for (const line of (await render('jsonl')).trimEnd().split('\n')) JSON.parse(line);
  });

  it('stay text in Markdown', async () => {
    assert.doesNotMatch(await render('markdown'), /<script|(?<!\\)\]\(|<!--/);
    for (const line of (await render('markdown')).split('\n').filter((l) => l.startsWith('|'))) assert.ok([5, 7].includes(line.split(/(?<!\\)\|/).length - 1), line);
  });
});
