/**
 * Passages of invented offers, agreed facts and reviews: rounds 10 and 11. The hooks that each admits were written down before any check read them; a passage with none is
 * there to be left alone (denials, the law quoted or told, stipulations that an increase does not apply, conditions, words asked for). `missed`: known to be missed still.
 */
export interface Passage {
  readonly name: string;
  /** Heading and text as they would stand in a paper. */
  readonly text: string;
  /** Each hook admitted, with words of the text that say so. */
  readonly hooks: readonly { readonly hook: string; readonly says: string; readonly missed?: true }[];
}

const p = (name: string, text: string, ...hooks: readonly (readonly [hook: string, says: string, missed?: true])[]): Passage => ({
  name, text, hooks: hooks.map(([hook, says, missed]) => ({ hook, says, ...(missed ? { missed } : {}) })),
});

const ROUND_10: readonly Passage[] = [
  // Nothing admitted
  p('weapon not applied', '# Stipulations\n\nThe parties stipulate that the two-level increase of USSG § 2D1.1(b)(1) does not apply, because the shotgun in the hall closet was used for hunting and was not connected with the offense.'),
  p('statute quoted', '# Elements\n\nUnder 18 U.S.C. § 924(c)(1)(A), “any person who, during and in relation to any crime of violence or drug trafficking crime, uses or carries a firearm, or who, in furtherance of any such crime, possesses a firearm,” is subject to a term of five years.'),
  p('no role agreed', '# Guidelines\n\nThe parties agree that Mr. Doe was neither an organizer nor a leader, that he supervised no one, and that no adjustment under Chapter Three, Part B applies.'),
  p('condition of safety valve', '# Safety Valve\n\nIf the Court finds that the defendant meets each of the five criteria of 18 U.S.C. § 3553(f), including that he did not possess a firearm in connection with the offense, the Court shall impose a sentence without regard to the statutory minimum.'),
  p('school zone dropped', '# Charges\n\nAt sentencing the United States will dismiss Counts Two and Three, which allege distribution within 1,000 feet of Lincoln Middle School.'),
  p('quantity open', '# Drug Quantity\n\nThe parties have reached no agreement on the quantity of methamphetamine attributable to the defendant. Each side may present evidence on it at sentencing.'),
  p('death told by statute', '# Penalties\n\nThe maximum is twenty years. Had death or serious bodily injury resulted from the use of the substance, the minimum would be twenty years and the maximum life.'),
  p('not premises', '# Facts\n\nThe heroin was kept in a locker at the bus station. The defendant did not maintain any place for the storage or sale of drugs, and the United States will not seek the increase of § 2D1.1(b)(12).'),
  p('relevant conduct limited', '# Relevant Conduct\n\nThe parties agree that relevant conduct is limited to the sale of April 4 and that no conduct of any other person is attributable to the defendant.'),
  p('reserved', '# Reservation\n\nThe government reserves the right to argue that the defendant possessed a dangerous weapon; the defendant reserves the right to oppose that increase.'),
  p('review asks for striking', '# Review\n\nParagraph 6 says that the pistol was possessed “in connection with” the sale. We should ask that this sentence be struck; nobody saw a pistol at the sale.'),
  p('what the government must prove', '# Trial\n\nTo convict on Count Two the government would have to prove that she knowingly possessed the firearm in furtherance of the conspiracy. It has no witness for that.'),
  p('no violence', '# Facts\n\nThe defendant used no violence and made no threat. No one was hurt. He was unarmed when he was arrested.'),
  p('career offender not', '# Criminal History\n\nThe parties agree that the defendant is not a career offender: the 2009 conviction was for simple possession and is no controlled substance offense under § 4B1.2.'),
  p('851 withdrawn', '# Enhancement\n\nUpon entry of the plea the United States will withdraw the information filed under 21 U.S.C. § 851.'),
  p('importation condition', '# Adjustments\n\nThe increase of § 2D1.1(b)(5) applies only where the offense involved the importation of methamphetamine and the defendant does not receive a mitigating role adjustment. Nothing in the file shows importation.'),
  p('advice of rights', '# Rights\n\nYou understand that by pleading guilty you give up the right to vote, to hold public office, to serve on a jury, and to possess any kind of firearm.'),
  p('supervision conditions', '# Supervised Release\n\nWhile on supervision the defendant shall not possess a firearm, destructive device, or other dangerous weapon, and shall not associate with any person engaged in criminal activity.'),
  p('another person’s gun', '# Facts\n\nOfficers found a revolver under the seat of the codefendant, Roe Sample. The defendant did not know that it was there.'),
  p('minor’s age denied', '# Facts\n\nThe young man who opened the door was nineteen. No person under eighteen took part in the offense.'),
  p('safety valve kept', '# Safety Valve\n\nNothing in this agreement prevents the defendant from seeking relief under 18 U.S.C. § 3553(f) and USSG § 5C1.2, and the United States will not oppose it if he meets the criteria.'),
  p('credits advice', '# Time Credits\n\nThe defendant has been advised that some offenses listed in 18 U.S.C. § 3632(d)(4)(D) make a person ineligible for time credits. The offense of conviction is not among them.'),
  p('obstruction denied', '# Obstruction\n\nThe government agrees that § 3C1.1 does not apply. The defendant told the agents the truth, gave them the code to his phone, and destroyed nothing.'),
  p('disguised pills denied', '# Facts\n\nThe tablets were plain and white. The defendant told his customers that they were fentanyl, and did not represent them to be anything else.'),

  // Something admitted
  p('gun beside the scales', '# Factual Basis\n\nWhen he opened the door agents could see a Taurus pistol on the table next to a digital scale and a bag of cocaine. The defendant said that the pistol was his.', ['weapon', 'a Taurus pistol on the table next to a digital scale and a bag of cocaine']),
  p('stipulated two levels', '# Guidelines\n\nThe parties stipulate to a two-level increase under § 2D1.1(b)(1) for possession of a dangerous weapon.', ['weapon', 'two-level increase under § 2D1.1(b)(1) for possession of a dangerous weapon']),
  p('furtherance', '# Factual Basis\n\nDefendant admits that he carried the Ruger to the sale in order to protect the drugs and himself, and that he possessed it in furtherance of the trafficking charged in Count One.', ['section-924c', 'he possessed it in furtherance of the trafficking']),
  p('couriers', '# Facts\n\nShe recruited two couriers, bought their tickets, and told each where to deliver the parcels.', ['role', 'She recruited two couriers']),
  p('stash house', '# Facts\n\nThe defendant rented the apartment on Vine Street for no other purpose than to store and package heroin.', ['premises', 'rented the apartment on Vine Street for no other purpose than to store and package heroin']),
  p('near a playground', '# Facts\n\nThe sale took place in the defendant’s car, which was parked 300 feet from the playground of Harlan Park.', ['protected-location', '300 feet from the playground']),
  p('sixteen-year-old', '# Facts\n\nThe defendant’s sixteen-year-old nephew carried the bag from the house to the car at his request.', ['minor', 'sixteen-year-old nephew carried the bag']),
  p('overdose', '# Facts\n\nA.B. bought two bags from the defendant that evening and died before morning; the medical examiner gave the cause as fentanyl toxicity.', ['death', 'died before morning']),
  p('collected by force', '# Facts\n\nWhen the buyer did not pay, the defendant struck him with a bottle and took his keys.', ['violence', 'struck him with a bottle']),
  p('foreseeable sales', '# Relevant Conduct\n\nThe defendant agrees that all sales of the group between March and June were within the scope of the agreement he joined and were reasonably foreseeable to him.', ['relevant-conduct', 'were reasonably foreseeable to him']),
  p('at least five kilograms', '# Quantity\n\nThe parties agree that the defendant is accountable for at least five kilograms of cocaine.', ['quantity', 'at least five kilograms of cocaine']),
  p('ninety-eight percent', '# Laboratory\n\nThe laboratory found the methamphetamine to be 98 percent pure, and the parties agree that it is Ice.', ['purity', '98 percent pure']),
  p('safety valve given up', '# Waivers\n\nThe defendant agrees not to seek a sentence below the minimum under the safety valve.', ['safety-valve', 'not to seek a sentence below the minimum under the safety valve']),
  p('credits given up', '# Waivers\n\nDefendant waives any right to earned time credits under the First Step Act.', ['time-credits', 'waives any right to earned time credits']),
  p('prior', '# Criminal History\n\nHe admits that he was convicted in 2012 of possession with intent to deliver cocaine, a felony, and served fourteen months for it.', ['prior', 'convicted in 2012 of possession with intent to deliver cocaine']),
  p('from Juárez', '# Facts\n\nThe defendant knew that the methamphetamine had been brought across the border from Juárez by his cousin the week before.', ['importation', 'brought across the border from Juárez']),
  p('blue M30s', '# Facts\n\nThe tablets were blue, bore the mark M30, and were sold by the defendant as oxycodone; each held fentanyl.', ['disguised-fentanyl', 'sold by the defendant as oxycodone']),
  p('phone in the river', '# Facts\n\nAs soon as he heard of the arrest the defendant threw his telephone off the bridge and told his brother to say that they had been fishing.', ['obstruction', 'threw his telephone off the bridge']),
  p('no other work', '# Facts\n\nFrom 2020 to 2022 the defendant had no job and lived on what the sale of heroin brought in.', ['livelihood', 'had no job and lived on what the sale of heroin brought in']),
  p('review with two hooks', '# Review\n\nParagraph 4 has him admit that he “kept a pistol in the nightstand to protect the money” and that he “paid three men to sell for him.” Neither is in the discovery that we have.', ['weapon', 'kept a pistol in the nightstand to protect the money'], ['role', 'paid three men to sell for him']),
  p('an admission behind a denial', '# Facts\n\nThe defendant denies that he sold in the school zone. He does not deny that he kept a rifle with the methamphetamine.', ['weapon', 'kept a rifle with the methamphetamine']),
  p('admitted after a condition', '# Facts\n\nIf called, Agent Sample would testify to the sale of May 3. The defendant further admits that more than 100 grams of heroin passed through his hands each month.', ['quantity', 'more than 100 grams of heroin']),
];

