import assert from 'node:assert/strict';
import { courtFacts, fold, normalise, suggestValues } from '../../../server/src/core/case/normalise';
import { CIRCUITS } from '../../../server/src/core/case/schema/case-facts';
import type { VocabularyId } from '../../../server/src/core/case/schema/schema-node';
import * as spellings from '../../../server/src/core/case/spellings';
import { problemsIn, read } from './documents';

type Row = readonly [vocabulary: VocabularyId, value: string | number | boolean, written: readonly string[]];

const ROWS: readonly Row[] = [
  ['avenue', 'section-2255', ['section-2255', '28 U.S.C. § 2255', '28 USC 2255', '2255', '§ 2255 motion', 'Section 2255', 'SECTION-2255', ' section 2255 ', '28 U.S.C. § 2255(f)(4)']],
  ['avenue', 'direct-appeal', ['direct-appeal', 'Direct Appeal']],
  ['document', 'memorandum', ['memorandum', 'Memorandum', 'memorandum of law', 'memo', 'Memorandum in support']],
  ['document', 'brief', ["Appellant's Brief", 'opening brief']],
  ['document', 'declaration', ['affidavit', 'Declaration']],
  ['document', 'notice-of-appeal', ['notice of appeal', 'NOA']],
  ['service', 'electronic', ['ECF', 'CM/ECF', 'cm-ecf', 'electronic', 'e-service']],
  ['service', 'mail', ['US mail', 'U.S. Mail', 'first-class mail', 'mail']],
  ['service', 'inmate-mail', ['inmate mail', 'prison mailbox', 'Legal Mail']],
  ['service', 'left-with-clerk', ['left with clerk', 'clerk']],
  ['conviction', 'plea', ['guilty plea', 'Guilty Plea', 'pled guilty', 'nolo contendere']],
  ['conviction', 'jury', ['jury trial', 'jury', 'trial by jury']],
  ['conviction', 'bench', ['bench trial']],
  ['counsel', 'pro-se', ['pro se', 'Pro Se', 'pro-se', 'self-represented']],
  ['counsel', 'appointed', ['CJA', 'Federal Public Defender', 'court-appointed']],
  ['counsel', 'retained', ['retained', 'private counsel']],
  ['custody', 'prison', ['in custody', 'BOP', 'Incarcerated']],
  ['custody', 'supervised-release', ['supervised release', 'on supervision']],
  ['claim-kind', 'ineffective-assistance-trial', ['IAC', 'ineffective assistance of trial counsel', 'Ineffective assistance of counsel', 'ineffective-assistance-trial']],
  ['claim-kind', 'ineffective-assistance-plea', ['IAC plea', 'ineffective assistance of plea counsel']],
  ['claim-kind', 'ineffective-assistance-appellate', ['ineffective assistance of appellate counsel', 'IAAC']],
  ['claim-kind', 'brady', ['Brady violation', 'Brady', 'brady claim']],
  ['claim-kind', 'section-924c-residual-clause', ['924(c)', '18 U.S.C. § 924(c)', 'Davis claim']],
  ['waived-right', 'collateral-attack', ['collateral attack', '2255', '§ 2255', '28 U.S.C. § 2255', 'habeas', 'post-conviction relief']],
  ['waived-right', 'appeal', ['right to appeal', 'direct appeal', 'Appeal']],
  ['waived-right', 'sentence-modification', ['sentence modification', '18 U.S.C. § 3582(c)', 'compassionate release']],
  ['waiver-exception', 'ineffective-assistance', ['IAC', 'ineffective assistance of counsel']],
  ['waiver-exception', 'above-statutory-maximum', ['above the statutory maximum', 'sentence above statutory maximum']],
  ['plea-type', 'C', ['C', 'c', '11(c)(1)(C)', 'Rule 11(c)(1)(C)', '(C)', 'binding']],
  ['trigger', 'f4', ['f4', '(f)(4)', '2255(f)(4)', '28 U.S.C. § 2255(f)(4)', 'F4']],
  ['cause', 'ineffective-assistance-appellate', ['ineffective assistance of appellate counsel']],
  ['cause', 'none', ['none', 'n/a']],
  ['record-state', 'have', ['yes', 'on file', 'have']],
  ['record-state', 'requested', ['ordered', 'pending']],
  ['record-state', 'sealed', ['under seal']],
  ['answer', true, ['yes', 'true', 'Yes', 'Y']],
  ['answer', false, ['no', 'false', 'N']],
  ['answer', 'unknown', ['unknown', '?', 'not sure']],
  ['yes-no', true, ['yes']],
  ['circuit', '5', ['5', '5th', 'Fifth', '5th Cir.', 'Fifth Circuit', 'CA5', 'ca5', 'U.S. Court of Appeals for the Fifth Circuit']],
  ['circuit', '2', ['2d Cir.', '2nd Circuit', 'Second']],
  ['circuit', '11', ['11th', 'Eleventh Circuit']],
  ['circuit', 'dc', ['D.C.', 'dc', 'D.C. Cir.', 'DC Circuit', 'cadc']],
  ['court', 'txsd', ['txsd', 'TXSD', 'S.D. Tex.', 'SDTX', 'Southern District of Texas', 'U.S. District Court for the Southern District of Texas']],
  ['court', 'dcd', ['D.D.C.', 'dcd']],
  ['months', 240, ['240', '240 months', '240 mos.', '240-months']],
  ['months', 'life', ['life', 'Life', 'life imprisonment']],
  ['exhibit-label', 'A', ['A', 'a', 'Exhibit A', 'Ex. A', 'exhibit a']],
  ['exhibit-label', 'B-1', ['b-1', 'Ex. B-1']],
];

