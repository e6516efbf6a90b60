/** Words before whose period a sentence does not end, or need not end. All lists are without the last period. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name or a number always follows: `v.`, `Mr.`, `cf.` */
export const NEVER_LAST = set(`
  v vs Mr Mrs Ms Mx Dr Hon Prof Messrs Mmes Rev Fr Sgt Det Lt Capt Cpl Ofc Insp Cmdr Maj Col Gen Gov Sen Rep Supt Pres
  St Mt Ft e.g i.e viz cf Cf E.g I.e ca approx Magis Mag
`);

/** What is numbered or labelled follows: `Ex. A`, `No. 45`, `¶. 3`, `amend. V`. */
export const TAKES_A_LABEL = set(`
  Ex Exs Exh Exhs ex exs No Nos nos Art art Arts Sec sec Sect sect Secs secs Ch ch Pt pt Pts pts Vol vol Vols p pp pg pgs P PP para paras Para Paras
  n nn R RE Fig fig Tab tab Doc Docs Dkt Dkts D.E Tr TR App Appx App'x app Amend amend Amends amends cl Cl Stat Op op Schedule sched Rm Apt Ste Item
  Attach Att Fn fn Ctr Cnt Ct Cts J.A J App ROA E.R S.A Add
`);

/** May end a sentence or stand inside one; the next word decides. */
export const MAY_BE_LAST = set(`
  Fed Crim Civ Proc Evid Prac Bankr Reg Regs Supp Rptr Rep Rev Cir Dist Div Inc Corp Co Ltd Bros Assn Ass'n Comm'n Comm Int'l Nat'l Dep't Dept
  Gov't Govt Def Defs Def't Pl Pls Pet Petr Pet'r Resp Resp't Appellee Jr Sr Esq etc al seq Id id Ibid ibid Decl Decls Aff Affs Mem Mot Mots Br Ord Op
  Mtn Opp Obj Objs Stip Compl Indict Info Sent Hr'g Hrg Att'y Atty Attys Gen'l Univ Bd Sup Super Admin Auth Ann Annot Ala Ariz Ark Cal Colo Conn Del Fla Ga
  Haw Ida Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Or Ore Pa Tenn Tex Va Vt Wash Wis Wyo Jan Feb Mar Apr Jun Jul Aug
  Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ft lb lbs oz mg kg gal a.m p.m A.M P.M Ph.D M.D J.D Lev Levs Guidelines
  Cong Res Pub Priv Cal Mun Cty Cnty Twp Ave Blvd Rd Hwy Bldg Tech Sys Ins Mfg Ry Hosp Sch Soc'y Rel Cert cert reh'g Reh'g aff'd rev'd
`);

/** After these any capital begins a new sentence, but for what `CONTINUES` names. */
export const LAST_BEFORE_A_CAPITAL = set('a.m p.m A.M P.M etc al seq Jr Sr Esq Ph.D M.D J.D');

/** Stand after a clock time in the same sentence. */
export const CONTINUES = set('Eastern Central Mountain Pacific EST EDT CST CDT MST MDT PST PDT Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Words that a single capital letter labels and does not abbreviate: `Exhibit A.`, `Count I.` */
export const LABELLED = set(`
  ex exs exh exhibit exhibits appendix app count counts part parts category categories level point class schedule section ground claim issue argument
  attachment attachments tab tabs zone grade title unit building block group version option plan vitamin hepatitis and through or to
`);

/** Words that begin sentences and are no part of a name, so that a capital means a new sentence. */
export const STARTERS = set(`
  The An He She It They We You This That These Those His Her Hers Its Their Theirs Our My Your There Here On At By For From With Within Without
  Under Over After Before During Since Until While When Whenever Where Whether Who What Which Why How If Unless Because Although Though Even As So Thus Hence
  Therefore Accordingly Moreover Furthermore However Nevertheless Nonetheless Still Instead Rather Indeed Similarly Likewise Further Finally Then Also But And
  Or Nor Yet Not None Nothing Nobody Neither Either Both Each Every All Any Some Many Most Several Few Two Three One Only Such Had Has Have Was Were Is Are
  Did Does Do Should Would Could Can Counsel Defendant Petitioner Movant Appellant Respondent Trial Mr Mrs Ms Dr See Cf Accord Compare In To Id Again
  Absent Given Upon Despite Later Next Once Through Throughout Together Today Now Being Having According Contrary Nowhere
`);
