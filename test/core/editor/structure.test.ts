import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inlayHints } from '../../../server/src/core/editor/annotate/inlay';
import { lenses } from '../../../server/src/core/editor/annotate/lens';
import { documentLinks } from '../../../server/src/core/editor/annotate/links';
import { tokensOf } from '../../../server/src/core/editor/annotate/tokens';
import { hover } from '../../../server/src/core/editor/hover';
import { foldsOf, selectionsAt } from '../../../server/src/core/editor/structure/folding';
import { documentSymbols, matchesQuery, matterSymbols, type OutlineSymbol } from '../../../server/src/core/editor/structure/symbols';
import { caseContext, filingContext, marked } from './contexts';
import { matterOf } from './matters';

const CASE = 'caption: United States v. Doe\ncourt: txsd\nevents:\n  sentence-imposed: 2026-06-10\n  judgment-entered: { date: 2026-06-12, source: ECF No. 88 }\n';
const TEXT = `---
avenue: section-2255
title: Motion to Vacate the Sentence
case: case.yaml
exhibits:
  A: { title: Plea agreement, file: exhibits/a.pdf }
claims:
  - { id: advice, kind: ineffective-assistance-plea, title: Bad advice }
---

# Motion to Vacate

The memorandum is the Memorandum of Law in Support. See Ex. A at 4. Strickland v. Washington, 466 U.S. 668 (1984).

## Ground One: bad advice about the plea {#advice}

Counsel told him that he would serve five years. There is a reasonable probability that, but for this advice, he would not have pleaded guilty and would have gone to trial.
Plea Tr. 12:4. See Ex. Q.

<!-- filing-lint-disable-next-line draft/overstatement -- checked -->
- one
- two
`;
const all = { start: 0, end: TEXT.length };

describe('the outline', () => {
  const names = (symbols: readonly OutlineSymbol[]): unknown[] => symbols.map((s) => (s.children.length > 0 ? [s.name, names(s.children)] : s.name));
  const symbols = documentSymbols(filingContext(TEXT, CASE));
  it('has the front matter with exhibits, grounds and deadlines, and the sections with their grounds', () => {
    const text = JSON.stringify(names(symbols));
    for (const part of ['"exhibits",["Exhibit A"]', '"claims",["Bad advice"]', '["Motion to Vacate",["Ground One: bad advice about the plea"]]', '"avenue",[']) assert.ok(text.includes(part), `${part} in ${text}`);
  });
  it('places every child inside its parent and every selection inside its symbol', () => {
    const check = (list: readonly OutlineSymbol[], from: number, to: number): void => {
      for (const s of list) {
        assert.ok(s.span.start >= from && s.span.end <= to && s.selection.start >= s.span.start && s.selection.end <= s.span.end, s.name);
        check(s.children, s.span.start, s.span.end);
      }
    };
    check(symbols, 0, TEXT.length);
  });
  it('of a case file has its events', () => assert.match(JSON.stringify(documentSymbols(caseContext(CASE))), /entry of judgment/i));
  it('of a matter is searched by letters in their order', () => {
    const matter = matterOf({ motion: TEXT, caseText: CASE });
    assert.deepEqual(matterSymbols(matter, 'exa').filter((s) => s.kind === 'exhibit').map((s) => s.name), ['Exhibit A: Plea agreement']);
    assert.ok(matterSymbols(matter, 'entry').some((s) => s.kind === 'event' && s.file === 'case.yaml'));
    assert.deepEqual(matterSymbols(matter, 'zzzz'), []);
    assert.equal(matchesQuery('Ground One', 'g1'), false);
  });
});