describe('spellings', () => {
  for (const [vocabulary, value, written] of ROWS) {
    it(`of ${vocabulary} ${value}`, () => {
      for (const text of written) assert.equal(normalise(vocabulary, text), value, text);
    });
  }

  it('are not found for other words', () => {
    const others: readonly (readonly [VocabularyId, string])[] = [
      ['avenue', 'Rule 35'], ['avenue', ''], ['document', 'novel'], ['court', 'Texas'], ['circuit', '12'], ['circuit', 'fed'], ['court', 'Federal Circuit'], ['court', 'constructor'],
      ['claim-kind', 'constructor'], ['claim-kind', '__proto__'], ['conviction', 'trial'], ['months', '240 years'], ['months', '1e3'], ['answer', 'perhaps'], ['yes-no', 'unknown'], ['trigger', 'f5'],
      ['service', ''], ['document', 'x'.repeat(10_000)], ['claim-kind', '?!'],
    ];
    for (const [vocabulary, text] of others) assert.equal(normalise(vocabulary, text), undefined, `${vocabulary}: ${text}`);
  });

  it('mean one value each', () => {
    for (const [table, values] of Object.entries(spellings)) {
      const owner = new Map<string, string>();
      for (const [value, written] of Object.entries(values as spellings.Spellings)) {
        for (const text of [value, ...written]) {
          const key = fold(text);
          assert.notEqual(key, '', `${table}: ${text}`);
          assert.equal(owner.get(key), undefined, `${table}: ${text} stands for ${owner.get(key)} and ${value}`);
          owner.set(key, value);
        }
      }
    }
  });

  it('that are misspelt suggest the value they are near to, and all of several', () => {
    assert.deepEqual(suggestValues('claim-kind', 'ineffective assistance of trail counsel'), ['ineffective-assistance-trial']);
    assert.deepEqual(suggestValues('conviction', 'guilty pela'), ['plea']);
    assert.deepEqual(suggestValues('avenue', 'rule-35'), ['rule-35a', 'rule-35b']);
    assert.deepEqual(suggestValues('document', 'zzz'), []);
    assert.deepEqual(suggestValues('document', 'm'.repeat(100_000)), []);
  });

  it('of a circuit cover every circuit', () => {
    for (const id of CIRCUITS) assert.equal(normalise('circuit', id), id);
  });

  it('of a court lead to its circuit and state', () => {
    assert.deepEqual(courtFacts('txsd'), { circuit: '5', state: 'TX', name: 'S.D. Tex.' });
    assert.deepEqual(courtFacts('ca9'), { circuit: '9', name: '9th Cir.' });
    assert.equal(courtFacts('nowhere'), undefined);
  });

  it('are all valid where they are written, and read as their value', () => {
    const yaml = [
      'document: memo', 'service: CM/ECF', 'court: S.D. Tex.', 'circuit: 5th Cir.', 'counsel: CJA', 'conviction: guilty plea',
      'defendant: { name: John Doe, custody: BOP }',
      'sentence: { months: life, mandatory-minimum: "120", guideline-range: 360 to life, supervised-release-months: 60 months }',
      'plea-agreement: { type: 11(c)(1)(C), waives: [right to appeal, § 2255], except: [IAC], exhibit: Ex. A }',
      'claims:', '  - { id: one, kind: IAC, raised: { trial: no, appeal: "?" }, decided-on-appeal: no, innocence: yes, cause: IAAC, exhibits: [1, Ex. b], deadline: { trigger: (f)(4) } }',
      'exhibits: { Exhibit a: Plea agreement, 1: { title: 2019, sealed: yes, pages: "12" } }',
      'record: { judgment: yes, discovery: no, plea-transcript: ordered }',
      'events: { notice-of-appeal-filed: { date: 2019-06-20, by: prison mail } }',
    ].join('\n');
    assert.deepEqual(problemsIn(yaml), []);
    const { facts, document } = read(`avenue: 28 U.S.C. § 2255\n${yaml}`);
    assert.equal(document, 'memorandum');
    assert.equal(facts.service?.value, 'electronic');
    assert.equal(facts.court?.value, 'txsd');
    assert.equal(facts.circuit?.value, '5');
    assert.equal(facts.counsel?.value, 'appointed');
    assert.equal(facts.convictionBy?.value, 'plea');
    assert.equal(facts.defendant.custody?.value, 'prison');
    assert.equal(facts.sentence.months?.value, Infinity);
    assert.equal(facts.sentence.mandatoryMinimum?.value, 120);
    assert.deepEqual(facts.sentence.guidelineRange?.value, [360, Infinity]);
    assert.equal(facts.sentence.supervisedReleaseMonths?.value, 60);
    assert.deepEqual([facts.pleaAgreement?.type, facts.pleaAgreement?.waives, facts.pleaAgreement?.except, facts.pleaAgreement?.exhibit], ['C', ['appeal', 'collateral-attack'], ['ineffective-assistance'], 'A']);
    const [claim] = facts.claims;
    assert.equal(claim?.kind, 'ineffective-assistance-trial');
    assert.deepEqual(claim?.raised, { trial: false, appeal: undefined });
    assert.equal(claim?.decidedOnAppeal, false);
    assert.equal(claim?.innocence, true);
    assert.equal(claim?.cause, 'ineffective-assistance-appellate');
    assert.deepEqual(claim?.exhibits, ['1', 'B']);
    assert.equal(claim?.deadline?.trigger, 'f4');
    assert.deepEqual(facts.exhibits.map(({ label, title, sealed, pages }) => [label, title, sealed, pages]).sort(), [['1', '2019', true, 12], ['A', 'Plea agreement', undefined, undefined]]);
    assert.deepEqual([...facts.record].map(([key, { value }]) => [key, value]), [['judgment', 'have'], ['discovery', 'missing'], ['plea-transcript', 'requested']]);
    assert.equal(facts.events[0]?.by, 'inmate-mail');
  });

  it('leave free text as it is written', () => {
    const { facts } = read('avenue: section-2255\nclaims:\n  - { cause: "The transcript was sealed until 2025", prejudice: He would have gone to trial }');
    assert.equal(facts.claims[0]?.cause, 'The transcript was sealed until 2025');
    assert.equal(facts.claims[0]?.prejudice, 'He would have gone to trial');
  });

  it('of the avenue are kept beside its id', () => {
    assert.deepEqual([read('avenue: 28 U.S.C. § 2255').avenue, read('avenue: 28 U.S.C. § 2255').avenueText], ['section-2255', '28 U.S.C. § 2255']);
    assert.deepEqual([read('avenue: 2255').avenue, read('avenue: 2255').avenueText], ['section-2255', '2255']);
    assert.deepEqual([read('avenue: small claims').avenue, read('avenue: small claims').avenueText], [undefined, 'small claims']);
    assert.deepEqual([read('avenue:').avenue, read('avenue:').avenueText], [undefined, undefined]);
  });
});
