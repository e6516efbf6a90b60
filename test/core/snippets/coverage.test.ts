/**
 * What the built-in library holds, against the lists of the law: a paper for every avenue and every kind of document that the avenue has sections for,
 * a section for every kind of claim, every test of prejudice, every clause of § 2255(f) and every part that an attorney asks for by name.
 */
import assert from 'node:assert/strict';
import { AVENUES } from '../../../server/src/core/law/avenues/index';
import { claimElements } from '../../../server/src/core/law/claims/elements';
import { claimKind } from '../../../server/src/core/law/claims/kinds';
import { AVENUE_IDS, CLAIM_KINDS, DOCUMENT_KINDS } from '../../../server/src/core/law/ids';
import { PREJUDICE_TESTS } from '../../../server/src/core/law/prejudice/tests';
import { readBody } from '../../../server/src/core/snippets/body';
import { builtInEntries } from '../../../server/src/core/snippets/built-in';
import type { Entry } from '../../../server/src/core/snippets/model';
import { offered } from '../../../server/src/core/snippets/select';

const entries = builtInEntries();
const byPrefix = new Map(entries.map((e) => [e.prefix, e]));
const sections = entries.filter((e) => e.scope === 'section');

const isFor = (e: Entry, avenue: string, document: string): boolean =>
  e.scope === 'document' && (e.avenues.length === 0 || e.avenues.includes(avenue)) && (e.documents.length === 0 || e.documents.includes(document));

/** Papers that nobody writes, with the one that is written instead. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  'second-or-successive-2255/petition': 'paper-successive-application', // One application, whatever it is called.
  'coram-nobis/motion': 'paper-coram-nobis-petition',
  'rule-35b/motion': 'paper-rule-35b-letter', // Fed. R. Crim. P. 35(b)(1): only the government moves, so the defense asks it to.
};

/** What an attorney asks for by name, and what brings it. */
const PAPERS: Readonly<Record<string, string>> = {
  'motion under § 2255': 'paper-2255-motion', 'memorandum of law': 'paper-2255-memorandum', 'brief on appeal': 'paper-appeal-brief', 'reply brief': 'paper-appeal-reply', reply: 'paper-reply',
  'declaration under 28 U.S.C. § 1746': 'paper-2255-declaration', 'declaration of a witness': 'paper-witness-declaration', 'declaration of counsel': 'paper-counsel-declaration', 'proposed order': 'paper-order',
  'notice of appeal': 'paper-notice-of-appeal', 'certificate of service': 'paper-certificate-of-service', 'warden request': 'paper-warden-request', 'Rule 35(b) packet letter': 'paper-rule-35b-letter',
  'clemency petition: commutation': 'paper-commutation-petition', 'clemency petition: pardon': 'paper-pardon-petition', 'suppression motion': 'paper-suppression-motion',
  'sentencing memorandum': 'paper-sentencing-memorandum', 'plea-offer review': 'paper-plea-offer-review', 'proffer letter': 'paper-proffer-letter', 'diversion request': 'paper-diversion-request',
};

const PARTS: Readonly<Record<string, string>> = {
  'certificate of service by mail': 'certificate-service-mail', 'certificate of service by ECF': 'certificate-service-ecf', 'certificate of compliance': 'certificate-compliance',
  'certificate of compliance, Supreme Court': 'certificate-compliance-supreme', 'exhibit index': 'exhibit-index', verification: 'verification', 'mitigation timeline': 'mitigation-timeline', 'timeline of a stop': 'stop-timeline',
  'factual-basis hooks': 'factual-basis-hooks', 'jurisdiction, § 2255': 'jurisdiction-2255', 'jurisdiction, appeal': 'jurisdiction-appeal', 'jurisdiction, certiorari': 'jurisdiction-certiorari',
  'procedural history, plea': 'history-plea', 'procedural history, trial': 'history-trial', 'procedural history, appeal': 'history-appeal', 'equitable tolling': 'tolling-equitable', 'innocence gateway': 'innocence-gateway',
  'relation back': 'relation-back', 'waiver: counsel': 'waiver-counsel', 'waiver: scope': 'waiver-scope', 'waiver: miscarriage of justice, § 2255': 'waiver-miscarriage', 'waiver: miscarriage of justice, appeal': 'waiver-appeal',
  'default: counsel': 'default-cause-counsel', 'default: no default for counsel claims': 'default-counsel', 'default: suppression': 'default-cause-suppression', 'default: novelty': 'default-cause-novelty',
  'default: innocence': 'default-innocence', relitigation: 'relitigation', 'exhaustion, release': 'exhaustion-release', 'exhaustion, § 2241': 'exhaustion-2241', danger: 'no-danger', '§ 3553(a), release': 'factors-release',
  '§ 3553(a), sentencing': 'factors-sentencing', '§ 3583(e) factors': 'factors-supervision', 'release plan': 'release-plan', 'plain error': 'plain-error', 'harmless error': 'harmless-error',
  'standard of review: de novo': 'review-de-novo', 'standard of review: clear error': 'review-clear-error', 'standard of review: abuse of discretion': 'review-abuse',
  'certificate of appealability': 'certificate-of-appealability', 'evidentiary hearing': 'hearing-2255', relief: 'relief-2255',
};

