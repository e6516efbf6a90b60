/** Does a thing once, a while after it was last asked for. */
export class Later {
  readonly #pause: number;
  readonly #action: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(pauseMs: number, action: () => void) {
    this.#pause = pauseMs;
    this.#action = action;
  }

  ask(): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(this.#action, this.#pause);
  }

  /** For good: nothing asked before or after is done any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }
}
