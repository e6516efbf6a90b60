import { formFaults, type FormFault } from '../../analysis/citations/index';
import type { Finding, Rule } from '../rule';

const WHAT: Readonly<Record<FormFault['kind'], (fault: FormFault) => string>> = {
  subsection: ({ citation }) => `A subsection after “${citation.text}” has no parentheses.`,
  'unclosed-subsection': ({ citation }) => `A parenthesis after “${citation.text}” is not closed.`,
  'unclosed-year': ({ citation }) => `The parenthesis with court and year after “${citation.text}” is not closed.`,
  reporter: ({ citation }) => `“${citation.details.reporterText}” is not how the reporter is written.`,
  code: ({ citation }) => `“${citation.text}” lacks a period after “U.S.C”.`,
  id: ({ citation }) => `“${citation.text}” lacks the period of “Id.”`,
};

/** A citation written wrongly in every style. */
export const citationMalformed: Rule = {
  id: 'citation/malformed',
  severity: 'warning',
  summary: 'A citation has a form that no style allows.',
  roles: ['filing'],
  *run({ filing, path }) {
    const faults = formFaults(filing);
    const reporters = new Map<string, FormFault[]>();
    for (const fault of faults) {
      if (fault.kind !== 'reporter') {
        yield finding(fault, [fault]);
        continue;
      }
      const written = fault.citation.details.reporterText ?? '';
      const same = reporters.get(written);
      if (same) same.push(fault);
      else reporters.set(written, [fault]);
    }
    // One slip of the hand is repeated through a paper: it is reported, and mended, once.
    for (const same of reporters.values()) {
      const [first, ...rest] = same;
      yield {
        ...finding(first!, same),
        related: rest.map((fault) => ({ file: path, span: fault.span, message: `“${fault.citation.details.reporterText}” is written here too` })),
      };
    }
  },
};

function finding(fault: FormFault, all: readonly FormFault[]): Finding {
  return {
    span: fault.span,
    what: WHAT[fault.kind](fault),
    why: 'A reader, and a program that checks citations, cannot follow it.',
    do: `Write “${fault.right}”.`,
    confidence: 'likely',
    fixes: [{ title: `Write “${fault.right}”${all.length > 1 ? ` in ${all.length} places` : ''}`, safety: 'safe', edits: all.flatMap((f) => f.edits) }],
  };
}
