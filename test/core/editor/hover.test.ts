import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { DISTRICTS } from '../../../server/src/core/law/courts/districts';
import { hover } from '../../../server/src/core/editor/hover';
import { caseContext, filingContext, marked } from './contexts';

const CASE = `court: txsd
events:
  sentence-imposed: 2019-06-10
  judgment-entered: { date: 2019-06-12, source: ECF No. 88, note: "entered <b>late</b>" }
  section-2255-denied:
    - 2021-03-01
    - { date: 2022-03-01 }
plea-agreement: { exhibit: A }
`;

const HEAD = `avenue: section-2255
filed: 2020-06-29
exhibits:
  A: { title: "Plea <img src=x> [agreement](command:x)", file: exhibits/a.pdf, kind: plea-agreement, pages: 1 }
  B: Declaration of Jane Doe
claims:
  - { id: plea, kind: involuntary-plea, exhibits: [A, Q] }`;

/** Hover in a filing whose front matter is `HEAD` with `from` replaced by `to`, which marks the place. */
function inFiling(from: string, to: string, body = ''): string | undefined {
  const { text, offset } = marked(`---\n${HEAD.replace(from, to)}\n---\n${body}`);
  return hover(filingContext(text, CASE, { 'exhibits/a.pdf': 'missing' }), offset)?.markdown;
}

function inBody(body: string): { text: string; markdown: string | undefined; over: string | undefined } {
  const { text, offset } = marked(`---\n${HEAD}\n---\n\n${body}\n`);
  const found = hover(filingContext(text, CASE, { 'exhibits/a.pdf': 'missing' }), offset);
  return { text, markdown: found?.markdown, over: found && text.slice(found.span.start, found.span.end) };
}

function inCase(from: string, to: string): string | undefined {
  const { text, offset } = marked(CASE.replace(from, to));
  return hover(caseContext(text), offset)?.markdown;
}

const STEPS = /^1\. 14 days from entry of judgment: 2019-06-12 → 2019-06-26 \(Fed\. R\. App\. P\. 4\(b\)\(1\)\(A\)\)$/m;

describe('hover on the avenue', () => {
  it('shows the deadlines of this matter with their steps, then the standard', () => {
    const text = inFiling('section-2255', 'section|-2255') ?? '';
    assert.match(text, /28 U\.S\.C\. § 2255/);
    assert.match(text, STEPS);
    assert.match(text, /^\*\*§ 2255 motion, from the final judgment\*\*\n\nDue Friday, June 26, 2020\. Filed 2020-06-29: 3 days late\.\n\n1\. /);
    assert.match(text, /not running; needs `right-recognized`\./);
    assert.ok(text.indexOf('What to show') > text.search(STEPS));
  });

  it('explains the key where the value is not known', () => {
    assert.match(inFiling('section-2255', 'no|nsense') ?? '', /\*\*avenue\*\*: The avenue of relief/);
  });
});

describe('hover on an event', () => {
  for (const [where, from, to] of [
    ['its key', 'judgment-entered', 'judgment|-entered'],
    ['its date', '2019-06-12', '2019|-06-12'],
    ['the key of its date', '{ date: 2019-06-12', '{ da|te: 2019-06-12'],
  ] as const) {
    it(`on ${where} tells its meaning, its source and what is counted from it`, () => {
      const text = inCase(from, to) ?? '';
      assert.match(text, /\*\*judgment-entered\*\*: The day the clerk entered the judgment/);
      assert.match(text, /\*\*Wednesday, June 12, 2019\*\*: ECF No\. 88; entered \\<b\\>late\\<\/b\\>\./);
      assert.match(text, STEPS);
      assert.match(text, /section-2255\/f1|§ 2255 motion/);
    });
  }

  it('on its source explains that key', () => {
    const text = inCase('source: ECF', 'so|urce: ECF') ?? '';
    assert.match(text, /^\*\*source\*\*/);
    assert.doesNotMatch(text, /Counted from/);
  });

  it('tells in full what still runs, and in a line what is over', () => {
    const { text, offset } = marked('court: ksd\nevents:\n  judgment-entered: 2024-06-13\n  notice-of-appeal-filed: 2024-06-20\n  appeal-decided: 2025-07-24\n  rehearing-denied: 2025|-09-04\n');
    const found = hover(caseContext(text), offset)?.markdown ?? '';
    // Of five times counted from the denial of rehearing, on 2026-11-20 only the year of § 2255(f)(1) still runs.
    assert.match(found, /Counted from this day:\n\n\*\*§ 2255 motion, from the final judgment\*\*\n\nDue Thursday, December 3, 2026 \(13 days left\)\.\n\n1\. /);
    assert.match(found, /\n- \*\*Petition for a writ of certiorari\*\*: Due Wednesday, December 3, 2025 \(352 days ago\)\.\n/);
    assert.equal(found.match(/^1\. /gm)?.length, 1);
  });

  it('in a list speaks of that day only', () => {
    const text = inCase('- 2021-03-01', '- 2021|-03-01') ?? '';
    assert.match(text, /Monday, March 1, 2021/);
    assert.doesNotMatch(text, /\*\*Tuesday, March 1, 2022/);
    assert.match(inCase('section-2255-denied', 'section|-2255-denied') ?? '', /Monday, March 1, 2021[^]*Tuesday, March 1, 2022/);
  });

  it('without a usable date says what waits for it', () => {
    const { text, offset } = marked('events:\n  judgment|-entered: soon\n');
    const found = hover(caseContext(text), offset)?.markdown ?? '';
    assert.match(found, /Needed for:\n\n- /);
  });

  it('in a mapping under `case:` of a filing', () => {
    const { text, offset } = marked('---\navenue: section-2255\ncase:\n  events:\n    judgment-entered: 2019|-06-12\n---\n');
    const found = hover(filingContext(text), offset)?.markdown ?? '';
    assert.match(found, /The day the clerk entered/);
    assert.match(found, STEPS);
  });
});

