/** The grounds of a paper: which headings open one, and which section belongs to a declared one. */
import assert from 'node:assert/strict';
import { isBareOrdinal, ordinalOf, ordinalsNamed, withoutOrdinal } from '../../../server/src/core/analysis/claims/ordinals';
import { entry, groundsOf } from './support';

const paper = (body: string, front = 'avenue: section-2255'): string => `---\n${front}\n---\n\n${body}\n`;
const titles = (body: string, options: Parameters<typeof groundsOf>[1] = {}): string[] => groundsOf(paper(body), options).map((c) => c.title);
const declared = (...claims: Parameters<typeof entry>[0][]) => ({ facts: { claims: claims.map((c, i) => entry({ span: { start: i, end: i + 1 }, ...c })) } });
const joined = (body: string, ...claims: Parameters<typeof entry>[0][]): (string | undefined)[] => {
  const found = groundsOf(paper(body), declared(...claims));
  return claims.map((c) => found.find((f) => f.entry?.title === c!.title && f.entry?.id === c!.id)?.section?.title);
};

describe('the ordinal of a heading', () => {
  const cases: readonly (readonly [string, number | undefined, string])[] = [
    ['Ground One: Counsel slept', 1, 'Counsel slept'],
    ['GROUND TWO', 2, 'GROUND TWO'],
    ['CLAIM 3. The search', 3, 'The search'],
    ['Claim No. 4 – The search', 4, 'The search'],
    ['Argument III. The search', 3, 'The search'],
    ['POINT IV: THE SEARCH', 4, 'THE SEARCH'],
    ['Issue 12: The search', 12, 'The search'],
    ['Reason Two: Age', 2, 'Age'],
    ['First Ground for Relief: The search', 1, 'The search'],
    ['The Second Claim: The search', 2, 'The search'],
    ['II. Ground Two: The search', 2, 'The search'],
    ['A. Claim One (The search)', 1, 'The search'],
    ['Amended Ground Five: The search', 5, 'The search'],
    ['Ground 2(a): The search', 2, 'The search'],
    ['Ground Thirteen: The search', 13, 'The search'],
    ['GROUND I - The search', 1, 'The search'],
    ['Assignment of Error 2: The search', 2, 'The search'],
    ['Argument in support of the motion', undefined, 'Argument in support of the motion'],
    ['Issue presented', undefined, 'Issue presented'],
    ['Grounds for relief', undefined, 'Grounds for relief'],
    ['Claims', undefined, 'Claims'],
    ['Ground one’s default is excused', undefined, 'Ground one’s default is excused'],
    ['Claim preclusion', undefined, 'Claim preclusion'],
    ['Point I make below', undefined, 'Point I make below'],
    ['Count One', undefined, 'Count One'],
    ['II. The search', undefined, 'The search'],
    ['(3) The search', undefined, 'The search'],
    ['4 – The search', undefined, 'The search'],
    ['Direct Appeal of Ground One', undefined, 'Direct Appeal of Ground One'],
    ['A Brady violation', undefined, 'A Brady violation'],
  ];
  for (const [heading, ordinal, rest] of cases) {
    it(heading, () => {
      assert.equal(ordinalOf(heading), ordinal);
      assert.equal(withoutOrdinal(heading), rest);
    });
  }

  it('knows a heading that is only a number', () => {
    assert.equal(isBareOrdinal('GROUND TWO:'), true);
    assert.equal(isBareOrdinal('Ground Two: The search'), false);
  });

  it('reads the grounds that a sentence names', () => {
    assert.deepEqual(ordinalsNamed('Grounds One and Three are not defaulted; Claim 4 is.'), [1, 3, 4]);
    assert.deepEqual(ordinalsNamed('Grounds 2, 3 and V fail.'), [2, 3, 5]);
    assert.deepEqual(ordinalsNamed('The claim is new, and the ground fails.'), []);
  });
});

