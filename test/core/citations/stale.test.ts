/** For every stale statement and provision: words that make it, words that know better, and the day before it was stale. */
import assert from 'node:assert/strict';
import { analyseCitations, staleProvision, staleStatements } from '../../../server/src/core/analysis/citations/index';
import { addDays, date, type CivilDate } from '../../../server/src/core/dates/civil-date';
import { blocksOfText } from '../../../server/src/core/filing/citations/index';
import { STALE_PROVISIONS, STALE_STATEMENTS } from '../../../server/src/core/law/authorities/index';

const TODAY = date('2026-11-21');

interface Example {
  /** Says what is no longer right. */
  readonly stale: string;
  /** Says what changed, or something else in like words. */
  readonly fine: readonly string[];
}

const STATEMENTS: Readonly<Record<string, Example>> = {
  watershed: { stale: 'Under Teague the new rule is a watershed rule of criminal procedure.', fine: ['Edwards v. Vannoy closed the watershed exception of Teague.', 'It was a watershed moment in his life.'] },
  '2244b1-in-2255': { stale: 'The repeated claim in this § 2255 motion is barred by 28 U.S.C. § 2244(b)(1).', fine: ['Section 2244(b)(1) does not apply to § 2255 motions.', 'A state prisoner’s claim, unlike one under § 2255, meets § 2244(b)(1).'] },
  'no-certiorari-from-authorization': { stale: '28 U.S.C. § 2244(b)(3)(E) bars certiorari from the denial of a § 2255(h) application.', fine: ['After Bowe, § 2244(b)(3)(E) no longer bars certiorari from a § 2255(h) ruling.', '28 U.S.C. § 2244(b)(3)(C) governs authorization under § 2255(h).'] },
  'saving-clause': { stale: 'The saving clause of § 2255(e) opens § 2241 after an intervening change in statutory interpretation.', fine: ['Jones v. Hendrix closed the saving clause to a change in statutory interpretation.', 'The saving clause reaches a sentencing court that has been dissolved.'] },
  'sentencing-cases-retroactive': { stale: 'Alleyne applies retroactively to his sentence.', fine: ['Alleyne is not retroactive on collateral review.', 'Alleyne applies to the sentence on direct review.'] },
  'vague-advisory-guidelines': { stale: 'The career-offender guideline is void for vagueness.', fine: ['Beckles holds that the Guidelines cannot be void for vagueness.', 'The mandatory Guidelines of 2001 were void for vagueness.'] },
  'padilla-retroactive': { stale: 'Padilla applies retroactively to a plea of 2006.', fine: ['Chaidez holds that Padilla is not retroactive.'] },
  'ineffectiveness-on-direct-appeal': { stale: 'A claim of ineffective assistance must be raised on direct appeal.', fine: ['A claim of ineffective assistance need not be raised on direct appeal.', 'Under Massaro, ineffective assistance is barred unless raised on direct appeal only in rare cases.'] },
  'supplement-after-judgment': { stale: 'The filing supplements his first § 2255 motion, which is still on appeal.', fine: ['Under Rivers a filing that supplements the first motion while it is on appeal is successive.'] },
  'rule-60-b-1-and-legal-error': { stale: 'Rule 60(b)(1) does not reach a judge’s legal error.', fine: ['Kemp holds that Rule 60(b)(1) covers a judge’s legal error.'] },
  'old-2255-paragraphs': { stale: 'The year of 28 U.S.C. § 2255 ¶ 6(3) had not run.', fine: ['The year of former § 2255 ¶ 6(3), now § 2255(f)(3), had not run.', 'He filed under § 2255. Declaration ¶ 6.'] },
  'previously-unavailable': { stale: 'The rule was previously unavailable to him.', fine: ['Whether it was previously unavailable is pending before the Court in Guerrero.'] },
  'time-credits-by-2241': { stale: 'A petition under § 2241 is the way to First Step Act time credits.', fine: ['Maxwell will decide whether § 2241 is the way to time credits.'] },
  'no-applicable-policy-statement': { stale: 'There is no applicable policy statement for a defendant’s own motion under § 3582(c)(1)(A).', fine: ['Before November 2023 there was no applicable policy statement for compassionate release.', 'There is no applicable policy statement on parking.'] },
  'nonretroactive-change': { stale: 'The nonretroactive change in § 924(c) stacking is an extraordinary and compelling reason.', fine: ['After Rutherford a nonretroactive change is not an extraordinary and compelling reason.', 'His cancer is an extraordinary and compelling reason.'] },
  'innocence-as-reason': { stale: 'His actual innocence is itself an extraordinary and compelling reason for release.', fine: ['Fernandez holds that innocence is not an extraordinary and compelling reason.'] },
  'fernandez-pending': { stale: 'The question is before the Court in Fernandez, in which certiorari was granted.', fine: ['Certiorari was granted in Fernandez, and the Court affirmed.'] },
  'recent-amendments-retroactive': { stale: 'The 2025 amendments are retroactive.', fine: ['The 2025 amendments are not retroactive.'] },
  'exhaustion-jurisdictional': { stale: 'Exhaustion under § 3582(c)(1)(A) is a jurisdictional requirement.', fine: ['Exhaustion under § 3582(c)(1)(A) is not jurisdictional.', 'Exhaustion of state remedies is a jurisdictional matter elsewhere.'] },
  'retribution-at-revocation': { stale: 'Revocation would serve just punishment.', fine: ['Under Esteras the court may not revoke for just punishment.'] },
  'fugitive-tolling': { stale: 'His term of supervised release was tolled while he was a fugitive.', fine: ['After Rico there is no fugitive tolling of supervised release.'] },
  'haymond-ordinary-revocation': { stale: 'Haymond gives him a jury at this revocation.', fine: ['Haymond, limited to § 3583(k), gives no jury here.'] },
  'safety-valve-conjunctive': { stale: 'The safety valve of § 3553(f)(1) is read conjunctively.', fine: ['Pulsifer ended the conjunctive reading of § 3553(f)(1).', 'The list in the lease is conjunctive.'] },
  'safety-valve-one-point': { stale: 'The safety valve is for those with no more than one criminal history point.', fine: ['The safety valve was formerly for those with no more than one criminal history point.', 'He has only one criminal history point.'] },
  'relevant-conduct-two-parts': { stale: 'Jointly undertaken activity under § 1B1.3 has a two-part test.', fine: ['Jointly undertaken activity has three parts; the two-part test was replaced by Amendment 790.'] },
  departures: { stale: 'The defense asks for a downward departure.', fine: ['The defense asks for a departure for substantial assistance under § 5K1.1, a downward departure that remains.', 'Since departures were deleted, a downward departure is a variance.'] },
  'three-steps': { stale: 'Sentencing proceeds in three steps under the Guidelines.', fine: ['Sentencing now proceeds in two steps, not three steps, under the Guidelines.'] },
  'mandatory-guidelines': { stale: 'The Guidelines are mandatory.', fine: ['The court treated the range as if the Guidelines are mandatory.', 'A mandatory minimum applies.'] },
  stacking: { stale: 'A second conviction under § 924(c) carries 25 years.', fine: ['A second § 924(c) count carries 25 years only after a prior conviction became final.'] },
  'life-for-two-drug-felonies': { stale: 'With two prior felony drug offenses he faces mandatory life under § 841(b)(1)(A).', fine: ['Before the First Step Act, two prior felony drug offenses meant life under § 841(b)(1)(A).'] },
  'fretwell-limits-glover': { stale: 'Under Fretwell he must show a significant increase of the sentence.', fine: ['Glover rejects the view that Fretwell asks for a significant increase.'] },
  usam: { stale: 'See USAM § 9-16.330.', fine: ['See Justice Manual § 9-16.330 (formerly USAM 9-16.330).'] },
  '924j-consecutive': { stale: 'The sentence under § 924(j) must run consecutively.', fine: ['Lora holds that a § 924(j) sentence need not run consecutively.'] },
  '924c-and-924j': { stale: 'He was sentenced to two terms under § 924(c) and § 924(j).', fine: ['Barrett forbids separate convictions under § 924(c) and § 924(j).'] },
  'aiding-without-knowledge': { stale: 'An aider and abettor need not have known of the firearm.', fine: ['Rosemond: an aider need not use the gun but must know of the firearm.'] },
  'contributing-cause': { stale: 'Under § 841(b)(1)(C) the heroin need only be a contributing cause of death.', fine: ['Under Burrage a contributing cause is not enough where death results.', 'Poverty was a contributing factor in his youth.'] },
  'objective-good-faith': { stale: 'A doctor’s good faith in prescribing is tested objectively: he must act in objective good faith.', fine: ['Ruan rejects objective good faith for a prescribing doctor.'] },
  'occasions-by-judge': { stale: 'Under the ACCA the judge decides whether the offenses were on different occasions.', fine: ['Erlinger: under the ACCA a judge may not decide whether occasions differ.'] },
  'current-schedules': { stale: 'For the ACCA the prior offense is compared with the current federal drug schedules.', fine: ['Brown rejects the current schedules for the ACCA.'] },
  'status-without-knowledge': { stale: 'Under § 922(g) the government need not prove that he knew his status.', fine: ['Rehaif overruled cases by which the government need not prove knowledge of status under § 922(g).'] },
  'hemani-and-felons': { stale: 'Hemani shows that § 922(g)(1) is unconstitutional.', fine: ['Hemani expressly left § 922(g)(1) alone.'] },
  'user-prosecution-settled': { stale: 'A charge under § 922(g)(3) is plainly constitutional.', fine: ['Hemani held a charge under § 922(g)(3) unconstitutional as applied.'] },
  'third-party-doctrine': { stale: 'Cell-site location records fall under the third-party doctrine.', fine: ['Carpenter took location records out of the third-party doctrine.', 'Bank records fall under the third-party doctrine.'] },
  'geofence-no-search': { stale: 'A geofence request is not a search.', fine: ['Chatrie rejects the view that a geofence request is no search.'] },
  'de-minimis-delay': { stale: 'The wait for the dog was a de minimis intrusion.', fine: ['Rodriguez allows no de minimis delay for a dog sniff.', 'The loss was de minimis.'] },
  'aguilar-spinelli': { stale: 'The affidavit fails the Aguilar-Spinelli test.', fine: ['Gates abandoned the Aguilar-Spinelli test.'] },
  'restitution-civil': { stale: 'Restitution under the MVRA is civil in nature.', fine: ['Ellingburg rejects the view that restitution under the MVRA is civil in nature.'] },
  '14000-words': { stale: 'The brief complies with Fed. R. App. P. 32(a)(7) because it has fewer than 14,000 words.', fine: ['The brief complies with the 14,000 words of 9th Cir. R. 32-1 and Fed. R. App. P. 32.', 'He wrote 14,000 words of letters.'] },
  'ten-days-59e': { stale: 'A motion under Rule 59(e) is due within 10 days.', fine: ['A motion under Rule 59(e) is due within 28 days, not 10 days.'] },
  'two-years-rule-33': { stale: 'A motion on newly discovered evidence must be made within two years.', fine: ['A motion on newly discovered evidence must be made within three years, formerly within two years.'] },
  '4b-jurisdictional': { stale: 'The time of Fed. R. App. P. 4(b) is jurisdictional.', fine: ['The time of Fed. R. App. P. 4(b) is not jurisdictional.', 'The time of Fed. R. App. P. 4(a) is jurisdictional.'] },
  'johnson-without-citation': { stale: 'He relies on Johnson v. United States for the diligence he owed.', fine: ['He relies on Johnson v. United States, 544 U.S. 295 (2005).'] },
};

