/** Bars of the avenue, the movant and the day: what the Supreme Court took out and when, who may move, and where a ground belongs. */
import assert from 'node:assert/strict';
import { FERNANDEZ, JONES_V_HENDRIX, RIVERS, RUTHERFORD } from '../../../server/src/core/law/claims/bars';
import { FORUMS } from '../../../server/src/core/law/claims/forums';
import { AVENUE_IDS, CLAIM_KINDS } from '../../../server/src/core/law/ids';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { findingsOf } from './support';

const release = (claim: string, heading: string, text: string, filed: string): string =>
  `---\navenue: compassionate-release\nfiled: ${filed}\nclaims:\n  - ${claim}\n---\n\n# Motion\n\n## Extraordinary and Compelling Reasons\n\n### A. ${heading}\n\n${text}\n`;

const found = async (paper: string, asOf: string, more: Record<string, string> = {}): Promise<Diagnostic[]> => findingsOf({ 'motion.md': paper, ...more }, 'motion.md', asOf);
const rules = (findings: readonly Diagnostic[]): string[] => findings.map((d) => d.rule);

describe('the day of Rutherford and Fernandez', () => {
  const stacked = (filed: string) => release('{ id: a, kind: unusually-long-sentence, title: An unusually long sentence }', 'An unusually long sentence', 'Thirty years are for stacked counts.', filed);
  const doubt = (filed: string) => release('{ id: a, kind: actual-innocence, title: New evidence of innocence }', 'New evidence of innocence', 'The clerk has recanted.', filed);

  it('is May 28, 2026, and known from summaries', () => {
    for (const law of [FERNANDEZ, RUTHERFORD]) assert.deepEqual([law.from, law.verified], ['2026-05-28', 'second-hand']);
  });
  for (const [asOf, filed, speaks] of [
    ['2026-05-27', '2026-05-27', false], ['2026-05-28', '2026-05-28', true], ['2026-05-27', '2026-06-01', true], ['2026-05-28', '2024-02-01', true], ['2020-01-01', '2019-12-01', false],
  ] as const) {
    it(`${speaks ? 'speaks' : 'is silent'} on ${asOf} of a motion filed ${filed}`, async () => {
      assert.deepEqual(rules(await found(stacked(filed), asOf)), speaks ? ['bar/foreclosed'] : []);
      assert.deepEqual(rules(await found(doubt(filed), asOf)), speaks ? ['bar/not-cognizable'] : []);
    });
  }
  it('leaves an error in the sentence alone', async () => {
    const paper = release('{ id: a, kind: guideline-error, title: The range was wrong }', 'The range was wrong', 'Two levels.', '2026-09-01');
    assert.deepEqual(rules(await found(paper, '2026-10-01')), []);
  });
  it('makes an error of a declared kind, and a warning of one that is read from words', async () => {
    assert.equal((await found(doubt('2026-09-01'), '2026-10-01'))[0]!.severity, 'error');
    const undeclared = '---\navenue: compassionate-release\nfiled: 2026-09-01\n---\n\n# Motion\n\n## Extraordinary and Compelling Reasons\n\n### A. He is actually innocent\n\nThe clerk has recanted.\n';
    assert.deepEqual((await found(undeclared, '2026-10-01')).map((d) => [d.rule, d.severity]), [['bar/not-cognizable', 'warning'], ['claim/undeclared', 'info']]);
  });
});

