/** Wrong use of the command: one line that says what, where and how to mend it; exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Told by its name: a command is loaded apart from the program, and where sources run as they stand it has a class of its own. */
export const isWrongUse = (error: unknown): boolean => error instanceof Error && error.name === 'WrongUse';

export type ExitCode = 0 | 1 | 2;
