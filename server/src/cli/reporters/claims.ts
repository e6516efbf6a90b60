/** Grounds and what may bar them: for people, as Markdown, as the government's objections, and as JSON. */
import type { CivilDate } from '../../core/dates/civil-date';
import { groundsBlocks, oneClock } from '../../core/editor/claims-report';
import { clockLedger, ledgerBlocks } from '../../core/editor/clock-ledger';
import { objectionBlocks, objections, type LineOfText } from '../../core/editor/objections-text';
import { toMarkdown, type Block } from '../../core/editor/rich-text';
import type { Bar, Timeliness } from '../../core/analysis/claims/model';
import type { ClaimsReport } from '../../workspace/claims-report';
import { blocksText, oneLine, type Style } from '../terminal';

export interface ShownClaims extends ClaimsReport {
  readonly shown: string;
  readonly asOf: CivilDate;
}

const heading = (file: ShownClaims, { colors }: Style): string => colors.underline(oneLine(file.shown));

/** Everything about one paper: what stands against it as a whole, each ground, and the clocks side by side. */
const blocksOf = (file: ShownClaims): Block[] => [
  ...groundsBlocks(file.claims, file.paper),
  ...(oneClock(file.claims) ? [] : ledgerBlocks(file.claims)),
];

export const claimsTable = (files: readonly ShownClaims[], style: Style): string =>
  `${files.map((f) => `${heading(f, style)}\n\n${blocksText(blocksOf(f), style.width)}`).join('\n\n')}\n`;

export const claimsGovernment = (files: readonly ShownClaims[], style: Style): string =>
  `${files.map((f) => `${heading(f, style)}\n\n${blocksText(objectionBlocks(objections(f), lineAt(f)), style.width)}`).join('\n\n')}\n`;

/** The line of the paper at an offset, as people count and read it. */
const lineAt = ({ lines, text }: ShownClaims) => (offset: number): LineOfText => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { number: lines.position(offset).line + 1, text: oneLine(text.slice(start, end < 0 ? text.length : end)) };
};

export const claimsMarkdown = (files: readonly ShownClaims[]): string =>
  `${files.map((f) => [`## ${oneLine(f.shown)}`, toMarkdown(blocksOf(f))].join('\n\n')).join('\n\n')}\n`;

export function claimsJson(files: readonly ShownClaims[]): string {
  const report = {
    version: 1,
    asOf: files[0]?.asOf,
    claims: files.flatMap((file) =>
      file.claims.map(({ claim, timely, bars }) => ({
        path: file.shown,
        avenue: file.avenue,
        id: claim.id,
        kind: claim.kind ?? null,
        kindInferred: claim.kindInferred,
        declared: claim.entry !== undefined,
        title: claim.title,
        range: file.lines.range(claim.span),
        timely: timelyJson(file, timely),
        bars: bars.map((b) => barJson(file, b)),
        prejudice: prejudiceOf(file, claim.id),
        exhibits: file.exhibitsOf.get(claim.id) ?? [],
      })),
    ),
    papers: files.flatMap((file) => (file.paper.length > 0 ? [{ path: file.shown, avenue: file.avenue, bars: file.paper.map((b) => barJson(file, b)) }] : [])),
    ledger: files.flatMap((file) => clockLedger(file.claims).map((row) => ({ path: file.shown, ...row }))),
    objections: files.flatMap((file) => objections(file).map(({ answeredAt, ...o }) => ({ path: file.shown, ...o, answeredOnLine: answeredAt === undefined ? null : lineAt(file)(answeredAt).number }))),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const barJson = (file: ShownClaims, b: Bar) => ({
  bar: b.bar, result: b.result, summary: b.summary, steps: b.steps, authorities: b.authorities, verified: b.verified,
  missing: b.missing, wayOut: b.wayOut, belongsIn: b.belongsIn, answered: b.metAt ? file.lines.range(b.metAt) : undefined,
});

const timelyJson = (file: ShownClaims, { metAt, ...rest }: Timeliness) => ({ ...rest, ...(metAt ? { answered: file.lines.range(metAt) } : {}) });

/** Places as ranges, as everywhere in the JSON. */
function prejudiceOf(file: ShownClaims, id: string) {
  const found = file.prejudice.get(id);
  return found && { ...found, assertions: found.assertions.map(({ span, support, supported }) => ({ range: file.lines.range(span), support, supported })) };
}