describe('the section of a declared ground', () => {
  it('is the heading with its id, whatever the order', () => {
    const body = '# Motion\n\n## Ground One: The witness {#w}\n\nx\n\n## Ground Two: The video {#v}\n\nx';
    assert.deepEqual(joined(body, { id: 'v', title: 'Video' }, { id: 'w', title: 'Witness' }), ['Ground Two: The video', 'Ground One: The witness']);
  });
  it('is the heading with its words, before the one with its ordinal', () => {
    const body = '# Motion\n\n## Ground One: Failure to call the alibi witness\n\nx\n\n## Ground Two: Failure to suppress the video\n\nx';
    assert.deepEqual(joined(body, { title: 'Counsel did not move to suppress the video' }, { title: 'Counsel did not call the alibi witness' }),
      ['Ground Two: Failure to suppress the video', 'Ground One: Failure to call the alibi witness']);
  });
  it('is not a heading that shares only the words every ground has', () => {
    const body = '# Motion\n\n## Counsel did not call the alibi witness\n\nx';
    assert.deepEqual(joined(body, { title: 'Counsel did not move to suppress the video', kind: 'brady' }), [undefined]);
  });
  it('is the heading with its ordinal, where no words agree', () => {
    const body = '# Motion\n\n## GROUND ONE\n\nx\n\n## GROUND TWO\n\nx';
    assert.deepEqual(joined(body, { title: 'Nondisclosure' }, { title: 'Falsehood' }), ['GROUND ONE', 'GROUND TWO']);
  });
  it('is the only heading that pleads its kind', () => {
    const body = '# Motion\n\n## Argument\n\n### Counsel ignored the instruction to appeal\n\nx\n\n### The plea was not knowing\n\nx';
    assert.deepEqual(joined(body, { title: 'Garza', kind: 'no-notice-of-appeal' }), ['Counsel ignored the instruction to appeal']);
  });
  it('is given once', () => {
    const body = '# Motion\n\n## Counsel did not call Maria Ortiz\n\nx';
    assert.deepEqual(joined(body, { title: 'Counsel did not call Maria Ortiz', id: 'a' }, { title: 'Counsel did not call Ortiz', id: 'b' }), ['Counsel did not call Maria Ortiz', undefined]);
  });
  it('is not a heading about procedure', () => {
    const body = '# Motion\n\n## The appeal waiver does not bar the Brady claim\n\nx';
    assert.deepEqual(joined(body, { title: 'The Brady claim about the informant' }), [undefined]);
  });
  it('may be a paragraph of the form', () => {
    const body = '# Motion\n\n**GROUND ONE:** The withheld notes.\n\n(a) Supporting facts: x\n\n**GROUND TWO:** The scale.\n\nx';
    assert.deepEqual(joined(body, { title: 'Nondisclosure' }, { title: 'The scale' }), ['GROUND ONE: The withheld notes.', 'GROUND TWO: The scale.']);
  });
  it('reads the kind of its heading where none is declared', () => {
    const found = groundsOf(paper('# Motion\n\n## Ground One: The withheld payments\n\nThe government withheld the ledger of payments.'), declared({ title: 'The payments' }));
    assert.deepEqual(found.map((c) => [c.kind, c.kindInferred]), [['brady', true]]);
  });
});

