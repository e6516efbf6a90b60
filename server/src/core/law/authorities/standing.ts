/**
 * Authorities of the table that no longer stand as decided, each with the day from which that is so. Days of decision
 * that no page was seen for are from memory, and are marked so.
 */
import { date, type CivilDate } from '../../dates/civil-date';
import { LAW_AS_OF } from '../as-of';
import type { Verified } from '../model';
import type { StandingEntry } from './model';

interface Change {
  readonly by: string;
  readonly byId?: string;
  readonly byName?: string;
  readonly since: CivilDate;
  readonly row: string;
  readonly verified: Verified;
}

/** What briefs call a case, where it is not its first party. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Jones v. Hendrix': 'Hendrix', 'Illinois v. Gates': 'Gates', 'Smith v. Arizona': 'Smith v. Arizona', 'Johnson v. United States': 'Johnson v. United States',
  'United States v. Bagley': 'Bagley', 'United States v. Bibler': '495 F.3d', 'United States v. Shedrick': '493 F.3d', 'First Step Act § 403': 'Hewitt',
};

const change = (by: string, since: string, row: string, verified: Verified, byId?: string): Change => ({
  by, since: date(since), row, verified, ...(byId ? { byId, byName: SHORT_NAMES[by.split(',')[0]!] ?? by.split(/ v\. |,/)[0]! } : {}),
});


const RUTHERFORD = change('Rutherford v. United States, 608 U.S. 454 (2026)', '2026-05-28', '6.4', 'second-hand', 'us:608:454');
const FERNANDEZ = change('Fernandez v. United States, No. 24-556 (U.S. May 28, 2026)', '2026-05-28', '6.5', 'second-hand', 'scotus:24-556');
const HUNTER = change('Hunter v. United States, No. 24-1063 (U.S. June 18, 2026)', '2026-06-18', '6.11', 'second-hand', 'scotus:24-1063');
const BOWE = change('Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)', '2026-01-09', '6.8', 'second-hand', 'scotus:24-5438');
const HENDRIX = change('Jones v. Hendrix, 599 U.S. 465 (2023)', '2023-06-22', '6.10', 'memory', 'us:599:465');
const PULSIFER = change('Pulsifer v. United States, 601 U.S. 124 (2024)', '2024-03-15', '6.14', 'second-hand', 'us:601:124');
const ALLEYNE = change('Alleyne v. United States, 570 U.S. 99 (2013)', '2013-06-17', '6.34', 'memory', 'us:570:99');
const GATES = change('Illinois v. Gates, 462 U.S. 213 (1983)', '1983-06-08', '6.71', 'memory', 'us:462:213');
const CARPENTER = change('Carpenter v. United States, 585 U.S. 296 (2018)', '2018-06-22', '6.43', 'memory', 'us:585:296');
const GARZA = change('Garza v. Idaho, 586 U.S. 232 (2019)', '2019-02-27', '6.13', 'second-hand', 'us:586:232');
const POLICY_STATEMENT = change('USSG § 1B1.13 (Nov. 1, 2023), Amendment 814', '2023-11-01', '6.2', 'second-hand');
const FIRST_STEP = change('First Step Act § 403, Pub. L. No. 115-391 (2018); Hewitt v. United States, 606 U.S. 419 (2025)', '2018-12-21', '6.29', 'memory', 'us:606:419');

const entry = (
  id: string, standing: StandingEntry['standing'], { by, byId, byName, since, row, verified }: Change, note: string, instead: string, onPoint?: RegExp,
): StandingEntry => ({
  id, standing, since, by, row, verified, note, instead, source: `law reference, part ${row}`, asOf: LAW_AS_OF, from: since,
  ...(byId ? { byId } : {}), ...(byName ? { byName } : {}), ...(onPoint ? { onPoint } : {}),
});

const savingClause = (id: string): StandingEntry =>
  entry(id, 'abrogated', HENDRIX, 'The saving clause of § 2255(e) no longer lets a prisoner who fails the tests of § 2255(h) raise a change of statutory interpretation by § 2241.', 'Meet § 2255(h), or drop the route.');
const nonretroactive = (id: string): StandingEntry =>
  entry(id, 'abrogated', RUTHERFORD, 'A change of law that Congress did not make retroactive is no extraordinary and compelling reason, alone or with others.', 'Cite Rutherford, and rest the motion on other reasons.');
const oldPolicyStatement = (id: string): StandingEntry =>
  entry(id, 'superseded', POLICY_STATEMENT, 'It was decided while no policy statement covered a defendant’s own motion; the one in force since November 1, 2023 does.', 'Argue under § 1B1.13(b)(1)–(6).');
const conjunctive = (id: string): StandingEntry =>
  entry(id, 'abrogated', PULSIFER, 'A defendant is ineligible for the safety valve if he has any one of the three disqualifiers of § 3553(f)(1), not only if he has all.', 'Show that none of § 3553(f)(1)(A)–(C) applies.');
const locationData = (id: string): StandingEntry =>
  entry(id, 'narrowed', CARPENTER, 'The third-party doctrine does not reach records of where a person was.', 'Cite Carpenter, and Chatrie for geofence data.', /\b(?:location|cell[- ]site|CSLI|geofence|GPS|tower|tracking|whereabouts)\b/i);
const nationalFloor = (id: string): StandingEntry =>
  entry(id, 'affected', HUNTER, 'Its list of exceptions stands under a national floor: a waiver of the right to appeal a sentence yields to a miscarriage of justice.', 'Cite Hunter beside it.');

export const STANDING: readonly StandingEntry[] = [
  ...['f3d:124:361', 'f3d:119:245', 'f3d:886:415', 'f3d:226:328', 'f3d:243:893', 'f3d:836:591', 'f3d:147:605', 'f3d:177:1236'].map(savingClause),
  ...['f3d:981:271', 'f4th:26:14', 'f4th:48:1092', 'f3d:993:821'].map(nonretroactive),
  ...['f3d:976:228', 'f3d:993:388', 'f3d:980:1098', 'f3d:980:1178', 'f3d:993:797', 'f3d:997:342'].map(oldPolicyStatement),
  ...['f4th:60:230', 'f3d:998:431', 'f4th:54:1274'].map(conjunctive),
  ...['us:442:735', 'us:425:435'].map(locationData),
  ...[
    'f3d:257:14', 'f3d:901:10', 'f3d:215:315', 'f3d:649:143', 'f3d:273:557', 'f2d:961:493', 'f3d:38:727', 'f3d:405:634', 'f3d:333:886', 'f3d:495:621',
    'f3d:359:1315', 'f2d:997:1343', 'f3d:561:527', 'f3d:410:137', 'f3d:414:542',
  ].map(nationalFloor),
  entry('f4th:47:42', 'abrogated', FERNANDEZ, 'Doubt about a conviction, and a nonretroactive change of law, are no extraordinary and compelling reasons.', 'Take challenges to the conviction to § 2255.'),
  entry('f3d:59:914', 'narrowed', HUNTER, 'A judge’s contrary statement about the right to appeal does not by itself void a written waiver.', 'Rest on the miscarriage-of-justice exception, or on how the plea was explained.'),
  entry('f3d:953:383', 'narrowed', HUNTER, 'A waiver of the right to appeal a sentence has more than the two exceptions it names.', 'Cite Hunter for the miscarriage-of-justice exception.'),
  entry('f3d:371:900', 'narrowed', BOWE, '§ 2244(b)(1) does not apply to § 2255 motions.', 'Rest on § 2255(h) alone.', /2244\(b\)\(1\)/),
  entry('f3d:536:231', 'narrowed', GARZA, 'Prejudice from an appeal that counsel did not file is presumed even where the plea agreement waived appeal.', 'Cite Garza.', /\bappeal\b/i),
  entry('us:536:545', 'overruled', ALLEYNE, 'A fact that raises the mandatory minimum is for the jury.', 'Cite Alleyne.'),
  entry('us:477:79', 'overruled', ALLEYNE, 'A fact that raises the mandatory minimum is for the jury, beyond a reasonable doubt.', 'Cite Alleyne.'),
  entry('us:393:410', 'overruled', GATES, 'The two-prong test for informants gave way to the totality of the circumstances.', 'Cite Gates.'),
  entry('us:378:108', 'overruled', GATES, 'The two-prong test for informants gave way to the totality of the circumstances.', 'Cite Gates.'),
  entry('us:564:522', 'superseded', change('Hughes v. United States, 584 U.S. 675 (2018)', '2018-06-04', 'table', 'memory', 'us:584:675'), 'Its divided opinions gave way to the rule of Hughes for Rule 11(c)(1)(C) pleas.', 'Cite Hughes.'),
  entry('us:394:217', 'superseded', change('Stone v. Powell, 428 U.S. 465 (1976)', '1976-07-06', 'table', 'memory', 'us:428:465'), 'Stone rejects the reasoning by which it let Fourth Amendment claims into § 2255.', 'Raise the point as ineffective assistance under Kimmelman v. Morrison, 477 U.S. 365 (1986).'),
  entry('us:373:1', 'superseded', change('28 U.S.C. §§ 2244, 2255(h) (1996 Act)', '1996-04-24', 'table', 'memory'), 'Since 1996 statute governs successive motions.', 'Argue under § 2255(h).', /\bsuccessive\b|\bsecond\b|\babuse\b/i),
  entry('us:508:129', 'superseded', FIRST_STEP, 'A second § 924(c) count carries the longer term only after a conviction that had become final.', 'Check the date of the sentence, and cite § 403 and Hewitt.'),
  entry('us:553:137', 'superseded', change('Johnson v. United States, 576 U.S. 591 (2015)', '2015-06-26', 'table', 'memory', 'us:576:591'), 'The residual clause it construed is void.', 'Argue under the elements clause or the enumerated offenses.'),
  entry('us:516:137', 'superseded', change('18 U.S.C. § 924(c)(1)(A), as amended in 1998', '1998-11-13', '6.33', 'memory'), 'Since 1998 possession in furtherance is enough.', 'Argue the words “in furtherance” too.'),
  entry('f3d:486:557', 'superseded', change('United States v. Bibler, 495 F.3d 621 (9th Cir. 2007)', '2007-12-31', 'table', 'second-hand', 'f3d:495:621'), 'The opinion was amended and superseded.', 'Cite 495 F.3d 621.'),
  entry('f3d:478:519', 'vacated', change('United States v. Shedrick, 493 F.3d 292 (3d Cir. 2007)', '2007-04-26', '6.66', 'second-hand', 'f3d:493:292'), 'The opinion was vacated on rehearing.', 'Cite 493 F.3d 292.'),
  entry('f4th:104:420', 'affected', FERNANDEZ, 'The Supreme Court affirmed it.', 'Cite the Supreme Court’s decision.'),
  entry('us:597:481', 'narrowed', RUTHERFORD, 'What a court may consider under § 404 does not make a nonretroactive change a reason under § 3582(c)(1)(A).', 'Keep it to § 404.', /3582\(c\)\(1\)\(A\)|compassionate|extraordinary and compelling/i),
  entry('us:519:148', 'narrowed', change('USSG § 1B1.3(c) (Nov. 1, 2024)', '2024-11-01', '6.21', 'memory'), 'The Guidelines no longer count acquitted conduct; the constitutional holding stands.', 'Cite § 1B1.3(c) for the range.', /\bacquitted\b/i),
  entry('us:523:224', 'narrowed', change('Erlinger v. United States, 602 U.S. 821 (2024)', '2024-06-21', '6.35', 'memory', 'us:602:821'), 'Whether earlier offenses were committed on different occasions is for the jury.', 'Cite Erlinger.', /\boccasions?\b/i),
  entry('us:567:50', 'narrowed', change('Smith v. Arizona, 602 U.S. 779 (2024)', '2024-06-21', '6.42', 'memory', 'us:602:779'), 'An absent analyst’s statements offered as the basis of an opinion come in for their truth.', 'Cite Smith v. Arizona.'),
  entry('us:460:276', 'narrowed', CARPENTER, 'Following a person’s movements over time is another matter than a beeper on public roads.', 'Cite Carpenter and United States v. Jones, 565 U.S. 400 (2012).', /\b(?:location|cell[- ]site|CSLI|geofence|GPS|tracking|tracker|movements)\b/i),
  entry('us:468:1', 'narrowed', change('Bousley v. United States, 523 U.S. 614 (1998)', '1998-05-18', 'table', 'memory', 'us:523:614'), 'A claim that others were raising is not novel because the circuit had rejected it.', 'Cite Bousley, and show that the tools to make the claim did not exist.', /\bnovel/i),
  entry('us:501:722', 'narrowed', change('Martinez v. Ryan, 566 U.S. 1 (2012)', '2012-03-20', 'table', 'memory', 'us:566:1'), 'Counsel’s failure at the first collateral review can be cause for a claim of ineffective trial counsel that state law channels there.', 'Cite Martinez and Trevino v. Thaler, 569 U.S. 413 (2013).', /\bpost-?conviction counsel|initial[- ]review|collateral counsel/i),
  entry('us:427:97', 'narrowed', change('United States v. Bagley, 473 U.S. 667 (1985)', '1985-07-02', 'table', 'memory', 'us:473:667'), 'Bagley restated when undisclosed evidence is material.', 'Cite Bagley and Kyles v. Whitley, 514 U.S. 419 (1995).', /\bmaterial/i),
  entry('us:508:36', 'affected', change('Beaird v. United States, No. 25-5343 (cert. granted Apr. 20, 2026)', '2026-04-20', '6.55', 'second-hand', 'scotus:25-5343'), 'Whether courts owe the commentary this deference is before the Supreme Court, and circuits divide after Kisor v. Wilkie, 588 U.S. 558 (2019).', 'Say which way the circuit goes.'),
  ...([['scotus:25-5343', '2026-04-20'], ['scotus:maxwell-v-thomas', '2026-06-01'], ['scotus:25-1003', '2026-06-15']] as const).map(([id, since]) =>
    entry(id, 'pending', change('the Supreme Court', since, 'table', 'second-hand'), 'The case is undecided.', 'Say that it is pending.')),
];

const byAuthority = new Map(STANDING.map((e) => [e.id, e]));

/** What befell the authority by `asOf`; undefined when it still stands as decided, or is not in the table. */
export function standingOf(id: string, asOf: CivilDate): StandingEntry | undefined {
  const found = byAuthority.get(id);
  return found && found.since <= asOf ? found : undefined;
}
