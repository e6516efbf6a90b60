import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { date } from '../../../server/src/core/dates/civil-date';
import { calendar, readCalendar } from '../../../server/src/core/export/calendar';
import { ledger, readLedger } from '../../../server/src/core/export/ledger';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { matter, ROE, WRITTEN_OUT } from './matters';

const AS_OF = date('2025-12-15');

describe('ledger', () => {
  it('is the file that is kept', () => {
    const golden = readFileSync(new URL('golden/deadlines.md', import.meta.url), 'utf8');
    assert.equal(ledger([WRITTEN_OUT], AS_OF), golden.replaceAll('\r\n', '\n'));
  });

  it('is Markdown with a table for each matter, as wide in every row', () => {
    const hostile = { ...matter({ caseText: 'events: { judgment-entered: 2025-12-01 }\n', place: 'x/case.yaml' }), name: 'A | B <img> `c` [d](e)' };
    const { tables, sections } = parseFiling(ledger([matter({ caseText: ROE }), hostile], AS_OF));
    assert.deepEqual(sections.filter((s) => s.level === 2).map((s) => s.title), ['United States v. Roe', 'A | B <img> `c` [d](e)']);
    assert.equal(tables.length, 2);
    for (const cells of tables) assert.equal(Math.max(...cells.map((cell) => cell.column)), 6);
  });

  it('lists by date the met, the late, the passed and the open, with how they stand', () => {
    const caseText = 'circuit: 3\nevents: { appeal-dismissed-voluntarily: 2003-12-31, section-2255-filed: 2005-02-09, verdict: 2003-01-06 }\n';
    const rows = ledger([matter({ caseText })], date('2005-12-01')).split('\n').filter((line) => /^\| [A-Z][a-z]{2} /.test(line));
    const days = rows.map((row) => row.slice(6, 16));
    assert.deepEqual(days, [...days].sort());
    const row = rows.find((r) => r.includes('`section-2255/f1`')) ?? '';
    assert.match(row, /^\| Mon 2005-01-03 .*37 days late: filed 2005-02-09.*voluntary dismissal of the appeal, 2003-12-31.*2005-01-03: .*\(prevails here\); 2005-03-30: .*28 U\.S\.C\. § 2255\\?\(f\\?\)/);
    assert.ok(rows.some((r) => /passed [\d,]+ days ago, no filing recorded/.test(r)));
  });

  it('says what is missing, and for what', () => {
    const text = ledger([matter({ caseText: 'events: { mandate-issued: 2025-06-02, warden-request-sent: 2025-12-01 }\n' })], AS_OF);
    assert.match(text, /### Missing\n\n(?:- .*\n)*- § 2255 motion, from the final judgment \(`section-2255\/f1`\): no date without .*\(judgment-entered\)/);
    assert.match(text, /compassionate-release\/wait`\): 2026-01-01 could change with receipt of the request by the warden \(warden-request-received\)\./);
  });

  it('is no filing, and stands beside a calendar with the same references', () => {
    const text = ledger([matter({ caseText: ROE })], AS_OF);
    assert.equal(parseFiling(text).frontMatter, undefined);
    const refs = new Set(readLedger(text)!.entries.map((e) => e.id));
    const ids = readCalendar(calendar([matter({ caseText: ROE })], AS_OF, 'open'))!.entries.map((e) => e.id.slice(0, 8));
    assert.ok(ids.length > 3 && ids.every((id) => refs.has(id)));
  });

  it('of a case file and one of its filings tells the matter once', () => {
    const both = [matter({ caseText: ROE }), matter({ caseText: ROE, filing: '---\navenue: section-2255\n---\n' })];
    assert.equal(ledger(both, AS_OF).match(/^## /gm)?.length, 1);
  });
});
