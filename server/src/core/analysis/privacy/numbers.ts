/** Social-security, taxpayer and account numbers, told from the other numbers of a filing by form and context. */
import type { Hit } from './model';

const DASH = '[-‐-―−]';
/** Between a label and its number: no figure, and no end of a sentence but that of `No.`. */
const FILL = '(?:[^\\d.;!?]|\\b[Nn]os?\\.|\\bnum\\.){0,36}?';

const FORMATTED = new RegExp(`(?<![\\w]|${DASH}|\\d[.,/])(\\d{3})${DASH}(\\d{2})${DASH}(\\d{4}|[Xx*#]{4})(?![\\w]|${DASH}\\d)`, 'gu');
const SOCIAL = '(?:SSA?N|S\\.\\s?S\\.(?:\\s?N\\.)?|SS\\s?#|SS\\s+(?:no|number)\\b|soc(?:ial|\\.)[\\s-]{0,4}sec(?:urity|\\.))';
const LABELLED = new RegExp(`(?<!\\w)${SOCIAL}${FILL}(?<![\\d$])(\\d{3})[\\s.]?(\\d{2})[\\s.]?(\\d{4})(?![\\d,]|\\.\\d)`, 'giu');
const TAXPAYER = new RegExp(
  `(?<!\\w)(?:I?TIN\\b|tax(?:payer)?(?:['’]s)?[\\s-]{0,4}(?:identification|identifying|id|i\\.d\\.)(?!\\w))${FILL}(?<![\\d$])(\\d{2}${DASH}?\\d{7}|\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{4})(?!\\d)`, 'giu',
);
/** Words right before a number that make it another kind of number. */
const OTHER_LABEL = /\b(?:case|docket|lab(?:oratory)?|invoice|policy|part|file|bates|tracking|serial|fbi|report|exhibit|incident|item|order|model|receipt|reference|ref|batch|lot|badge|register|reg|inmate|phone|telephone|tel|fax|employer|claim|permit|licen[cs]e|parcel|application|certificate|contract|catalog|warrant|seizure|asset|property|control|complaint|ticket|exemplar|sample|specimen|evidence|photo|locker|unit|route|extension|ext)(?:\s{1,3}(?:nos?\.?|numbers?|id|#))?\s{0,3}[.:#]?\s{0,3}$/i;
const SOCIAL_BEFORE = new RegExp(`(?<!\\w)${SOCIAL}[^.;!?]{0,36}$`, 'i');

/** Areas, groups and serials that are never issued. */
const impossible = (area: string, group: string, serial: string): boolean => /^(?:000|666|9)/.test(area) || group === '00' || serial === '0000';
/** Individual taxpayer numbers have the form of a social-security number and begin with 9. */
const isIndividualTaxpayer = (area: string, group: string): boolean => area.startsWith('9') && /^(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])$/.test(group);

const last4 = (digits: string): string => digits.replace(/\D/g, '').slice(-4);

export function personalNumbers(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const m of text.matchAll(FORMATTED)) {
    const [value, area, group, serial] = m as unknown as [string, string, string, string];
    const before = text.slice(Math.max(0, m.index - 48), m.index);
    const labelled = SOCIAL_BEFORE.test(before);
    const taxpayer = isIndividualTaxpayer(area, group);
    if (!labelled && ((impossible(area, group, serial) && !taxpayer) || OTHER_LABEL.test(before))) continue;
    if (/^0+$/.test(value.replace(/\D/g, ''))) continue;
    const shown = /\d/.test(serial) ? serial : 'XXXX';
    hits.push({ kind: taxpayer && !labelled ? 'taxpayer' : 'social-security', start: m.index, end: m.index + value.length, redacted: `XXX-XX-${shown}` });
  }
  for (const m of text.matchAll(LABELLED)) {
    const end = m.index + m[0].length;
    const length = m[0].length - m[0].search(/\d{3}[\s.]?\d{2}[\s.]?\d{4}$/);
    if (/\b(?:case|claim|docket|phone|file)\b/i.test(m[0])) continue;
    hits.push({ kind: 'social-security', start: end - length, end, redacted: `XXX-XX-${m[3]!}` });
  }
  for (const m of text.matchAll(TAXPAYER)) {
    const end = m.index + m[0].length;
    const value = m[1]!;
    if (/\bemployers?\b[\s'’-]{0,5}$/i.test(text.slice(Math.max(0, m.index - 16), m.index))) continue;
    hits.push({ kind: 'taxpayer', start: end - value.length, end, redacted: /^\d{2}\D/.test(value) ? `XX-XXX${last4(value)}` : `XXX-XX-${last4(value)}` });
  }
  return hits;
}

const VALUE = '[\\dXx*]{1,20}(?:[- ][\\dXx*]{2,20}){0,6}';
const FINANCIAL = '(?:bank|checking|savings?|brokerage|credit[\\s-]union|money[\\s-]market|retirement|IRA|401\\(k\\)|investment|annuity|mortgage|loan|financial|deposit|wire|PayPal|Venmo|Zelle|Cash\\s?App|Chase|Wells\\s?Fargo|Bank\\sof\\sAmerica|Citi(?:bank)?|Capital\\sOne|PNC|TD\\sBank|U\\.?S\\.?\\sBank|Truist|Regions|Navy\\sFederal|USAA|Discover|Ally|SunTrust)';
const NUMBERED = '(?:numbered|numbers?|nos?\\.?|num\\.?|#|ending(?:\\s{1,3}(?:in|with))?)';
const ACCOUNT = new RegExp(`(?<!\\w)(?:accounts?|accts?\\.?|a/c)[\\s,(]{0,3}${NUMBERED}[\\s:#.(]{0,4}(?:is\\s|was\\s|ending\\s(?:in|with)\\s)?(${VALUE})(?![\\w$%])`, 'giu');
const BANK_ACCOUNT = new RegExp(`(?<!\\w)${FINANCIAL}(?:\\s{1,3}[\\p{L}.'’]{1,20}){0,3}\\s{1,3}(?:account|acct\\.?)[\\s:#(]{0,4}(${VALUE})(?![\\w$%])`, 'giu');
const CARD = new RegExp(`(?<!\\w)(?:(?:credit|debit|bank|charge|prepaid|gift)\\s{1,3}card|visa|mastercard|amex|american\\s{1,3}express)(?:\\s{1,3}card)?(?:\\s{1,3}${NUMBERED})?[\\s:#.(]{0,4}(?:is\\s|was\\s)?(${VALUE})(?![\\w$%])`, 'giu');
/** `account ending in 7766 (full number ...)`. */
const FULL = new RegExp(`(?<!\\w)(?:accounts?|accts?\\.?)\\b[^.;]{0,60}?\\b(?:full|complete|entire)\\s(?:account\\s)?(?:number|no\\.)[\\s:#]{0,3}(?:is\\s|was\\s)?(${VALUE})(?![\\w$%])`, 'giu');
const BARE_CARD = /(?<![\d-])\d{4}([- ])\d{4}\1\d{4}\1\d{4}(?![\d-])/g;
const IBAN = /\bIBAN[\s:#.]{0,4}(?:is\s)?([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?!\w)/g;

const NOT_FINANCIAL = /\b(?:e-?mail|gmail|yahoo|facebook|instagram|snapchat|twitter|whatsapp|social[\s-]media|user|customer|utility|electric|gas|water|phone|telephone|cell(?:ular|phone)?|wireless|AT&T|Verizon|T-Mobile|Sprint|subscriber|google|icloud|apple|inmate|commissary|trust\s+fund)\b[^.;]{0,24}$/i;
const DATE_LIKE = /^(?:\d{1,2}[- ]\d{1,2}[- ]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

/** Every form of an account number has a label, but that of a payment card written out. */
const MAY_BE_ACCOUNT = /acc(?:oun)?t|a\/c|card|visa|amex|american\s{1,3}express|IBAN|\d{4}[- ]\d{4}[- ]\d{4}/i;

export function accountNumbers(text: string): Hit[] {
  if (!MAY_BE_ACCOUNT.test(text)) return [];
  const hits: Hit[] = [];
  const add = (m: RegExpMatchArray, value: string): void => {
    const digits = value.replace(/\D/g, '').length;
    const start = m.index! + m[0].lastIndexOf(value);
    const before = text.slice(Math.max(0, m.index! - 48), m.index);
    if (digits < 5 || digits > 30 || DATE_LIKE.test(value) || NOT_FINANCIAL.test(before)) return;
    hits.push({ kind: 'financial-account', start, end: start + value.length, redacted: `XXXX${/(?:\d[- ]?){4}$/.test(value) ? last4(value) : 'XXXX'}` });
  };
  for (const form of [ACCOUNT, BANK_ACCOUNT, CARD, IBAN, FULL]) for (const m of text.matchAll(form)) add(m, m[1]!);
  for (const m of text.matchAll(BARE_CARD)) if (passesLuhn(m[0])) add(m, m[0]);
  return hits;
}

/** The check digit of a payment card. */
function passesLuhn(value: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...value.replace(/\D/g, '')].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum > 0 && sum % 10 === 0;
}