describe('the grounds that only headings have', () => {
  it('are those that name one, and no other', () => {
    const body = '# Motion\n\n## Introduction\n\n## Ground One: The witness\n\n### Counsel failed to call her\n\n## Claim Two: The video\n\n## Counsel was ineffective in other ways\n\n## Conclusion';
    assert.deepEqual(titles(body), ['The witness', 'The video']);
  });
  it('are the first level under a heading that announces grounds', () => {
    const body = '# Motion\n\n## Grounds for Relief\n\n### A. Counsel failed to call Ortiz\n\n#### 1. The evidence was insufficient without her\n\n### B. The plea was coerced\n\n## Relief';
    assert.deepEqual(titles(body), ['Counsel failed to call Ortiz', 'The plea was coerced']);
  });
  it('are those under "Argument" whose words plead one', () => {
    const body = '# Brief\n\n## Argument\n\n### I. Standard of review\n\n### II. Counsel failed to call Ortiz\n\n### III. The September search\n\n### IV. The court should hold a hearing\n\n## Conclusion';
    assert.deepEqual(titles(body), ['Counsel failed to call Ortiz']);
  });
  it('are headings that plead one, where nothing announces them', () => {
    const body = '# Motion to Vacate for Ineffective Assistance\n\n## Procedural History\n\n## II. The drug quantity was wrongly calculated\n\n## III. Conclusion';
    assert.deepEqual(titles(body), ['The drug quantity was wrongly calculated']);
  });
  it('take their name from the first sentence when the heading is only a number', () => {
    assert.deepEqual(titles('# Motion\n\n## GROUND ONE:\n\nThe plea was coerced. My wife was threatened.'), ['The plea was coerced']);
  });
  it('are the outermost where headings nest', () => {
    const body = '# Motion\n\n## Ineffective assistance of trial counsel\n\n### Counsel failed to call Ortiz\n\n### Counsel failed to move to suppress\n\n## Napue';
    assert.deepEqual(titles(body), ['Ineffective assistance of trial counsel', 'Napue']);
  });
  it('neither hold a declared section nor stand in one', () => {
    const body = '# Motion\n\n## Ineffective assistance of trial counsel\n\n### Counsel failed to call Ortiz {#o}\n\n#### Ground One: x\n\n## Napue';
    assert.deepEqual(groundsOf(paper(body), declared({ id: 'o', title: 'Ortiz' })).map((c) => c.title), ['Ortiz', 'Napue']);
  });
  it('are named apart', () => {
    assert.deepEqual(groundsOf(paper('# Motion\n\n## Ground One: a b\n\n## Ground One: c d\n\n## Ground Two')).map((c) => c.id), ['ground-1', 'ground-1-2', 'ground-2']);
  });
  it('are not those of a statement of issues', () => {
    const body = '# Brief\n\n## Statement of the Issues\n\n### Issue 1: Whether the stop was prolonged\n\n## Argument\n\n### I. The stop was prolonged without reasonable suspicion';
    assert.deepEqual(titles(body, { avenue: 'direct-appeal', document: 'brief' }), ['The stop was prolonged without reasonable suspicion']);
  });
  it('are not quoted', () => assert.deepEqual(titles('# Motion\n\n> ## Ground One: Counsel slept\n>\n> **GROUND TWO:** The court erred'), []));
  it('are not running text', () => assert.deepEqual(titles('# Motion\n\n**Ground One** is timely because the year had not run. GROUND TWO RELATES back.'), []));
  it('are none in a reply, a declaration or another avenue', () => {
    const body = '# Paper\n\n## Ground One: Counsel slept';
    assert.deepEqual(titles(body, { document: 'reply' }), []);
    assert.deepEqual(titles(body, { document: 'declaration' }), []);
    assert.deepEqual(titles(body, { avenue: 'rule-36' }), []);
  });

  const neutral = [
    'Argument in Support', 'Issue Presented', 'Issues Presented for Review', 'Procedural History', 'Procedural and Factual Background', 'Statement of Facts', 'Relevant Facts', 'Jurisdiction', 'Jurisdictional Statement',
    'The Motion Is Timely', 'Timeliness', 'Equitable Tolling', 'Legal Standard', 'The Strickland Standard', 'Standard of Review', 'Deficient Performance', 'Prejudice', 'Cause and Prejudice',
    'The Claims Are Not Procedurally Defaulted', 'Procedural Default Is Excused by Ineffective Assistance', 'The Appeal Waiver Does Not Bar Ineffective-Assistance Claims', 'Request for an Evidentiary Hearing',
    'Mr. Doe Is Entitled to an Evidentiary Hearing', 'Conclusion', 'Relief Requested', 'Prayer', 'Verification', 'Certificate of Service', 'Exhibits', 'Exhibit List', 'Summary of Argument', 'Table of Authorities',
    'The Section 3553(a) Factors', 'Danger to the Community', 'Release Plan', 'Exhaustion of Administrative Remedies', 'Mr. Doe Has Exhausted His Remedies', 'Direct Appeal of Ground One', 'Post-Conviction Proceedings',
    'The Motion Is Not Second or Successive', '8. Did you appeal from the judgment of conviction?', 'What was your plea?', 'Notice of Related Cases', 'Appointment of Counsel', 'The Sentencing Hearing', 'The Trial',
  ];
  for (const heading of neutral) {
    it(`are not "${heading}"`, () => assert.deepEqual(titles(`# Memorandum\n\n## ${heading}\n\nText.\n\n## Argument\n\n### ${heading}\n\nText.`), []));
  }
});