const PROVISIONS: Readonly<Record<string, Example>> = {
  'frap-35': { stale: 'He petitions for rehearing en banc under Fed. R. App. P. 35(b).', fine: ['What was Fed. R. App. P. 35 is former law.', 'Fed. R. Crim. P. 35(b) is for the government.'] },
  'frcrp-49-d': { stale: 'The paper is signed as Fed. R. Crim. P. 49(d) requires.', fine: ['Notice of the order was sent under Fed. R. Crim. P. 49(d).'] },
  'frcrp-49-b': { stale: 'It is served in the manner provided for a civil action, Fed. R. Crim. P. 49(b).', fine: ['It is filed electronically under Fed. R. Crim. P. 49(b)(3).'] },
  'frcrp-11-c-6': { stale: 'The court gave no warning under Fed. R. Crim. P. 11(c)(6).', fine: ['The court gave the warning of Fed. R. Crim. P. 11(b)(1)(N).'] },
  'ussg-1B1.10-c': { stale: 'The amendment is listed as retroactive in U.S.S.G. § 1B1.10(c).', fine: ['The amendment is listed in U.S.S.G. § 1B1.10(d).', 'For a case with a mandatory minimum see the list in § 1B1.10(c).'] },
  'ussg-4A1.1-d': { stale: 'He received two points under § 4A1.1(d) because he was on probation.', fine: ['Amendment 821 took away the two status points of § 4A1.1(d).', 'He received one point under § 4A1.1(e).'] },
  'ussg-1B1.13-note': { stale: 'His age is a reason under USSG § 1B1.13, comment. (n.1(B)).', fine: ['The former USSG § 1B1.13, comment. (n.1(B)) listed age.', 'His age is a reason under USSG § 1B1.13(b)(2).'] },
};

