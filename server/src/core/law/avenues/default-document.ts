/** What kind of paper a filing is that does not say: the one that opens its avenue. Elsewhere than here it is a motion. */
import type { AvenueId, DocumentKind } from '../ids';

interface DefaultDocument {
  readonly document: DocumentKind;
  /** What it is instead when it argues: grounds in its front matter, or a heading that has one of these words. */
  readonly arguing?: { readonly document: DocumentKind; readonly headings: readonly string[] };
}

const DEFAULTS: Partial<Readonly<Record<AvenueId, DefaultDocument>>> = {
  // Fed. R. App. P. 3(a), 28(a): an appeal is taken by notice and argued in a brief; no motion opens it.
  'direct-appeal': {
    document: 'notice-of-appeal',
    arguing: { document: 'brief', headings: ['argument', 'issues', 'statement of the case', 'summary of argument', 'jurisdictional statement', 'standard of review', 'issue'] },
  },
  certiorari: { document: 'petition' },
  rehearing: { document: 'petition' },
  'section-2241': { document: 'petition' },
  'coram-nobis': { document: 'petition' },
  commutation: { document: 'petition' },
  pardon: { document: 'petition' },
  'sentencing-memorandum': { document: 'memorandum' },
  'plea-offer-review': { document: 'letter' },
  'proffer-letter': { document: 'letter' },
  'diversion-request': { document: 'letter' },
};

/** Whether a filing that names no document argues its avenue. */
export interface Outline {
  readonly hasClaims: boolean;
  readonly headings: readonly string[];
}

/** The document of a filing of `avenue` that names none; `motion` where the avenue opens with one or is not known. */
export function defaultDocument(avenue: string | undefined, { hasClaims, headings }: Outline): DocumentKind {
  const known = avenue !== undefined && Object.hasOwn(DEFAULTS, avenue) ? DEFAULTS[avenue as AvenueId] : undefined;
  if (known === undefined) return 'motion';
  const { arguing } = known;
  if (arguing === undefined) return known.document;
  const argues = hasClaims || headings.some((heading) => {
    const words = ` ${heading.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()} `;
    return arguing.headings.some((wanted) => words.includes(` ${wanted} `));
  });
  return argues ? arguing.document : known.document;
}

/** The same as a sentence for the page of an avenue. */
export function defaultDocumentWords(avenue: AvenueId): string {
  const known = DEFAULTS[avenue];
  const name = (document: DocumentKind): string => document.replaceAll('-', ' ');
  if (known === undefined) return 'a motion';
  return known.arguing ? `a ${name(known.arguing.document)} when it argues, else a ${name(known.document)}` : `a ${name(known.document)}`;
}
