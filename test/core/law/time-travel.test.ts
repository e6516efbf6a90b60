/** The law of the day: what counts is the law in force on the day that is asked about, and a later day says what changed. */
import assert from 'node:assert/strict';
import { computeDeadlines } from '../../../server/src/core/analysis/deadlines/index';
import { addDays, date, type CivilDate } from '../../../server/src/core/dates/civil-date';
import { explainDeadline } from '../../../server/src/core/editor/explain-deadline';
import { toText } from '../../../server/src/core/editor/rich-text';
import { isLawStale, lawNotices, LAW_AS_OF, LAW_STALE_AFTER_DAYS, staleLawNotice } from '../../../server/src/core/law/as-of';
import { STANDING, standingOf, STALE_PROVISIONS, STALE_STATEMENTS } from '../../../server/src/core/law/authorities/index';
import { AVENUE_IDS } from '../../../server/src/core/law/ids';
import { changesAfter, LAW_CHANGES } from '../../../server/src/core/law/changes';
import { DEADLINE_RULES, periodOn } from '../../../server/src/core/law/deadlines/index';
import { formerPeriods } from '../../../server/src/core/law/deadlines/versions';
import { coveredAmendments, GUIDELINE_AMENDMENTS, unreviewedManual } from '../../../server/src/core/law/guidelines/amendments';
import { legalHoliday } from '../../../server/src/core/law/time/holidays';
import { DEADLINE_VECTORS } from '../analysis/deadline-vectors';
import { facts, type FactsInput } from '../../support/facts';

const deadline = (input: FactsInput, id: string, asOf = '2026-11-21') => {
  const found = computeDeadlines({ facts: facts(input), asOf: date(asOf), warnDays: 30 }).find((d) => d.id === id);
  assert.ok(found, id);
  return found;
};

describe('holidays of the day', () => {
  const days: readonly (readonly [day: string, holiday: boolean, why: string])[] = [
    ['2020-06-19', false, 'Juneteenth before its Act'],
    ['2021-06-18', true, 'Juneteenth observed, the day after its Act'],
    ['2023-06-19', true, 'Juneteenth as a day declared by Congress'],
    ['2024-06-19', true, 'Juneteenth in the list of the rules'],
    ['1985-01-21', false, 'the third Monday of January before Dr. King’s birthday'],
    ['1986-01-20', true, 'Dr. King’s birthday, first observed'],
    ['1970-02-23', true, 'Washington’s Birthday on February 22, a Sunday, kept on Monday'],
    ['1971-02-15', true, 'Washington’s Birthday on the third Monday'],
    ['1975-10-27', true, 'Veterans Day in October'],
    ['1975-11-11', false, 'November 11 in those years'],
    ['1978-11-10', true, 'Veterans Day back on November 11, a Saturday'],
    ['1969-05-30', true, 'Memorial Day on May 30'],
    ['1971-05-31', true, 'Memorial Day on the last Monday'],
    ['1970-10-12', false, 'Columbus Day before 1971'],
  ];
  for (const [day, holiday, why] of days) it(`${day}, ${why}: ${holiday ? 'closed' : 'open'}`, () => assert.equal(legalHoliday(date(day)) !== undefined, holiday));

  it('move a due date only where they were holidays then', () => {
    // Fourteen days after June 5 is June 19: a Friday in 2020, when it was no holiday, and in 2026, when it is.
    assert.equal(deadline({ events: { 'judgment-entered': '2020-06-05' } }, 'direct-appeal/notice').due, '2020-06-19');
    assert.equal(deadline({ events: { 'judgment-entered': '2026-06-05' } }, 'direct-appeal/notice').due, '2026-06-22');
  });
});

