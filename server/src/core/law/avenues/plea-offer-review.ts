/** Review of a plea offer: the privileged memorandum for the file and the letter to the client. */
import { date } from '../../dates/civil-date';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { MELENDEZ, MEZZANATTO, ON_FRYE, ON_LEE } from './further-sources';
import type { Avenue, Element, RequiredSection, Statement } from './model';
import { FRCRP, ON_HUNTER, US_CODE } from './sources';

const hunter = 'Hunter v. United States, No. 24-1063, 608 U.S. ___ (June 18, 2026)';
const frye = 'Missouri v. Frye, 566 U.S. 134 (2012)';

/** A term the review must deal with, in the memorandum and in the letter to the client. */
const term = (id: string, name: string, statement: Statement, markers: readonly string[], when?: string, says?: readonly string[]): Element =>
  element(id, name, statement, markers, { documents: ['memorandum', 'letter'], ...(when === undefined ? {} : { when }), ...(says ? { owed: { says } } : {}) });

const review: readonly RequiredSection[] = [
  needed('offer', 'Offer, with its expiry', ['offer', 'the offer', 'plea offer', 'terms of the offer', 'summary of the offer', 'government offer']),
  needed('charges', 'Counts and penalties', ['charges', 'counts', 'penalties', 'statutory penalties', 'statutory exposure', 'exposure', 'maximum penalties', 'mandatory minimum']),
  needed('comparison', 'Range after a plea and after trial', ['range', 'guideline', 'guidelines', 'comparison', 'range comparison', 'trial versus plea', 'plea versus trial', 'sentencing exposure', 'calculation']),
  usual('factual-basis', 'Factual basis and stipulations', ['factual basis', 'stipulation', 'stipulations', 'relevant conduct', 'agreed facts', 'quantity']),
  needed('waivers', 'Waivers', ['waiver', 'waivers', 'appeal waiver', 'collateral', 'rights given up', 'rights waived'], 'Fed. R. Crim. P. 11(b)(1)(N)'),
  usual('cooperation', 'Cooperation', ['cooperation', 'substantial assistance', '5k1.1', 'safety valve', 'proffer']),
  usual('consequences', 'Other consequences', ['consequences', 'immigration', 'collateral consequences', 'forfeiture', 'restitution', 'licensing']),
  usual('evidence', 'Evidence and defenses', ['evidence', 'strength of the case', 'defenses', 'trial', 'motions', 'government evidence']),
  usual('advice', 'Advice', ['advice', 'recommendation', 'analysis', 'discussion', 'options']),
  needed('decision', 'The client’s decision', ['decision', 'acknowledgment', 'acknowledgement', 'client decision', 'acceptance', 'next steps', 'signature']),
];