describe('folding and selection', () => {
  it('folds front matter, sections, lists and comments', () => {
    const kinds = foldsOf(filingContext(TEXT, CASE)).map((f) => f.kind);
    assert.ok(kinds.includes('region') && kinds.includes('comment') && kinds.filter((k) => k === 'part').length >= 3);
  });
  it('grows from the word to the paper', () => {
    const { text, offset } = marked(TEXT.replace('Washington, 466', 'Wash|ington, 466'));
    const grown = selectionsAt(filingContext(text, CASE), offset).map((s) => text.slice(s.start, s.end));
    assert.equal(grown[0], 'Washington');
    assert.equal(grown[1], 'Strickland v. Washington, 466 U.S. 668 (1984)');
    assert.equal(grown.at(-1), text);
  });
  it('nests at every offset', () => {
    const context = filingContext(TEXT, CASE);
    fc.assert(fc.property(fc.nat(TEXT.length), (offset) => {
      const grown = selectionsAt(context, offset);
      for (const [i, inner] of grown.entries()) {
        const outer = grown[i + 1];
        assert.ok(inner.start <= offset && inner.end >= offset);
        if (outer) assert.ok(outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start);
      }
    }), { numRuns: 200 });
  });
});

describe('inlay hints', () => {
  it('stand after the date that starts a deadline, with the days left', () => {
    const hints = inlayHints(caseContext(CASE), { start: 0, end: CASE.length });
    const found = hints.find((h) => h.label.includes('2027-06-28'));
    assert.ok(found, hints.map((h) => h.label).join('; '));
    assert.equal(CASE.slice(found.offset - 10, found.offset), '2026-06-12');
    assert.match(found.label, /^ → 2027-06-28, \d+ days left( \(\+\d\))?: /);
  });
  it('say the date and how far off it is in the characters that an editor shows, however many deadlines start', () => {
    for (const { events, starts } of [
      { events: '  judgment-entered: 2026-11-16\n', starts: /^ → \d{4}-\d\d-\d\d, (\d+ days left|today|passed \d+ days ago)/ },
      { events: '  judgment-entered: 2024-06-13\n  appeal-decided: 2025-07-24\n  rehearing-denied: 2025-09-04\n', starts: /^ → 2026-12-03, 13 days left: / },
      { events: '  warden-request-received: 2026-11-16\n', starts: /^ → \d{4}-\d\d-\d\d, safe in \d+ days/ },
      { events: '  judgment-entered: 2025-11-04\n', starts: /^ → 2026-11-18, passed 2 days ago/ },
    ]) {
      const text = `court: ksd\nevents:\n${events}`;
      const hints = inlayHints(caseContext(text), { start: 0, end: text.length });
      assert.ok(hints.some((h) => starts.test(h.label.slice(0, 43))), hints.map((h) => h.label).join('; '));
    }
  });
  it('say how an assertion of prejudice is supported', () => {
    const hints = inlayHints(filingContext(TEXT, CASE), all);
    assert.ok(hints.some((h) => /support/.test(h.label)), hints.map((h) => h.label).join('; '));
  });
  it('count words against the limit at the title of a brief', () => {
    const brief = `---\navenue: direct-appeal\ndocument: brief\n---\n\n# Brief of Appellant\n\n${'The court erred in this way. '.repeat(60)}\n`;
    const hints = inlayHints(filingContext(brief, 'court: txsd\n'), { start: 0, end: brief.length });
    assert.ok(hints.some((h) => /^ ?36\d of 13,000 words$/.test(h.label)), hints.map((h) => h.label).join('; '));
  });
  it('come only for the range that is shown', () => assert.deepEqual(inlayHints(caseContext(CASE), { start: 0, end: 5 }), []));
});

describe('code lenses', () => {
  const found = lenses(filingContext(TEXT, CASE));
  it('tell the deadline at the avenue', () => assert.ok(found.some((l) => l.about.kind === 'deadlines' && /2027-06-28/.test(l.title)), found.map((l) => l.title).join('; ')));
  it('tell bars, support, authorities and exhibits at each ground', () => {
    const ground = found.find((l) => l.about.kind === 'claim');
    assert.match(ground?.title ?? '', /bar.* · prejudice: \d of \d supported · \d authorit/);
  });
  it('are not for case files', () => assert.deepEqual(lenses(caseContext(CASE)), []));
});

