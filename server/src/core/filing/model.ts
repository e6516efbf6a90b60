/** A filing as its rules see it: typed, with places, made once per version of the text. */
import type { CivilDate } from '../dates/civil-date';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { Region, TableCell } from './chunk-model';
import type { Leaf } from './leaf';
import type { PlacedPassage } from './passages';
import type { ParseProblem, YamlNode } from './yaml-node';

export interface FrontMatter {
  /** The whole block with its fences. */
  readonly span: Span;
  /** The YAML between the fences. */
  readonly contentSpan: Span;
  /** The parsed mapping; undefined when the block is empty or is not a mapping. */
  readonly root: YamlNode | undefined;
  /** False when the closing fence is missing; the block then ends after the last line that looks like YAML. */
  readonly closed?: boolean;
}

/** A heading and what stands under it, up to the next heading of the same or a higher level. */
export interface Section {
  readonly level: number;
  /** Heading text without marks and without `{#id}`. */
  readonly title: string;
  /** The id in `{#id}` at the end of the heading. */
  readonly id?: string;
  readonly headingSpan: Span;
  /** From the end of the heading to the start of the next heading of any level. */
  readonly bodySpan: Span;
  /** From the heading to the end of everything nested under it. */
  readonly span: Span;
}

/**
 * Whose index a cited exhibit belongs to, when the words around it say so: the other side's, the trial's,
 * or another paper's on the docket (`ECF No. 45, Ex. A`). `movant` and, in a defendant's own paper,
 * `defense` may still mean the filing's own index.
 */
export type ExhibitOwner = 'government' | 'defense' | 'movant' | 'trial' | 'hearing' | 'joint' | 'court' | 'other-filing' | 'other';

/** A citation of an exhibit in the text, one per label: `Exs. A–C` makes three with one span, `Exs. A and C` two with a span each. */
export interface ExhibitReference {
  /** Label as the index would key it, upper case: `A`, `B-1`, `12`. */
  readonly label: string;
  readonly span: Span;
  /** Page cited (`at 4`), when there is one. */
  readonly page?: number;
  /** Paragraph cited (`¶ 6`), when there is one. */
  readonly paragraph?: number;
  /** Where page and paragraph are cited. */
  readonly pinSpan?: Span;
  /** Absent when nothing says that the exhibit is another's. */
  readonly owner?: ExhibitOwner;
}

/** A date written in prose, such as "June 12, 2019". */
export interface ProseDate {
  readonly date: CivilDate;
  readonly span: Span;
}

/** A stretch of readable prose: text of paragraphs, headings, list items, table cells, block quotes and footnotes. */
export interface ProseBlock {
  readonly span: Span;
  readonly kind: 'paragraph' | 'heading' | 'table-cell';
  /** True inside a block quote. */
  readonly quoted: boolean;
  /**
   * The text with Markdown marks blanked out, exactly as long as the source it stands for:
   * `text[i]` stands at document offset `span.start + i`.
   */
  readonly text: string;
  /** The same words apart from their place: one object for as long as they stay as they are. */
  readonly leaf: Leaf;
}

export interface Filing {
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | undefined;
  readonly sections: readonly Section[];
  readonly prose: readonly ProseBlock[];
  /** The same blocks in runs of a few; a heading always begins one. */
  readonly passages: readonly PlacedPassage[];
  /** Its blocks, each before those in it: paragraphs, lists, quotations, tables, notes, fenced and indented text, HTML. */
  readonly regions: readonly Region[];
  /** The cells of each table that have words; `start` is that of their block of prose. */
  readonly tables: readonly (readonly TableCell[])[];
  readonly exhibitReferences: readonly ExhibitReference[];
  readonly dates: readonly ProseDate[];
  /** HTML comments, for suppressions. */
  readonly comments: readonly { readonly text: string; readonly span: Span }[];
  readonly problems: readonly ParseProblem[];
}
