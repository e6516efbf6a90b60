import assert from 'node:assert/strict';
import fc from 'fast-check';
import { date } from '../../../server/src/core/dates/civil-date';
import { calendar } from '../../../server/src/core/export/calendar';
import { compareWithCase, readKept, type Verdict } from '../../../server/src/core/export/compare';
import { ledger } from '../../../server/src/core/export/ledger';
import { matter, ROE } from './matters';

const AS_OF = '2025-12-15';
const FORMATS = {
  ics: (caseText: string): string => calendar([matter({ caseText })], date(AS_OF), 'open'),
  markdown: (caseText: string): string => ledger([matter({ caseText })], date(AS_OF)),
};

const verdict = (file: string, caseText: string, asOf = AS_OF): Verdict => {
  const kept = readKept(file);
  assert.ok(kept);
  return compareWithCase(kept, [matter({ caseText, asOf })]);
};

const NOTICE = 'Notice of appeal in a criminal case (United States v. Roe)';

for (const [format, write] of Object.entries(FORMATS)) {
  describe(`a kept file (${format})`, () => {
    const file = write(ROE);

    it('agrees with the case it was written from', () => {
      assert.deepEqual([verdict(file, ROE).changes, verdict(file, ROE).edited, verdict(file, ROE).asOf], [[], false, AS_OF]);
      assert.ok(verdict(file, ROE).entries >= 5);
    });

    it('still agrees when time has passed and papers were filed', () => {
      assert.deepEqual(verdict(file, ROE, '2027-06-01').changes, []);
      assert.deepEqual(verdict(file, `${ROE}  notice-of-appeal-filed: 2025-12-19\n`, '2026-01-15').changes.filter((c) => c.title === NOTICE), []);
    });

    it('differs where a date of the case moved', () => {
      const { changes, edited } = verdict(file, ROE.replace('judgment-entered: 2025-12-12', 'judgment-entered: 2025-12-16'));
      assert.equal(edited, false);
      assert.deepEqual(changes.find((c) => c.title === NOTICE), { kind: 'moved', title: NOTICE, from: '2025-12-26', to: '2025-12-30' });
      assert.ok(changes.some((c) => c.kind === 'moved' && c.title.startsWith('§ 2255 motion, from the final')));
      assert.ok(!changes.some((c) => c.title.startsWith('Government motion')));
    });

    it('differs where only another reading moved', () => {
      // A court holiday on the later reading's day moves that reading and no other.
      const { changes } = verdict(file, `${ROE}holidays: [2025-12-29]\n`);
      assert.deepEqual(changes.filter((c) => c.title.startsWith('Notice')), [{ kind: 'moved', title: `${NOTICE}, another reading`, from: '2025-12-29', to: '2025-12-30' }]);
    });

    it('differs where a date appeared or vanished', () => {
      const more = verdict(file, `${ROE}  report-and-recommendation-served: 2025-12-15\n`).changes;
      assert.deepEqual(more.map((c) => [c.kind, c.to]), [['appeared', '2025-12-29']]);
      const less = verdict(file, ROE.replace('  sentence-imposed: 2025-12-10\n', '')).changes;
      assert.deepEqual([...new Set(less.map((c) => c.kind))], ['vanished']);
      assert.deepEqual(less.map((c) => c.from).sort(), ['2025-12-24', '2026-12-10']);
      assert.match(less.map((c) => c.title).join(), /Government motion for substantial assistance/);
    });

    it('differs where it was given another date by hand, and says so', () => {
      const changed = format === 'ics' ? file.replace('DTSTART;VALUE=DATE:20251226', 'DTSTART;VALUE=DATE:20251230') : file.replace('| Fri 2025-12-26 |', '| Tue 2025-12-30 |');
      assert.notEqual(changed, file);
      const { changes, edited } = verdict(changed, ROE);
      assert.deepEqual([changes, edited], [[{ kind: 'moved', title: NOTICE, from: '2025-12-30', to: '2025-12-26' }], true]);
    });

    it('differs where its words were changed by hand', () => {
      const changed = file.replace('14 days from entry of judgment', '15 days from entry of judgment').replace('due in 11 days', 'due in 12 days');
      assert.notEqual(changed, file);
      assert.deepEqual([verdict(changed, ROE).changes, verdict(changed, ROE).edited], [[], true]);
    });

    it('differs where an entry or the day was changed by hand', () => {
      const entry = format === 'ics' ? /BEGIN:VEVENT[^]*?END:VEVENT\r\n/ : /\| Thu 2026-12-10 .*\n/;
      const without = verdict(file.replace(entry, ''), ROE);
      assert.deepEqual([without.edited, without.changes.map((c) => c.kind)], [true, ['appeared']]);
      assert.equal(verdict(file.replaceAll('2025-12-15', '2025-12-14'), ROE).edited, true);
      assert.equal(verdict(file.replace(/sha256:./, (m) => (m.endsWith('0') ? 'sha256:1' : 'sha256:0')), ROE).edited, true);
    });

    it('agrees whatever line ends it has', () => {
      for (const ends of ['\n', '\r\n', '\r']) assert.equal(verdict(file.replace(/\r\n|\n/g, ends), ROE).edited, false);
    });
  });
}