describe('tokens', () => {
  it('mark citations, record cites and exhibits, in order and on one line each', () => {
    const tokens = tokensOf(filingContext(TEXT, CASE));
    const shown = tokens.map((t) => `${t.type}:${TEXT.slice(t.span.start, t.span.end)}:${t.modifiers.join()}`);
    assert.ok(shown.includes('exhibit:Ex. Q:undeclared'), shown.join('; '));
    assert.ok(shown.some((s) => s.startsWith('exhibit:Ex. A') && s.endsWith(':')));
    assert.ok(shown.some((s) => s.startsWith('recordCite:Plea Tr. 12:4')));
    assert.ok(shown.some((s) => s.startsWith('citation:Strickland')));
    for (const [i, t] of tokens.entries()) assert.ok(!/[\r\n]/.test(TEXT.slice(t.span.start, t.span.end)) && (i === 0 || tokens[i - 1]!.span.end <= t.span.start));
  });
  it('divide a citation over two lines and leave out the mark of a quotation', () => {
    const text = '---\navenue: section-2255\n---\n\n> Strickland v.\n> Washington, 466 U.S. 668 (1984).\n';
    assert.deepEqual(tokensOf(filingContext(text)).map((t) => text.slice(t.span.start, t.span.end)), ['Strickland v.', 'Washington, 466 U.S. 668 (1984)']);
  });
});

describe('links', () => {
  it('lead to exhibits with their page, to the case file and to papers by their titles', () => {
    const matter = matterOf({ motion: TEXT, caseText: CASE, others: { 'memo.md': '---\navenue: section-2255\ntitle: Memorandum of Law in Support\n---\n' } });
    const links = documentLinks(matter).map((l) => [TEXT.slice(l.span.start, l.span.end), 'root' in l.target ? l.target.root : l.target.written, l.page]);
    assert.deepEqual(links, [
      ['case.yaml', 'case.yaml', undefined], ['exhibits/a.pdf', 'exhibits/a.pdf', undefined],
      ['Memorandum of Law in Support', 'memo.md', undefined], ['Ex. A at 4', 'exhibits/a.pdf', 4],
    ]);
  });
});

describe('hovers over law', () => {
  const at = (needle: string, text = TEXT, caseText = CASE): string => {
    const { text: plain, offset } = marked(text.replace(needle.replace('|', ''), needle));
    return hover(filingContext(plain, caseText), offset)?.markdown ?? '';
  };
  it('on a citation says what it is and whether it stands', () => {
    const text = at('Strick|land v. Washington');
    assert.match(text, /466 U\\?\.S\\?\. 668/);
    assert.match(text, /No change to it is in the table of authorities/);
  });
  it('on an authority that fell says by what and what to cite instead', () => {
    const text = at('United States v. Broo|ker, 976 F.3d 228 (2d Cir. 2020)', '---\navenue: compassionate-release\n---\n\nUnited States v. Brooker, 976 F.3d 228 (2d Cir. 2020).\n');
    assert.match(text, /\*\*Superseded\*\* by/);
    assert.match(text, /1B1\\?\.13\(b\)/);
  });
  it('on an authority it does not know claims nothing', () => {
    const text = at('Smith v. Roe, 9|99 F.3d 1', '---\navenue: section-2255\n---\n\nSmith v. Roe, 999 F.3d 1 (5th Cir. 2021).\n');
    assert.match(text, /not in the table of authorities, so nothing is known/);
  });
  it('on a rule in a suppression and in lint: disable tells the rule', () => {
    assert.match(at('draft/over|statement'), /\*\*draft\/overstatement\*\*/);
    assert.match(at('deadline/mis|sed', TEXT.replace('claims:', 'lint: { disable: [deadline/missed] }\nclaims:')), /\*\*deadline\/missed\*\*/);
  });
  it('on court and circuit tells the circuit’s law of waivers and default', () => {
    const { text, offset } = marked(CASE.replace('txsd', 'tx|sd'));
    const markdown = hover(caseContext(text), offset)?.markdown ?? '';
    assert.match(markdown, /Fifth Circuit.*waivers of appeal and collateral attack/);
    assert.match(markdown, /Default and cognizability/);
  });
});