describe('periods of the day', () => {
  const versioned = DEADLINE_RULES.filter((rule) => rule.periods.length > 1);

  it('there are several with more than one version', () => assert.ok(versioned.length >= 6));

  for (const rule of versioned) {
    it(`${rule.id} changes on the first day of its newer version, and leaves no day without one`, () => {
      rule.periods.forEach((version, i) => {
        const next = rule.periods[i + 1];
        if (next === undefined) return assert.equal(version.until, undefined);
        assert.equal(next.from, addDays(version.until!, 1));
        assert.equal(periodOn(rule, version.until!), version);
        assert.equal(periodOn(rule, next.from!), next);
      });
    });
  }

  const byTrigger: readonly (readonly [event: string, day: string, id: string, due: string])[] = [
    // The last court day before December 1, 2009, and that day: ten days without weekends and holidays, then fourteen.
    ['judgment-entered', '2009-11-30', 'direct-appeal/notice', '2009-12-14'],
    ['judgment-entered', '2009-12-01', 'direct-appeal/notice', '2009-12-15'],
    ['verdict', '2009-11-30', 'rule-29/motion', '2009-12-09'],
    ['verdict', '2009-12-01', 'rule-29/motion', '2009-12-15'],
    ['sentence-imposed', '2009-11-30', 'rule-35a/correction', '2009-12-09'],
    ['sentence-imposed', '2009-12-01', 'rule-35a/correction', '2009-12-15'],
    ['section-2255-denied', '2009-11-30', 'section-2255/alter-judgment', '2009-12-14'],
    ['section-2255-denied', '2009-12-01', 'section-2255/alter-judgment', '2009-12-29'],
  ];
  for (const [event, day, id, due] of byTrigger) {
    it(`${id} from ${day}: ${due}, whatever day is taken for today`, () => {
      for (const asOf of ['2009-12-02', '2026-11-21']) assert.equal(deadline({ events: { [event]: day } }, id, asOf).due, due);
    });
  }

  it('no worked example changes its dates with the day taken for today', () => {
    for (const { name, facts: input, id, due, avenue, document } of DEADLINE_VECTORS) {
      for (const asOf of ['1999-01-04', '2010-06-01', '2040-06-01']) {
        const found = computeDeadlines({ facts: facts(input), avenue, document, asOf: date(asOf), warnDays: 30 }).find((d) => d.id === id && d.due !== undefined);
        assert.equal(found?.due, due, `${name} as of ${asOf}`);
      }
    }
  });

  it('an explanation by a former period says what it is today', () => {
    const then = toText(explainDeadline(deadline({ events: { 'judgment-entered': '2008-03-03' } }, 'direct-appeal/notice')));
    assert.match(then, /The law has changed: a period of 10 days from entry of judgment was counted as it stood in its day; since December 1, 2009 it is 14 days \(Fed\. R\. App\. P\. 4\(b\)\(1\)\(A\)\)\./);
    // Also where the former period is only a step on the way: the judgment became final when the old time to appeal ran out.
    assert.match(toText(explainDeadline(deadline({ events: { 'judgment-entered': '2008-03-03' } }, 'section-2255/f1'))), /The law has changed: a period of 10 days/);
    assert.doesNotMatch(toText(explainDeadline(deadline({ events: { 'judgment-entered': '2010-03-03' } }, 'direct-appeal/notice'))), /The law has changed/);
    assert.deepEqual(formerPeriods(DEADLINE_RULES.flatMap((r) => r.periods.slice(-1).map((p) => p.authority))), []);
  });
});

describe('the orders of 2020 and 2021 on certiorari', () => {
  const edges: readonly (readonly [decided: string, days: 90 | 150, final: string])[] = [
    ['2019-12-19', 90, '2020-03-18'],
    ['2019-12-20', 150, '2020-05-18'],
    ['2020-02-10', 150, '2020-07-09'],
    ['2021-07-16', 150, '2021-12-13'],
    ['2021-07-18', 150, '2021-12-15'],
    ['2021-07-19', 90, '2021-10-18'],
    ['2021-07-20', 90, '2021-10-18'],
  ];
  for (const [decided, days, final] of edges) {
    it(`decided ${decided}: ${days} days, final ${final}`, () => {
      assert.equal(deadline({ events: { 'appeal-decided': decided } }, 'section-2255/f1').final, final);
      assert.equal(deadline({ events: { 'appeal-decided': decided } }, 'certiorari/petition').due, final);
    });
  }
});

describe('authorities of the day', () => {
  it('there are some that fell', () => assert.ok(STANDING.length > 40));

  it('each stands on the day before the change, and no longer on the day itself', () => {
    for (const entry of STANDING) {
      assert.equal(standingOf(entry.id, addDays(entry.since, -1)), undefined, entry.id);
      assert.equal(standingOf(entry.id, entry.since), entry, entry.id);
      assert.equal(standingOf(entry.id, date('2026-11-21')), entry, entry.id);
    }
  });

  it('every stale provision and statement has its first day, none later than the day of the law', () => {
    for (const stale of [...STALE_PROVISIONS, ...STALE_STATEMENTS]) assert.ok(stale.from <= LAW_AS_OF, stale.id);
  });
});

