/**
 * The hooks of a factual basis. Rows 1.10, 1.13 to 1.15 and 1.34 of the law reference; the Guidelines and 18 U.S.C.
 * § 3632(d)(4)(D) are from memory unless a source is named. Numbers inside § 2D1.1(b) move from Manual to Manual.
 */
import { fromMemory, fromText, secondHand } from '../avenues/entries';
import { FRCRP, US_CODE } from '../avenues/sources';
import type { Hook, HookId } from './model';

const CODE_21 = 'United States Code, title 21, edition of April 20, 2023';
const MANUAL_2016 = 'Guidelines Manual 2016, USSG § 1B1.3';
const BROWN = 'studicata.com, Brown v. United States (W.D.N.Y. 2018), on USSG § 2D1.1 n.11(A)';
const LAW_FIRMS = 'law-firm copies of the criteria of USSG § 4C1.1';

type Effect = Hook['effects'][number];
const effect = (statement: { text: string }, authority: string): Effect => ({ ...statement, authority }) as Effect;

const safetyValve2 = effect(fromText(US_CODE, 'closes the safety valve if the client possessed it in connection with the offense'), '18 U.S.C. § 3553(f)(2)');
const zeroPoint = (what: string): Effect => effect(secondHand(LAW_FIRMS, `${what} the two-level reduction for no criminal history points`), 'USSG § 4C1.1');

const hook = (id: HookId, says: string, effects: readonly Effect[], wording: string, check: string): Hook => ({ id, says, effects, wording, check });

