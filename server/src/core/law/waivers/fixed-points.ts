/** What holds in every circuit, apart from the kinds of claim: who raises the waiver, how its scope is read, the plea hearing, the policy of the prosecution. */
import { BORRERO, BURGESS, COLE_MEMO, GARZA, HARDMAN, JUSTICE_MANUAL, RULE_11, VILLODAS, WILLIAMS } from './authorities';
import { point } from './model';

/** 2.1(1) */
export const GOVERNMENT_RAISES = point('The government must raise the waiver; if it forfeits or gives up the waiver, or breaches the agreement, the waived claim may proceed.', [GARZA]);

/** 2.1(1), § 2255 only */
export const NOT_ON_ITS_OWN = point('In a § 2255 case the court may not invoke the waiver on its own once the government has answered on the merits.', [BURGESS]);

/** 2.1(2) */
export const SCOPE = point('A waiver precludes only challenges within its scope; the words of the clause decide, and ambiguities are read against the government.', [GARZA, HARDMAN]);

/** 2.1(2) */
export const BARE_APPEAL_WAIVER = point('A bare waiver of appeal does not waive a motion under § 2255 unless it says so.', [WILLIAMS]);

export const RULE_11_CITE = RULE_11.cite;

/** 2.1(3) */
export const COLLOQUY = point('At the plea hearing the judge must inform the defendant of the waiver and determine that it is understood.', [RULE_11]);

/** 2.1(3) */
export const COLLOQUY_UNRAISED = point('A defect of the hearing that was not raised below is reviewed for plain error in most circuits.', [BORRERO, VILLODAS]);

/** 2.1(5) */
export const REMEDY = point('A valid waiver that covers the claim, with no exception, ends it: the appeal is dismissed or the ground denied.', [GARZA], 'second-hand');

/** 2.1(5) */
export const NOTICE_OF_APPEAL = point('Filing a notice of appeal is not itself a breach, and failing to file one on request is presumed prejudicial despite a waiver.', [GARZA]);

/** Policy only: it gives the movant no enforceable right. */
export const GOVERNMENT_POLICY = point(
  'Department of Justice policy since 2014 is not to seek such a waiver, and not to enforce one where counsel was ineffective with prejudice or the claim raises a serious debatable issue; it is policy only and gives no enforceable right, but the prosecutor can be asked',
  [COLE_MEMO, JUSTICE_MANUAL],
);

/** § 3582(c) and the like, and only where the clause names them. */
export const MODIFICATION_NAMED = point('A waiver reaches motions to reduce the sentence only if the clause names them.', []);
