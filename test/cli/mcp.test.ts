/** `filing-lint mcp` as an assistant uses it: the official client over standard input and output of the built program. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { AVENUES } from '../../server/src/core/law/avenues/index';
import { RULES } from '../../server/src/core/rules/index';
import { folderOf, runHere } from './support';

const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

const CASE = 'caption: United States v. Roe\ncourt: ksd\nevents: { sentence-imposed: 2026-06-03, judgment-entered: 2026-06-05 }\n';
const MOTION = `---
avenue: section-2255
filed: 2026-09-01
claims:
  - { id: charge, kind: jury-instruction, title: The instruction left out an element, raised: { trial: false, appeal: false } }
exhibits: { A: { title: Judgment, file: exhibits/A.txt } }
---

# Motion to Vacate

## Ground One: The instruction left out an element {#charge}

See Ex. A and Ex. B. Strickland v. Washington, 466 U.S. 668 (1984).
`;

describe('filing-lint mcp', function () {
  this.timeout(60_000);
  const root = folderOf({ 'roe/case.yaml': CASE, 'roe/motion.md': MOTION, 'roe/exhibits/A.txt': 'Judgment\n', 'notes.md': '# Notes\n' });
  const client = new Client({ name: 'test', version: '1' });
  before(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [program, 'mcp', '--root', root, '--as-of', '2026-11-21'], cwd: root })));
  after(() => client.close());

  const call = async (name: string, args: Record<string, unknown> = {}) => {
    const result = await client.callTool({ name, arguments: args });
    const [content] = result.content as readonly { readonly type: string; readonly text: string }[];
    return { error: result.isError === true, text: content!.text, data: result.structuredContent as Record<string, never> & { [key: string]: unknown } };
  };
  type Deadline = { readonly id: string; readonly due?: string; readonly status: string; readonly readings: readonly { readonly due: string; readonly steps: readonly { readonly authority?: string }[] }[]; readonly steps: readonly { readonly text: string; readonly authority?: string }[]; readonly authorities: readonly string[] };

  it('offers six tools that only read', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((t) => t.name).sort(), ['check_citations', 'compute_deadline', 'explain_rule', 'judge_claims', 'lint_filing', 'list_avenues']);
    for (const tool of tools) assert.deepEqual([tool.annotations?.readOnlyHint, tool.annotations?.openWorldHint, tool.inputSchema.type], [true, false, 'object'], tool.name);
    assert.match(client.getInstructions() ?? '', /Never state a date/);
  });

  it('lint_filing finds what the command finds', async () => {
    const { data, text } = await call('lint_filing', { path: 'roe/motion.md' });
    assert.deepEqual(JSON.parse(text), data);
    const here = JSON.parse((await runHere(['check', 'roe/motion.md', '--format', 'json', '--as-of', '2026-11-21'], root)).stdout) as { files: { diagnostics: { rule: string }[] }[] };
    const rules = (data['findings'] as unknown as { rule: string }[]).map((f) => f.rule);
    assert.deepEqual(rules, here.files[0]!.diagnostics.map((d) => d.rule));
    assert.ok(rules.includes('exhibit/undeclared'));
    assert.deepEqual([data['asOf'], data['lawAsOf']], ['2026-11-21', '2026-07-01']);
  });

  it('lint_filing takes a text in place of a file, and a text alone', async () => {
    const rules = async (args: Record<string, unknown>) => ((await call('lint_filing', args)).data['findings'] as unknown as { rule: string }[]).map((f) => f.rule);
    const mended = MOTION.replace(' and Ex. B', '');
    assert.ok(!(await rules({ path: 'roe/motion.md', text: mended })).includes('exhibit/undeclared'));
    assert.ok((await rules({ path: 'roe/motion.md' })).includes('exhibit/undeclared'));
    assert.ok((await rules({ text: MOTION })).includes('exhibit/missing-file'));
  });

  it('compute_deadline counts from facts alone, with steps and authorities', async () => {
    const { data } = await call('compute_deadline', { text: CASE, id: 'direct-appeal/notice', asOf: '2026-06-10' });
    const [notice] = data['deadlines'] as unknown as readonly Deadline[];
    // Fourteen days end on June 19, 2026, Juneteenth, a Friday.
    assert.deepEqual([notice!.due, notice!.status], ['2026-06-22', 'approaching']);
    assert.ok(notice!.steps.some((s) => s.authority?.includes('4(b)')));
    assert.ok(notice!.readings.every((r) => r.steps.length > 0) && notice!.authorities.length > 0);
  });

  it('compute_deadline gives the dates of the command for a matter', async () => {
    const { data } = await call('compute_deadline', { path: 'roe/case.yaml' });
    const here = JSON.parse((await runHere(['deadlines', 'roe/case.yaml', '--format', 'json', '--as-of', '2026-11-21'], root)).stdout) as { deadlines: Deadline[] };
    const dates = (list: readonly Deadline[]) => list.filter((d) => d.status !== 'not-triggered').map((d) => [d.id, d.due, d.status]);
    assert.deepEqual(dates(data['deadlines'] as unknown as readonly Deadline[]), dates(here.deadlines));
  });

  it('judge_claims says what bars a ground and what would save it', async () => {
    const { data } = await call('judge_claims', { path: 'roe/motion.md' });
    const [claim] = data['claims'] as unknown as readonly { id: string; bars: { bar: string; result: string; authorities: string[]; wayOut?: string }[] }[];
    const found = claim!.bars.find((b) => b.bar === 'procedural-default')!;
    assert.deepEqual([claim!.id, found.result], ['charge', 'needs-showing']);
    assert.ok(found.authorities.length > 0 && found.wayOut);
    assert.ok((data['objections'] as unknown as { name: string }[]).some((o) => o.name === 'Procedural default'));
  });

  it('check_citations tells how each stands', async () => {
    const { data } = await call('check_citations', { text: 'See Strickland v. Washington, 466 U.S. 668 (1984).' });
    assert.deepEqual((data['citations'] as unknown as { kind: string; status: string }[]).map((c) => [c.kind, c.status]), [['case', 'current']]);
  });

  it('explain_rule and list_avenues give pages', async () => {
    assert.match(String((await call('explain_rule', { id: 'deadline/missed' })).data['page']), /## What it checks/);
    assert.equal(((await call('list_avenues')).data['avenues'] as unknown as unknown[]).length, AVENUES.length);
  });

  it('has every rule and avenue as a page', async () => {
    const { resources } = await client.listResources();
    assert.equal(resources.length, RULES.length + AVENUES.length);
    for (const uri of ['filing-lint://rules/deadline/missed', 'filing-lint://avenues/section-2255']) {
      assert.ok(resources.some((r) => r.uri === uri), uri);
      const [page] = (await client.readResource({ uri })).contents as readonly { readonly text: string; readonly mimeType?: string }[];
      assert.match(page!.text, /^# /);
      assert.equal(page!.mimeType, 'text/markdown');
    }
    await assert.rejects(client.readResource({ uri: 'filing-lint://rules/../../package' }), /no rule|not found|Resource/i);
  });

  for (const [what, name, args, message] of [
    ['a path outside', 'lint_filing', { path: '../x.md' }, /outside the folder/],
    ['an absolute path', 'check_citations', { path: '/etc/passwd' }, /outside the folder/],
    ['a file that is not there', 'lint_filing', { path: 'none.md' }, /no such file/],
    ['nothing', 'judge_claims', {}, /Give path/],
    ['a paper that is no filing', 'judge_claims', { path: 'notes.md' }, /no filing/],
    ['a day that does not exist', 'compute_deadline', { text: CASE, asOf: '2026-02-30' }, /no such date/],
    ['an unknown deadline', 'compute_deadline', { text: CASE, id: 'direct-appeal/notise' }, /Did you mean direct-appeal\/notice/],
    ['an unknown id', 'explain_rule', { id: 'deadline/mised' }, /Did you mean deadline\/missed/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { error, text } = await call(name, args);
      assert.equal(error, true);
      assert.match(text, message);
    });
  }

  it('writes nothing, and sees what was changed on the disk', async () => {
    const file = path.join(root, 'roe/motion.md');
    const before = createHash('sha256').update(readFileSync(file)).digest('hex');
    await call('lint_filing', { path: 'roe/motion.md', text: 'x' });
    assert.equal(createHash('sha256').update(readFileSync(file)).digest('hex'), before);
    writeFileSync(file, MOTION.replace(' and Ex. B', ''));
    assert.ok(!(await call('lint_filing', { path: 'roe/motion.md' })).text.includes('exhibit/undeclared'));
    writeFileSync(file, MOTION);
  });
});
