/** Identifiers in forms nobody had tried, and numbers and names beside them that may stay: labelled before the first run. */
import assert from 'node:assert/strict';
import { unredactedIn } from '../../../server/src/core/analysis/privacy/index';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { facts } from '../../support/facts';

const AS_OF = date('2026-11-21');
const MINORS = ['Lena Orr', 'Theo James Orr'];
const inFull = (text: string): readonly string[] => {
  const filing = parseFiling(text);
  return unredactedIn(filing, { ...facts({}), minors: MINORS }, AS_OF).map(({ span }) => filing.text.slice(span.start, span.end));
};

/** The words that must not stay. */
const FOUND: readonly (readonly [text: string, part: string])[] = [
  ['His Social Security No. is 219-09-9999.', '219-09-9999'],
  ['Soc. Sec. No. 219 09 9999', '219 09 9999'],
  ['SSN (219-09-9999) appears on page 1.', '219-09-9999'],
  ['The last name is Orr and the social is 219-09-9999.', '219-09-9999'],
  ['SSN: 219.09.9999', '219.09.9999'],
  ['S.S.N. 219-09-9999', '219-09-9999'],
  ['TIN: 219099999', '219099999'],
  ['He was born March 7th 1984 in Tulsa.', 'March 7th 1984'],
  ['D.O.B.: 3/7/84', '3/7/84'],
  ['Mr. Orr, born 7 March 1984, has', '7 March 1984'],
  ['Born: 1984-03-07', '1984-03-07'],
  ['birth date of March 7, 1984', 'March 7, 1984'],
  ['His daughter’s birthday is March 7, 2015.', 'March 7, 2015'],
  ['Checking acct # 0099887766', '0099887766'],
  ['account ending in 7766 (full number 0099887766)', '0099887766'],
  ['wired to account no. 0099-887766 at First Bank', '0099-887766'],
  ['IBAN DE89370400440532013000', 'DE89370400440532013000'],
  ['Routing No. 021000021, Account No. 123456789', '123456789'],
  ['debit card no. 4111111111111111', '4111111111111111'],
  ['savings account (#00778899)', '00778899'],
  ['He lives at 1412 Alder Court, Tulsa, Oklahoma 74101.', '1412 Alder Court'],
  ['She resides at 88 N. 4th St., Apt. 3B, Tulsa, OK.', '88 N. 4th St.'],
  ['His home is at 1412 Alder Court.', '1412 Alder Court'],
  ['Release address: 1412 Alder Court, Tulsa, OK', '1412 Alder Court'],
  ['He will live with his aunt at 1412 Alder Court in Tulsa.', '1412 Alder Court'],
  ['His daughter Lena Orr is eleven.', 'Lena Orr'],
  ['Theo Orr attends school.', 'Theo Orr'],
  ['ORR, LENA', 'ORR, LENA'],
  ['his son, Theo, has asthma', 'Theo'],
  ['---\navenue: commutation\ntitle: Letter on behalf of Lena Orr\n---\n# Letter\n', 'Lena Orr'],
  ['---\navenue: commutation\nexhibits:\n  A: { title: Records, file: exhibits/lena-orr-records.pdf }\n---\n# Letter\n', 'lena-orr'],
  ['---\navenue: commutation\nexhibits:\n  A: { title: "Card, SSN 219-09-9999" }\n---\n# Letter\n', '219-09-9999'],
];

const LEFT: readonly string[] = [
  'His number ends in 9999 (XXX-XX-9999).',
  'SSN xxx-xx-9999',
  'Reg. No. 21909-999',
  'Case No. 4:21-cr-00417',
  'Telephone (219) 555-0199, fax 219-555-0198',
  'Bar No. 219099999',
  'Invoice 84-1234567 was paid by the office.',
  'PageID.219099999',
  'ZIP 74101-9999',
  'He was born in 1984.',
  'He was born in March 1984 in Tulsa.',
  'He was arrested on March 7, 2021, and the daughter was not at home.',
  'On March 7, 2021, the case was born of a tip.',
  'The clinic opened on March 7, 1984.',
  'The date of the birth certificate’s filing is not known.',
  'Account No. XXXX7766',
  'the account ending in 7766',
  'The account he gave at page 12345 of the record was the same.',
  'On his account, 15000 dollars were owed.',
  'Card 4111 is the dealer’s.',
  'Money laundering under 18 U.S.C. § 1956 through three bank accounts, 2019 to 2021.',
  'The officers stopped him at 1412 Alder Court.',
  'The warehouse at 88 N. 4th St. was searched.',
  'The Federal Defender’s office is at 101 Main Street, Tulsa, Oklahoma 74101.',
  'He lives in Tulsa, Oklahoma.',
  'She lives on Alder Court.',
  'His daughter L.O. is eleven.',
  'Judge Lena Hart presided.',
  'Theo’s Diner closed in 2019.',
  'The forfeiture order names the house at 1412 Alder Court, where he lived, and account no. 0099887766.',
  'He served 219 months and 9999 was the locker number.',
  'The exhibit is stamped USAO_219099999.',
  'Serial number 219-09-999',
  'USPS tracking number 9405 5118 9956 1234 5678 90',
];

describe('identifiers in forms nobody had tried', () => {
  for (const [text, part] of FOUND) it(`found: ${text.replace(/\s+/g, ' ').slice(0, 80)}`, () => {
    const found = inFull(text);
    assert.ok(found.some((f) => f.includes(part) || part.includes(f)), `found ${found.length}`);
  });
  for (const text of LEFT) it(`left: ${text.slice(0, 80)}`, () => assert.deepEqual(inFull(text), []));
});
