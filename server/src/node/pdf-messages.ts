/** What passes between the program and the thread that reads PDFs. */
import type { UnreadableReason } from '../core/filing/exhibit-content';

export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly maxPages: number;
  readonly maxCharacters: number;
}

export type PdfAnswer = { readonly text: readonly string[] } | { readonly problem: UnreadableReason; readonly message: string };
