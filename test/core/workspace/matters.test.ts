import assert from 'node:assert/strict';
import type { Deadline } from '../../../server/src/core/analysis/trace';
import { date } from '../../../server/src/core/dates/civil-date';
import { Dependencies } from '../../../server/src/workspace/dependencies';
import { mergeDeadlines } from '../../../server/src/workspace/matter-deadlines';
import { groupMatters } from '../../../server/src/workspace/matter-index';

describe('matters', () => {
  it('groups filings under the case file they read, and leaves the others alone', () => {
    const matters = groupMatters([
      { role: 'filing', path: 'roe.md', caseFile: undefined },
      { role: 'filing', path: 'doe/reply.md', caseFile: 'doe/case.yaml' },
      { role: 'case', path: 'doe/case.yaml' },
      { role: 'filing', path: 'doe/motion.md', caseFile: 'doe/case.yaml' },
      { role: 'case', path: 'poe/case.yaml' },
    ]);
    assert.deepEqual(matters, [
      { path: 'doe/case.yaml', caseFile: 'doe/case.yaml', filings: ['doe/motion.md', 'doe/reply.md'] },
      { path: 'poe/case.yaml', caseFile: 'poe/case.yaml', filings: [] },
      { path: 'roe.md', caseFile: undefined, filings: ['roe.md'] },
    ]);
  });
});

describe('deadlines of a matter', () => {
  const deadline = (id: string, more: Partial<Deadline> = {}): Deadline => ({
    id, avenue: 'section-2255', title: id, kind: 'deadline', readings: [], status: 'open', steps: [], missing: [],
    authorities: [], notes: [], nature: 'statute-of-limitations', verified: 'text', ...more,
  });
  const running = (id: string, more: Partial<Deadline> = {}): Deadline =>
    deadline(id, { trigger: { event: 'judgment-entered', date: date('2019-06-12') }, due: date('2020-06-26'), ...more });
  const filed = (day: string): Partial<Deadline> => ({ filed: date(day), status: 'met' });

  it('takes the date filed from the first filing of the avenue', () => {
    const merged = mergeDeadlines([running('f1')], [[running('f1')], [running('f1', filed('2020-06-20'))], [running('f1', filed('2020-06-01'))]]);
    assert.deepEqual(merged.map((d) => d.filed), ['2020-06-01']);
  });

  it('lets the case file say what was filed when', () => {
    const merged = mergeDeadlines([running('f1', filed('2020-06-25'))], [[running('f1', filed('2020-06-01'))]]);
    assert.deepEqual(merged.map((d) => d.filed), ['2020-06-25']);
  });

  it('does not take a filing for an answer to another order', () => {
    const later = { event: 'order-entered', date: date('2021-02-03') };
    const merged = mergeDeadlines(
      [running('notice', { trigger: later }), running('notice')],
      [[running('notice', { trigger: later, ...filed('2021-02-10') }), running('notice')]],
    );
    assert.deepEqual(merged.map((d) => d.filed), ['2021-02-10', undefined]);
  });

  it('adds what only a filing knows: in the place of an open answer, else beside its like', () => {
    const own = running('f4', { trigger: { event: 'facts-discoverable', date: date('2022-01-03') } });
    assert.deepEqual(mergeDeadlines([deadline('f1'), deadline('f4'), deadline('z')], [[own]]), [deadline('f1'), own, deadline('z')]);
    assert.deepEqual(mergeDeadlines([running('f4'), deadline('z')], [[own]]), [running('f4'), own, deadline('z')]);
    assert.deepEqual(mergeDeadlines([running('f4')], [[deadline('f4')]]), [running('f4')]);
    assert.deepEqual(mergeDeadlines([deadline('a')], [[deadline('b')]]), [deadline('a'), deadline('b')]);
  });
});

describe('dependencies', () => {
  it('lead from a path, or a folder above it, back to the documents that looked at it', () => {
    const dependencies = new Dependencies();
    dependencies.record('doe/motion.md', new Set(['doe/case.yaml', 'doe/exhibits/A.pdf']));
    dependencies.record('doe/case.yaml', new Set(), 'doe');
    assert.deepEqual(dependencies.of('doe/exhibits/A.pdf'), ['doe/case.yaml', 'doe/motion.md']);
    assert.deepEqual(dependencies.of('doe/exhibits'), ['doe/case.yaml', 'doe/motion.md']);
    assert.deepEqual(dependencies.of('doe/case.yaml'), ['doe/motion.md']);
    assert.deepEqual(dependencies.of('doe'), ['doe/case.yaml', 'doe/motion.md']);
    assert.deepEqual(dependencies.of('doe/reply.md'), ['doe/case.yaml']);
    assert.deepEqual(dependencies.of('roe/case.yaml'), []);
  });

  it('are replaced, not added to', () => {
    const dependencies = new Dependencies();
    dependencies.record('a.md', new Set(['case.yaml']));
    dependencies.record('a.md', new Set(['other.yaml']));
    assert.deepEqual(dependencies.of('case.yaml'), []);
    assert.deepEqual(dependencies.of('other.yaml'), ['a.md']);
    dependencies.forget('a.md');
    assert.deepEqual(dependencies.of('other.yaml'), []);
  });
});
