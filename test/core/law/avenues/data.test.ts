import assert from 'node:assert/strict';
import { deadlineRule } from '../../../../server/src/core/law/deadlines/index';
import { AVENUES, avenueById, type Avenue, type Statement } from '../../../../server/src/core/law/avenues/index';
import { AVENUE_IDS, DOCUMENT_KINDS } from '../../../../server/src/core/law/ids';

/** The public list of deadline ids. */
const DEADLINE_IDS = new Set([
  'direct-appeal/notice', 'direct-appeal/extension', 'section-2255/f1', 'section-2255/f2', 'section-2255/f3', 'section-2255/f4',
  'section-2255/notice-of-appeal', 'section-2255/alter-judgment', 'certiorari/petition', 'certiorari/extension', 'certiorari/rehearing',
  'rehearing/petition', 'rule-29/motion', 'rule-33/new-evidence', 'rule-33/other', 'rule-34/motion', 'rule-35a/correction',
  'rule-35b/government', 'compassionate-release/wait', 'objections/report-and-recommendation', 'brief/opening', 'brief/appellee',
  'brief/reply', 'motion/hearing-notice', 'administrative-remedy/regional', 'administrative-remedy/central',
  'supervised-release/termination-wait', 'pardon/wait', 'authorization/decision', 'reopen-appeal-time', 'coram-nobis/notice-of-appeal',
  'direct-appeal/government-notice', 'direct-appeal/transcript-order', 'motion/reconsideration', 'rule-60b/one-year', 'section-2241/notice-of-appeal',
  'certiorari/longest-extension', 'rehearing/initial-en-banc', 'rehearing/mandate', 'motion/pretrial', 'motion/opposing-affidavit', 'objections/presentence-report',
  'administrative-remedy/request', 'administrative-remedy/warden-response', 'administrative-remedy/regional-response', 'administrative-remedy/central-response',
  'probation/termination-wait', 'brief/amicus', 'appellate-motion/response', 'appellate-motion/reply',
  'plea-offer-review/expiry',
]);

/** Each avenue with the papers that carry it, which must not be without sections. */
const PAPERS: readonly (readonly [string, readonly string[]])[] = [
  ['direct-appeal', ['brief', 'reply']],
  ['section-2255', ['motion', 'memorandum', 'reply', 'objections']],
  ['second-or-successive-2255', ['motion', 'petition', 'memorandum', 'reply']],
  ['certiorari', ['petition', 'reply']],
  ['rehearing', ['petition']],
  ['section-2241', ['petition']],
  ['coram-nobis', ['petition']],
  ['sentencing-memorandum', ['memorandum']],
  ...['supervised-release-modification', 'supervised-release-termination', 'suppression-motion', 'discovery-motion'].map((id) => [id, ['motion']] as const),
  ...['rule-60b', 'rule-29', 'rule-33', 'rule-34', 'rule-35a', 'rule-35b', 'rule-36', 'compassionate-release', 'sentence-reduction', 'first-step-act-404']
    .map((id) => [id, ['motion', 'memorandum', 'reply']] as const),
];

const graded = (a: Avenue): readonly (Pick<Statement, 'verified' | 'source'> & { readonly what: string })[] => [
  ...[a.movant, a.court, a.timing, ...a.elements, ...a.burden, ...a.review, ...a.pitfalls].map((s) => ({ what: s.text, ...s })),
  ...a.authorities.map((c) => ({ what: c.cite, ...c })),
];

const words = (text: string): number => text.split(/\s+/).filter((w) => w !== '').length;

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