describe('hover on a date', () => {
  it('of filing compares it with the deadlines of the avenue', () => {
    const text = inFiling('2020-06-29', '2020|-06-29') ?? '';
    assert.match(text, /\*\*filed\*\*: The day the paper was filed/);
    assert.match(text, /3 days late/);
  });

  it('in prose that was computed shows how', () => {
    const { markdown, over } = inBody('The time ran out on June 26|, 2020.');
    assert.equal(over, 'June 26, 2020');
    assert.match(markdown ?? '', /Friday, June 26, 2020: last day\./);
    assert.match(markdown ?? '', STEPS);
  });

  it('in prose on which the judgment became final shows how', () => {
    assert.match(inBody('Final on |June 26, 2019.').markdown ?? '', /became final\.[^]*1 year from the day/);
  });

  it('in prose names the event of that day', () => {
    assert.match(inBody('Entered |June 12, 2019.').markdown ?? '', /- `judgment-entered` \(ECF No\. 88\)/);
  });

  it('in prose that means nothing to the matter is silent', () => {
    assert.equal(inBody('Born |June 12, 1969.').markdown, undefined);
  });
});

describe('hover on an exhibit', () => {
  it('in the index, in a claim, in the plea agreement and in prose', () => {
    const found = [inFiling('  A:', '  |A:'), inFiling('[A, Q]', '[|A, Q]'), inCase('exhibit: A', 'exhibit: |A'), inBody('See |Ex. A.').markdown];
    assert.match(found[0] ?? '', /\*\*Exhibit A\*\*: Plea \\<img src=x\\> \\\[agreement\\\]\(command:x\)\n\nplea-agreement; 1 page\.\n\n`exhibits\/a\.pdf`: there is no such file\./);
    assert.match(found[1] ?? '', /\*\*Exhibit A\*\*: Plea/);
    assert.match(found[2] ?? '', /\*\*Exhibit A\*\*: not in the index/);
    assert.match(found[3] ?? '', /\*\*Exhibit A\*\*: Plea/);
  });

  it('that the index does not hold says so', () => {
    assert.match(inFiling('[A, Q]', '[A, Q|]') ?? '', /\*\*Exhibit Q\*\*: not in the index/);
  });

  it('without a file says so', () => {
    assert.match(inBody('See |Ex. B.').markdown ?? '', /Declaration of Jane Doe\n\nNo file named\./);
  });

  it('of a range shows every one of them', () => {
    assert.match(inBody('See |Exs. A–B.').markdown ?? '', /Exhibit A[^]*Exhibit B/);
  });
});

describe('hover on a provision', () => {
  it('tells the date of this matter that was counted by it, and what the avenue says under it, with its grade', () => {
    const found = inBody('It runs under 28 U.S.C. |§ 2255(f)(1).').markdown ?? '';
    assert.match(found, /^\*\*28 U\.S\.C\. § 2255\(f\)\(1\)\*\*\n\nStatute\.\n\n- \*\*§ 2255 motion, from the final judgment\*\*: Due Friday, June 26, 2020\. Filed 2020-06-29: 3 days late\.\n- One year from the latest/);
    assert.match(inBody('A hearing is due. 28 U.S.C. |§ 2255(b).').markdown ?? '', /- Ask for a hearing .*_\(from memory\)_/);
  });

  it('of a short form looks at the statute it goes back to', () => {
    assert.match(inBody('The motion under 28 U.S.C. § 2255 is late under |§ 2255(f)(1).').markdown ?? '', /Due Friday, June 26, 2020/);
  });

  it('says no more of a whole section than its kind, and nothing of a neighbour', () => {
    assert.equal(inBody('See 28 U.S.C. |§ 2255.').markdown, '**28 U.S.C. § 2255**\n\nStatute.');
    assert.equal(inBody('See 28 U.S.C. |§ 2255(f)(12).').markdown?.includes('June 26'), false);
    assert.equal(inBody('See 18 U.S.C. |§ 3006A(d).').markdown, '**18 U.S.C. § 3006A(d)**\n\nStatute.');
  });
});