/** The entry that carries each test of prejudice. */
const PREJUDICE: Readonly<Record<string, string>> = {
  'presumed-cronic': 'prejudice-cronic', autonomy: 'prejudice-autonomy', structural: 'prejudice-structural', kimmelman: 'prejudice-suppression', 'failure-to-call': 'prejudice-witness',
  'failure-to-investigate': 'prejudice-investigation', 'strickland-trial': 'prejudice-trial', 'frye-lapsed-offer': 'prejudice-frye', 'lafler-rejected-offer': 'prejudice-lafler', 'hill-plea': 'prejudice-plea',
  'safety-valve': 'prejudice-safety-valve', firearm: 'prejudice-firearm', 'drug-quantity': 'prejudice-quantity', 'career-offender': 'prejudice-career-offender', 'glover-sentence': 'prejudice-sentence',
  'no-appeal': 'prejudice-no-appeal', 'presumed-conflict': 'prejudice-conflict', appellate: 'prejudice-appeal', brady: 'prejudice-brady', napue: 'prejudice-napue', 'rule-33': 'prejudice-new-evidence',
  'plain-error': 'prejudice-plain-error', 'cause-and-prejudice': 'prejudice-frady',
};

/** The entries of a kind of claim: its file, and those that plead it in another avenue. */
const ofKind = (kind: string): Entry[] =>
  sections.filter((e) => [`claims/${kind}`, `reasons/${kind}`, `claims/${kind}-collateral`, `claims/${kind}-counsel`].includes(e.id));

