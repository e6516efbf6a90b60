import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { date } from '../../../server/src/core/dates/civil-date';
import { calendar, readCalendar } from '../../../server/src/core/export/calendar';
import { escapeText, foldLine } from '../../../server/src/core/export/content-lines';
import { sha256Hex, type Scope } from '../../../server/src/core/export/entries';
import { parseIcs, physicalLines, textOf, unfolded, valueOf, type Component } from './ics';
import { matter, ROE, WRITTEN_OUT, type MatterInput } from './matters';

const AS_OF = '2025-12-15';
const ics = (input: MatterInput, asOf = AS_OF, scope: Scope = 'open'): string => calendar([matter({ asOf, ...input })], date(asOf), scope);
const events = (input: MatterInput, asOf = AS_OF, scope: Scope = 'open'): readonly Component[] =>
  parseIcs(ics(input, asOf, scope)).components.filter((c) => c.name === 'VEVENT');
const find = (all: readonly Component[], title: string): Component => {
  const found = all.find((e) => textOf(e, 'SUMMARY').includes(title));
  assert.ok(found, `no event “${title}” among ${all.map((e) => textOf(e, 'SUMMARY')).join(' | ')}`);
  return found;
};
const NOTICE = 'Notice of appeal in a criminal case';
const titles = (all: readonly Component[]): string[] => all.map((e) => textOf(e, 'SUMMARY').replace(/ \(.*$/s, ''));

describe('calendar', () => {
  it('is the file that is kept', () => {
    const golden = readFileSync(new URL('golden/deadlines.ics', import.meta.url), 'utf8');
    assert.equal(calendar([WRITTEN_OUT], date(AS_OF), 'open').replaceAll('\r\n', '\n'), golden.replaceAll('\r\n', '\n'));
  });

  it('reads back: all-day events, each with its reminders, steps, authorities and other readings', () => {
    const file = ics({ caseText: ROE });
    const root = parseIcs(file);
    assert.deepEqual(['VERSION', 'CALSCALE', 'METHOD'].map((name) => valueOf(root, name)), ['2.0', 'GREGORIAN', 'PUBLISH']);
    const event = find(root.components, NOTICE);
    const start = event.properties.find((p) => p.name === 'DTSTART')!;
    assert.deepEqual([start.parameters, start.value, valueOf(event, 'DTEND')], [';VALUE=DATE', '20251226', '20251227']);
    assert.deepEqual(event.components.map((a) => [a.name, valueOf(a, 'ACTION'), valueOf(a, 'TRIGGER')]), [60, 30, 14, 7, 1].map((n) => ['VALARM', 'DISPLAY', `-P${n}D`]));
    for (const reminder of event.components) assert.match(textOf(reminder, 'DESCRIPTION'), /Notice of appeal/);
    assert.match(textOf(event, 'SUMMARY'), /, on the earliest reading \(United States v\. Roe\)$/);
    const description = textOf(event, 'DESCRIPTION');
    for (const said of ['1. 14 days from entry of judgment', 'Fed. R. App. P. 4(b)(1)(A)', 'Monday, December 29, 2025', 'Drafting support']) assert.ok(description.includes(said), `${said} is not in:\n${description}`);
    assert.doesNotMatch(description, /\d days? left/);
  });

  it('has one event for each deadline that is open and each wait that still runs, by date', () => {
    const all = events({ caseText: `${ROE}  warden-request-received: 2025-12-01\n` });
    assert.deepEqual(titles(all), [
      'Correction of a clear error in the sentence, on the earliest reading',
      'Notice of appeal in a criminal case, on the earliest reading',
      'First day to move for compassionate release',
      'Last day to which the time to appeal can be extended',
      'Government motion for substantial assistance',
      '§ 2255 motion, from the final judgment',
    ]);
    const days = all.map((e) => valueOf(e, 'DTSTART')!);
    assert.deepEqual(days, [...days].sort());
  });

  const standings: readonly (readonly [what: string, events: string, asOf: string, title: RegExp, day: string | undefined])[] = [
    ['due today', 'judgment-entered: 2026-06-05', '2026-06-22', /^Notice/, '20260622'],
    ['passed yesterday', 'judgment-entered: 2026-06-05', '2026-06-23', /^Notice/, undefined],
    ['far ahead', 'judgment-entered: 2026-06-05', '2026-06-06', /^§ 2255 motion, from the final/, '20270622'],
    ['met', 'judgment-entered: 2026-06-05\n  notice-of-appeal-filed: 2026-06-08', '2026-06-10', /^Notice/, undefined],
    ['filed late', 'judgment-entered: 2026-06-05\n  notice-of-appeal-filed: 2026-06-24', '2026-06-30', /^Notice/, undefined],
    ['to be met by a filing that is only planned', 'judgment-entered: 2026-06-05\n  notice-of-appeal-filed: 2026-06-20', '2026-06-10', /^Notice/, '20260622'],
    ['of which the earliest reading has passed', 'judgment-entered: 2025-12-12', '2025-12-27', /^Notice.*, on a later reading/, '20251229'],
    ['of which every reading has passed', 'judgment-entered: 2025-12-12', '2025-12-30', /^Notice/, undefined],
    ['a wait that runs', 'warden-request-received: 2026-10-01', '2026-10-31', /^First day/, '20261101'],
    ['a wait on its first safe day', 'warden-request-received: 2026-10-01', '2026-11-01', /^First day/, undefined],
    ['without a date', 'mandate-issued: 2026-06-05', '2026-06-10', /^§ 2255 motion, from the final/, undefined],
  ];
  for (const [what, facts, asOf, title, day] of standings) {
    it(`a deadline ${what}: ${day ?? 'left out'}`, () => {
      const found = events({ caseText: `events:\n  ${facts}\n` }, asOf).find((e) => title.test(textOf(e, 'SUMMARY')));
      assert.equal(found && valueOf(found, 'DTSTART'), day);
    });
  }

  it('says of a planned filing when it is to be made, not that it was made', () => {
    const event = find(events({ caseText: 'events: { judgment-entered: 2026-06-05, notice-of-appeal-filed: 2026-06-20 }\n' }, '2026-06-10'), NOTICE);
    assert.match(textOf(event, 'DESCRIPTION'), /^To be filed Saturday, June 20, 2026\./);
    assert.doesNotMatch(textOf(event, 'DESCRIPTION'), /on time/);
  });

  it('with everything asked for also has what was met, late or passed, without reminders', () => {
    const caseText = 'events: { judgment-entered: 2026-06-05, notice-of-appeal-filed: 2026-06-08, verdict: 2026-01-05, sentence-imposed: 2026-06-01 }\n';
    const all = events({ caseText }, '2026-12-01', 'all');
    const before = (title: string): string => textOf(find(all, title), 'SUMMARY').split(':')[0]!;
    assert.deepEqual([before(NOTICE), before('Motion for judgment of acquittal')], ['Met', 'Passed']);
    assert.match(textOf(find(all, NOTICE), 'DESCRIPTION'), /Filed 2026-06-08: on time/);
    assert.deepEqual(find(all, NOTICE).components, []);
    assert.equal(find(all, 'newly discovered evidence').components.length, 5);
  });

  it('stamps by the day of the run, and a later run supersedes an earlier', () => {
    const [early, late] = ['2025-12-15', '2025-12-16'].map((asOf) => find(events({ caseText: ROE }, asOf), NOTICE));
    assert.equal(valueOf(early!, 'DTSTAMP'), '20251215T000000Z');
    assert.ok(Number(valueOf(late!, 'SEQUENCE')) > Number(valueOf(early!, 'SEQUENCE')));
    assert.equal(valueOf(find(events({ caseText: 'events: { judgment-entered: 1999-06-01 }\n' }, '1999-06-02'), NOTICE), 'SEQUENCE'), '0');
    assert.equal(ics({ caseText: ROE }), ics({ caseText: ROE }));
  });

  it('without events still reads', () => {
    const file = ics({ caseText: 'caption: United States v. Roe\n' });
    assert.deepEqual(parseIcs(file).components, []);
    assert.deepEqual(readCalendar(file)?.entries, []);
  });

  it('tells of a deadline once, however many papers tell of it', () => {
    const file = calendar([matter({ caseText: ROE }), matter({ caseText: ROE, filing: '---\navenue: section-2255\n---\n' })], date(AS_OF), 'open');
    const ids = parseIcs(file).components.map((e) => valueOf(e, 'UID'));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('identity of a calendar entry', () => {
  const uid = (input: MatterInput, title = NOTICE, asOf = AS_OF): string => valueOf(find(events(input, asOf, 'all'), title), 'UID')!;
  const own = uid({ caseText: ROE });

  it('stays when its date moves, facts are added, or the day of the run changes', () => {
    assert.match(own, /^[0-9a-f]{32}@filing-lint$/);
    assert.equal(uid({ caseText: ROE.replace('2025-12-12', '2025-12-15') }), own);
    assert.equal(uid({ caseText: `${ROE}  plea: 2025-03-03\nstate: IL\n` }), own);
    assert.equal(uid({ caseText: ROE, filing: '---\navenue: section-2255\n---\n' }), own);
    assert.equal(uid({ caseText: ROE }, NOTICE, '2027-01-01'), own);
  });

  it('is another for another deadline, event, place, caption or docket', () => {
    const others = [
      uid({ caseText: ROE }, 'Last day to which the time to appeal'),
      uid({ caseText: `${ROE}  post-trial-motion-filed: 2025-12-16\n  post-trial-motion-decided: 2026-01-20\n` }),
      uid({ caseText: ROE, place: 'doe/case.yaml' }),
      uid({ caseText: ROE.replace('Roe', 'Poe') }),
      uid({ caseText: ROE.replace('99999', '99998') }),
    ];
    assert.equal(new Set([own, ...others]).size, others.length + 1);
  });

  it('of one order does not change when a later order is entered', () => {
    const first = `events:\n  order-entered: [2026-03-02]\n`;
    const notices = (caseText: string): Map<string, string> =>
      new Map(events({ caseText }, '2026-12-01', 'all').filter((e) => textOf(e, 'SUMMARY').includes(NOTICE)).map((e) => [valueOf(e, 'DTSTART')!, valueOf(e, 'UID')!]));
    const before = notices(first);
    const after = notices(first.replace(']', ', 2026-06-01]'));
    assert.deepEqual([[...before.keys()], [...after.keys()]], [['20260316'], ['20260316', '20260615']]);
    assert.equal(after.get('20260316'), before.get('20260316'));
    assert.notEqual(after.get('20260615'), before.get('20260316'));
  });
});

describe('content lines', () => {
  const text = fc.array(fc.constantFrom('a', ' ', '§', 'é', '—', '漢', '😀', '👩‍⚖️', 'e\u0301', ',', ';', '\\', '\n', 'n', '"', ':'), { maxLength: 200 }).map((parts) => parts.join(''));

  it('fold at 75 octets between characters, and unfold to what they were', () => {
    fc.assert(fc.property(text, (value) => {
      const line = `SUMMARY:${escapeText(value)}`;
      assert.deepEqual(unfolded(foldLine(line)), [line]);
    }));
  });

  for (const character of ['§', '漢', '😀']) {
    it(`never tear ${character}, wherever the fold falls`, () => {
      for (let lead = 0; lead < 80; lead++) {
        const line = `X:${'a'.repeat(lead)}${character.repeat(60)}`;
        assert.deepEqual(unfolded(foldLine(line)), [line]);
        assert.ok(physicalLines(foldLine(line)).length > 1);
      }
    });
  }

  it('use the room of 75 octets', () => {
    assert.deepEqual(physicalLines(foldLine(`X:${'a'.repeat(73)}`)).map((l) => l.length), [75]);
    assert.deepEqual(physicalLines(foldLine(`X:${'a'.repeat(74)}`)).map((l) => l.length), [75, 2]);
  });

  it('carry any caption: escaped, without what a calendar would obey', () => {
    for (const caption of ['Roe, Poe; and \\Doe', 'A\\nB', 'United States v. Núñez 漢字 😀'.repeat(9), 'a\r\nEND:VCALENDAR\r\nx', 'half \ud83d character', 'turn\u202eed', 'tab\there']) {
      const file = calendar([{ ...matter({ caseText: ROE }), name: caption }], date(AS_OF), 'open');
      const event = find(parseIcs(file).components, NOTICE);
      const shown = caption.replace(/\r\n/g, '\n').replace(/[\u202e\t\ud83d](?![\udc00-\udfff])/g, ' ');
      assert.ok(textOf(event, 'SUMMARY').endsWith(`(${shown})`), textOf(event, 'SUMMARY'));
    }
  });
});

describe('checksum', () => {
  it('is the SHA-256 that others compute', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (value) => {
      assert.equal(sha256Hex(value), createHash('sha256').update(value, 'utf8').digest('hex'));
    }), { numRuns: 50 });
  });
});