const documentOf = (text: string) => ({ text, prose: blocksOfText(text) });

/** Ids found in the filing of an avenue to which the entry speaks. */
function found(text: string, avenue: string | undefined, asOf: CivilDate): string[] {
  const document = documentOf(text);
  const provisions = analyseCitations(document, asOf).flatMap(({ citation }) => staleProvision(citation, document, { asOf })?.id ?? []);
  return [...staleStatements(document, { asOf, avenue }).map((f) => f.entry.id), ...provisions];
}

describe('stale law', () => {
  for (const [entries, examples] of [[STALE_STATEMENTS, STATEMENTS], [STALE_PROVISIONS, PROVISIONS]] as const) {
    for (const entry of entries) {
      it(entry.id, () => {
        const example = examples[entry.id];
        assert.ok(example, 'every entry has an example');
        const avenue = entry.avenues?.[0] ?? 'section-2255';
        assert.ok(found(example.stale, avenue, TODAY).includes(entry.id), example.stale);
        assert.ok(found(example.stale, avenue, entry.from).includes(entry.id), 'from its day on');
        assert.ok(!found(example.stale, avenue, addDays(entry.from, -1)).includes(entry.id), 'not before its day');
        if (entry.avenues) assert.ok(!found(example.stale, 'pardon', TODAY).includes(entry.id), 'not in another avenue');
        for (const text of example.fine) assert.ok(!found(text, avenue, TODAY).includes(entry.id), text);
      });
    }
  }

  it('has no example without an entry', () => {
    const ids = new Set([...STALE_STATEMENTS, ...STALE_PROVISIONS].map((e) => e.id));
    assert.deepEqual([...Object.keys(STATEMENTS), ...Object.keys(PROVISIONS)].filter((id) => !ids.has(id)), []);
  });

  it('leaves quotations, and cases under an earlier Manual, alone', () => {
    const text = 'The defense asks for a downward departure.';
    const quoted = { text, prose: blocksOfText(text).map((b) => ({ ...b, quoted: true, leaf: { ...b.leaf, quoted: true } })) };
    assert.deepEqual(staleStatements(quoted, { asOf: TODAY, avenue: 'sentencing-memorandum' }), []);
    assert.deepEqual(staleStatements(documentOf(text), { asOf: TODAY, avenue: 'sentencing-memorandum', manual: 2023 }), []);
    assert.equal(staleStatements(documentOf(text), { asOf: TODAY, avenue: 'sentencing-memorandum', manual: 2025 }).length, 1);
  });

  it('gives the letter for the old paragraph', () => {
    const mended = (text: string) => staleStatements(documentOf(text), { asOf: TODAY }).map((f) => f.mended);
    assert.deepEqual(mended('See 28 U.S.C. § 2255 ¶ 6(3).'), ['§ 2255(f)(3)']);
    assert.deepEqual(mended('See § 2255, para. 8.'), ['§ 2255(h)']);
    assert.deepEqual(mended('See § 2255 ¶ 5.'), [undefined]);
  });
});
