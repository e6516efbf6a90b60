/** Patterns of paths, as settings name files with them. */
import picomatch from 'picomatch';

/** Longer ones, and ones with many stars, are no patterns that a person writes, and could take long to try. */
const LONGEST = 300;
const MOST_STARS = 12;

const OPTIONS = { dot: true, windows: false, noextglob: true, nocase: false } as const;

/**
 * True for a path from the workspace root that one of `patterns`, written from `folder`, fits. A pattern without a slash fits
 * a name in any folder below.
 */
export function compilePatterns(patterns: readonly string[], folder: string): (path: string) => boolean {
  const matchers = patterns.map((pattern) => picomatch(pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`, OPTIONS));
  return (path) => {
    if (folder !== '' && !path.startsWith(`${folder}/`)) return false;
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    return matchers.some((matches) => matches(inside));
  };
}

/** Why a pattern is not used; undefined for a good one. */
compilePatterns.problem = (pattern: string): { readonly message: string; readonly advice: string } | undefined => {
  if (pattern.length > LONGEST || (pattern.match(/\*/g)?.length ?? 0) > MOST_STARS) {
    return { message: 'This pattern is too long, or has too many stars.', advice: 'Divide it into several.' };
  }
  if (pattern.startsWith('../') || pattern.includes('/../')) {
    return { message: 'A pattern cannot leave the folder of its settings file.', advice: 'Put the override into a settings file of the folder above.' };
  }
  try {
    picomatch(pattern, OPTIONS);
    return undefined;
  } catch {
    return { message: 'This is no pattern of paths.', advice: 'Write, for instance, `drafts/**`.' };
  }
};
