/**
 * The only place where the command line starts a program: git, to learn which files changed. It is asked for by `--changed`
 * alone, reads, opens no connection, and is kept from running what a repository's own configuration names.
 */
import { execFile } from 'node:child_process';
import { WrongUse } from '../problem';

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'core.hooksPath=/dev/null'];
const MOST_BYTES = 64 * 1024 * 1024;

/** What git prints; rejects with what `refusal` makes of its complaint. Never a shell: arguments are arguments. */
function git(folder: string, args: readonly string[], refusal: (why: string) => Error): Promise<string> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    execFile('git', [...SAFE, ...args], { cwd: folder, env, maxBuffer: MOST_BYTES, windowsHide: true }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(refusal((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : stderr.split('\n')[0]!.replace(/^fatal: /, '').trim() || error.message));
    });
  });
}

const names = (output: string): string[] => output.split('\0').filter((name) => name !== '');

/**
 * Paths from `root` of everything below it that differs from `base`, a commit: changed, new, removed, staged or not, and files
 * git does not follow yet. With a branch, what changed since this one left it. Throws `WrongUse` when git cannot tell.
 */
export async function changedSince(root: string, base: string): Promise<string[]> {
  const refusal = (why: string): Error => new WrongUse(`--changed: git cannot tell what changed since ${base} (${why}). In a shallow clone, fetch its history first.`);
  if (base.startsWith('-')) throw refusal('that is no commit');
  const fork = (await git(root, ['merge-base', base, 'HEAD'], refusal)).trim();
  const diff = (await git(root, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative', '-z', fork, '--', '.'], refusal));
  const untracked = (await git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'], refusal));
  return [...new Set([...names(diff), ...names(untracked)])].sort();
}
