/** An entry of a view as plain data, so that what a view says is tested without VS Code. */
import type { RangeDto } from '../../../server/src/protocol/views';

/** How an entry's icon is coloured; always beside words that say the same. */
export type Tone = 'error' | 'warning' | 'good' | 'quiet';

export interface Node {
  /** Stable over refreshes, so that what is unfolded stays so. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a product icon. */
  readonly icon?: string;
  readonly tone?: Tone;
  /** What a click opens. */
  readonly place?: { readonly uri: string; readonly range?: RangeDto };
  readonly children?: readonly Node[];
  readonly expanded?: boolean;
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