describe('amendments that § 1B1.10(d) lists', () => {
  const numbers = (asOf: string): number[] => coveredAmendments(date(asOf)).map((a) => Math.max(...a.numbers));
  const rows: readonly (readonly [asOf: string, numbers: readonly number[]])[] = [
    ['2008-03-02', []],
    ['2008-03-03', [711]],
    ['2011-10-31', [711]],
    ['2011-11-01', [750, 711]],
    ['2014-10-31', [750, 711]],
    ['2014-11-01', [782, 750, 711]],
    ['2017-01-01', [782, 750, 715, 711]],
    ['2023-10-31', [782, 750, 715, 711]],
    ['2023-11-01', [821, 782, 750, 715, 711]],
    ['2026-11-21', [821, 782, 750, 715, 711]],
  ];
  for (const [asOf, expected] of rows) it(`on ${asOf}: ${expected.join(', ') || 'none known'}`, () => assert.deepEqual(numbers(asOf), expected));

  it('name the first day on which an order may take effect', () => {
    const limits = GUIDELINE_AMENDMENTS.flatMap((a) => (a.orderNotBefore ? [[a.row, a.orderNotBefore.day, a.orderNotBefore.authority]] : []));
    assert.deepEqual(limits, [['G3', '2015-11-01', 'USSG § 1B1.10(e)(1)'], ['G4', '2024-02-01', 'USSG § 1B1.10(e)(2)']]);
  });

  it('never hold one whose retroactivity was refused or not found out', () => {
    assert.deepEqual(GUIDELINE_AMENDMENTS.map((a) => a.row), ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8']);
    assert.deepEqual(GUIDELINE_AMENDMENTS.filter((a) => a.retroactive !== 'listed').map((a) => [a.row, a.retroactive]), [['G5', 'not-listed'], ['G6', 'not-listed'], ['G7', 'not-found']]);
    for (const a of coveredAmendments(date('2040-01-01'))) assert.equal(a.retroactive, 'listed');
  });

  it('of editions from 2026 on nothing is known', () => {
    assert.equal(unreviewedManual(2025), undefined);
    assert.match(unreviewedManual(2026) ?? '', /not reviewed/);
    assert.match(unreviewedManual(2027) ?? '', /not reviewed/);
  });
});

describe('changes of law', () => {
  it('are told to whoever asks as of an earlier day, and only of the avenue asked about', () => {
    const authorities = (day: string, avenue: string): string[] => changesAfter(date(day), [avenue]).map((c) => c.authority.split(',')[0]!);
    assert.deepEqual(authorities('2026-05-27', 'compassionate-release'), ['Rutherford v. United States', 'Fernandez v. United States']);
    assert.deepEqual(authorities('2026-05-28', 'compassionate-release'), []);
    assert.deepEqual(authorities('2023-10-31', 'sentence-reduction'), ['USSG § 1B1.10(d)', '91 Fed. Reg. 24088 (May 4']);
    assert.deepEqual(authorities('2026-11-21', 'section-2255'), []);
    assert.deepEqual(changesAfter(date('2000-01-01'), []), []);
  });

  it('are in order, of known avenues, and each says where it was read', () => {
    const days = LAW_CHANGES.map((c) => c.on);
    assert.deepEqual(days, [...days].sort());
    for (const c of LAW_CHANGES) {
      assert.ok(c.avenues.length > 0 && c.avenues.every((a) => AVENUE_IDS.includes(a)), c.what);
      assert.ok(c.source !== '' && c.authority !== '' && c.what.endsWith('.'), c.what);
    }
  });
});

describe('age of the law', () => {
  it('is told from the day after the limit', () => {
    const last: CivilDate = addDays(LAW_AS_OF, LAW_STALE_AFTER_DAYS);
    assert.deepEqual([isLawStale(last), staleLawNotice(last)], [false, undefined]);
    assert.equal(isLawStale(addDays(last, 1)), true);
    assert.match(staleLawNotice(addDays(last, 1)) ?? '', /last checked on .*2026/);
    assert.equal(isLawStale(date('2020-01-01')), false);
  });

  it('is told of amendments that were not reviewed from their first day on', () => {
    assert.deepEqual(lawNotices(date('2026-11-30')), []);
    assert.match(lawNotices(date('2026-12-01')).join(), /December 1, 2026 were not reviewed/);
    assert.equal(lawNotices(date('2027-06-01')).length, 2);
  });
});
