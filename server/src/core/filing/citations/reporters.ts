/** The reporters a brief in a federal court cites, and the ways they are spelled. */
import { once } from '../../text/remembered';

/** Reporters of the federal courts; dots and spaces in them are written or left out. */
const FEDERAL = [
  'U.S.', 'S. Ct.', 'L. Ed. 2d', 'L. Ed.', 'F.2d', 'F.3d', 'F.4th', 'F. Supp. 2d', 'F. Supp. 3d', 'F. Supp.', 'F.R.D.', 'B.R.', 'Fed. Cl.', 'Cl. Ct.', 'M.J.',
] as const;

/** These need their dots: without them they are words. */
const DOTTED = [
  'F.', 'F. Cas.', 'T.C.', 'Vet. App.',
  'A.2d', 'A.3d', 'P.2d', 'P.3d', 'So. 2d', 'So. 3d', 'N.E.2d', 'N.E.3d', 'N.W.2d', 'S.E.2d', 'S.W.2d', 'S.W.3d', 'S.W.', 'N.E.',
  'N.Y.S.', 'N.Y.S.2d', 'N.Y.S.3d', 'N.Y.', 'N.Y.2d', 'N.Y.3d', 'A.D.2d', 'A.D.3d', 'Misc. 2d', 'Misc. 3d',
  'Cal. Rptr.', 'Cal. Rptr. 2d', 'Cal. Rptr. 3d', 'Cal. App. 2d', 'Cal. App. 3d', 'Cal. App. 4th', 'Cal. App. 5th', 'Cal.', 'Cal. 2d', 'Cal. 3d', 'Cal. 4th', 'Cal. 5th',
  'Ill. 2d', 'Ill. App. 3d', 'Ohio St. 2d', 'Ohio St. 3d', 'Wis. 2d', 'Wash. 2d', 'Wash. App.', 'Kan. App. 2d', 'N.J. Super.', 'Mass. App. Ct.',
  'Mich. App.', 'Md. App.', 'N.C. App.', 'Ga. App.', 'Va. App.', 'Tex. Crim.',
  'Mass.', 'Mich.', 'N.J.', 'Pa.', 'Va.', 'W. Va.', 'Md.', 'N.C.', 'S.C.', 'Ga.', 'Kan.', 'Neb.', 'Minn.', 'Mont.', 'Conn.', 'Haw.', 'Nev.', 'N.H.', 'N.M.', 'Vt.',
  'Ark.', 'Ariz.', 'Ala.', 'Colo.', 'Fla.', 'Tenn.', 'Tex.',
] as const;

const APPENDIX = "F. App'x";
const APPENDIX_SPELLINGS = "(?:F|Fed)\\.? ?App(?:'x|x|endix)?\\.?";

const ordinal = (token: string): string =>
  token.replace(/(\d)d$/, '$1(?:d|D|nd|rd)').replace(/(\d)th$/, '$1 ?th');

/** `F. Supp. 2d` to a pattern in which every space, and every dot unless `dots`, may be missing. */
function spellings(reporter: string, dots: boolean): string {
  const tokens = reporter.match(/[A-Za-z]+\.?|\d[a-z]+/g) ?? [];
  return tokens
    .map((token) => (token.endsWith('.') ? `${token.slice(0, -1)}\\.${dots ? '' : '?'}` : ordinal(token)))
    .join(' ?');
}

const compact = (text: string): string =>
  text.replace(/[. ']/g, '').replace(/(\d)(?:nd|rd|D)$/, '$1d').toLowerCase();

const CANONICAL: ReadonlyMap<string, string> = new Map([...FEDERAL, ...DOTTED].map((r) => [compact(r), r]));

/** The one spelling of a reporter that this module recognised: `F. 3d` is `F.3d`. */
export function canonicalReporter(text: string): string {
  const key = compact(text);
  return CANONICAL.get(key) ?? (/^(?:f|fed)app/.test(key) ? APPENDIX : text);
}

/** Source of a pattern for any reporter; longer names stand before the names they begin with. */
export const REPORTER = [
  APPENDIX_SPELLINGS,
  ...[...FEDERAL.map((r) => ({ r, dots: false })), ...DOTTED.map((r) => ({ r, dots: true }))]
    .sort((a, b) => b.r.length - a.r.length)
    .map(({ r, dots }) => spellings(r, dots)),
].join('|');

const PLAIN = once((): ReadonlySet<string> => new Set(DOTTED.filter((r) => /^(?:[A-Z][a-z]*\.|[A-Z]\.[A-Z]\.|W\. Va\.)$/.test(r))));

/** True for an abbreviation that is also a word, a state or a unit: `98 F. 12`, `12 Cal. 45`. */
export const isPlainReporter = (reporter: string): boolean => PLAIN().has(reporter);

const SUPREME_COURT: ReadonlySet<string> = new Set(['U.S.', 'S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

/** True for a reporter that prints the Supreme Court only, so that a parenthesis need not name the court. */
export const isSupremeCourtReporter = (reporter: string): boolean => SUPREME_COURT.has(reporter);
