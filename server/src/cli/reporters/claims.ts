/** Grounds and what may bar them: for people, as Markdown, as the government's objections, and as JSON. */
import type { CivilDate } from '../../core/dates/civil-date';
import { claimBlocks, objectionBlocks, objections } from '../../core/editor/claims-text';
import { toMarkdown } from '../../core/editor/rich-text';
import type { ClaimsReport } from '../../workspace/claims-report';
import { blocksText, oneLine, type Style } from '../terminal';

export interface ShownClaims extends ClaimsReport {
  readonly shown: string;
  readonly asOf: CivilDate;
}

const heading = (file: ShownClaims, { colors }: Style): string => colors.underline(oneLine(file.shown));

export const claimsTable = (files: readonly ShownClaims[], style: Style): string =>
  `${files.map((f) => [heading(f, style), ...f.claims.map((c) => blocksText(claimBlocks(c), style.width))].join('\n\n')).join('\n\n')}\n`;

export const claimsGovernment = (files: readonly ShownClaims[], style: Style): string =>
  `${files
    .map((f) => `${heading(f, style)}\n\n${blocksText(objectionBlocks(objections(f.claims), (at) => f.lines.position(at).line + 1), style.width)}`)
    .join('\n\n')}\n`;

export const claimsMarkdown = (files: readonly ShownClaims[]): string =>
  `${files.map((f) => [`## ${oneLine(f.shown)}`, ...f.claims.map((c) => toMarkdown(claimBlocks(c)))].join('\n\n')).join('\n\n')}\n`;

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
        timely,
        bars: bars.map((b) => ({
          bar: b.bar, result: b.result, summary: b.summary, steps: b.steps, authorities: b.authorities, verified: b.verified,
          missing: b.missing, wayOut: b.wayOut, belongsIn: b.belongsIn, answered: b.metAt ? file.lines.range(b.metAt) : undefined,
        })),
        prejudice: prejudiceOf(file, claim.id),
        exhibits: file.exhibitsOf.get(claim.id) ?? [],
      })),
    ),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Places as ranges, as everywhere in the JSON. */
function prejudiceOf(file: ShownClaims, id: string) {
  const found = file.prejudice.get(id);
  return found && { ...found, assertions: found.assertions.map(({ span, support, supported }) => ({ range: file.lines.range(span), support, supported })) };
}
