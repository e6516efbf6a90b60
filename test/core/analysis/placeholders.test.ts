/** What is left over from drafting, and what only looks like it. */
import assert from 'node:assert/strict';
import { placeholdersIn } from '../../../server/src/core/analysis/draft/placeholders';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const found = (text: string, order = false): string[] => placeholdersIn(parseFiling(text), order).map((s) => text.slice(s.start, s.end));

describe('placeholders', () => {
  const LEFT: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['On [DATE], [CLIENT NAME] pleaded guilty.', '[DATE]', '[CLIENT NAME]'],
    ['On [date of plea] the [name of warden] wrote.', '[date of plea]', '[name of warden]'],
    ['[INSERT FACTS] and [insert cite]', '[INSERT FACTS]', '[insert cite]'],
    ['[JD: check this with the client]', '[JD: check this with the client]'],
    ['[note to self: ask about the plea]', '[note to self: ask about the plea]'],
    ['[Do we have the transcript?]', '[Do we have the transcript?]'],
    ['[add the exhibit] [cite] [cite needed] [●]', '[add the exhibit]', '[cite]', '[cite needed]', '[●]'],
    ['“He said [INSERT QUOTE].”', '[INSERT QUOTE]'],
    ['\\[NAME\\]', '[NAME\\]'],
    ['TODO: finish. TBD. TK TK', 'TODO', 'TBD', 'TK', 'TK'],
    ['on January XX, 2024 (ECF No. XX; Tr. XX:XX)', 'XX', 'XX', 'XX:XX'],
    ['a fine of $XX,XXX', 'XX,XXX'],
    ['On ____ the court, in ECF No. ___, held', '____', '___'],
    ['<<NAME>> and {{date}}', '<<NAME>>', '{{date}}'],
    ['The ==check this== point <mark>here</mark> {>>ask JD<<}', '==check this==', '<mark>', '{>>ask JD<<}'],
    ['<DEFENDANT NAME> moves', '<DEFENDANT NAME>'],
    ['<INSERT DATE>\n\nText', '<INSERT DATE>'],
    ['We then INSERT the table.', 'INSERT'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Did he know ??? (??)', '???', '(??)'],
    ['See Error! Bookmark not defined.', 'Error! Bookmark not defined'],
    ['---\navenue: section-2255\ntitle: Motion of [NAME]\nrelief: TBD\n---\nText', '[NAME]', 'TBD'],
    ['# Argument on [ISSUE] by [DEFENDANT]', '[ISSUE]', '[DEFENDANT]'],
  ];
  for (const [text, ...expected] of LEFT) it(JSON.stringify(text), () => assert.deepEqual(found(text), expected));

  const KEPT: readonly string[] = [
    '“[t]he court [may] consider [the] date” and “[h]is [name] was” [sic]', '[*3] [sealed] [REDACTED] [PROPOSED] ORDER [FILED UNDER SEAL]', 'Text.[^1]\n\n[^1]: Note.',
    '- [ ] one\n- [x] two', '[a link](a.md) and [another][ref]\n\n[ref]: b.md', '[emphasis added] [citation omitted] [internal quotation marks omitted] [. . .] [...]',
    'THE COURT: [inaudible] and [COUNSEL]: no', '[ECF No. 45] [Dkt. 12] [Doc. 3 at 4] [1] [2024] [J.R.]', '“The [defendant] shall [confirm it].”', '> The [DEFENDANT] [DATE]', 'part[s] of it',
    '608 U.S. ___ (2026); 608 U.S. at ___; ___ F.4th ___; 144 S. Ct. ___; 603 U.S. ___, ___ (2024)', 'SSN XXX-XX-1234, account XXXX1234, DOB XX/XX/1990', 'Title XX, Amendment XX, Part XXX', 'XX. Conclusion',
    'J.T.K. and T.K.’s file', 'TK’s letter', 'snake_case and a__b', 'Text\n\n____________\n\nmore', 'Sworn before me this ___ day of ______, 2026.', 'a == b and c == d', 'What happened? Why?',
    '<!-- TODO: [NAME] <<x>> -->', '<BR> <B>bold</B>', 'MOTION TO INSERT A PAGE',
    'Respectfully submitted,\n\n______________________\nAlex Sample\nDated: ____, 2026', 's/ ____', 'I declare under penalty of perjury that it is true. Executed on ________.\n\n________',
    'UNITED STATES DISTRICT COURT\n\nPAT EXAMPLE v. WARDEN, No. ________\n\n# Petition\n\nText of it.',
  ];
  for (const text of KEPT) it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));

  it('leaves the blanks of an order to the judge', () => assert.deepEqual(found('The term is reduced to ____ months.', true), []));
});
