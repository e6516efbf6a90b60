import type { FileState, Rule } from '../rule';

const WHAT: Readonly<Record<Exclude<FileState, 'present'>, string>> = {
  missing: 'is not there',
  outside: 'lies outside the workspace and was not opened',
  'not-a-file': 'is not a file',
  unreadable: 'cannot be read',
};

const DO: Readonly<Record<Exclude<FileState, 'present'>, string>> = {
  missing: 'Put the file there, or correct the path; it is read from the folder of this filing.',
  outside: 'Copy the file into the matter’s folder and name it by a path below it.',
  'not-a-file': 'Name a file, not a folder or a device.',
  unreadable: 'Check the file’s permissions and whether it is damaged.',
};

/** The index names a file that cannot be filed because it is not there. */
export const exhibitMissingFile: Rule = {
  id: 'exhibit/missing-file',
  severity: 'error',
  summary: 'The exhibit index names a file that is not there.',
  roles: ['filing'],
  *run({ facts, exhibitFiles }) {
    for (const exhibit of facts.exhibits) {
      if (!exhibit.file) continue;
      const state = exhibitFiles.get(exhibit.file);
      if (state === undefined || state === 'present') continue;
      yield {
        span: exhibit.fileSpan ?? exhibit.span,
        what: `Exhibit ${exhibit.label}: the file “${exhibit.file}” ${WHAT[state]}.`,
        why: 'The packet cannot be filed complete, and nothing in the exhibit can be checked.',
        do: DO[state],
        confidence: 'certain',
      };
    }
  },
};
