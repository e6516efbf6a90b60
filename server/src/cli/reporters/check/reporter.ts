import type { CheckReport } from '../../../core/lint/report';
import type { Style } from '../../terminal';

/** What a reporter may know besides the report itself. */
export interface ReportContext {
  readonly style: Style;
  /** Of this program. */
  readonly version: string;
  /** Pages of the rules by id, for formats that carry them. */
  readonly pages: ReadonlyMap<string, string>;
}

/** A pure function from a report to its text, which ends with a line break unless it is empty. */
export type Reporter = (report: CheckReport, context: ReportContext) => string;
