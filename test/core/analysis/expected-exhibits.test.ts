/** Every exhibit of the table that a judge would expect: asked for under its circumstance, and found under each of its names. */
import assert from 'node:assert/strict';
import { missingExhibits } from '../../../server/src/core/analysis/expected-exhibits';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { AVENUES, type Avenue, type ExpectedExhibit } from '../../../server/src/core/law/avenues/index';
import type { Circumstance } from '../../../server/src/core/law/avenues/model';

interface Entry {
  readonly title?: string;
  readonly kind?: string;
  readonly file?: string;
}

const CARRIES = ['motion', 'petition', 'memorandum'];

/** A paper of the avenue in which the circumstance holds, with this exhibit index and these last words. */
function paper(avenue: Avenue, document: string, c: Circumstance | undefined, entries: readonly Entry[], words = ''): readonly string[] {
  const events: Record<string, string> = {};
  if (c?.monthsSince) events[c.monthsSince[0]] = '2015-01-05';
  else if (c?.events) events[c.events[0]!] = '2026-01-05';
  const claim = c?.claims ?? c?.tolling;
  const text = [
    '---', `avenue: ${avenue.id}`, `document: ${document}`, 'filed: 2026-11-02', `case: { events: ${JSON.stringify(events)} }`,
    ...(claim ? [`claims: [${JSON.stringify({ id: 'first', title: 'The first', ...(c?.claims ? { kind: c.claims[0] } : {}), ...(c?.tolling ? { deadline: { tolling: 'lockdown' } } : {}) })}]`] : []),
    `exhibits: ${JSON.stringify(Object.fromEntries([{ title: 'Nothing of note' }, ...entries].map((e, i) => [String.fromCharCode(65 + i), e])))}`,
    '---', '', '# Paper', '', ...(c?.headings && !claim ? [`## ${c.headings[0]}`, ''] : []), '## The first {#first}', '', `Word of it: ${c?.says?.[0] ?? 'none'} here.`, '', words, '',
  ].join('\n');
  const filing = parseFiling(text);
  const result = readFacts({ filing: { path: 'paper.md', filing } });
  assert.deepEqual(result.filingProblems.filter((p) => p.severity === 'error').map((p) => p.message), []);
  return missingExhibits({ filing, facts: result.facts, avenue: result.avenue, document: result.document, asOf: date('2026-11-21') }).map((e) => e.id);
}

const documentOf = (avenue: Avenue, exhibit: ExpectedExhibit): string | undefined =>
  CARRIES.find((d) => (exhibit.documents ?? CARRIES).includes(d) && (avenue.sections[d] !== undefined || d === 'motion'));

for (const avenue of AVENUES) {
  const expected = avenue.exhibits.filter((e) => e.weight === 'expected');
  if (expected.length === 0) continue;
  describe(`expected exhibits of ${avenue.id}`, () => {
    for (const exhibit of expected) {
      const { id, matches, shownBy = [], calledFor } = exhibit;
      const document = documentOf(avenue, exhibit);
      if (document === undefined) {
        it(`${id} goes with papers that the check leaves alone`, () => assert.ok(exhibit.documents!.every((d) => !CARRIES.includes(d))));
        continue;
      }

      it(`${id} is asked for ${exhibit.when === 'always' ? 'always' : `if ${exhibit.when}`}, and only then`, () => {
        assert.ok(calledFor !== undefined, 'the data say in a form that a check can read when it is called for');
        const under = calledFor === 'always' ? undefined : calledFor;
        assert.ok(paper(avenue, document, under, []).includes(id), 'missing');
        if (calledFor !== 'always') assert.ok(!paper(avenue, document, undefined, []).includes(id), 'not called for');
        for (const other of ['brief', 'reply', 'letter', 'declaration', 'proposed-order']) assert.deepEqual(paper(avenue, other, under, []), []);
      });

      it(`${id} is found in the index, beside a citation, or by its own words`, () => {
        const under = calledFor === 'always' ? undefined : calledFor;
        const found = (entries: readonly Entry[], words = ''): boolean => !paper(avenue, document, under, entries, words).includes(id);
        for (const name of matches) {
          assert.ok(found([{ title: `The ${name.toUpperCase()} itself` }]), `title ${name}`);
          if (/^[a-z ]+$/.test(name)) {
            assert.ok(found([{ kind: name.replaceAll(' ', '-') }]), `kind ${name}`);
            assert.ok(found([{ file: `exhibits/03_${name.replaceAll(' ', '-')}.pdf` }]), `file ${name}`);
            assert.ok(found([], `It is there, the ${name} (ECF No. 12 at 3).`), `ECF ${name}`);
            assert.ok(found([], `It is there, the ${name}, Ex. Q at 3.`), `Ex. ${name}`);
          }
        }
        for (const words of shownBy) assert.ok(found([], `So it is (${words} 4).`), words);
      });
    }
  });
}

describe('a paper that carries no such exhibits', () => {
  const section2255 = AVENUES.find((a) => a.id === 'section-2255')!;

  for (const title of [
    'Motion for an Extension of Time', 'Motion to Appoint New Counsel', 'Motion for Leave to Proceed in Forma Pauperis', 'Motion to File Under Seal',
    'Motion to Stay', 'Motion to Exceed the Page Limit', 'Motion for Reconsideration',
  ]) {
    it(`“${title}”`, () => {
      const filing = parseFiling(`---\navenue: section-2255\n---\n# ${title}\nText.\n`);
      const { facts, avenue, document } = readFacts({ filing: { path: 'm.md', filing } });
      assert.deepEqual(missingExhibits({ filing, facts, avenue, document, asOf: date('2026-11-21') }), []);
    });
  }

  it('a memorandum without an index, or beside its motion', () => {
    const memorandum = (index: string) => {
      const filing = parseFiling(`---\navenue: section-2255\ndocument: memorandum\n${index}---\n# Memorandum\nText.\n`);
      return { ...readFacts({ filing: { path: 'm.md', filing } }), filing };
    };
    const ask = ({ filing, facts, avenue, document }: ReturnType<typeof memorandum>, packet?: Parameters<typeof missingExhibits>[0]['packet']) =>
      missingExhibits({ filing, facts, avenue, document, asOf: date('2026-11-21'), ...(packet ? { packet } : {}) }).map((e) => e.id);
    const motion = { ...memorandum('exhibits: { B: Docket sheet }\n'), document: 'motion' };
    assert.deepEqual(ask(memorandum('')), []);
    assert.deepEqual(ask(memorandum('exhibits: { A: Letter }\n')), ['movant-declaration', 'judgment']);
    assert.deepEqual(ask(memorandum('exhibits: { A: Letter }\n'), [motion]), []);
    assert.deepEqual(ask(memorandum('exhibits: { A: Letter }\n'), [{ ...motion, avenue: 'compassionate-release' }]), ['movant-declaration', 'judgment']);
    assert.deepEqual(ask({ ...memorandum('exhibits: { A: Letter }\n'), document: 'motion' }, [memorandum('exhibits: { B: Judgment }\n')]), ['movant-declaration']);
    // A declaration drafted beside the motion is one, whatever its title.
    assert.deepEqual(ask({ ...memorandum('exhibits: { A: Judgment }\n'), document: 'motion' }, [{ ...memorandum(''), document: 'declaration' }]), []);
  });

  it('has at least one expected exhibit in the table', () => assert.ok(section2255.exhibits.some((e) => e.weight === 'expected')));
});
