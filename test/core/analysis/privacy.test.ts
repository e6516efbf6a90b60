/** What counts as an unredacted identifier, what does not, and that no message repeats one. */
import assert from 'node:assert/strict';
import { unredactedIn } from '../../../server/src/core/analysis/privacy/index';
import { maskerOf } from '../../../server/src/core/analysis/privacy/mask';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { Workspace } from '../../../server/src/workspace/workspace';
import { facts } from '../../support/facts';
import { assertProportionalTo } from '../../support/proportion';
import { fixedClock, MemoryFileSystem } from '../../support/memory-file-system';

const AS_OF = date('2026-11-21');

/** The redacted form of everything found in `text`, and the text once every fix is applied. */
function read(text: string, minors: readonly string[] = []): { shown: string[]; fixed: string } {
  const found = unredactedIn(parseFiling(text), { ...facts({}), minors }, AS_OF);
  const edits = found.flatMap((f) => (f.edit ? [f.edit] : [])).sort((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);
  return { shown: found.map((f) => f.redacted), fixed };
}

describe('identifiers in full', () => {
  const FOUND: readonly (readonly [text: string, fixed: string])[] = [
    // Social-security and taxpayer numbers
    ['His number is 123-45-6789.', 'His number is XXX-XX-6789.'],
    ['SSN 123456789', 'SSN XXX-XX-6789'],
    ['SS# 123 45 6789', 'SS# XXX-XX-6789'],
    ['SS#123-45-6789', 'SS#XXX-XX-6789'],
    ['Social Security Number:\n123–45–6789', 'Social Security Number:\nXXX-XX-6789'],
    ['The **social-security number** of the movant is **123-45-6789**.', 'The **social-security number** of the movant is **XXX-XX-6789**.'],
    ['SSN: 123-45-XXXX', 'SSN: XXX-XX-XXXX'],
    ['(ITIN 912-78-1234)', '(ITIN XXX-XX-1234)'],
    ['912-78-1234', 'XXX-XX-1234'],
    ['taxpayer identification number 12-3456789', 'taxpayer identification number XX-XXX6789'],
    ['| Name | SSN |\n| --- | --- |\n| Doe | 123456789 |', '| Name | SSN |\n| --- | --- |\n| Doe | XXX-XX-6789 |'],
    ['| SSN | 123456789 |\n| --- | --- |\n| a | b |', '| SSN | XXX-XX-6789 |\n| --- | --- |\n| a | b |'],
    ['    SSN: 123-45-6789', '    SSN: XXX-XX-6789'],
    ['Text.[^1]\n\n[^1]: SSN 123-45-6789.', 'Text.[^1]\n\n[^1]: SSN XXX-XX-6789.'],
    // Dates of birth
    ['She was born on May 3, 1990.', 'She was born in 1990.'],
    ['born May 3rd, 1990', 'born 1990'],
    ['He was born in Houston, Texas, on May 3, 1990, and', 'He was born in Houston, Texas, in 1990, and'],
    ['DOB: 05/03/1990', 'DOB: 1990'],
    ['DOB 5-3-90', 'DOB 1990'],
    ['His date of birth is 3 May 1990.', 'His date of birth is 1990.'],
    ['Date of Birth: 1990-05-03', 'Date of Birth: 1990'],
    ['(05/03/1990 (DOB))', '(1990 (DOB))'],
    ['On May 3, 2015, his daughter was born.', 'in 2015, his daughter was born.'],
    ['| Name | Date of birth |\n| --- | --- |\n| J.R. | May 3, 2015 |', '| Name | Date of birth |\n| --- | --- |\n| J.R. | 2015 |'],
    ['born on the 5th day of January, 1985', 'born in 1985'],
    ['Doe (b. Jan. 5, 1985)', 'Doe (b. 1985)'],
    ['Date of Birth (DOB) 01/05/1985', 'Date of Birth (DOB) 1985'],
    ['| Name | Born |\n| --- | --- |\n| Date of birth | 5/3/1990 |', '| Name | Born |\n| --- | --- |\n| Date of birth | 1990 |'],
    // Accounts
    ['Bank account number 123456789 was closed.', 'Bank account number XXXX6789 was closed.'],
    ['the checking account 00123456', 'the checking account XXXX3456'],
    ['Acct. No. 1234-5678-90', 'Acct. No. XXXX7890'],
    ['credit card 4111 1111 1111 1111', 'credit card XXXX1111'],
    ['paid with 4111-1111-1111-1111', 'paid with XXXX1111'],
    ['an account ending in 56789', 'an account ending in XXXX6789'],
    ['Chase account 123456789', 'Chase account XXXX6789'],
    ['a bank account (No. 123456789)', 'a bank account (No. XXXX6789)'],
    ['the trust account number 12345678', 'the trust account number XXXX5678'],
    // Home addresses
    ['at 123 Main Street, Wichita, Kansas, his mother’s home', 'in Wichita, Kansas, his mother’s home'],
    ['resides at 123 County Road 12, Salina, Kansas', 'resides in Salina, Kansas'],
    ['He resides at 123 Main Street, Apt. 4, Springfield, Illinois 62701, with his mother.', 'He resides in Springfield, Illinois, with his mother.'],
    ['He would live with his mother at 12 N. Oak Ave., Springfield, IL.', 'He would live with his mother in Springfield, IL.'],
    ['Home address: 123 Main St', 'Home address: (street address redacted)'],
    ['Agents went to 415 West 12th Street, where Doe lived.', 'Agents went to (street address redacted), where Doe lived.'],
    ["Doe's apartment at 9 Elm Court was empty.", "Doe's apartment at (street address redacted) was empty."],
  ];
  for (const [text, fixed] of FOUND) it(JSON.stringify(text), () => assert.equal(read(text).fixed, fixed));

  const NOT_FOUND: readonly string[] = [
    'No. 4:19-cr-00123', 'ECF No. 123-45', '123 F.3d 456, 789 (5th Cir. 1997)', '555-123-4567', '(555) 123-4567', 'Reg. No. 12345-678', 'SSN XXX-XX-6789',
    'the last four digits, 6789', 'Lab No. 123-45-6789', '000-00-0000', 'EIN 12-3456789', 'ZIP 62701-1234', 'Bates 000123456', 'Pub. L. No. 115-391, 132 Stat. 5194',
    'social security benefits of $123,456.78', 'The Social Security Administration wrote on May 3, 2019.',
    'He was born in 1990.', 'He was born in Texas and was arrested on May 3, 2019.', 'No date of birth was listed on the warrant of May 3, 2019.',
    'On May 3, 2019, he said that he was born in Texas.', 'On his birthday, May 3, 2019, he was arrested.', 'judgment was entered on June 10, 2019', 'DOB: 1990', 'DOB: XX/XX/1990',
    'account ending in 6789', 'the account held $125,000', 'his email account number 12345678', 'the AT&T wireless account number 123456789', 'On that account 12345 people', 'inmate trust account number 12345678', 'account number XXXX6789',
    'He resides in Springfield, Illinois.', 'The office is at 123 Main Street, Springfield, Illinois.', 'He lives near the clinic at 123 Main Street.', 'The store at 5 Oak Road was watched.',
    'The house at 123 Main Street is subject to forfeiture; Doe lived at 123 Main Street.', 'He lived there until 2019. District Court records show it.',
    'He resides at FCI Springfield, 100 Prison Road, Springfield, Illinois.',
  ];
  for (const text of NOT_FOUND) it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(read(text).shown, []));
});

