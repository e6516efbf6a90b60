/** Every published case in `examples/` gets the dates that its decision fixed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Expected {
  readonly matter: string;
  readonly filing?: string;
  readonly id: string;
  readonly due: string | null;
  readonly final?: string;
  readonly filed?: string;
  readonly status?: string;
  readonly readings?: readonly string[];
  readonly decision: string;
}

interface Shown {
  readonly id: string;
  readonly due?: string;
  readonly final?: string;
  readonly filed?: string;
  readonly status: string;
  readonly readings: readonly { readonly due: string }[];
  readonly steps: readonly { readonly text: string }[];
}

const table = JSON.parse(readFileSync(path.join(root, 'examples/expected.json'), 'utf8')) as { asOf: string; deadlines: Expected[] };

function deadlines(file: string): Shown[] {
  const run = spawnSync(process.execPath, ['dist/cli.cjs', 'deadlines', `examples/${file}`, '--format', 'json', '--as-of', table.asOf], { cwd: root, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return (JSON.parse(run.stdout) as { deadlines: Shown[] }).deadlines;
}

describe('examples from published decisions', () => {
  it('are at least eight', () => assert.ok(new Set(table.deadlines.map((e) => e.matter)).size >= 8));

  for (const expected of table.deadlines) {
    it(`${expected.decision}: ${expected.id} ${expected.due ?? 'not stated'}`, () => {
      const found = deadlines(expected.filing ?? expected.matter).find((d) => d.id === expected.id);
      assert.ok(found, 'the deadline is answered');
      if (expected.due !== null) assert.equal(found.due, expected.due);
      if (expected.due !== null && expected.due !== undefined) assert.ok(found.steps.length > 0, 'with its steps');
      if (expected.final) assert.equal(found.final, expected.final);
      if (expected.filed) assert.equal(found.filed, expected.filed);
      if (expected.status) assert.equal(found.status, expected.status);
      for (const date of expected.readings ?? []) assert.ok(found.readings.some((r) => r.due === date), `a reading with ${date}`);
    });
  }
});