describe('hover', () => {
  it('shows no mark as a character, whatever court is hovered over', () => {
    const shown = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map((c) => shown(c as Nodes)).join('') : '');
    for (const { id } of DISTRICTS) {
      const { text, offset } = marked(`court: |${id}\n`);
      const found = hover(caseContext(text), offset)?.markdown ?? '';
      assert.match(found, /Circuit/, id);
      assert.doesNotMatch(shown(remark().parse(found)), /\*\*|(?<!\w)_|_(?!\w)/, `${id}: ${found}`);
    }
  });

  it('explains keys', () => {
    assert.match(inCase('court:', 'co|urt:') ?? '', /^\*\*court\*\*: /);
    assert.match(inCase('court: txsd', 'court: tx|sd') ?? '', /^\*\*Southern District of Texas \(S\.D\. Tex\.\), Fifth Circuit \(5th Cir\.\)\*\*\n/);
    assert.match(inCase('events:', 'ev|ents:') ?? '', /is a date, or `\{ date, source, note, by \}`, or a list/);
  });

  it('renders nothing that a user wrote', () => {
    const hostile = '<img src=x onerror=alert(1)> ![a](http://example.com/x.png) [b](command:x) **c** `d`';
    const { text, offset } = marked(
      `---\navenue: section-2255\ncase:\n  events:\n    judgment-entered: { date: 2019|-06-12, source: ${JSON.stringify(hostile)}, note: ${JSON.stringify(hostile)} }\n---\n`,
    );
    const found = hover(filingContext(text), offset);
    assert.ok(found?.text.includes(hostile));
    const kinds = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap((c) => kinds(c as Nodes)) : [])];
    for (const kind of ['html', 'image', 'link', 'inlineCode']) assert.ok(!kinds(remark().parse(found?.markdown ?? '')).includes(kind), kind);
  });

  it('answers or is silent at every offset of any text, and stays inside it', () => {
    const piece = fc.constantFrom('---\n', 'avenue: section-2255\n', 'filed: 2020-06-29\n', 'events:\n', '  judgment-entered: 2019-06-12\n', '- a\n', 'exhibits: [A]\n', '\n', 'See Ex. A. ', 'June 12, 2019 ', '"', '{', '\r\n', '😀', ': ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const context of [filingContext(text, CASE), caseContext(text)]) {
          for (let offset = 0; offset <= text.length; offset++) {
            const found = hover(context, offset);
            if (found !== undefined) assert.ok(found.span.start <= offset && found.span.end >= offset && found.span.end <= text.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('hover on law that changed', () => {
  const over = (head: string): string => {
    const { text, offset } = marked(`---\navenue: ${head}\n---\n`);
    return hover(filingContext(text), offset)?.markdown ?? '';
  };

  it('tells what came since a paper was filed, newest first', () => {
    const text = over('compassionate|-release\nfiled: 2024-02-01');
    assert.match(text, /\*\*The law has changed since February 1, 2024\*\*, when it was filed\.\n\n- May 28, 2026: .*\(Fernandez v\. United States[^]*\n- May 28, 2026: .*\(Rutherford v\. United States, 608 U\.S\. 454 \(2026\)\)\. _\(second-hand\)_\n/);
    assert.doesNotMatch(text, /not listed/);
    assert.match(over('compassionate|-release\nfiled: 2020-04-04'), /when it was filed\. Changes before November 1, 2023 are not listed\.\n\n- [^]*Amendment 814/);
  });

  it('says nothing of it for a paper that is still to be filed, or filed since', () => {
    for (const filed of ['', '\nfiled: 2026-06-01', '\nfiled: 2027-01-05']) assert.doesNotMatch(over(`compassionate|-release${filed}`), /The law has changed/);
  });

  it('lists the amendments that a reduction can rest on', () => {
    const text = over('sentence|-reduction');
    assert.match(text, /listed in USSG § 1B1\.10\(d\) on November 20, 2026\*\*\n\n- 821 [^]*no order may take effect before February 1, 2024 \(USSG § 1B1\.10\(e\)\(2\)\)\.\n- 782 /);
  });

  for (const [manual, told] of [[2025, false], [2026, true], [2027, true]] as const) {
    it(`${told ? 'says' : 'does not say'} of the ${manual} Manual that it was not reviewed`, () => {
      for (const place of [`man|ual: ${manual}`, `manual: ${String(manual).slice(0, 2)}|${String(manual).slice(2)}`]) {
        const { text, offset } = marked(`sentence:\n  months: 120\n  ${place}\n`);
        const found = hover(caseContext(text), offset)?.markdown ?? '';
        assert.match(found, /\*\*manual\*\*/);
        assert.equal(/\n\n\*\*Not reviewed\.\*\* The amendments of 2026/.test(found), told, found);
      }
    });
  }
});
