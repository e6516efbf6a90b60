/** The grounds of one filing, judged, with the exhibits of each, and what stands against the paper as a whole. */
import { exhibitsOfClaim } from '../core/analysis/claims/exhibits';
import { judgeClaims } from '../core/analysis/claims/judge';
import type { Bar, JudgedClaim } from '../core/analysis/claims/model';
import { paperBars } from '../core/analysis/claims/paper-bars';
import { judgeMotionWaiver } from '../core/analysis/claims/waiver';
import { claimPrejudice, type ClaimPrejudice } from '../core/analysis/prejudice/claim-prejudice';
import { formatDate } from '../core/dates/civil-date';
import type { PaperObjection } from '../core/editor/objections-text';
import { alternatives, governing } from '../core/rules/deadline/governing';
import type { RuleContext } from '../core/rules/rule';
import type { LineIndex } from '../core/text/line-index';

export interface ClaimsReport {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly avenue: string | undefined;
  readonly claims: readonly JudgedClaim[];
  /** Bars against the paper as a whole: an earlier motion, custody, an amendment that is not listed. */
  readonly paper: readonly Bar[];
  /** Objections from the paper's own deadlines, other than the year of § 2255(f), which is counted ground by ground. */
  readonly time: readonly PaperObjection[];
  /** Labels of the exhibits that each ground cites or names, by the ground's id. */
  readonly exhibitsOf: ReadonlyMap<string, readonly string[]>;
  /** What each ground shows of prejudice, by the ground's id. */
  readonly prejudice: ReadonlyMap<string, ClaimPrejudice>;
}

/** Avenues without grounds whose waiver is judged for the paper. */
const WITHOUT_GROUNDS = ['sentence-reduction', 'first-step-act-404'];

export function claimsReport(context: RuleContext): ClaimsReport {
  const claims = judgeClaims(context);
  const exhibitsOf = new Map(claims.map(({ claim }) => [claim.id, exhibitsOfClaim(context.filing, claim)]));
  const prejudice = new Map(claims.map(({ claim }) => [claim.id, claimPrejudice(claim, context)]));
  const filed = context.facts.filed?.value;
  const asOf = filed !== undefined && filed > context.asOf ? filed : context.asOf;
  const waiver = WITHOUT_GROUNDS.includes(context.avenue ?? '') ? judgeMotionWaiver({ ...context, asOf }) : undefined;
  return {
    path: context.path, text: context.filing.text, lines: context.filing.lines, avenue: context.avenue, claims, exhibitsOf, prejudice,
    paper: [...paperBars({ ...context, asOf: filed ?? asOf }), ...(waiver ? [waiver] : [])], time: timeObjections(context),
  };
}

/** A time that every alternative of the paper's deadlines has missed, and a wait that had not run. */
function timeObjections(context: RuleContext): PaperObjection[] {
  const own = governing(context).filter((d) => !d.id.startsWith('section-2255/f'));
  return alternatives(own).flatMap((group): PaperObjection[] => {
    const dated = group.filter((d) => d.due !== undefined);
    const early = dated.find((d) => d.status === 'premature');
    if (early) {
      return [{ name: 'Filed too early', text: `${early.title}: the first day on which filing was safe is ${formatDate(early.due!)}.`, authorities: early.authorities, answeredAt: undefined, wayOut: 'File again after that day, or show that the government waives the point.' }];
    }
    if (dated.length === 0 || !dated.every((d) => d.status === 'missed')) return [];
    const last = dated.reduce((a, b) => (b.due! > a.due! ? b : a));
    return [{ name: 'Untimely', text: `${last.title}: due ${formatDate(last.due!)}.`, authorities: last.authorities, answeredAt: undefined, wayOut: 'Show why the time ran later, or ask for the extension that the rule allows.' }];
  });
}
