import { linesOfPart, readPaper, type PaperLine } from '../../analysis/paper/parts';
import type { SignatureElement, SignatureRule } from '../../law/form/model';
import { signatureRule } from '../../law/form/signature';
import type { Rule, RuleContext } from '../rule';
import { ADDRESSED_TO_COURT, courtOfFinished, dayOf, endSpan, isProSe, listed } from './paper-form';

/** A paper without a signature block, or a block without what the rule asks to stand in it. */
export const formSignature: Rule = {
  id: 'form/signature',
  severity: 'warning',
  summary: 'The signature block is missing, or lacks the name, address, e-mail address or telephone number of the signer.',
  roles: ['filing'],
  *run(context) {
    if (!ADDRESSED_TO_COURT.includes(context.document)) return;
    const rule = signatureRule(courtOfFinished(context), context.document, dayOf(context));
    if (!rule) return;
    const paper = readPaper(context.filing);
    const block = [
      linesOfPart(paper, 'signature'), signedStatement(linesOfPart(paper, 'verification')),
      // A prisoner's letter has one signature, wherever it stands.
      ...(isProSe(context) ? [signedStatement(linesOfPart(paper, 'service', 'certificate')), paper.lines.filter((l) => WRITER.test(l.text))] : []),
    ].find((lines) => lines.length > 0);
    const common = { confidence: 'check', authorities: [rule.authority] } as const;
    if (!block) {
      yield {
        ...common,
        span: endSpan(context),
        what: 'There is no signature block.',
        why: `The court must strike an unsigned paper that is not signed promptly when this is pointed out (${rule.authority}).`,
        do: `End with “Respectfully submitted”, the signature (/s/ and the name), and the signer’s ${listed(asked(context, rule).map((e) => WORDS[e]))}.`,
      };
      return;
    }
    // In some districts counsel's name and address stand above the caption.
    const around = linesOfPart(paper, 'signature', 'caption', 'verification', 'service', 'certificate', 'compliance');
    const missing = asked(context, rule).filter((e) => !SHOWN[e](e === 'name' ? block : around));
    if (missing.length === 0) return;
    yield {
      ...common,
      span: block[0]!.span,
      what: `The signature block lacks the signer’s ${listed(missing.map((e) => WORDS[e]))}.`,
      why: `The paper must state ${missing.length > 1 ? 'them' : 'it'} (${rule.authority}).`,
      do: 'Add what is missing under the signature.',
    };
  },
};

const WORDS: Readonly<Record<SignatureElement, string>> = { name: 'name', address: 'address', 'e-mail': 'e-mail address', telephone: 'telephone number' };

/** A prisoner has no e-mail and no telephone of their own. */
const asked = (context: RuleContext, rule: SignatureRule): SignatureElement[] => {
  const prisoner = isProSe(context) && !['released', 'supervised-release', 'probation', 'pretrial'].includes(context.facts.defendant.custody?.value ?? '');
  return rule.needs.filter((e) => !prisoner || e === 'name' || e === 'address');
};

const SIGNED = /^\W*(?:by\s*:\s*)?(?:\/?s\/|_(?:\s?_){2,})/i;

/** A prisoner's own line: the name with the register number, as one ends a letter. */
const WRITER = /^[^\p{L}\p{N}_]*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4},?\s+(?:Fed\.\s+)?(?:Reg(?:ister)?\.?|Inmate|BOP)\s*(?:No\.?|Number|#)/iu;

/** The statement under oath, or a prisoner's of service, at the end of a motion is its signature too. */
const signedStatement = (lines: readonly PaperLine[]): readonly PaperLine[] => (lines.some((l) => SIGNED.test(l.text)) ? lines : []);

const NAME = /^(?:by\s*:\s*)?(?:\/?s\/\s*)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,5}(?:\s*,.*|\s+\(.*)?$/u;
const EMAIL = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+\.[\p{L}\p{N}]|\[[^\][]*e-?mail/iu;
const PHONE = /(?<!\d)\(?\d{3}\)?[\s.‐-―-]{0,3}\d{3}[\s.‐-―-]{1,3}\d{4}(?!\d)|\[[^\][]*(?:phone|number)/i;
const ADDRESS = /(?:^|[\s,])(?:P\.?\s?O\.?\s+Box|Post\s+Office\s+Box|One|\d{1,6}[A-Za-z]?)\s+(?:[NSEW]{1,2}\.?\s+)?\p{Lu}[\p{L}.'’-]*|\b[A-Z]{2}\s+\d{5}\b|\b(?:FCI|USP|FMC|FPC|MDC|FDC|Federal\s+Correctional|Penitentiary|Detention\s+Center)\b|\bSuite\s+\w|\[[^\][]*address/u;
/** Numbers on these lines are no street numbers. */
const OTHER_NUMBER = /\b(?:bar|sbn|state\s+bar|reg(?:ister)?|inmate|tel|telephone|phone|fax|case|no|nos|section|§)\b/i;

const SHOWN: Readonly<Record<SignatureElement, (lines: readonly PaperLine[]) => boolean>> = {
  name: (lines) => lines.some((l) => SIGNED.test(l.text) || (NAME.test(l.text) && !/^respectfully/i.test(l.text))),
  address: (lines) => lines.some((l) => ADDRESS.test(l.text) && (!OTHER_NUMBER.test(l.text) || /\b(?:Suite|Box)\b/.test(l.text) || /,/.test(l.text))),
  'e-mail': (lines) => lines.some((l) => EMAIL.test(l.text)),
  telephone: (lines) => lines.some((l) => PHONE.test(l.text)),
};
