/** Stale statements on offenses, searches and evidence. */
import type { StaleStatement } from '../model';
import { inMemory, secondHand } from './grades';

export const OFFENSE_STATEMENTS: readonly StaleStatement[] = [
  {
    ...inMemory('6.30', '2023-06-16'), id: '924j-consecutive', pattern: /\b924\(j\).{0,100}\bmust (?:run|be (?:served|imposed)) consecutive|\b924\(j\).{0,60}\bmandatory consecutive\b/is, unless: /Lora/,
    what: 'The text makes a sentence under § 924(j) consecutive.', why: 'It may be concurrent.', authority: 'Lora v. United States, 599 U.S. 453 (2023)', do: 'Ask for a concurrent term.',
  },
  {
    ...secondHand('6.31', '2026-01-14'), id: '924c-and-924j', pattern: /\b(?:both|separate|cumulative|two)\b.{0,60}\b924\(c\).{0,40}\b924\(j\)|\b924\(c\)(?:\(1\)\(A\)(?:\(i\))?)? and (?:§ ?)?924\(j\).{0,80}\b(?:cumulative|both|separate) (?:punish|conviction|sentence)/is, unless: /Barrett|one (?:act|conviction)|double jeopardy/i,
    what: 'The text lets one act bring convictions under both § 924(c)(1)(A)(i) and § 924(j).', why: 'One act yields one conviction.', authority: 'Barrett v. United States, No. 24-5774 (U.S. Jan. 14, 2026)', do: 'Challenge the second conviction.',
  },
  {
    ...inMemory('6.32', '2014-03-05'), id: 'aiding-without-knowledge', denies: true, pattern: /\b(?:need not|did not have to|not necessary)\b.{0,60}\b(?:know|knowledge)\w*\b.{0,60}\b(?:gun|firearm|weapon)\b/is, context: /aid|abet/i, unless: /Rosemond/,
    what: 'The text lets an aider be guilty under § 924(c) without knowing of the gun.', why: 'The government must prove advance knowledge of it.', authority: 'Rosemond v. United States, 572 U.S. 65 (2014)', do: 'Cite Rosemond.',
  },
  {
    ...inMemory('6.40', '2014-01-27'), id: 'contributing-cause', pattern: /\bcontribut(?:ing|ory) (?:cause|factor)\b/i, context: /\b841\b|death results|resulted in death/i, unless: /Burrage|but[- ]for/i,
    what: 'The text lets the drug be a contributing cause of death.', why: 'For “death results” it must be a but-for cause, at least where it was not sufficient by itself.', authority: 'Burrage v. United States, 571 U.S. 204 (2014)', do: 'Cite Burrage.',
  },
  {
    ...inMemory('6.41', '2022-06-27'), id: 'objective-good-faith', pattern: /\bobjective(?:ly)?\b.{0,60}\b(?:good[- ]faith|reasonable)/is, context: /prescri|physician|doctor|usual course/i, unless: /Ruan|subjective|qualified immunity/i,
    what: 'The text tests a prescriber’s good faith by an objective standard.', why: 'The government must prove that he knew or intended that the prescription was unauthorized.', authority: 'Ruan v. United States, 597 U.S. 450 (2022)', do: 'Cite Ruan.',
  },
  {
    ...inMemory('6.35', '2024-06-21'), id: 'occasions-by-judge', pattern: /\b(?:judge|sentencing court|district court)\b.{0,60}\b(?:finds?|found|decide[sd]?|determine[sd]?)\b.{0,80}\boccasions\b/is, context: /ACCA|Armed Career|924\(e\)/i, unless: /Erlinger|jury/i,
    what: 'The text leaves the different-occasions question to the judge.', why: 'It is for the jury, beyond a reasonable doubt.', authority: 'Erlinger v. United States, 602 U.S. 821 (2024)', do: 'Cite Erlinger.',
  },
  {
    ...inMemory('6.36', '2024-05-23'), id: 'current-schedules', pattern: /\bcurrent (?:federal )?(?:drug )?schedules?\b/i, context: /ACCA|Armed Career|serious drug offense/i, unless: /Brown/,
    what: 'The text compares a prior drug offense with today’s schedules.', why: 'What counts is the schedule when the state offense was committed.', authority: 'Brown v. United States, 602 U.S. 101 (2024)', do: 'Use the schedules of that time.',
  },
  {
    ...inMemory('6.46', '2019-06-21'), id: 'status-without-knowledge', denies: true, pattern: /\b(?:need not|not required to|did not have to|no need to)\b.{0,40}\b(?:prove|know)\w*\b.{0,80}\b(?:status|prohibited|felon)\b/is, context: /922\(g\)/, unless: /Rehaif/,
    what: 'The text lets § 922(g) do without knowledge of status.', why: 'The government must prove that the defendant knew he belonged to the class.', authority: 'Rehaif v. United States, 588 U.S. 225 (2019)', do: 'Cite Rehaif; for an unpreserved claim see Greer v. United States, 593 U.S. 503 (2021).',
  },
  {
    ...secondHand('6.70', '2026-06-18'), id: 'hemani-and-felons', pattern: /\bHemani\b.{0,160}\b922\(g\)\(1\)/s, unless: /reserv|expressly|left open|did not (?:address|decide)/i,
    what: 'The text takes Hemani to § 922(g)(1).', why: 'The decision is on § 922(g)(3), as applied, and says that it does not address § 922(g)(1).', authority: 'United States v. Hemani, No. 24-1234 (U.S. June 18, 2026)', do: 'Argue by analogy, with the circuit’s law.',
  },
  {
    ...secondHand('6.47', '2026-06-18'), id: 'user-prosecution-settled', pattern: /\b922\(g\)\(3\).{0,160}\b(?:plainly |clearly |is )?(?:constitutional|survives|forecloses)\b/is, unless: /Hemani|unconstitutional/i,
    what: 'The text treats § 922(g)(3) as settled.', why: 'A prosecution of a regular user of marijuana was held unconstitutional as applied.', authority: 'United States v. Hemani, No. 24-1234 (U.S. June 18, 2026)', do: 'Cite Hemani.',
  },
  {
    ...inMemory('6.43', '2018-06-22'), id: 'third-party-doctrine', pattern: /\bthird[- ]party doctrine\b/i, context: /location|cell[- ]site|CSLI|geofence/i, unless: /Carpenter|Chatrie/,
    what: 'The text applies the third-party doctrine to records of location.', why: 'It does not reach them.', authority: 'Carpenter v. United States, 585 U.S. 296 (2018); Chatrie v. United States, No. 25-112 (U.S. June 29, 2026)', do: 'Cite Carpenter and Chatrie.',
  },
  {
    ...secondHand('6.44', '2026-06-29'), id: 'geofence-no-search', denies: true, pattern: /\bgeofence\b.{0,160}\b(?:not a search|no search|is no search|not a Fourth Amendment search)\b/is, unless: /Chatrie/,
    what: 'The text says that geofence data are no search.', why: 'Obtaining a person’s location history by geofence is a search.', authority: 'Chatrie v. United States, No. 25-112 (U.S. June 29, 2026)', do: 'Cite Chatrie.',
  },
  {
    ...inMemory('6.45', '2015-04-21'), id: 'de-minimis-delay', pattern: /\bde minimis\b/i, context: /\b(?:sniff|dog|canine|K-?9)\b/i, unless: /Rodriguez/,
    what: 'The text excuses a short delay for a dog sniff.', why: 'A stop may not be prolonged for it at all without reasonable suspicion.', authority: 'Rodriguez v. United States, 575 U.S. 348 (2015)', do: 'Cite Rodriguez.',
  },
  {
    ...inMemory('6.71', '1983-06-08'), id: 'aguilar-spinelli', pattern: /\bAguilar(?:[-\/]| and |, )Spinelli\b/i, unless: /Gates|abandon|state constitution/i,
    what: 'The text applies the Aguilar-Spinelli test.', why: 'The federal test is the totality of the circumstances.', authority: 'Illinois v. Gates, 462 U.S. 213 (1983)', do: 'Cite Gates.',
  },
  {
    ...secondHand('6.54', '2026-01-20'), id: 'restitution-civil', denies: true, pattern: /\brestitution\b.{0,80}\b(?:is civil|civil (?:in nature|remedy|sanction)|not (?:criminal )?punishment|not penal|is not punitive)\b/is, context: /MVRA|Mandatory Victims|ex post facto|3663A/i, unless: /Ellingburg/,
    what: 'The text calls restitution under the MVRA civil.', why: 'It is criminal punishment for the Ex Post Facto Clause.', authority: 'Ellingburg v. United States, 607 U.S. 163 (2026)', do: 'Cite Ellingburg.',
  },
];
