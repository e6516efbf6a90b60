import type { ExhibitContent, UnreadableReason } from '../../filing/exhibit-content';
import type { Finding, Rule } from '../rule';

type Said = Pick<Finding, 'what' | 'why' | 'do' | 'severity'>;

const UNREADABLE: Readonly<Record<UnreadableReason, Omit<Said, 'what'>>> = {
  encrypted: {
    why: 'The clerk and the judge may not be able to open it either, and nothing in it was checked.',
    do: 'Save it without a password.',
  },
  broken: {
    why: 'Nothing in it was checked, and it may not open in court either.',
    do: 'Open it, and save or scan it again.',
  },
  'too-large': {
    why: 'Its pages and the words quoted from it were not checked.',
    do: 'Split it into parts with a label each, or check its citations by hand.',
    severity: 'info',
  },
};

/** An exhibit in whose pages no word can be found. */
export const exhibitNotSearchable: Rule = {
  id: 'exhibit/not-searchable',
  severity: 'warning',
  summary: 'An exhibit’s file has no text that can be searched, or cannot be opened.',
  roles: ['filing'],
  *run({ facts, exhibitContents }) {
    const seen = new Set<string>();
    for (const { file, fileSpan, span, label } of facts.exhibits) {
      const content = file === undefined ? undefined : exhibitContents?.get(file);
      if (file === undefined || !content || seen.has(file)) continue;
      seen.add(file);
      const said = problemOf(label, file, content);
      if (said) yield { span: fileSpan ?? span, confidence: 'certain', ...said };
    }
  },
};

function problemOf(label: string, file: string, content: ExhibitContent): Said | undefined {
  if (content.unreadable) {
    const { reason, message } = content.unreadable;
    return { what: `Exhibit ${label}: “${file}” could not be read. ${message}`, ...UNREADABLE[reason] };
  }
  if (content.searchable) return undefined;
  return {
    what: `Exhibit ${label}: “${file}” has no text; its ${content.pages === 1 ? 'page is an image' : `${content.pages} pages are images`}.`,
    why: 'Neither the court nor this check can search it for the words that the filing quotes.',
    do: 'Run text recognition (OCR) over it and save it as a searchable PDF; photographs and drawings may stay as they are.',
  };
}
