/** Wrong use of the command: one line that says what, where and how to mend it; exit code 2. */
export class WrongUse extends Error {}

export type ExitCode = 0 | 1 | 2;
