/** How often the bar rules are right on labelled papers: what must be found, what must not be said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { date } from '../../../server/src/core/dates/civil-date';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

/** A label: the rule, and words of the line where its finding stands (`*` for anywhere); `not` where it would be wrong. */
interface Label {
  readonly rule: string;
  readonly at: string;
  readonly not?: boolean;
}

export interface Measured {
  readonly papers: number;
  readonly owed: number;
  readonly found: number;
  /** Labels that say a finding would be wrong. */
  readonly silent: number;
  /** Those of them that a finding contradicts, and findings that no label speaks of. */
  readonly wrong: number;
  readonly unlabelled: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../corpus/claims-measured/', import.meta.url));
const MEASURED = /^(?:bar\/|claim\/undeclared)/;
const AS_OF = '2026-11-21';

export async function measure(set: string): Promise<Measured> {
  const total = { papers: 0, owed: 0, found: 0, silent: 0, wrong: 0, unlabelled: 0 };
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const folder of readdirSync(join(ROOT, set)).sort()) {
    const names = readdirSync(join(ROOT, set, folder));
    const files = Object.fromEntries(names.filter((n) => n !== 'expected.json').map((n) => [n, readFileSync(join(ROOT, set, folder, n), 'utf8')]));
    const labels = JSON.parse(readFileSync(join(ROOT, set, folder, 'expected.json'), 'utf8')) as Label[];
    const paper = names.find((n) => n.endsWith('.md'))!;
    const text = files[paper]!;
    const workspace = new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => date(AS_OF) } });
    const found = (await workspace.lint(paper)).diagnostics.filter((d) => MEASURED.test(d.rule) && !d.message.startsWith('One heading pleads two'));
    const lineOf = (d: Diagnostic) => text.slice(text.lastIndexOf('\n', d.span.start - 1) + 1, (text.indexOf('\n', d.span.start) + text.length + 1) % (text.length + 1));
    const meets = (l: Label, d: Diagnostic) => l.rule === d.rule && (l.at === '*' || lineOf(d).includes(l.at));
    const say = (l: Label) => `${folder}: ${l.rule} at "${l.at}"`;
    total.papers += 1;
    for (const l of labels.filter((x) => !x.not)) {
      total.owed += 1;
      if (found.some((d) => meets(l, d))) total.found += 1;
      else missed.push(say(l));
    }
    for (const l of labels.filter((x) => x.not)) {
      total.silent += 1;
      const against = found.find((d) => meets(l, d) && !labels.some((x) => !x.not && x.at !== '*' && meets(x, d)));
      if (against) {
        total.wrong += 1;
        wrong.push(`${say(l)}: ${against.severity} ${against.message}`);
      }
    }
    for (const d of found.filter((x) => !labels.some((l) => meets(l, x)))) {
      total.unlabelled += 1;
      wrong.push(`${folder}: unlabelled ${d.rule} ${d.severity} on "${lineOf(d)}": ${d.message}`);
    }
  }
  return { ...total, missed, false: wrong };
}

export const recall = (m: Measured): number => m.found / m.owed;
/** Of all that should not be said, what is: silent labels, and findings that nothing owed. */
export const falseRate = (m: Measured): number => (m.wrong + m.unlabelled) / (m.silent + m.unlabelled);
