import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CIRCUITS, CIRCUITS_PROVENANCE } from '../../../../server/src/core/law/courts/circuits';
import { DISTRICTS, DISTRICTS_PROVENANCE } from '../../../../server/src/core/law/courts/districts';
import { circuitOf, findCircuit, findCourt, spellings, suggestCourt } from '../../../../server/src/core/law/courts/lookup';
import { STATE_NAMES } from '../../../../server/src/core/law/courts/state-names';

const COURTS = [...DISTRICTS, ...CIRCUITS];

describe('the table of courts', () => {
  it('has the 94 districts and 13 courts of appeals, each id once', () => {
    assert.equal(DISTRICTS.length, 94);
    assert.equal(CIRCUITS.length, 13);
    assert.equal(new Set(COURTS.map((c) => c.id)).size, 107);
    assert.equal(new Set(COURTS.map((c) => c.bluebook)).size, 107);
    assert.equal(new Set(COURTS.map((c) => c.name)).size, 107);
  });

  it('places the right number of districts in each circuit', () => {
    const expected = { '1': 5, '2': 6, '3': 6, '4': 9, '5': 9, '6': 9, '7': 7, '8': 10, '9': 15, '10': 8, '11': 9, dc: 1 };
    const counted = Object.fromEntries(Object.keys(expected).map((n) => [n, DISTRICTS.filter((d) => d.circuit === n).length]));
    assert.deepEqual(counted, expected);
  });

  it('gives every state and territory its districts', () => {
    const perState = new Map<string, number>();
    for (const d of DISTRICTS) perState.set(d.state, (perState.get(d.state) ?? 0) + 1);
    assert.deepEqual([...perState.keys()].sort(), Object.keys(STATE_NAMES).sort());
    const withCount = (n: number): string[] => [...perState].filter(([, count]) => count === n).map(([state]) => state).sort();
    assert.deepEqual(withCount(4), ['CA', 'NY', 'TX']);
    assert.deepEqual(withCount(3), ['AL', 'FL', 'GA', 'IL', 'LA', 'NC', 'OK', 'PA', 'TN']);
    assert.deepEqual(withCount(2), ['AR', 'IA', 'IN', 'KY', 'MI', 'MO', 'MS', 'OH', 'VA', 'WA', 'WI', 'WV']);
  });

  it('names only time zones that exist, and none where the court sits in two', () => {
    for (const zone of [...DISTRICTS.map((d) => d.timeZone), ...CIRCUITS.map((c) => c.clerk.timeZone)]) {
      if (zone !== undefined) assert.doesNotThrow(() => new Intl.DateTimeFormat('en-US', { timeZone: zone }));
    }
    const split = DISTRICTS.filter((d) => d.timeZone === undefined).map((d) => d.id).sort();
    assert.deepEqual(split, ['flnd', 'idd', 'innd', 'insd', 'kywd', 'ndd', 'ned', 'sdd', 'tned', 'txwd']);
  });

  it('says that it is stated from memory', () => {
    assert.equal(DISTRICTS_PROVENANCE.verified, 'memory');
    assert.equal(CIRCUITS_PROVENANCE.verified, 'memory');
  });
});