export const pleaOfferReview: Avenue = {
  id: 'plea-offer-review',
  name: 'Review of a plea offer (Rule 11(c))',
  spellings: [
    'plea offer', 'plea offer review', 'review of plea offer', 'plea-offer review', 'plea offer memorandum', 'plea offer letter', 'plea review', 'plea memo', 'plea agreement', 'plea agreement review', 'review of plea agreement', 'plea advice', 'plea advice letter', 'advice letter on plea offer', 'plea comparison', 'plea bargain',
    'plea bargain review', 'plea negotiation', 'plea negotiations', 'plea exposure memo', 'exposure memorandum', 'Frye memo', 'Frye letter', 'Rule 11(c)', 'Fed. R. Crim. P. 11(c)', 'Rule 11(c)(1)', 'Rule 11(c)(1)(A)', 'Rule 11(c)(1)(B)', 'Rule 11(c)(1)(C)', 'Fed. R. Crim. P. 11(c)(1)(C)', '11(c)(1)(C) offer', 'C plea offer',
    'client letter on plea offer',
  ],
  authority: 'Fed. R. Crim. P. 11; Missouri v. Frye, 566 U.S. 134 (2012)',
  summary:
    'A privileged paper for the file and the client, not for the court. It takes the offer apart: counts and penalties, type of agreement, factual basis, quantity, waivers, cooperation, other consequences and expiry, and sets the range after a plea beside the range after trial. It records when the offer was conveyed and what the client decided.',
  movant: fromMemory('Defense counsel, for the client.'),
  court: fromMemory('None. Keep it privileged; do not file it.'),
  timing: secondHand(ON_FRYE, 'Before the offer expires. Counsel must convey a formal offer that may favor the client.', frye),
  deadlines: ['plea-offer-review/expiry'],
  elements: [
    term('penalties', 'Counts, maximums and minimums',
      fromText(FRCRP, 'For each count: statute, maximum, mandatory minimum, supervised release, fine and special assessment; the judge will go through them.', 'Fed. R. Crim. P. 11(b)(1)(H)–(L)'),
      ['maximum', 'mandatory minimum', 'statutory', 'special assessment', 'supervised release', '841(b)', 'penalty', 'penalties']),
    term('type', 'Type of agreement',
      fromText(FRCRP, 'Type A drops or forgoes charges, B only recommends and does not bind the court, C binds it once accepted. If the court rejects A or C the client may withdraw; under B the client may not.', 'Fed. R. Crim. P. 11(c)(1), (3), (5)'),
      ['11(c)(1)(a)', '11(c)(1)(b)', '11(c)(1)(c)', 'type a', 'type b', 'type c', 'c plea', 'c-plea', 'binding', 'not binding', 'nonbinding', 'non-binding', 'recommendation', 'recommend']),
    term('factual-basis', 'Factual basis, word by word',
      fromText(FRCRP, 'The judge must find a factual basis. Mark each word that sets off an increase or a minimum: firearm “in connection with”, premises, role, quantity, protected place, death.', 'Fed. R. Crim. P. 11(b)(3)'),
      ['factual basis', 'statement of facts', 'stipulated facts', 'agreed facts', 'factual resume', 'in connection with', 'premises', 'leader', 'organizer']),
    term('quantity', 'Quantity, purity and relevant conduct',
      fromMemory('Say what weight is stipulated, of what, pure or mixture, and whether the stipulation reaches relevant conduct.', 'USSG §§ 1B1.2, 1B1.3, 6B1.4'),
      ['quantity', 'weight', 'grams', 'kilogram', 'kilograms', 'purity', 'actual', 'mixture', 'relevant conduct', 'converted drug weight', 'base offense level'],
      'a drug count is offered', ['841(', '§ 841', '§ 846', 'cocaine', 'heroin', 'fentanyl', 'methamphetamine', 'marijuana', 'controlled substance', 'drug count']),
    term('comparison', 'Range after a plea and after trial',
      fromMemory('Put the two ranges side by side, with acceptance of responsibility, dismissed counts and minimums.'),
      ['after trial', 'if convicted at trial', 'at trial', 'versus trial', 'after a plea', 'with the plea', 'acceptance of responsibility', 'side by side', 'compared with', 'comparison']),
    term('waivers', 'Waivers and what is kept',
      fromText(FRCRP, 'Quote each waiver: appeal, collateral attack, later reductions. Say what is excepted. The judge must go over the first two at the plea.', 'Fed. R. Crim. P. 11(b)(1)(N)'),
      ['waiver', 'waives', 'waive', 'right to appeal', 'appeal waiver', 'collateral attack', '2255', '3582', 'carve-out', 'excepted', 'except', 'reserves']),
    term('conditional', 'Ruling kept for appeal',
      fromText(FRCRP, 'To keep a pretrial ruling for appeal the plea must be conditional: in writing, with the consent of the court and the government.', 'Fed. R. Crim. P. 11(a)(2)'),
      ['conditional plea', '11(a)(2)', 'reserve the right', 'reserving', 'preserve the suppression'],
      'a pretrial motion was denied', ['motion to suppress was denied', 'denied the motion', 'denial of the motion', 'order denying the motion', 'suppression motion was denied']),
    term('cooperation', 'Cooperation terms',
      fromText(MELENDEZ, 'Say whether the government will move, for what, and who decides. A § 5K1.1 motion alone does not open the statutory minimum; § 3553(e) must be named.', 'Melendez v. United States, 518 U.S. 120 (1996)'),
      ['cooperat', '5k1.1', '3553(e)', 'substantial assistance', 'rule 35(b)', 'debrief'],
      'the offer asks for cooperation', ['cooperat', 'substantial assistance', 'debrief']),
    term('safety-valve', 'Safety valve kept open',
      fromText(US_CODE, 'Say whether the terms or the agreed facts close any of the five parts of the safety valve.', '18 U.S.C. § 3553(f)'),
      ['safety valve', 'safety-valve', '3553(f)'],
      'a drug count carries a minimum', ['841(b)(1)(a)', '841(b)(1)(b)', '(b)(1)(a)', '(b)(1)(b)']),
    term('prior-enhancement', 'Prior-conviction enhancement',
      fromMemory('Say whether an information under 21 U.S.C. § 851 was filed or will be withdrawn, and what it changes.', '21 U.S.C. § 851'),
      ['851', 'enhancement', 'prior conviction', 'serious drug felony', 'serious violent felony', 'withdraw'],
      'a prior-conviction enhancement is possible', ['prior conviction', 'prior felony', 'prior drug', 'career offender', 'enhanced penalt']),
    term('immigration', 'Immigration and other consequences',
      fromText(FRCRP, 'A noncitizen may be removed and denied citizenship and admission; get advice on this offense. Add license, benefits, firearms and registration.', 'Fed. R. Crim. P. 11(b)(1)(O); Padilla v. Kentucky, 559 U.S. 356 (2010)'),
      ['immigration', 'removal', 'deport', 'noncitizen', 'non-citizen', 'citizen', 'license', 'licensing', 'benefits', 'firearm', 'registration']),
    term('money', 'Forfeiture and restitution',
      fromText(FRCRP, 'State the property and amounts given up, and the court’s power to order restitution.', 'Fed. R. Crim. P. 11(b)(1)(J)–(K)'),
      ['forfeiture', 'forfeit', 'restitution', 'fine', 'money judgment']),
    term('expiry', 'Expiry',
      secondHand(ON_FRYE, 'Give the day and hour the offer ends, and whether it was extended.', frye),
      ['expires', 'expiry', 'expiration', 'deadline to accept', 'open until', 'remains open', 'by close of business', 'withdrawn', 'lapses']),
    term('conveyed', 'Conveyed, explained, decided',
      secondHand(ON_FRYE, 'Record the day the offer was given to the client in writing, the language and interpreter, and the signed decision.', frye),
      ['conveyed', 'provided to', 'delivered', 'explained', 'reviewed with', 'met with', 'client decided', 'client has decided', 'accepts', 'rejects', 'declined', 'signed', 'acknowledg', 'interpreter']),
  ],
  burden: [],
  review: [
    secondHand(ON_FRYE, 'If the offer lapses unconveyed, prejudice needs a reasonable probability of acceptance, of no withdrawal or rejection, and of a better outcome.', frye),
    fromMemory('If it is refused on bad advice, the same, with the court’s acceptance of its terms.', 'Lafler v. Cooper, 566 U.S. 156 (2012)'),
  ],
  sections: { memorandum: review, letter: review },
  exhibits: [
    expected('offer', 'Offer letter or draft agreement', 'always', 'Its words decide everything later.', ['offer', 'plea agreement', 'draft agreement', 'proposed agreement']),
    expected('range-table', 'Table of ranges', 'always', 'One page: plea, trial, and each disputed adjustment.', ['range', 'worksheet', 'table', 'comparison', 'exposure', 'calculation'],
      { shownBy: ['offense level'] }),
    customary('transmittal', 'E-mail or letter that sent the offer', 'always', 'It dates the offer and its expiry.', ['transmittal', 'email', 'e-mail', 'cover letter']),
    customary('acknowledgment', 'Client’s dated acknowledgment and decision', 'always', 'A later § 2255 turns on it.', ['acknowledgment', 'acknowledgement', 'decision', 'signed', 'visit log']),
    helpful('criminal-history', 'Criminal-history worksheet', 'always', 'The category drives both columns and the safety valve.', ['criminal history', 'rap sheet', 'ncic', 'priors']),
    helpful('immigration-advice', 'Immigration advice', 'the client is not a citizen', 'It shows that specific advice was given.', ['immigration']),
  ],
  pitfalls: [
    fromText(FRCRP, 'Treating a recommendation as a promise. Under type B there is no right to withdraw if the judge goes higher; after sentence there is none at all.', 'Fed. R. Crim. P. 11(c)(3)(B), (e)'),
    fromMemory('Letting the offer lapse, or passing it on by word of mouth only.', frye),
    secondHand(ON_HUNTER, 'Advising that an appeal waiver has only the exceptions it lists, or that only two exist. Since Hunter (2026) it also yields where enforcing it would be a miscarriage of justice; the bar is high.', hunter),
    fromMemory('Overlooking a waiver of sentence reductions under 18 U.S.C. § 3582, or of credits and records requests.'),
    fromText(MEZZANATTO, 'Overlooking a clause that lets plea statements be used. Such waivers are enforced if knowing and voluntary.', 'United States v. Mezzanatto, 513 U.S. 196 (1995)'),
    fromMemory('Filing the review, or attaching it to a motion, and losing the privilege.'),
    secondHand(ON_LEE, 'Telling the client that only the chance of acquittal counts. Lee (2017) looks at how this person would have decided.', 'Lee v. United States, 582 U.S. 357 (2017)'),
  ],
  authorities: [
    { cite: frye, point: 'Counsel must convey formal offers; a lapsed offer is judged by acceptance, no withdrawal, and a better outcome.', status: 'current', verified: 'second-hand', source: ON_FRYE, citationMatched: true },
    { cite: 'Lafler v. Cooper, 566 U.S. 156 (2012)', point: 'Bad advice to refuse an offer is prejudicial if it would have been accepted, entered and milder.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Lee v. United States, 582 U.S. 357 (2017)', point: 'Prejudice in a plea case turns on the decision to plead, shown by evidence from the time.', status: 'current', verified: 'second-hand', source: ON_LEE },
    { cite: 'Padilla v. Kentucky, 559 U.S. 356 (2010)', point: 'Counsel must advise on clear deportation consequences.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: hunter, point: 'An appeal waiver is not enforced where that would be a miscarriage of justice.', status: 'current', verified: 'second-hand', source: ON_HUNTER },
    { cite: 'Melendez v. United States, 518 U.S. 120 (1996)', point: 'A § 5K1.1 motion does not by itself let the court go below a statutory minimum.', status: 'current', verified: 'text', source: MELENDEZ, citationMatched: true },
    { cite: 'United States v. Mezzanatto, 513 U.S. 196 (1995)', point: 'The protection of plea statements can be waived.', status: 'current', verified: 'text', source: MEZZANATTO, citationMatched: true },
    { cite: 'Brady v. United States, 397 U.S. 742 (1970)', point: 'A plea is not involuntary because it was made to avoid a harsher penalty.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.34',
  source: `${FRCRP}; ${MELENDEZ}; ${MEZZANATTO}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Rule 11 was read, and the syllabi of Melendez and Mezzanatto; Frye and Lee are known through summaries. State consequences, such as school zones and deferred adjudication, are outside this tool.',
};