describe('names of children', () => {
  const FOUND: readonly (readonly [text: string, fixed: string, minors?: readonly string[]])[] = [
    ['Jane Roe was six.', 'J.R. was six.'],
    ['JANE ROE', 'J.R.'],
    ['**Jane**\nRoe’s school', 'J.R.’s school'],
    ['*Jane Roe*’s school', '*J.R.*’s school'],
    ['Roe, Jane', 'J.R.'],
    ['Jane Marie Roe', 'J.R.'],
    ['his daughter Jane', 'his daughter J.R.'],
    ['When Jane was six, the Roes moved; Roe wept.', 'When J.R. was six, the Roes moved; Roe wept.'],
    ['José Núñez is his son.', 'J.N. is his son.', ['Jose Nunez']],
    ['Jose Nunez is his son.', 'J.N. is his son.', ['José Núñez']],
    ['Anna-Lee Roe', 'A.R.', ['Anna-Lee Roe']],
    ['Anna Lee Roe', 'A.R.', ['Anna-Lee Roe']],
  ];
  for (const [text, fixed, minors = ['Jane Roe']] of FOUND) it(JSON.stringify(text), () => assert.equal(read(text, minors).fixed, fixed));

  const NOT_FOUND: readonly (readonly [text: string, minors: readonly string[]])[] = [
    ['J.R. was six.', ['Jane Roe']],
    ['Jane Smith, the teacher of the children, testified.', ['Jane Roe']],
    ['Mary Jane cigarettes were found near the child.', ['Jane Roe']],
    ['Roe wrote to his daughter.', ['Jane Roe']],
    ['Janet Roeder', ['Jane Roe']],
    ['In May 2019 the child moved; it may rain.', ['May Roe']],
    ['Jane testified.', ['Jane Roe']],
    ['J.R. and R.S.', ['J.R.']],
  ];
  for (const [text, minors] of NOT_FOUND) it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(read(text, minors).shown, []));

  it('does not take a father for the son who has his name', () => {
    const matter = { ...facts({}), minors: ['John Doe, Jr.'], defendant: { name: { value: 'John Doe', origin: { file: 'case.yaml', span: { start: 0, end: 0 }, key: 'defendant.name' } } } };
    assert.deepEqual(unredactedIn(parseFiling('John Doe has a son. John told him.'), matter, AS_OF), []);
  });
});

