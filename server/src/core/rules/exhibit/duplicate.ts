import type { ExhibitEntry } from '../../case/facts';
import type { Rule } from '../rule';

/** Two labels for one file, or one label written twice. */
export const exhibitDuplicate: Rule = {
  id: 'exhibit/duplicate',
  severity: 'warning',
  summary: 'Two exhibits have the same file or the same label.',
  roles: ['filing'],
  *run({ facts, path }) {
    const labels = new Map<string, ExhibitEntry>();
    const files = new Map<string, ExhibitEntry>();
    for (const exhibit of facts.exhibits) {
      const label = exhibit.label.toUpperCase();
      const file = exhibit.file && normalise(exhibit.file);
      const sameLabel = labels.get(label);
      const sameFile = file ? files.get(file) : undefined;
      const other = sameLabel ?? sameFile;
      if (other) {
        yield {
          span: sameLabel ? exhibit.labelSpan : (exhibit.fileSpan ?? exhibit.labelSpan),
          what: sameLabel
            ? `Exhibit ${exhibit.label} is in the index twice.`
            : `Exhibits ${other.label} and ${exhibit.label} are the same file, “${exhibit.file}”.`,
          why: 'A reader cannot tell which one a citation means, and the court gets the same paper twice.',
          do: 'Keep one entry, and change the citations of the other to its label.',
          confidence: 'certain',
          related: [{ file: path, span: other.labelSpan, message: `Exhibit ${other.label} is declared here` }],
        };
      }
      if (!sameLabel) labels.set(label, exhibit);
      if (file && !sameFile) files.set(file, exhibit);
    }
  },
};

/** `./exhibits//a.pdf` and `exhibits/a.pdf` are one file. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
