/**
 * Keeps the Markdown reader's work in proportion to the text. Pairing asterisks, brackets and tags looks
 * back over its paragraph for every mark, so that a paragraph of nothing but marks costs the square of its
 * length, or worse. Each mark is charged for that; when the budget is spent, marks are read as plain text.
 * No filing comes near it.
 */
import { attention, autolink, codeText, htmlText, labelEnd, labelStartImage, labelStartLink } from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

export type MicromarkExtension = ReturnType<typeof gfmFootnote>;
type ConstructRecord = NonNullable<MicromarkExtension['text']>;
type Construct = Exclude<NonNullable<ConstructRecord[number]>, readonly unknown[]>;
type Tokenizer = Construct['tokenize'];
type Context = ThisParameterType<Tokenizer>;

/** Steps of looking back that every text may cost, and those it earns by its length. */
const BASE_BUDGET = 20_000_000;
const BUDGET_PER_CHARACTER = 50;
/** Pairs of asterisks cost more than the square: no more marks in one paragraph than this. */
const MAX_EMPHASIS_MARKS = 400;
/** A line that leaves out its block quote mark is checked against the whole paragraph. */
const MAX_LAZY_LINES = 300;
/** Columns in which a block may open inside another; deeper nesting is text. */
export const MAX_CONTAINER_COLUMN = 80;

interface LabelStarts {
  readonly _labelStarts?: readonly { readonly end: { readonly offset: number } }[];
  readonly parser: { readonly defined: readonly string[] };
}

/** A closing bracket reads all since its opening one, and compares it with every link definition. */
function labelCost(context: Context): number {
  const { _labelStarts, parser } = context as unknown as LabelStarts;
  const start = _labelStarts?.at(-1)?.end.offset;
  return (start === undefined ? 0 : (context.now().offset - start) >> 2) + (parser.defined.length >> 3);
}

export class MarkdownGuard {
  #budget: number;
  readonly #emphasis = new WeakMap<Context, number>();
  #lazyLine = -1;
  #lazyLines = 0;
  #simplified = false;

  constructor(length: number) {
    this.#budget = BASE_BUDGET + BUDGET_PER_CHARACTER * length;
  }

  /** True when some marks were read as plain text because there were too many. */
  get simplified(): boolean {
    return this.#simplified;
  }

  /** The extensions of the reader, in order: the core's inline marks and footnotes, both watched. */
  extensions(): MicromarkExtension[] {
    const back = (context: Context): number => context.events.length;
    const emphasis = this.#watched(attention, back, (context) => this.#countEmphasis(context));
    const core: MicromarkExtension = {
      text: {
        33: this.#watched(labelStartImage, back), 42: emphasis, 60: [this.#watched(autolink), this.#watched(htmlText)],
        91: this.#watched(labelStartLink, back), 93: this.#watched(labelEnd, labelCost), 95: emphasis, 96: this.#watched(codeText),
      },
      flow: { null: { name: 'lazyLimit', tokenize: this.#lazyLimit() } },
      // The same constructs without a watch.
      disable: { null: ['attention', 'autolink', 'codeText', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'] },
    };
    return [core, this.#watchedFootnotes(back)];
  }

  #spend(steps: number): boolean {
    if (this.#budget < 0) this.#simplified = true;
    else this.#budget -= steps;
    return !this.#simplified;
  }

  #countEmphasis(context: Context): boolean {
    const marks = (this.#emphasis.get(context) ?? 0) + 1;
    this.#emphasis.set(context, marks);
    if (marks > MAX_EMPHASIS_MARKS) this.#simplified = true;
    return marks <= MAX_EMPHASIS_MARKS;
  }

  /** The construct, charged for what it looks back on, `cost`, and for what it reads in vain. */
  #watched(construct: Construct, cost: (context: Context) => number = () => 0, allows: (context: Context) => boolean = () => true): Construct {
    const spend = this.#spend.bind(this);
    const { tokenize } = construct;
    return {
      ...construct,
      name: `watched-${construct.name ?? ''}`,
      tokenize(effects, ok, nok) {
        if (!spend(cost(this)) || !allows(this)) return nok;
        const start = this.now().offset;
        return tokenize.call(this, effects, ok, (code) => {
          // Reading a character costs about as much as eight steps back.
          spend((this.now().offset - start) * 8);
          return nok(code);
        });
      },
    };
  }

  #watchedFootnotes(back: (context: Context) => number): MicromarkExtension {
    const { document, text } = gfmFootnote();
    const one = (value: ConstructRecord[number]): Construct => (Array.isArray(value) ? value[0]! : value!) as Construct;
    const definition = one(document?.[91]);
    const { tokenize } = definition;
    return {
      document: {
        91: {
          ...definition,
          tokenize(effects, ok, nok) {
            return this.now().column > MAX_CONTAINER_COLUMN ? nok : tokenize.call(this, effects, ok, nok);
          },
        },
      },
      text: { 91: this.#watched(one(text?.[91])), 93: this.#watched(one(text?.[93]), back) },
    };
  }

  /** Passes for the start of a block, and so ends a paragraph, when too many of its lines are lazy. */
  #lazyLimit(): Tokenizer {
    const isOverLimit = (line: number): boolean => {
      if (line !== this.#lazyLine) this.#lazyLines = line === this.#lazyLine + 1 ? this.#lazyLines + 1 : 1;
      this.#lazyLine = line;
      return this.#lazyLines > MAX_LAZY_LINES;
    };
    return function (_effects, ok, nok) {
      if (!this.interrupt) return nok;
      const { line } = this.now();
      return this.parser.lazy[line] && isOverLimit(line) ? ok : nok;
    };
  }
}
