/** Whole matters with planted defects and with passages that must be left alone; the figures are those of the page on accuracy. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { date } from '../../../server/src/core/dates/civil-date';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

/** Rules, any of which would do, by the beginning of their ids; words of the paragraph; `*` for anywhere in the file. */
interface Label {
  readonly file: string;
  readonly rule: string;
  readonly at: string;
  readonly why?: string;
}

interface Expected {
  readonly owed: readonly Label[];
  readonly silent: readonly Label[];
}

const ROOT = fileURLToPath(new URL('../../corpus/matters/', import.meta.url));
const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url)), 'utf8');
const AS_OF = '2026-11-22';
/** Papers that are read with the line ends of Windows. */
const CRLF = new Set(['pellow/motion.md']);

function filesOf(folder: string, under = ''): Record<string, string> {
  return Object.assign({}, ...readdirSync(join(ROOT, folder, under), { withFileTypes: true }).map((entry) => {
    const name = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesOf(folder, name);
    const text = readFileSync(join(ROOT, folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { [name]: CRLF.has(`${folder}/${name}`) ? text.replaceAll('\n', '\r\n') : text };
  })) as Record<string, string>;
}

/** The paragraph in which a finding stands, its lines joined and without emphasis. */
function paragraphOf(text: string, { span }: Diagnostic): string {
  const lines = text.split(/\r?\n/);
  let at = 0;
  let first = 0;
  const starts = lines.map((line) => { const start = at; at = text.indexOf('\n', start) + 1 || start + line.length + 1; return start; });
  first = Math.max(0, starts.findLastIndex((s) => s <= span.start));
  let last = Math.max(first, starts.findLastIndex((s) => s <= span.end));
  while (first > 0 && lines[first - 1]!.trim() !== '') first--;
  while (last + 1 < lines.length && lines[last + 1]!.trim() !== '') last++;
  return lines.slice(first, last + 1).join(' ').replace(/[*_]/g, '');
}

async function measure(folder: string): Promise<{ owed: number; found: number; silent: number; wrong: number; missed: string[]; against: string[] }> {
  const all = filesOf(folder);
  const { owed, silent } = JSON.parse(all['expected.json']!) as Expected;
  const files = Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'expected.json'));
  const workspace = new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => date(AS_OF) } });
  const found: { file: string; d: Diagnostic; around: string }[] = [];
  for (const file of Object.keys(files).filter((f) => /\.(?:md|yaml)$/.test(f)).sort()) {
    for (const d of (await workspace.lint(file)).diagnostics) found.push({ file, d, around: paragraphOf(files[file]!, d) });
  }
  const meets = (l: Label, { file, d, around }: (typeof found)[number]): boolean =>
    file === l.file && l.rule.split('|').some((r) => d.rule.startsWith(r)) && (l.at === '*' || around.includes(l.at.replace(/[*_]/g, '')));
  const missed = owed.filter((l) => !found.some((f) => meets(l, f))).map((l) => `${folder}: ${l.rule} at "${l.at}"`);
  const against = silent.flatMap((l) => {
    const f = found.find((x) => meets(l, x) && !owed.some((o) => o.at !== '*' && meets(o, x)));
    return f ? [`${folder}: ${f.d.rule} at "${l.at}": ${f.d.message}`] : [];
  });
  return { owed: owed.length, found: owed.length - missed.length, silent: silent.length, wrong: against.length, missed, against };
}

describe('whole matters', () => {
  it('are found out and left alone at least as well as the page says', async function () {
    this.timeout(60_000);
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();
    const each: Awaited<ReturnType<typeof measure>>[] = [];
    for (const folder of folders) each.push(await measure(folder));
    const sum = (key: 'owed' | 'found' | 'silent' | 'wrong'): number => each.reduce((n, m) => n + m[key], 0);
    const row = PAGE.slice(PAGE.indexOf('## Whole matters')).split('\n').find((l) => l.startsWith('| now |'));
    assert.ok(row, 'the page has a row');
    const [matters, found, wrong] = row.split('|').slice(2, -1).map((c) => c.trim().split(' of ').map(Number));
    const told = each.flatMap((m) => [...m.missed, ...m.against]).join('\n');
    assert.deepEqual([matters![0], found![1], wrong![1]], [folders.length, sum('owed'), sum('silent')]);
    // A change elsewhere may find more or say less; the page is then behind, and not wrong.
    assert.ok(sum('found') >= found![0]!, `found ${sum('found')}:\n${told}`);
    assert.ok(sum('wrong') <= wrong![0]!, `wrong ${sum('wrong')}:\n${told}`);
  });
});