describe('what the built-in library covers', () => {
  for (const avenue of AVENUES) {
    for (const document of Object.keys(avenue.sections)) {
      it(`${avenue.id}: a ${document}`, () => {
        const instead = WRITTEN_AS[`${avenue.id}/${document}`];
        if (instead === undefined) assert.ok(entries.some((e) => isFor(e, avenue.id, document)));
        else assert.ok(byPrefix.get(instead)?.avenues.includes(avenue.id), instead);
      });
    }
  }

  it('knows every avenue of the format, and has a paper of every kind', () => {
    assert.deepEqual(AVENUES.map((a) => a.id).sort(), [...AVENUE_IDS].sort());
    assert.deepEqual(DOCUMENT_KINDS.filter((kind) => !entries.some((e) => e.scope === 'document' && e.documents.includes(kind))), []);
  });

  it('has an order and a declaration for every avenue in which a court rules', () => {
    const noCourt = ['commutation', 'pardon', 'plea-offer-review', 'proffer-letter', 'diversion-request', 'certiorari', 'rehearing', 'direct-appeal'];
    // These are decided on the record as it stands.
    const noFacts = ['rule-29', 'rule-34', 'rule-35a', 'rule-35b', 'rule-36'];
    for (const avenue of AVENUE_IDS.filter((id) => !noCourt.includes(id))) {
      for (const kind of ['proposed-order', ...(noFacts.includes(avenue) ? [] : ['declaration'])]) assert.ok(entries.some((e) => isFor(e, avenue, kind)), `${avenue}: ${kind}`);
    }
  });

  for (const [what, prefix] of Object.entries({ ...PAPERS, ...PARTS })) {
    it(`${what}: ${prefix}`, () => {
      const entry = byPrefix.get(prefix);
      assert.ok(entry);
      assert.equal(entry.scope, Object.hasOwn(PAPERS, what) ? 'document' : 'section');
      const [avenue, document] = [entry.avenues[0] ?? 'section-2255', entry.documents[0] ?? 'motion'];
      assert.ok(offered(entries, { avenue, document, circuit: '5' }).some((o) => o.entry === entry), 'it is offered where it belongs');
    });
  }

  it('counts time from each clause of § 2255(f)', () => {
    for (const clause of [1, 2, 3, 4]) {
      const { body } = byPrefix.get(`timeliness-f${clause}`)!;
      assert.ok(body.includes(`28 U.S.C. § 2255(f)(${clause})`) && body.includes(`\${due/section-2255/f${clause}}`), `f${clause}`);
    }
  });

  for (const kind of CLAIM_KINDS) {
    it(`${kind}: standard and argument, every element spoken to`, () => {
      const found = ofKind(kind);
      assert.ok(found.length > 0);
      const release = claimKind(kind)?.release === true;
      for (const entry of found) {
        assert.ok(release ? entry.avenues.includes('compassionate-release') : !entry.avenues.includes('compassionate-release'), entry.id);
        const words = entry.body.toLowerCase();
        assert.deepEqual(claimElements(kind).filter((e) => !e.markers.some((m) => words.includes(m))).map((e) => `${entry.id}: ${e.name}`), []);
      }
    });
  }

  it('has a passage for every test of prejudice', () => {
    assert.deepEqual(PREJUDICE_TESTS.map((t) => t.id).filter((id) => id !== 'none').sort(), Object.keys(PREJUDICE).sort());
    for (const prefix of Object.values(PREJUDICE)) assert.equal(byPrefix.get(prefix)?.scope, 'section', prefix);
  });

  it('puts a timeline table into the motion to suppress, and hooks into the review of an offer', () => {
    assert.match(byPrefix.get('paper-suppression-motion')!.body, /\| Time \| Event \| Source \|/);
    assert.match(byPrefix.get('paper-plea-offer-review')!.body, /\| Hook \| Words in the draft \|/);
    assert.match(byPrefix.get('mitigation-timeline')!.body, /^\|.*\|$/m);
  });
});

describe('choices in the built-in entries', () => {
  it('are several, whole, and without a comma that cuts one in two', () => {
    for (const entry of entries) {
      for (const part of readBody(entry.body).parts) {
        if (part.kind !== 'choice') continue;
        assert.ok(part.options.length > 1 && new Set(part.options).size === part.options.length, `${entry.id}: ${part.options.join('|')}`);
        for (const option of part.options) assert.equal(option, option.trim(), `${entry.id}: “${option}” is the rest of a choice with a comma in it`);
      }
    }
  });
});

describe('the law of the built-in entries', () => {
  const all = entries.map((e) => [e, e.body.replace(/\s+/g, ' ')] as const);
  const naming = (words: RegExp): (readonly [Entry, string])[] => all.filter(([, body]) => words.test(body));

  it('rests no release on a change of law that Congress did not make retroactive, nor on innocence', () => {
    for (const [e, body] of all.filter(([x]) => x.avenues.includes('compassionate-release'))) {
      assert.doesNotMatch(body, /disparity .{0,60}(?:is|are) (?:an )?extraordinary|change in (?:the )?law (?:is|qualifies)|actual(?:ly)? innocen/i, e.id);
    }
    assert.match(byPrefix.get('reason-long-sentence')!.body, /Rutherford v\. United States/);
  });

  it('never puts the old-claim bar in the way of a second § 2255 motion, and never asks a circuit to make a rule retroactive', () => {
    for (const [e, body] of naming(/2244\(b\)\(1\)/)) assert.match(body, /Bowe v\. United States/, e.id);
    for (const [e, body] of naming(/2255\(h\)\(2\)/)) assert.match(body, /Tyler v\. Cain/, e.id);
  });

  it('says of Hunter that it spoke of appeals where a collateral waiver is argued', () => {
    for (const [e, body] of naming(/Hunter v\. United States/)) if (!e.avenues.includes('direct-appeal')) assert.match(body, /left open/, e.id);
  });

  it('asks for a variance, never a departure, beside § 5K1.1', () => {
    for (const [e, body] of naming(/\bdepartures?\b/i)) assert.match(body, /not a departure/, e.id);
  });
});
