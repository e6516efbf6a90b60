/** One group of requests: what it says of itself when the client asks, and its handlers. */
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
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
  /** What is announced to a client with these capabilities: nothing here needs to be registered later. */
  capabilities(client: ClientCapabilities): ServerCapabilities;
  listen(host: FeatureHost): void;
}

export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  readonly value: string;
}

/** Blocks in the best form of `formats` that a client takes; plain text for one that does not say. */
export const markup = (blocks: readonly Block[], formats: readonly string[] | undefined): Markup =>
  formats?.includes('markdown') ? { kind: 'markdown', value: toMarkdown(blocks) } : { kind: 'plaintext', value: toText(blocks) };
