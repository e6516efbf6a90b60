/** The retrieval checklist of a matter. */
import assert from 'node:assert/strict';
import { isOutstanding, recordChecklist, type RecordUser } from '../../../server/src/core/analysis/record/checklist';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { CASE_FACTS } from '../../../server/src/core/case/schema/case-facts';
import { AVENUE_IDS, CLAIM_KINDS } from '../../../server/src/core/law/ids';
import { RECORD_PARTS } from '../../../server/src/core/law/record/checklist';
import { parseCaseText } from './support';

const factsOf = (yaml: string) => readFacts({ caseFile: { path: 'case.yaml', filing: parseCaseText(yaml) } }).facts;
const user = (avenue: string, kinds: readonly string[] = []): RecordUser => ({
  path: `${avenue}.md`, avenue, facts: { claims: kinds.map((kind) => ({ kind, raised: { trial: undefined, appeal: undefined }, decidedOnAppeal: undefined, exhibits: [], span: { start: 0, end: 0 } })) },
});

describe('the record checklist', () => {
  it('has a key of the case file for every part, and known avenues and grounds', () => {
    const keys = Object.keys(CASE_FACTS['record']!.properties!);
    for (const { key, waits } of RECORD_PARTS) {
      assert.ok(keys.includes(key), key);
      for (const { avenues = [], claims = [] } of waits) {
        for (const a of avenues) assert.ok((AVENUE_IDS as readonly string[]).includes(a), a);
        for (const c of claims) assert.ok((CLAIM_KINDS as readonly string[]).includes(c), c);
      }
    }
    assert.equal(new Set(RECORD_PARTS.map((p) => p.key)).size, RECORD_PARTS.length);
  });

  it('lists what the papers use, with what waits on it', () => {
    const items = recordChecklist(factsOf('conviction: plea\nrecord: { judgment: have }'), [user('section-2255', ['ineffective-assistance-plea'])]);
    const of = (key: string) => items.find((i) => i.key === key);
    assert.equal(of('judgment')?.state, 'have');
    assert.deepEqual(of('judgment')?.waits, []);
    assert.equal(of('client-file')?.state, 'unrecorded');
    assert.deepEqual(of('client-file')?.waits[0]?.papers, ['section-2255.md']);
    assert.equal(of('trial-transcript'), undefined, 'there was no trial');
    assert.equal(of('medical-records'), undefined, 'no paper needs them');
  });

  it('says of whom and when a part was asked', () => {
    const [item] = recordChecklist(factsOf('record: { sentencing-transcript: { state: requested, from: court reporter, date: 2026-10-01, note: paid } }'), [user('direct-appeal')]).filter((i) => i.key === 'sentencing-transcript');
    assert.deepEqual([item?.state, item?.from, item?.date, item?.note], ['requested', 'court reporter', '2026-10-01', 'paid']);
    assert.ok(isOutstanding(item!));
  });

  it('follows a part named freely, and one asked for without a state', () => {
    const items = recordChecklist(factsOf('record: { letters-to-counsel: missing, warrants: { from: the clerk } }'), []);
    assert.deepEqual(items.filter((i) => ['letters-to-counsel', 'warrants'].includes(i.key)).map((i) => [i.title, i.state]).sort(), [['Warrants with applications, affidavits and returns', 'requested'], ['letters to counsel', 'missing']]);
  });

  it('is the whole checklist where no paper is written yet', () => {
    assert.ok(recordChecklist(factsOf('caption: United States v. Sample'), []).length >= RECORD_PARTS.length - 1);
  });
});