export const HOOKS: readonly Hook[] = [
  hook('weapon', 'tie a weapon to the drugs', [
    effect(secondHand(BROWN, 'two levels, unless it is clearly improbable that the weapon was connected with the offense'), 'USSG § 2D1.1(b)(1) & n.11(A)'),
    safetyValve2, zeroPoint('bars'),
  ],
  'The parties make no stipulation that any firearm was connected with the offense; each may argue USSG § 2D1.1(b)(1). The defendant does not admit possessing a firearm in connection with the offense.',
  'who owned it, where it lay, whether it was loaded, and whether a lesser fact (that it was found) is all the plea needs'),
  hook('section-924c', 'describe a firearm offense of its own', [
    effect(fromText(US_CODE, 'five years after every other term, seven if the gun was brandished, ten if it was discharged'), '18 U.S.C. § 924(c)(1)(A), (D)(ii)'),
    effect(fromMemory('a conviction under it takes away earned time credits'), '18 U.S.C. § 3632(d)(4)(D)'),
    safetyValve2,
  ],
  'No firearm was brandished or discharged. The defendant does not admit that any firearm was possessed in furtherance of a drug trafficking crime, and the United States will bring no charge under 18 U.S.C. § 924(c) on these facts.',
  'whether the offer drops or bars the § 924(c) count in writing'),
  hook('role', 'describe a leader, manager or supervisor of others', [
    effect(fromMemory('two, three or four levels'), 'USSG § 3B1.1'),
    effect(fromText(US_CODE, 'closes the safety valve to an organizer, leader, manager or supervisor'), '18 U.S.C. § 3553(f)(4)'),
    effect(fromMemory('takes away earned time credits in some heroin, methamphetamine and fentanyl cases'), '18 U.S.C. § 3632(d)(4)(D)'),
    zeroPoint('bars'),
  ],
  'The defendant took part with others named in the indictment. The parties agree that no adjustment under USSG § 3B1.1 applies [or: make no agreement about role].',
  'which acts of direction the discovery shows, and over whom'),
  hook('premises', 'say that a place was kept for drugs', [
    effect(fromMemory('two levels for maintaining premises to make or distribute drugs'), 'USSG § 2D1.1(b)(12)'),
    effect(fromMemory('describes a separate felony'), '21 U.S.C. § 856'),
  ],
  'Controlled substances were found at the residence, where the defendant lived. The parties make no stipulation about the purpose for which it was maintained.',
  'who held the lease, how often drugs were there, and what else the place was used for'),
  hook('protected-location', 'place the offense at a school, playground, public housing or youth facility', [
    effect(fromMemory('up to twice the maximum, twice the supervised release, and a minimum of one year unless a higher one applies'), '21 U.S.C. § 860'),
    effect(fromMemory('one or two levels, or more, where that offense is convicted'), 'USSG § 2D1.2'),
  ],
  'The offense took place on [date] at [street]. (No distance to any place is stated.)',
  'whether the count charges § 860; if it does not, the distance is no element and can come out'),
  hook('minor', 'bring a minor or a pregnant person into the offense', [
    effect(fromMemory('raises the maximum and sets a minimum'), '21 U.S.C. §§ 859, 861'),
    effect(fromMemory('two levels'), 'USSG § 3B1.4; USSG § 2D1.1(b)(16)'),
  ],
  'Another person was present. (Age and errands are not stated.)',
  'age, knowledge, and whether the person was used or only there'),
  hook('death', 'join death or serious injury to the drugs', [
    effect(fromText(CODE_21, 'a minimum of twenty years if death or serious bodily injury resulted'), '21 U.S.C. § 841(b)(1)'),
    effect(fromMemory('but-for cause must be found or admitted'), 'Burrage v. United States, 571 U.S. 204 (2014)'),
    effect(fromText(US_CODE, 'closes the safety valve'), '18 U.S.C. § 3553(f)(3)'),
    effect(fromMemory('takes away earned time credits'), '18 U.S.C. § 3632(d)(4)(D)'),
  ],
  'The parties do not stipulate that any death or injury resulted from a substance the defendant distributed; the United States will not seek a penalty or an offense level that rests on one.',
  'toxicology, other drugs found, and whether but-for cause can be proved'),
  hook('violence', 'admit violence or a threat', [
    effect(fromText(US_CODE, 'closes the safety valve'), '18 U.S.C. § 3553(f)(2)'),
    effect(fromMemory('two levels for violence, a credible threat, or directing it'), 'USSG § 2D1.1(b)(2)'),
    zeroPoint('bars'),
  ],
  'The factual basis is limited to the elements. The parties agree that the defendant used no violence and made no credible threat in the offense [or: make no agreement about it].',
  'who says it, and whether it belongs to the offense at all'),
  hook('relevant-conduct', 'take on what others did, or conduct beyond the count', [
    effect(fromText(MANUAL_2016, 'acts of others count only if within the scope of what was jointly undertaken, in furtherance of it and reasonably foreseeable; these words can concede all three'), 'USSG § 1B1.3(a)(1)(B)'),
    effect(fromMemory('a stipulation to more counts as proof of it'), 'USSG §§ 1B1.2(c), 6B1.4'),
  ],
  'The quantity stated is the whole of the defendant’s relevant conduct under USSG § 1B1.3. The defendant does not admit the scope or foreseeability of any act of another.',
  'each transaction with its date, and which the client joined'),
  hook('quantity', 'state a quantity without the basis for it', [
    effect(fromMemory('the weight sets the base offense level; an estimate needs indicia of reliability'), 'USSG § 2D1.1(c) & n.5; USSG § 6A1.3'),
    effect(fromText(CODE_21, 'an admitted weight can carry a statutory minimum'), '21 U.S.C. § 841(b)(1)(A)–(B)'),
  ],
  'The substance seized on [date] weighed [number] grams net, without packaging, by the laboratory’s report [number]. The defendant admits no other quantity.',
  'the laboratory report, net weight, how many units were sampled and how they were chosen, and which weight is a witness’s estimate'),
  hook('purity', 'admit purity', [
    effect(fromText(CODE_21, 'pure methamphetamine reaches the minimums at a tenth of the weight of a mixture'), '21 U.S.C. § 841(b)(1)(A)(viii), (B)(viii)'),
    effect(fromMemory('“actual” and “ice” carry higher base offense levels'), 'USSG § 2D1.1(c) nn.(B)–(C)'),
  ],
  'A mixture or substance containing a detectable amount of methamphetamine. The parties make no agreement about purity.',
  'whether a laboratory tested purity, in which units, and by what method'),
  hook('safety-valve', 'give up the safety valve', [
    effect(fromText(US_CODE, 'the statutory minimum stays closed'), '18 U.S.C. § 3553(f)'),
    effect(fromMemory('so does the two-level reduction that goes with it'), 'USSG §§ 2D1.1(b), 5C1.2'),
  ],
  'Nothing in this agreement limits the defendant’s right to ask for relief under 18 U.S.C. § 3553(f) and USSG § 5C1.2.',
  'each of the five parts; the first by the reading of Pulsifer v. United States, 601 U.S. 124 (2024)'),
  hook('time-credits', 'give up earned time credits', [effect(fromMemory('credits depend on the statute of conviction; a waiver gives away what the statute allows'), '18 U.S.C. § 3632(d)(4)(D)')],
    'Nothing in this agreement limits credits under 18 U.S.C. § 3632(d)(4).',
    'whether the count of conviction is on the list of ineligible ones, and whether another count would not be'),
  hook('prior', 'admit a prior conviction that raises the minimum or the range', [
    effect(fromText(CODE_21, 'fifteen or twenty-five years under § 841(b)(1)(A), ten under (B), if an information was filed before the plea'), '21 U.S.C. §§ 841(b)(1), 851(a)(1)'),
    effect(fromText(CODE_21, 'a prior not challenged before sentence may not be challenged later'), '21 U.S.C. § 851(b)'),
    effect(fromMemory('career-offender levels and category VI'), 'USSG § 4B1.1'),
  ],
  'The United States withdraws the information under 21 U.S.C. § 851 and will file none. The parties make no agreement about criminal history or USSG § 4B1.1.',
  'the statute and record of each prior, the time served, and whether it still counts'),
  hook('importation', 'admit that the drugs were imported', [effect(fromMemory('two levels for methamphetamine or amphetamine imported or made from imported chemicals, unless the role is mitigating'), 'USSG § 2D1.1(b)(5)')],
    'The methamphetamine was delivered to the defendant in [city]. (Where it came from is not stated.)',
    'what the client knew of the source'),
  hook('disguised-fentanyl', 'say that fentanyl was passed off as something else', [effect(fromMemory('two or four levels'), 'USSG § 2D1.1(b)(13)')],
    'The tablets contained fentanyl. (What the buyer was told is not stated.)',
    'what the client knew or disregarded about the contents'),
  hook('obstruction', 'admit flight, destroyed evidence or a false statement', [
    effect(fromMemory('two levels each'), 'USSG §§ 3C1.1, 3C1.2'),
    effect(fromMemory('puts the reduction for acceptance at risk'), 'USSG § 3E1.1 n.4'),
  ],
  'The factual basis is limited to the elements of the count. The parties agree that USSG §§ 3C1.1 and 3C1.2 do not apply [or: make no agreement about them].',
  'whether the act was deliberate, when it happened, and who was put in danger'),
  hook('livelihood', 'call the offense the client’s living', [effect(fromMemory('two levels with an aggravating role and a pattern of criminal conduct as a livelihood'), 'USSG § 2D1.1(b)(16)')],
    'The defendant sold controlled substances on the dates stated. (Income is not stated.)',
    'lawful income in those years'),
  hook('enterprise', 'describe a continuing criminal enterprise', [
    effect(fromMemory('twenty years at least'), '21 U.S.C. § 848'),
    effect(fromText(US_CODE, 'closes the safety valve'), '18 U.S.C. § 3553(f)(4)'),
  ],
  'The facts stated establish the elements of Count [number] and no other offense.',
  'whether the government agrees in writing to bring no such charge'),
];

/** The hook with this id. */
export const hookById = (id: HookId): Hook => HOOKS.find((h) => h.id === id)!;

/** Why one word matters: what the parties sign is what the court may rely on. */
export const FACTUAL_BASIS = { text: 'The court finds the factual basis from what the client admits.', authority: 'Fed. R. Crim. P. 11(b)(3)', verified: 'text', source: FRCRP } as const;