describe('two theories under one heading', () => {
  const also = (heading: string): readonly string[] => groundsOf(paper(`# Motion\n\n## Ground One: ${heading}\n\nx`))[0]!.alsoPleads;
  const two: readonly (readonly [string, string])[] = [
    ['Counsel was ineffective at sentencing, and the government breached the plea agreement', 'breach-of-plea-agreement'],
    ['Counsel failed to call Ortiz and the court erred in admitting the hearsay', 'evidentiary-error'],
    ['Brady and Napue violations', 'napue'],
    ['The search violated the Fourth Amendment and counsel was ineffective for not moving to suppress', 'fourth-amendment'],
    ['Ineffective assistance of counsel; prosecutorial misconduct', 'prosecutorial-misconduct'],
  ];
  for (const [heading, kind] of two) it(heading, () => assert.ok(also(heading).includes(kind), also(heading).join()));
  const one = [
    'Counsel failed to investigate and call alibi witnesses', 'Counsel did not move to suppress the search and the statement', 'The plea was not knowing and not voluntary',
    'Counsel failed to object to the drug quantity and the firearm enhancement', 'Trial and appellate counsel were ineffective', 'The conviction and sentence violate due process',
    'Counsel was ineffective for failing to object to the jury instruction and to the admission of hearsay', 'The drug quantity and the role increase were wrong', 'Counsel failed to object when the court erred',
    'New evidence shows actual innocence', 'The sentence exceeds the guideline range and is unreasonable', 'Counsel did not explain the plea agreement and the appeal waiver',
  ];
  for (const heading of one) it(`one: ${heading}`, () => assert.deepEqual(also(heading), []));
});

describe('reasons for compassionate release', () => {
  const reasons = (body: string) => groundsOf(paper(body, 'avenue: compassionate-release'), { avenue: 'compassionate-release' }).map((c) => c.kind);
  it('are read from the headings under theirs', () => {
    const body = '# Motion\n\n## Exhaustion\n\n## Extraordinary and Compelling Reasons\n\n### A. End-stage renal disease\n\n### B. The clinic has delayed his transplant evaluation\n\n### C. His wife’s stroke\n\n### D. Under today’s law he would receive ten years\n\n## The Section 3553(a) Factors\n\n## Release Plan';
    assert.deepEqual(reasons(body), ['terminal-illness', 'inadequate-medical-care', 'caregiver-of-partner', 'unusually-long-sentence']);
  });
  it('name what belongs elsewhere', () => {
    const body = '# Motion\n\n## Extraordinary and compelling reasons warrant a reduction\n\n### A. Age: he is 78\n\n### B. Trial counsel was ineffective';
    assert.deepEqual(reasons(body), ['age', 'ineffective-assistance-trial']);
  });
  it('include one in other words where the rest are known', () => {
    const body = '# Motion\n\n## Extraordinary and Compelling Reasons\n\n### A. Metastatic cancer\n\n### B. What the hurricane did';
    assert.deepEqual(reasons(body), ['terminal-illness', undefined]);
  });
});
