/** Stale statements on sentence reductions and supervised release. */
import type { StaleStatement } from '../model';
import { inMemory, secondHand } from './grades';

const REDUCTION = /3582|compassionate|1B1\.13|extraordinary and compelling/i;
const REVOCATION = ['supervised-release-revocation', 'supervised-release-termination', 'supervised-release-modification', 'direct-appeal'];

export const REDUCTION_STATEMENTS: readonly StaleStatement[] = [
  {
    ...secondHand('6.2', '2023-11-01'), id: 'no-applicable-policy-statement', denies: true,
    pattern: /\bno (?:currently )?(?:applicable|binding|governing) (?:Sentencing Commission )?policy statement\b|\bpolicy statement\b.{0,60}\b(?:does not apply|is not applicable|is inapplicable|is not binding)\b.{0,80}\b(?:defendant|prisoner|movant|inmate)/is,
    context: REDUCTION, unless: /\b(?:before|until|prior to|former|then|2020|2021|2022)\b|Amendment 814/i,
    what: 'The text says that no policy statement covers a defendant’s own motion.', why: 'Since November 1, 2023, USSG § 1B1.13 does, and a reduction must be consistent with it.', authority: 'USSG § 1B1.13(b); 18 U.S.C. § 3582(c)(1)(A)', do: 'Argue under § 1B1.13(b)(1)–(6).',
  },
  {
    ...secondHand('6.3', '2026-05-28'), id: 'nonretroactive-change',
    pattern: /\b(?:non-?retroactive|stack(?:ed|ing)|change(?:s)? in (?:the )?(?:sentencing )?law|unusually long sentence|1B1\.13\(b\)\(6\)|(?:First Step Act )?(?:§|[Ss]ection) ?40[13])(?!\w).{0,240}\bextraordinary and compelling\b|\bextraordinary and compelling\b.{0,240}\b(?:non-?retroactive|stack(?:ed|ing)|change(?:s)? in (?:the )?(?:sentencing )?law|unusually long sentence|1B1\.13\(b\)\(6\)|(?:§|[Ss]ection) ?40[13](?!\d))/is,
    unless: /Rutherford|cannot|foreclos|apart from|other than/i, context: /3582\(c\)\(1\)|compassionate|extraordinary and compelling/i,
    what: 'The text makes a nonretroactive change of law an extraordinary and compelling reason.', why: 'What Congress did not make retroactive is no such reason, alone or with others; § 1B1.13(b)(6) is invalid so far as it says otherwise.', authority: 'Rutherford v. United States, 608 U.S. 454 (2026)', do: 'Rest the motion on other reasons; whether a later decision of a court, and not a statute, may still count is open.',
  },
  {
    ...secondHand('6.5', '2026-05-28'), id: 'innocence-as-reason',
    pattern: /\b(?:actual(?:ly)? innocen\w+|innocence|wrongful(?:ly)? convict\w+|trial errors?|invalidity of (?:his|her|the) conviction|doubts? about (?:his |her |the )?(?:guilt|conviction))\b.{0,200}\bextraordinary and compelling\b|\bextraordinary and compelling\b.{0,200}\b(?:actual(?:ly)? innocen\w+|innocence|wrongful(?:ly)? convict\w+|trial errors?|invalidity of (?:his|her|the) conviction|doubts? about (?:his |her |the )?(?:guilt|conviction))\b/is,
    unless: /Fernandez|2255 motion|cannot/i,
    what: 'The text makes a doubt about the conviction an extraordinary and compelling reason.', why: 'A challenge to the conviction belongs in § 2255 and is no such reason.', authority: 'Fernandez v. United States, No. 24-556 (U.S. May 28, 2026)', do: 'Raise it under § 2255 or Rule 33, or in a petition for clemency.',
  },
  {
    ...secondHand('6.6', '2026-05-28'), id: 'fernandez-pending', pattern: /\b(?:Fernandez|Rutherford)\b.{0,120}\b(?:cert(?:iorari|\.)? (?:was )?granted|is pending|remains pending|will decide|has agreed)\b/is, unless: /affirmed|decided|2026|608 U\.S\./i,
    what: 'The text treats Fernandez or Rutherford as pending.', why: 'The Supreme Court decided both on May 28, 2026.', authority: 'Fernandez v. United States, No. 24-556; Rutherford v. United States, 608 U.S. 454 (2026)', do: 'Cite the decisions.',
  },
  {
    ...secondHand('6.62', '2025-08-31'), id: 'recent-amendments-retroactive', pattern: /\b(?:2024|2025) (?:guidelines? )?amendments?\b.{0,120}\b(?:is|are|were|was|has been|have been) (?:made )?retroactive/is, unless: /\b(?:if|whether|once|unless|821)\b/i,
    what: 'The text calls the amendments of 2024 or 2025 retroactive.', why: 'They are not on the list of § 1B1.10(d).', authority: 'USSG § 1B1.10(a), (d)', do: 'Rest on an amendment that § 1B1.10(d) lists.',
  },
  {
    ...secondHand('6.63', '2021-12-31'), id: 'exhaustion-jurisdictional', pattern: /\bexhaust\w*\b.{0,100}\bjurisdictional\b|\bjurisdictional\b.{0,80}\bexhaust/is, context: /3582|warden|compassionate/i, unless: /claim[- ]processing|non-?jurisdictional/i,
    what: 'The text calls the request to the warden jurisdictional.', why: 'Every circuit that decided treats it as a claim-processing rule: mandatory when raised, but open to waiver and forfeiture.', authority: '18 U.S.C. § 3582(c)(1)(A); United States v. Saladino, 7 F.4th 120 (2d Cir. 2021)', do: 'Call it mandatory claim processing.',
  },
  {
    ...secondHand('6.37', '2025-06-20'), id: 'retribution-at-revocation', avenues: REVOCATION,
    pattern: /\b(?:just punishment|retribut\w+|3553\(a\)\(2\)\(A\))/i, context: /revo(?:k|cation)/i, unless: /Esteras|may not|exclud|omit|forbid|cannot/i,
    what: 'The text brings retribution into the decision to revoke.', why: 'A court may not consider § 3553(a)(2)(A) when it decides whether to revoke.', authority: 'Esteras v. United States, 606 U.S. 185 (2025)', do: 'Leave § 3553(a)(2)(A) out.',
  },
  {
    ...secondHand('6.38', '2026-03-25'), id: 'fugitive-tolling', pattern: /\bfugitive[- ]tolling\b|\b(?:abscond\w*|fugitive)\b.{0,80}\btoll(?:s|ed|ing)?\b|\btoll(?:s|ed|ing)?\b.{0,80}\b(?:abscond\w*|fugitive)\b/is, context: /supervis|release|\bterm\b|3583/i, unless: /Rico|\bno (?:automatic )?(?:fugitive )?toll/i,
    what: 'The text tolls a term of supervised release while the defendant was a fugitive.', why: 'There is no such tolling; the term ends on its day, and later jurisdiction rests on a warrant or summons issued in time.', authority: 'Rico v. United States, No. 24-1056 (U.S. Mar. 25, 2026); 18 U.S.C. § 3583(i)', do: 'Rest on § 3583(i).',
  },
  {
    ...inMemory('6.39', '2019-06-26'), id: 'haymond-ordinary-revocation', mild: true, avenues: REVOCATION, pattern: /\bHaymond\b.{0,160}\bjury\b|\bjury\b.{0,160}\bHaymond\b/s, unless: /3583\(k\)|plurality|limited|narrow/i,
    what: 'Haymond is read for a jury at an ordinary revocation.', why: 'It concerned the mandatory term of § 3583(k), without a majority opinion.', authority: 'United States v. Haymond, 588 U.S. 634 (2019)', do: 'Say that it is limited to § 3583(k), or argue for its extension.',
  },
];