describe('findCourt', () => {
  it('reads every id, abbreviation and name back, in any case', () => {
    for (const court of COURTS) {
      const formal = court.kind === 'district'
        ? `United States District Court for the ${court.name}` : `United States Court of Appeals for the ${court.name}`;
      for (const text of [court.id, court.bluebook, court.name, formal]) {
        for (const written of [text, text.toUpperCase(), text.toLowerCase(), text.replace(/\./g, ''), ` ${text} `]) {
          assert.equal(findCourt(written)?.id, court.id, written);
        }
      }
    }
  });

  it('never lets one spelling mean two courts', () => {
    const owner = new Map<string, string>();
    for (const court of COURTS) {
      for (const spelling of spellings(court)) {
        const key = spelling.toLowerCase().replace(/[^a-z0-9]/g, '');
        assert.equal(owner.get(key) ?? court.id, court.id, `${spelling} is both ${owner.get(key)} and ${court.id}`);
        owner.set(key, court.id);
        assert.equal(findCourt(spelling)?.id, court.id, spelling);
      }
    }
  });

  const spelled: readonly (readonly [string, string])[] = [
    ['S.D. Tex.', 'txsd'], ['SD Tex', 'txsd'], ['SDTX', 'txsd'], ['S. D. Texas', 'txsd'], ['So. Dist. Tex.', 'txsd'],
    ['Southern District of Texas', 'txsd'], ['the Southern District of Texas', 'txsd'], ['Texas Southern District Court', 'txsd'],
    ['U.S. District Court for the Southern District of Texas', 'txsd'],
    ['In the United States District Court for the Southern District of Texas, Houston Division', 'txsd'],
    ['United States District Court, S.D. Texas', 'txsd'], ['S.D. Tex. (Houston Division)', 'txsd'], ['S.D.Tex.', 'txsd'],
    ['USDC SDNY', 'nysd'], ['EDNY', 'nyed'], ['E.D.N.Y.', 'nyed'], ['E.D. New York', 'nyed'],
    ['D. Mass.', 'mad'], ['District of Massachusetts', 'mad'], ['Massachusetts', 'mad'], ['D. Mass', 'mad'],
    ['D.D.C.', 'dcd'], ['District of Columbia', 'dcd'], ['U.S. District Court for the District of Columbia', 'dcd'],
    ['D. N. Mar. I.', 'nmid'], ['D.N.M.I.', 'nmid'], ['D.N.M.', 'nmd'], ['D.P.R.', 'prd'], ['Puerto Rico', 'prd'], ['D.V.I.', 'vid'], ['Guam', 'gud'],
    ['N.D.W. Va.', 'wvnd'], ['N.D. W. Virginia', 'wvnd'], ['W.D. Va.', 'vawd'], ['D. Wyo.', 'wyd'], ['M.D. Penn.', 'pamd'], ['C.D. Calif.', 'cacd'],
    ['5th Cir.', 'ca5'], ['Fifth Circuit', 'ca5'], ['CA5', 'ca5'], ['U.S. Court of Appeals for the Fifth Circuit', 'ca5'], ['2nd Cir.', 'ca2'],
    ['2d Cir.', 'ca2'], ['D.C. Cir.', 'cadc'], ['D.C. Circuit', 'cadc'], ['United States Court of Appeals for the District of Columbia Circuit', 'cadc'],
    ['North Dakota', 'ndd'], ['Western Virginia', 'vawd'], ['Fed. Cir.', 'cafc'], ['Federal Circuit', 'cafc'], ['CAFC', 'cafc'], ['11th Circuit', 'ca11'],
  ];
  for (const [text, id] of spelled) it(`reads "${text}"`, () => assert.equal(findCourt(text)?.id, id));

  for (const text of ['', 'Texas', 'New York', 'N.D.', 'Tex.', 'district court', 'Supreme Court of Texas', 'United States', '12th Cir.', 'West Virginia', 'Boston, Massachusetts',
    'Suffolk Superior Court, Massachusetts', 'Court of Appeals for the District of Columbia', 'U.S. District Court for the Fifth Circuit', 'x'.repeat(1_000_000)]) {
    it(`names no court in "${text.slice(0, 30)}"`, () => assert.equal(findCourt(text), undefined));
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      findCourt(text);
      findCircuit(text);
      suggestCourt(text);
    }));
  });
});

describe('circuits', () => {
  for (const [text, id] of [['5', 'ca5'], ['5th', 'ca5'], ['Fifth', 'ca5'], ['5th Cir.', 'ca5'], ['dc', 'cadc'], ['D.C.', 'cadc'], ['11', 'ca11'], ['ca1', 'ca1']] as const) {
    it(`reads circuit "${text}"`, () => assert.equal(findCircuit(text)?.id, id));
  }
  for (const text of ['12', '0', 'txsd', '', 'S.D. Tex.']) it(`reads no circuit in "${text}"`, () => assert.equal(findCircuit(text), undefined));

  it('leads from a district to its court of appeals', () => {
    for (const district of DISTRICTS) assert.equal(circuitOf(district).number, district.circuit);
  });
});

describe('suggestCourt', () => {
  const near: readonly (readonly [string, string])[] = [
    ['txsdd', 'txsd'], ['S.D. Texx.', 'S.D. Tex.'], ['Southren District of Texas', 'Southern District of Texas'],
    ['United States District Court for the Eastern Distrct of Virginia', 'Eastern District of Virginia'], ['5th Circ', '5th Cir.'], ['D. Masss.', 'D. Mass.'],
  ];
  for (const [text, expected] of near) it(`suggests ${expected} for "${text}"`, () => assert.equal(suggestCourt(text), expected));
  for (const text of ['', 'zz', 'Superior Court of Los Angeles County', 'Texas', 'q'.repeat(1_000_000)]) {
    it(`suggests nothing for "${text.slice(0, 40)}"`, () => assert.equal(suggestCourt(text), undefined));
  }
});
