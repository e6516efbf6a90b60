/** Levels of brackets, or of indentation, that are followed; the deepest facts we define have six. */
const MAX_LEVELS = 100;
/** Anchors and tags in front of one value: more than a few are never meant. */
const MAX_PROPERTIES = 20;

const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const SCALAR = '\u001f';

/**
 * An upper bound of the nesting depth, kept from the reader's words alone.
 * Every block starts at the column of the first word of its line or at the word after `-`, `?` or `:`,
 * and stands further right than the block around it; a list may share the column of its key.
 */
export class NestingWatch {
  readonly #columns: number[] = [];
  #column = 0;
  #offset = 0;
  #flow = 0;
  #properties = 0;
  #scalarNext = false;
  #atBlockStart = true;

  /** The offset after the last word accepted. */
  get offset(): number {
    return this.#offset;
  }

  /** False when the word would nest deeper than is followed. */
  accepts(lexeme: string): boolean {
    if (lexeme === SCALAR) {
      this.#scalarNext = true;
      return true;
    }
    if (lexeme === DOCUMENT) return true;
    if (lexeme === FLOW_END) {
      this.#flow = 0;
      return true;
    }
    const deep = this.#scalarNext ? this.#value() : this.#word(lexeme);
    this.#scalarNext = false;
    this.#advance(lexeme);
    return !deep;
  }

  #advance(lexeme: string): void {
    this.#offset += lexeme.length;
    const lineEnd = lexeme.lastIndexOf('\n');
    if (lineEnd < 0) this.#column += lexeme.length;
    else {
      this.#column = lexeme.length - lineEnd - 1;
      this.#atBlockStart = true;
    }
  }

  #value(): boolean {
    this.#properties = 0;
    return this.#block();
  }

  #word(lexeme: string): boolean {
    switch (lexeme[0]) {
      case ' ': case '\t': case '\n': case '\r': case '#': case '\uFEFF':
        return false;
      case '-': case '?': case ':': {
        const deep = this.#block();
        this.#atBlockStart = true;
        return deep;
      }
      case '[': case '{': {
        const deep = this.#block();
        this.#flow++;
        return deep || this.#flow > MAX_LEVELS;
      }
      case ']': case '}':
        this.#flow = Math.max(0, this.#flow - 1);
        return false;
      case '&': case '!':
        this.#properties++;
        return this.#block() || this.#properties > MAX_PROPERTIES;
      default:
        return this.#value();
    }
  }

  #block(): boolean {
    if (this.#flow > 0 || !this.#atBlockStart) return false;
    this.#atBlockStart = false;
    while (this.#columns.length > 0 && this.#columns.at(-1)! > this.#column) this.#columns.pop();
    if (this.#columns.at(-1) !== this.#column) this.#columns.push(this.#column);
    return this.#columns.length > MAX_LEVELS;
  }
}
