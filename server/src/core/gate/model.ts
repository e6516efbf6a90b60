/** What a supervisor signs off, as plain data: the packet of each matter, what was found, what was read. */
import type { BarId } from '../analysis/claims/model';
import type { RecordItem } from '../analysis/record/checklist';
import type { Deadline } from '../analysis/trace';
import type { CivilDate } from '../dates/civil-date';
import type { Objection } from '../editor/objections-text';
import type { PrintedDeadline } from '../export/deadline-json';
import type { ReportedFile } from '../lint/report';

/**
 * `must`: the packet does not pass while it stands. `look`: a person should look at it and may let it stand. `note`: a
 * fact for the reader.
 */
export type Weight = 'must' | 'look' | 'note';

export type SectionId =
  | 'files' | 'deadlines' | 'bars' | 'prejudice' | 'exhibits' | 'redaction' | 'length' | 'form' | 'drafts' | 'packet' | 'record' | 'other' | 'suppressions' | 'settings';

export interface GateItem {
  readonly weight: Weight;
  /** The document, as the user would write it; absent for the matter as a whole. */
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  readonly what: string;
  /** Further sentences: why, what to do, the readings of a date, who set it aside and until when. */
  readonly details: readonly string[];
  readonly rule?: string;
  readonly authorities: readonly string[];
}

export interface GateSection {
  readonly id: SectionId;
  readonly title: string;
  /** What was looked for, in one sentence. */
  readonly asks: string;
  /** In the order of weight, then of the text. */
  readonly items: readonly GateItem[];
}

export interface GatePaper {
  readonly path: string;
  readonly role: 'filing' | 'case';
  readonly avenue?: string;
  readonly document?: string;
}

export interface GateMatter {
  /** The case file, or the filing where there is none. */
  readonly path: string;
  /** Caption, court and docket number. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly papers: readonly GatePaper[];
  readonly sections: readonly GateSection[];
  readonly deadlines: readonly PrintedDeadline[];
}

export type Verdict = 'PASS' | 'FAIL';

/** A file that the answer rests on. */
export interface CheckedFile {
  readonly path: string;
  readonly kind: 'filing' | 'case' | 'settings' | 'exhibit';
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface GateReport {
  readonly version: 1;
  readonly asOf: CivilDate;
  readonly tool: string;
  readonly lawAsOf: CivilDate;
  /** That the table of law is old or not wholly reviewed. */
  readonly lawNotices: readonly string[];
  /** Initials of whoever reviews. */
  readonly reviewer?: string;
  readonly verdict: Verdict;
  readonly counts: { readonly must: number; readonly look: number };
  readonly matters: readonly GateMatter[];
  /** Sorted by path. */
  readonly files: readonly CheckedFile[];
  /** What no program has looked at. */
  readonly limits: readonly string[];
}

/** An objection with what the gate asks beyond its words. */
export interface GateObjection extends Objection {
  readonly bar: BarId | 'time';
  /** Ids of the grounds it stands against; empty: against the paper. */
  readonly claimIds: readonly string[];
  /** From 1; the first ground it stands against. */
  readonly line: number | undefined;
  /** From 1; where the paper answers it. */
  readonly answeredOnLine: number | undefined;
}

export interface GateExhibit {
  readonly label: string;
  readonly title: string;
  readonly file: string | undefined;
  /** In words: `there`, `missing`. Undefined when the entry names no file. */
  readonly state: string | undefined;
  readonly citations: number;
}

/** What the gate is told of one paper. */
export interface PaperFacts {
  readonly file: ReportedFile;
  readonly document?: string;
  readonly objections: readonly GateObjection[];
  readonly exhibits: readonly GateExhibit[];
}

/** What the gate is told of one matter. */
export interface MatterFacts {
  readonly path: string;
  readonly name: string;
  readonly papers: readonly PaperFacts[];
  readonly deadlines: readonly Deadline[];
  readonly record: readonly RecordItem[];
  /** Rules that settings turn off, and where that is written. */
  readonly off: readonly { readonly rule: string; readonly where: string }[];
}

export interface GateInput {
  readonly asOf: CivilDate;
  readonly tool: string;
  readonly reviewer: string | undefined;
  readonly matters: readonly MatterFacts[];
  readonly files: readonly CheckedFile[];
  /** One line for each document that could not be read. */
  readonly problems: readonly string[];
  /** More items of weight `look` than this do not pass; undefined: any number. */
  readonly maxLooks: number | undefined;
}