const ROUND_11: readonly Passage[] = [
  // Nothing admitted
  p('no enhancement for the knife', '# Agreed Guidelines\n\nNeither party will argue that the folding knife in his pocket was a dangerous weapon possessed in connection with the offense.'),
  p('courts differ on premises', '# Discussion\n\nCourts ask whether drug distribution was one of the primary uses of the premises, how often drugs were there, and whether the defendant held a possessory interest. He stayed on his aunt’s couch for two weeks.'),
  p('not proved at the state hearing', '# History\n\nThe state court dismissed the charge that he had fired a gun, for want of proof.'),
  p('should the government learn', '# Breach\n\nShould the United States learn that the defendant has committed perjury, has tampered with a witness, or has destroyed evidence, it may withdraw from this agreement.'),
  p('the bottom of the table', '# Penalties\n\nCount One is punishable by not less than ten years if the offense involved 500 grams or more of a mixture containing methamphetamine. Count One as charged names no quantity.'),
  p('unindicted others', '# Facts\n\nOthers, whom she had never met, directed the couriers and kept the money. She carried one bag, once, for four hundred dollars.'),
  p('firearm surrendered lawfully', '# Facts\n\nThe hunting rifle was registered to his father and locked in his father’s safe. The government agrees that it had nothing to do with the offense.'),
  p('the letter corrects', '# Counteroffer\n\nIn place of “stash house” we propose “residence,” and in place of “leader” we propose “participant.”'),
  p('no minor', '# Facts\n\nThere is no evidence that any child was present, and § 2D1.1(b)(16)(B) is not applied.'),
  p('restitution for the car', '# Restitution\n\nThe defendant will pay $4,000 for the car that was damaged when an officer backed into it.'),
  p('death unrelated', '# Facts\n\nThe defendant’s mother died of cancer in March 2022, while he was on release.'),
  p('government’s burden on quantity', '# Quantity\n\nThe government bears the burden of proving drug weight. The laboratory weighed 48.2 grams net, and the defendant does not agree to any more.'),
  p('priors disputed', '# Criminal History\n\nThe defendant disputes that the 2011 conviction in Cook County is his; the fingerprints have not been compared.'),
  p('type C explained', '# Nature of the Agreement\n\nUnder Rule 11(c)(1)(C), if the Court rejects the agreed sentence, each party may withdraw, and nothing said here may be used to prove role, quantity, or the possession of a weapon.'),
  p('not in public housing', '# Facts\n\nThe building is privately owned. It is not public housing, and no school or playground lies within a mile of it.'),
  p('the safety valve met', '# Safety Valve\n\nThe parties agree that he has met all five criteria: he has one point, used no violence, possessed no firearm, led nobody, and told the agents what he knew.'),
  p('an ordinary job', '# Personal History\n\nThe defendant worked for nine years as a welder and supported his family on that income.'),
  p('charge dismissed, with its words', '# Dismissals\n\nThe United States agrees to dismiss Count Four, which charges that the defendant brandished a firearm during and in relation to a drug trafficking crime.'),
  p('import not known', '# Facts\n\nThe defendant bought from a man in Omaha and did not know where the methamphetamine came from. The parties agree that § 2D1.1(b)(5) does not apply.'),
  p('hypothetical range', '# Exposure\n\nIf he goes to trial and the jury finds the gun was possessed in furtherance, five years are added. If he takes the offer, that count is gone.'),
  // Something admitted
  p('pistol in the waistband', '# Facts\n\nWhen he handed over the cocaine the defendant had a loaded pistol in his waistband.', ['weapon', 'a loaded pistol in his waistband']),
  p('his share of the crew', '# Facts\n\nHe set the prices, decided who worked which corner, and took half of what each of the four sellers earned.', ['role', 'decided who worked which corner']),
  p('garage', '# Facts\n\nThe defendant kept the garage behind his house to weigh, mix and package fentanyl.', ['premises', 'kept the garage behind his house to weigh, mix and package fentanyl']),
  p('high school', '# Facts\n\nBoth sales were made within 900 feet of Kennedy High School.', ['protected-location', 'within 900 feet of Kennedy High School']),
  p('injury', '# Facts\n\nC.D. took the pills that the defendant sold her, stopped breathing, and spent nine days in intensive care.', ['death', 'stopped breathing, and spent nine days in intensive care']),
  p('threat by text', '# Facts\n\nThe defendant wrote to the informant: “You will not live to testify.”', ['violence', 'You will not live to testify']),
  p('joint activity', '# Relevant Conduct\n\nDefendant stipulates that the conduct of his codefendants was in furtherance of jointly undertaken criminal activity and is attributable to him.', ['relevant-conduct', 'in furtherance of jointly undertaken criminal activity']),
  p('estimated weight', '# Quantity\n\nFrom the ledger agents estimate that he sold some eleven kilograms, and the defendant accepts that figure.', ['quantity', 'some eleven kilograms', true]),
  p('pure', '# Laboratory\n\nThe substance was d-methamphetamine hydrochloride, 94% pure.', ['purity', '94% pure']),
  p('ineligible', '# Stipulations\n\nThe parties agree that because of the firearm the defendant does not qualify for the safety valve.', ['safety-valve', 'does not qualify for the safety valve']),
  p('two priors', '# Criminal History\n\nThe defendant has two prior felony convictions for delivery of a controlled substance and is a career offender.', ['prior', 'two prior felony convictions for delivery']),
  p('sinaloa', '# Facts\n\nHis supplier in Sinaloa shipped the drug to Tucson in the spare tires of trucks, as the defendant knew.', ['importation', 'His supplier in Sinaloa shipped the drug']),
  p('percocet', '# Facts\n\nHe told the buyers that the pills were Percocet, although he knew that they held fentanyl.', ['disguised-fentanyl', 'told the buyers that the pills were Percocet']),
  p('flight', '# Facts\n\nWhen the trooper turned on his lights the defendant drove through two red lights at ninety miles an hour and ran into a fence.', ['obstruction', 'drove through two red lights']),
  p('gun for drugs', '# Facts\n\nThe defendant traded an ounce of heroin for a shotgun and kept the shotgun to guard what was left.', ['weapon', 'kept the shotgun to guard what was left']),
  p('teenager as lookout', '# Facts\n\nHe paid a boy of fifteen to watch the street while he sold.', ['minor', 'a boy of fifteen to watch the street']),
];

export const PASSAGES: readonly Passage[] = [...ROUND_10, ...ROUND_11];