describe('a motion after another', () => {
  const paper = (filed: string, text = 'The lab retested the sample.') => `---\navenue: section-2255\nfiled: ${filed}\n---\n\n# Motion\n\n${text}\n`;
  const on = async (filed: string, events: string, text?: string) => found(paper(filed, text), '2026-11-21', { 'case.yaml': `events:\n  judgment-entered: 2010-01-04\n${events}` });
  const denied = '  section-2255-filed: 2011-01-03\n  section-2255-denied: 2013-05-06\n';

  it('is barred, and points at the decision', async () => {
    const [d] = await on('2014-01-02', denied);
    assert.deepEqual([d!.rule, d!.severity, d!.confidence], ['bar/second-or-successive', 'error', 'certain']);
    assert.deepEqual(d!.related.map((r) => r.file), ['case.yaml']);
  });
  it('is the first on the day before', async () => assert.deepEqual(rules(await on('2013-05-05', denied)), []));
  it('is the first after a resentencing, until the next decision', async () => {
    assert.deepEqual(rules(await on('2016-01-04', `${denied}  resentenced: 2015-02-02\n`)), []);
    assert.deepEqual(rules(await on('2014-06-02', `${denied}  resentenced: 2015-02-02\n`)), ['bar/second-or-successive']);
  });
  it('speaks of an appeal from the decision only where one is recorded', async () => {
    const plain = (await on('2025-09-01', denied))[0]!;
    const appealed = (await on('2025-09-01', `${denied}  notice-of-appeal-filed: 2013-06-03\n`))[0]!;
    assert.ok(!plain.message.includes('on appeal'));
    assert.ok(appealed.message.includes('even while it is on appeal'));
    assert.equal(RIVERS.from, '2025-06-12');
  });
  it('may be authorized; a certificate of appealability is something else', async () => {
    assert.deepEqual(rules(await on('2025-09-01', denied, 'The Fourth Circuit authorized this motion on August 4, 2025.')), []);
    assert.deepEqual(rules(await on('2025-09-01', denied, 'The Fourth Circuit granted a certificate of appealability.')), ['bar/second-or-successive']);
  });
});

describe('a petition under § 2241', () => {
  const paper = (filed: string) => `---\navenue: section-2241\ndocument: petition\nfiled: ${filed}\nclaims:\n  - { id: a, kind: statute-narrowed, title: After Rehaif it is no crime }\n---\n\n# Petition\n\n## Claim One: After Rehaif it is no crime\n\nSection 2255 is inadequate.\n`;
  it('is foreclosed from June 22, 2023', async () => {
    assert.equal(JONES_V_HENDRIX.from, '2023-06-22');
    assert.deepEqual(rules(await found(paper('2023-06-21'), '2023-06-21')), []);
    assert.deepEqual(rules(await found(paper('2023-06-22'), '2023-06-22')), ['bar/foreclosed']);
  });
});

describe('the table of forums', () => {
  it('sends every ground to an avenue that exists', () => {
    for (const f of FORUMS) {
      assert.ok((AVENUE_IDS as readonly string[]).includes(f.avenue) && (AVENUE_IDS as readonly string[]).includes(f.belongsIn), f.belongsIn);
      assert.ok(f.kinds.every((k) => CLAIM_KINDS.includes(k)));
      assert.ok(f.kinds.length > 0 || f.words !== undefined);
    }
  });
});

describe('what every finding of a bar carries', () => {
  it('an authority, three parts, and never an error from memory', async () => {
    const kinds = CLAIM_KINDS.map((kind, i) => `  - { id: c${i}, kind: ${kind}, title: Ground ${i} about thing${i}, raised: { trial: true, appeal: false } }`).join('\n');
    const headings = CLAIM_KINDS.map((_, i) => `## Ground about thing${i} {#c${i}}\n\nText.\n`).join('\n');
    for (const court of ['vaed', 'txsd', 'cand']) {
      for (const conviction of ['plea', 'jury']) {
        const paper = `---\navenue: section-2255\nfiled: 2021-01-04\nclaims:\n${kinds}\n---\n\n# Motion\n\n${headings}`;
        const facts = `court: ${court}\nconviction: ${conviction}\nevents:\n  judgment-entered: 2019-01-07\n  notice-of-appeal-filed: 2019-01-11\n  appeal-decided: 2020-03-02\n`;
        const findings = await found(paper, '2021-02-01', { 'case.yaml': facts });
        assert.ok(findings.length > 20);
        for (const d of findings.filter((f) => f.rule.startsWith('bar/'))) {
          assert.ok(d.authorities.length > 0 && d.what !== '' && d.why !== '' && d.do !== '', d.message);
          if (d.severity === 'error') assert.ok(d.confidence === 'certain' && !d.message.includes('from memory'), d.message);
          assert.ok(d.severity === 'error' ? ['bar/not-cognizable', 'bar/second-or-successive'].includes(d.rule) : true);
        }
        const errors = new Set(findings.filter((f) => f.severity === 'error').map((f) => CLAIM_KINDS[Number(f.claim!.slice(1))]));
        assert.deepEqual([...errors].sort(), court === 'vaed' ? ['drug-quantity', 'firearm-enhancement', 'fourth-amendment', 'guideline-error'] : ['fourth-amendment']);
      }
    }
  });
});
