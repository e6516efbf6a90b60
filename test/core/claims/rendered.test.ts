/** The sentences of the bar rules read as sentences, in every circuit and for every kind of ground. */
import assert from 'node:assert/strict';
import { AVENUE_IDS, CLAIM_KINDS } from '../../../server/src/core/law/ids';
import { WAIVER_CIRCUITS } from '../../../server/src/core/law/waivers/model';
import { rendered, type Rendered } from './rendered';

/** What no sentence may have, with a piece that would have it: the check is checked. */
const FAULTS: readonly (readonly [name: string, pattern: RegExp, example: string])[] = [
  ['two spaces', / {2}/, 'The waiver  holds.'],
  ['two stops or a stop after a comma', /\.\.|[,;:]\.|\.[;:]|[,;:]{2}/, 'The waiver holds..'],
  ['a space before a stop', / [.,;:]/, 'The waiver holds .'],
  ['a doubled word', /\b([A-Za-z]+) \1\b/i, 'It bars the the ground.'],
  ['a clause where a noun belongs', /\basks for [^.;]*\b(?:is|are|was|were)\b(?! (?:clear|not))|\b(?:bars?|covers?) that\b/, 'The court asks for a valid waiver is enforced.'],
  ['a wrong article', /\ba (?=[aeio])(?!one\b)|\ban (?=[bcdfgjklmnpqrstvwxyz])/i, 'It is a error.'],
  ['a value that is none', /undefined|\bnull\b|\bNaN\b|\[object|\$\{/, 'The undefined bars it.'],
  ['a sentence that begins small', /[a-z)]{3}\. (?!(?:to|in|at|of|a)\b)[a-z]/, 'It is barred. say so.'],
  ['words of our own tables', /\b(?:in|of) the tables?\b/, 'No decision in the table says so.'],
  ['two colons in one sentence', /: [^.:"“(]*[a-z]: [^.]*/, 'It is so: the court says: it is barred.'],
];

/** An id of ours in running text; as a value to be written it stands in quotation marks or after its key. */
const IDS = [...CLAIM_KINDS, ...AVENUE_IDS].filter((id) => id.includes('-') && !['double-jeopardy'].includes(id));
const rawId = (text: string): string | undefined => IDS.find((id) => new RegExp(`(?<![\\w"-]|avenue: |kind: )${id}(?![\\w"-])`).test(text));

/** Lines to be written stand in quotation marks and have their own punctuation. */
const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '""');

describe('every sentence that a bar can say', () => {
  let all: readonly Rendered[] = [];
  before(async () => { all = await rendered(); });

  it('is made of every circuit, every kind that can be waived, and every part', () => {
    for (const circuit of WAIVER_CIRCUITS) assert.ok(all.some((r) => r.where.startsWith(`circuit ${circuit},`)), circuit);
    for (const part of ['message', 'summary', 'step', 'way out'] as const) assert.ok(all.filter((r) => r.part === part).length > 100, part);
  });

  for (const [name, pattern, example] of FAULTS) {
    it(`never has ${name}`, () => {
      assert.match(example, pattern);
      const wrong = all.filter((r) => pattern.test(unquoted(r.text)));
      assert.deepEqual(wrong.map((r) => `${r.where}: ${r.text}`), []);
    });
  }

  it('begins with a capital, a quotation or a section mark, and ends with a stop', () => {
    const wrong = all.filter((r) => r.text !== '' && !(/^[A-Z“"§]/.test(r.text) && /[.?!]$/.test(r.text)));
    assert.deepEqual(wrong.map((r) => `${r.where}: ${r.text}`), []);
  });

  it('names no id of ours in running text', () => {
    assert.equal(rawId('It belongs in rule-33 now.'), 'rule-33');
    assert.equal(rawId('Raise it ("avenue: rule-33").'), undefined);
    assert.deepEqual(all.filter((r) => rawId(r.text) !== undefined).map((r) => r.text), []);
  });

  it('gives a way out wherever something stands in the way', () => {
    const empty = all.filter((r) => r.part === 'way out' && r.text === '');
    // A kind for which nothing is known of the waiver on appeal has no way past it to name.
    assert.deepEqual(empty.map((r) => r.where).filter((w) => !w.includes('direct-appeal')), []);
  });
});
