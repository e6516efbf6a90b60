/** What a long run holds of its results: equal words once, and nothing changed by that. */
import assert from 'node:assert/strict';
import type { ReportedFile, ReportedFinding } from '../../server/src/core/lint/report';
import { Shared } from '../../server/src/cli/bulk/shared';

const finding = (n: number): ReportedFinding => ({
  rule: 'exhibit/unused', severity: 'warning', confidence: 'certain', message: 'Exhibit A is never cited.', what: 'Exhibit A is never cited.', why: 'It proves nothing.', do: 'Cite it.', claim: `c${n}`,
  range: { start: { line: n, character: 0 }, end: { line: n, character: 5 } }, span: { start: n, end: n + 5 }, authorities: ['Fed. R. App. P. 28(a)', '28 U.S.C. § 2255'],
  fixes: [{ title: 'Take it out', safety: 'safe', edits: [{ span: { start: n, end: n }, range: { start: { line: n, character: 0 }, end: { line: n, character: 0 } }, newText: '' }] }],
  related: [], fingerprint: `f${n}`,
});
const file = (n: number): ReportedFile => ({ path: `paper-${n}.md`, role: 'filing', avenue: 'section-2255', findings: [finding(n)], suppressed: [] });
/** As a thread sends it: with copies of its own. */
const sent = (n: number) => structuredClone({ files: [{ path: `paper-${n}.md`, file: file(n) }], problems: [] });

describe('results of many papers', () => {
  it('say what they said', () => {
    const shared = new Shared();
    for (const n of [1, 2, 3]) assert.deepEqual(shared.result(sent(n)), sent(n));
  });

  it('have equal lists of words once, and are not changed in place', () => {
    const shared = new Shared();
    const frozen = sent(2);
    Object.freeze(frozen.files[0]!.file.findings[0]!.authorities);
    const [a, b] = [shared.result(sent(1)), shared.result(frozen)];
    const authorities = (of: typeof a): readonly string[] => of.files[0]!.file.findings[0]!.authorities;
    assert.equal(authorities(a), authorities(b));
    assert.notEqual(authorities(b), frozen.files[0]!.file.findings[0]!.authorities);
  });

  it('keep lists apart that only look alike when joined', () => {
    const shared = new Shared();
    const having = (authorities: readonly string[]) => ({ files: [{ path: 'a.md', file: { ...file(1), findings: [{ ...finding(1), authorities }] } }], problems: [] });
    for (const list of [['a', 'b'], ['a\0b'], [], [''], ['', ''], ['\0']]) assert.deepEqual(shared.result(having(list)).files[0]!.file.findings[0]!.authorities, list);
    for (const list of [['a\0b'], ['a', 'b'], ['\0'], ['', '']]) assert.deepEqual(shared.result(having(list)).files[0]!.file.findings[0]!.authorities, list);
  });
});
