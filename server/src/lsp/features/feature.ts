/** One group of requests and its handlers; `capabilities.ts` announces them. */
import type { Connection } from 'vscode-languageserver';
import type { Block } from '../../core/editor/rich-text';
import { toMarkdown, toText } from '../../core/editor/rich-text';
import type { Desk } from '../desk';
import type { Reports } from '../reports';

export interface FeatureHost {
  readonly connection: Connection;
  readonly desk: Desk;
  readonly reports: Reports;
}

export interface Feature {
  listen(host: FeatureHost): void;
}

export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  readonly value: string;
}

/** Blocks in the best form of `formats` that a client takes; plain text for one that does not say. */
export const markup = (blocks: readonly Block[], formats: readonly string[] | undefined): Markup =>
  formats?.includes('markdown') ? { kind: 'markdown', value: toMarkdown(blocks) } : { kind: 'plaintext', value: toText(blocks) };