describe('privacy/unredacted', () => {
  const SECRETS = ['123-45-6789', '123456789', '987654321', '4111 1111 1111 1111', 'May 3, 1990', '05/03/1990', '123 Main Street', '62701', 'Jane', 'Roe', 'jane', 'roe'];
  const MOTION = [
    '---', 'avenue: compassionate-release', 'minors: [Jane Roe]', 'filed: 2026-11-20', 'relief: Release to Jane Roe’s home', 'ssn: 123-45-6789',
    'exhibits:', '  A: { title: Birth certificate of Jane Roe, file: exhibits/jane-roe.pdf, sealed: true }', '  B: Statement of bank account number 987654321', '---',
    '# Motion', '', 'The defendant (DOB 05/03/1990, SSN 123456789), born on May 3, 1990, lives at 123 Main Street, Springfield, Illinois 62701.',
    'His daughter Jane is six. He paid by card 4111 1111 1111 1111. Exs. A and B.', '',
  ].join('\n');

  const lint = async (): Promise<readonly Diagnostic[]> =>
    (await new Workspace({ fs: new MemoryFileSystem({ 'motion.md': MOTION }), clock: fixedClock('2026-11-21') }).lint('motion.md')).diagnostics;

  it('finds each kind', async () => {
    const own = (await lint()).filter((d) => d.rule === 'privacy/unredacted');
    assert.deepEqual(own.map((d) => /shown as (.+?)\)/.exec(d.message)?.[1]), [
      'J.R.', 'XXX-XX-6789', 'J.R.', 'J.R.', 'XXXX4321', '1990', 'XXX-XX-6789', '1990', 'Springfield, Illinois', 'J.R.', 'XXXX1111',
    ]);
  });

  it('repeats none of them in any word of any rule', async () => {
    const all = await lint();
    assert.ok(all.some((d) => d.rule === 'exhibit/missing-file'), 'another rule quotes what it found');
    for (const d of all) {
      const words = JSON.stringify({ ...d, span: undefined, fixes: d.rule === 'privacy/unredacted' ? d.fixes : d.fixes.map((f) => f.title) });
      for (const secret of SECRETS) assert.ok(!words.includes(secret), `${secret} in ${words}`);
    }
  });

  it('stays quick on thousands of numbers', () => {
    const paper = (count: number) => parseFiling(Array.from({ length: count }, (_, i) => `Exhibit of 123-45-${1_000 + (i % 9_000)}.\n\n`).join(''));
    assertProportionalTo((count) => ({ count, filing: paper(count) }), ({ count, filing }) => {
      const mask = maskerOf(filing, facts({}), AS_OF);
      for (let i = 0; i < count; i++) mask('A message that quotes 123-45-1000 and says what to do about it.');
      assert.equal(mask('123-45-1000'), 'XXX-XX-1000');
    }, 500, 'a paper of numbers');
  });
});