describe('a kept calendar', () => {
  const file = FORMATS.ics(ROE);

  it('agrees after a calendar program has folded, ordered and stamped it anew', () => {
    const events = file.match(/BEGIN:VEVENT[^]*?END:VEVENT\r\n/g)!;
    const head = file.slice(0, file.indexOf('BEGIN:VEVENT'));
    const again = `${head}BEGIN:VTIMEZONE\r\nTZID:America/Chicago\r\nEND:VTIMEZONE\r\n${[...events].reverse().join('')}END:VCALENDAR\r\n`
      .replace(/\r\n /g, '')
      .replace(/DTSTAMP:.*/g, 'DTSTAMP:20260102T030405Z')
      .replaceAll('END:VEVENT', 'LAST-MODIFIED:20260102T030405Z\r\nEND:VEVENT');
    assert.deepEqual([verdict(again, ROE).edited, verdict(again, ROE).changes], [false, []]);
  });

  it('with everything in it is held against everything', () => {
    const all = calendar([matter({ caseText: ROE, asOf: '2027-06-01' })], date('2027-06-01'), 'all');
    assert.deepEqual(verdict(all, ROE, '2027-06-01').changes, []);
  });

  it('cancelled in a calendar program is seen', () => {
    assert.equal(verdict(file.replace('TRANSP:', 'STATUS:CANCELLED\r\nTRANSP:'), ROE).edited, true);
  });
});

describe('a kept ledger', () => {
  it('agrees after an editor has aligned its tables', () => {
    const aligned = FORMATS.markdown(ROE).replace(/\| --- /g, '| :-------- ').replace(/ \| /g, '    |    ');
    assert.deepEqual([verdict(aligned, ROE).edited, verdict(aligned, ROE).changes], [false, []]);
  });

  it('with a note added by hand is no longer what was written', () => {
    assert.equal(verdict(FORMATS.markdown(ROE).replace('\n## ', '\nExtended orally.\n\n## '), ROE).edited, true);
  });
});

describe('reading a kept file', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['another Markdown file', '# Motion\n\nAs of today.\n'],
    ['another calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'],
    ['a calendar without its checksum', FORMATS.ics(ROE).replace(/X-FILING-LINT-CHECKSUM.*\r\n .*\r\n/, '')],
    ['a calendar of an impossible day', FORMATS.ics(ROE).replace('AS-OF:2025-12-15', 'AS-OF:2025-02-30')],
    ['a ledger without its checksum', FORMATS.markdown(ROE).replace(/^Checksum.*$/m, '')],
  ] as const) {
    it(`${what}: not ours`, () => assert.equal(readKept(text), undefined));
  }

  it('never throws, whatever is cut out, doubled or put in', () => {
    const piece = fc.constantFrom('BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'END:VCALENDAR\r\n', 'DTSTART;X=":":2026', '|', '`', '\\', '\n ', 'UID:', '| `48145b93` |', '\0', '😀');
    for (const file of [FORMATS.ics(ROE), FORMATS.markdown(ROE)]) {
      fc.assert(
        fc.property(fc.nat(file.length), fc.nat(file.length), fc.array(piece, { maxLength: 6 }), (a, b, pieces) => {
          const kept = readKept(file.slice(0, a) + pieces.join('') + file.slice(b));
          if (kept) compareWithCase(kept, [matter({ caseText: ROE })]);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('takes time in proportion to its length', () => {
    for (const unit of ['As of Monday, (2025-12-15. ', '|', '| ` ', 'X;', 'BEGIN:VEVENT\r\n', '\r\n ', '\\', 'As of M, (']) {
      const long = `BEGIN:VCALENDAR\r\n${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
      const begun = process.cpuUsage().user;
      readKept(long);
      readKept(long.slice(17));
      assert.ok(process.cpuUsage().user - begun < 3_000_000, `${JSON.stringify(unit)} took too long`);
    }
  });
});
