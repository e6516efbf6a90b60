/**
 * The words of one paragraph, heading or cell, apart from where they stand. A leaf is the same object for as long as
 * its words are the same, so that what was found in it once need not be looked for again after an edit elsewhere.
 */
import { remembered } from '../text/remembered';

export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'table-cell';
  /** True inside a block quote. */
  readonly quoted: boolean;
  /** The text with Markdown marks blanked out, as long as the source it stands for. */
  readonly text: string;
}

/** The leaves of a document, kept from one version of its text to the next. */
export class LeafStore {
  #now = new Map<string, Leaf>();
  #before = new Map<string, Leaf>();

  /** The leaf of these words: the one known already, where there is one. */
  get(kind: Leaf['kind'], quoted: boolean, text: string): Leaf {
    const known = this.#known(kind, quoted, text);
    const leaf = known ?? { kind, quoted, text };
    this.keep(leaf);
    return leaf;
  }

  /** A leaf that the present version has. */
  keep(leaf: Leaf): void {
    this.#now.set(leaf.text, leaf);
  }

  #known(kind: Leaf['kind'], quoted: boolean, text: string): Leaf | undefined {
    for (const leaves of [this.#now, this.#before]) {
      const leaf = leaves.get(text);
      if (leaf?.kind === kind && leaf.quoted === quoted) return leaf;
    }
    return undefined;
  }

  /** Begins the next version: leaves that neither it nor the one before has are forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** `find`, asked once for each leaf; offsets in its answer count from the start of the leaf. */
export const perLeaf = <T>(find: (leaf: Leaf) => T): ((leaf: Leaf) => T) => remembered(find);