describe('avenues of relief, as data', () => {
  it('has one avenue for each public id, in the public order', () => {
    assert.deepEqual(AVENUES.map((a) => a.id), [...AVENUE_IDS]);
    for (const id of AVENUE_IDS) assert.equal(avenueById(id)?.id, id);
    assert.equal(avenueById('no-such-avenue'), undefined);
  });

  for (const avenue of AVENUES) {
    describe(avenue.id, () => {
      it('has a summary of at most 60 words', () => {
        assert.ok(words(avenue.summary) <= 60, `${words(avenue.summary)} words`);
        assert.ok(words(avenue.summary) >= 15);
      });

      it('names only public deadlines that the table knows', () => {
        for (const id of [...avenue.deadlines, ...(avenue.relatedDeadlines ?? [])]) {
          assert.ok(DEADLINE_IDS.has(id), id);
          assert.ok(deadlineRule(id), `${id} is not in the deadline table`);
        }
        assert.ok(unique([...avenue.deadlines, ...(avenue.relatedDeadlines ?? [])]));
      });

      it('names a source for whatever was read, and none for what was not', () => {
        for (const { what, verified, source } of graded(avenue)) {
          assert.equal(source !== undefined && source !== '', verified !== 'memory', `${verified}: ${what}`);
        }
        assert.notEqual(avenue.source, '');
      });

      it('has distinct ids of elements, exhibits and sections', () => {
        assert.ok(unique(avenue.elements.map((e) => e.id)));
        assert.ok(unique(avenue.exhibits.map((e) => e.id)));
        for (const list of Object.values(avenue.sections)) assert.ok(unique(list.map((s) => s.id)));
      });

      it('says what to show and what goes wrong', () => {
        assert.ok(avenue.elements.length > 0);
        assert.ok(avenue.pitfalls.length > 0);
      });

      it('has usable markers, headings and exhibit words: lower case, trimmed, not too short to mean anything', () => {
        const phrases = [
          ...avenue.elements.flatMap((e) => e.markers),
          ...Object.values(avenue.sections).flatMap((list) => list.flatMap((s) => s.headings)),
          ...avenue.exhibits.flatMap((e) => e.matches),
        ];
        for (const phrase of phrases) {
          assert.equal(phrase, phrase.toLowerCase().trim());
          assert.ok(phrase.length >= 3 || !/[a-z]/.test(phrase), phrase);
        }
        for (const element of avenue.elements) assert.ok(element.markers.length > 0 && unique(element.markers), element.id);
        for (const exhibit of avenue.exhibits) assert.ok(exhibit.matches.length > 0 && exhibit.when !== '', exhibit.id);
      });

      it('has only known documents, each with at least one required section or none at all', () => {
        for (const [document, list] of Object.entries(avenue.sections)) {
          assert.ok((DOCUMENT_KINDS as readonly string[]).includes(document), document);
          assert.ok(list.some((s) => s.required), `${document} has no required section`);
        }
        for (const element of avenue.elements) {
          for (const document of element.documents ?? []) assert.ok((DOCUMENT_KINDS as readonly string[]).includes(document), document);
        }
      });
    });
  }

  for (const [id, documents] of PAPERS) {
    it(`expects sections of the papers of ${id}`, () => {
      for (const document of documents) assert.ok((avenueById(id)?.sections[document]?.length ?? 0) > 0, document);
    });
  }

  it('names what is foreclosed only as a pitfall', () => {
    const foreclosed = /\bstack(?:ed|ing)\b|14 days (?:of|from|after) sentencing|unusually long sentence|(?:fugitive) tolling/i;
    for (const { pitfalls, ...rest } of AVENUES) {
      // Rule 35(a) does run from sentencing, in the oral sense the rule itself gives the word.
      const { timing: _timing, ...others } = rest;
      const said = JSON.stringify(rest.id === 'rule-35a' ? others : rest);
      assert.doesNotMatch(said, foreclosed, rest.id);
      assert.ok(pitfalls.length > 0);
    }
    const compassionate = avenueById('compassionate-release')?.pitfalls ?? [];
    assert.ok(compassionate.some((p) => /stacked § 924\(c\)/.test(p.text) && /Rutherford/.test(p.text)));
    const appeal = avenueById('direct-appeal')?.pitfalls ?? [];
    assert.ok(appeal.some((p) => /14 days of sentencing/.test(p.text) && /entry of the judgment/.test(p.text)));
  });
});
