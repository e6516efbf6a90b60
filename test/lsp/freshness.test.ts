/** From the server's answer to the line in the status bar: how old the law in this build is. */
import assert from 'node:assert/strict';
import { statusText } from '../../client/src/status-text';
import { addDays, date } from '../../server/src/core/dates/civil-date';
import { LAW_AS_OF, LAW_STALE_AFTER_DAYS } from '../../server/src/core/law/as-of';
import { STATUS_REQUEST, type StatusResult } from '../../server/src/protocol/requests';
import { cleanUp, folderWith, TestClient } from './harness';
import { MATTER, MOTION } from './papers';

const LAST = addDays(LAW_AS_OF, LAW_STALE_AFTER_DAYS);

describe('the age of the law in the editor', () => {
  afterEach(cleanUp);

  for (const [today, stale] of [[LAST, false], [addDays(LAST, 1), true]] as const) {
    it(`on ${today} is ${stale ? 'told' : 'no matter'}, in the status and over the avenue`, async () => {
      const client = await TestClient.start(await folderWith(MATTER), { environment: { clock: { today: () => today } } });
      await client.open('motion.md', MOTION);
      const status: StatusResult = await client.connection.sendRequest(STATUS_REQUEST, { uri: client.uri('motion.md') });
      assert.deepEqual([status.lawAsOf, status.stale], [LAW_AS_OF, stale]);
      const { text, detail, warns } = statusText(status);
      assert.equal(text, `Filing Lint: law as of ${LAW_AS_OF}`);
      assert.deepEqual([warns, /the law in this version is old/.test(detail)], [stale, stale]);
      assert.equal(/^\*\*The law in this version was last checked on/.test((await client.hover('motion.md', 'section-2255')) ?? ''), stale);
    });
  }

  it('is measured from the real day in the status, though a past day is taken for today', async () => {
    const client = await TestClient.start(await folderWith(MATTER), {
      environment: { clock: { today: () => date('2030-01-01') } }, settings: { asOf: '2020-07-01' },
    });
    const status: StatusResult = await client.connection.sendRequest(STATUS_REQUEST, {});
    assert.equal(status.stale, true);
  });
});

describe('the status line', () => {
  const status: StatusResult = { lawAsOf: '2026-07-01', version: '1.2.3', matters: 1, filings: 2, stale: false, avenue: { id: 'pardon', name: 'Pardon' } };

  it('names the avenue, what is there and the version', () => {
    assert.deepEqual(statusText(status), { text: 'Filing Lint: law as of 2026-07-01', detail: 'Pardon · 1 matter · 2 filings · version 1.2.3', warns: false });
  });

  it('puts the warning first', () => {
    assert.match(statusText({ ...status, stale: true }).detail, /^the law in this version is old: update Filing Lint/);
  });
});
