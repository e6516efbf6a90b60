/** What is kept out of the public file beyond the identifiers of Rule 49.1. Appendix A and rows 1.12, 1.33 and X17 of the reference: practice, from memory. */
import { fromMemory } from '../avenues/entries';
import type { Statement } from '../avenues/model';

/** Reports that courts keep from the public file, as titles and kinds of exhibits name them. */
export const KEPT_BACK = /\bpresentence\s+(?:investigation\s+)?report\b|\bP\.?S\.?(?:I\.?)?R\.?(?![\p{L}\p{N}])|\bstatement\s+of\s+reasons\b|\bAO\s?245B.{0,20}\breasons\b/iu;

/** Titles of what is not the report itself, or not the whole of it. */
export const NOT_THE_REPORT = /\b(?:objections?|response|reply|letter|e-?mail|request|motion|order|redact\w*|public\s+version|summary|transcript|declaration|affidavit|worksheet|chart|table|receipt|notice|addressing|regarding|about|concerning|re)\b/i;

/** Details that are sealed for a person’s sake: health, abuse, and help to the government. */
export const SENSITIVE = /\b(?:diagnos(?:ed|es|is)|PTSD|post-?traumatic|schizo\w+|bipolar|psychos[ie]s|psychotic|depressi(?:on|ve)|suicid\w*|self-harm\w*|HIV|hepatitis|overdos(?:ed?|ing)|intellectual\s+disabilit\w+|full[- ]scale\s+IQ|psychiatric|molest\w*|rap(?:ed|es)\b|incest|sexual(?:ly)?\s+(?:abus\w+|assault\w*)|(?:physically|sexually)\s+abused|cooperat(?:ed|ion)\s+with\s+(?:the\s+)?(?:government|agents|prosecut\w+)|proffered|debrief\w*|confidential\s+informant)\b/i;

export const WHY_SEALED: Statement = fromMemory(
  'Anyone can read the public docket, and what is once there is copied. Courts keep presentence reports, statements of reasons and sealed exhibits from it by order, local rule or practice, and only the court lifts a seal.',
);

/** Who asks for mercy outside the court is bound by the court’s seal as well. */
export const SEAL_OUTSIDE: Statement = fromMemory('The seal is the court’s: a sealed paper leaves the court file only with its leave, and a petition may be read by many.');
