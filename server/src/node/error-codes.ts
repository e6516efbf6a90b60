import type { FileProblemReason } from '../workspace/ports';

/** What an error of the operating system means to somebody who is not a programmer: the reason, and one line. */
export function problemOf(error: unknown): readonly [FileProblemReason, string] {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return ['missing', 'There is no such file.'];
    case 'EACCES':
    case 'EPERM':
      return ['unreadable', 'You are not allowed to read it; change its permissions, or ask its owner.'];
    case 'ELOOP':
      return ['unreadable', 'It is a link that leads back to itself; replace it with the file.'];
    case 'EISDIR':
      return ['not-a-file', 'It is a folder.'];
    default:
      return ['unreadable', `It could not be read (${code}).`];
  }
}
