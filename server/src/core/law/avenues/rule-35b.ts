/** Government motion for assistance after sentencing, Fed. R. Crim. P. 35(b). */
import { date } from '../../dates/civil-date';
import { argument, conclusion, introduction, memorandum, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText, needed } from './entries';
import type { Avenue } from './model';
import { FRCRP, US_CODE } from './sources';

const wade = { when: 'the defense asks the court to compel the motion', owed: { headings: ['compel'] } };

export const rule35b: Avenue = {
  id: 'rule-35b',
  name: 'Reduction for substantial assistance (Rule 35(b))',
  spellings: [
    'Rule 35(b)', '35(b)', '35b', 'Fed. R. Crim. P. 35(b)', 'Criminal Rule 35(b)', 'Rule 35(b) motion', 'Rule 35(b)(1)', 'Rule 35(b)(2)', 'government Rule 35(b) motion', 'substantial assistance', 'substantial assistance motion', 'substantial-assistance reduction',
    'post-sentence substantial assistance', 'post-sentencing substantial assistance', 'motion to reduce sentence for substantial assistance', 'reducing a sentence for substantial assistance', 'cooperation motion', 'cooperation reduction',
    'post-sentencing cooperation', 'motion to compel Rule 35(b) motion', 'Wade motion', 'motion to compel substantial assistance motion', 'motion to compel government to file Rule 35(b)',
  ],
  authority: 'Fed. R. Crim. P. 35(b)',
  summary:
    'Only the government can make this motion, for help in investigating or prosecuting someone else after sentencing, normally within one year of sentencing. The court may go below a mandatory minimum. The work of the defense is a dated record of useful results, filed under seal or sent to the prosecutor.',
  movant: fromText(FRCRP, 'The government only.', 'Fed. R. Crim. P. 35(b)(1)'),
  court: fromMemory('The sentencing court.', 'Fed. R. Crim. P. 35(b)'),
  timing: fromText(
    FRCRP,
    'Within one year of sentencing. Later only if the information was not known to the defendant until a year or more after sentencing, or was given within the year but became useful only later, or its usefulness could not reasonably have been foreseen until later and it was then promptly given.',
    'Fed. R. Crim. P. 35(b)(1)–(2)',
  ),
  deadlines: ['rule-35b/government'],
  relatedDeadlines: ['direct-appeal/notice'],
  elements: [
    element('another-person', 'Help in the case of another person',
      fromMemory('The help went to investigating or prosecuting another person.', 'Fed. R. Crim. P. 35(b)(1)'),
      ['another person', 'co-defendant', 'codefendant', 'investigation of', 'investigating', 'prosecution of', 'prosecuting', 'testified against', 'targets', 'target of', 'arrest of', 'indictment of'],
      { documents: ['motion', 'memorandum', 'letter'] }),
    element('substantial', 'Substantial and useful',
      fromMemory('Show the results: arrests, charges, seizures, pleas, testimony.', 'Fed. R. Crim. P. 35(b)(1)'),
      ['substantial assistance', 'substantial', 'arrest', 'arrests', 'charges', 'charged', 'seizure', 'seized', 'pleaded guilty', 'conviction', 'useful', 'led to'],
      { documents: ['motion', 'memorandum', 'letter'] }),
    element('dates', 'Dates of each debriefing and result',
      fromMemory('Give dates, so that the one-year limit or the reason for going past it can be checked.', 'Fed. R. Crim. P. 35(b)(1)–(2)'),
      ['debrief', 'debriefed', 'debriefing', 'proffer', 'proffered', 'met with', 'interviewed', 'within one year', 'rule 35(b)(2)', '35(b)(2)', 'dates'],
      { documents: ['motion', 'memorandum', 'letter'] }),
    element('agent', 'To whom it was given',
      fromMemory('Name the agent and the prosecutor for each meeting, so that the account can be confirmed.'),
      ['agent', 'detective', 'officer', 'investigator', 'ausa', 'assistant united states attorney', 'prosecutor', 'task force'],
      { documents: ['memorandum', 'letter'] }),
    element('timeliness', 'Timeliness',
      fromMemory('Say how soon after arrest, plea or sentence the help began, and whether the information was still fresh.', 'Fed. R. Crim. P. 35(b)(1)–(2)'),
      ['timely', 'promptly', 'immediately', 'within days', 'within weeks', 'days after', 'weeks after', 'months after', 'within one year', 'within a year', 'as soon as', 'fresh', 'same day', 'delay'],
      { documents: ['motion', 'memorandum', 'letter'] }),
    element('risk', 'Risk borne',
      fromMemory('Say what danger the client or family ran or runs, or that none is known.'),
      ['risk', 'danger', 'threat', 'threatened', 'retaliation', 'safety', 'protective custody', 'separation', 'moved to', 'transferred', 'assault'],
      { documents: ['memorandum', 'letter'] }),
    element('late-reason', 'Reason for a motion after the year',
      fromText(FRCRP, 'Name the clause that allows it: information not known, useful only later, or usefulness not foreseeable and promptly given.', 'Fed. R. Crim. P. 35(b)(2)'),
      ['35(b)(2)', 'not known to the defendant', 'did not become useful', 'became useful', 'could not reasonably have been anticipated', 'promptly'],
      { when: 'more than a year has passed since sentencing', owed: { monthsSince: ['sentence-imposed', 12] } }),
    element('wade-ground', 'Ground for compelling the motion',
      fromMemory('Show an unconstitutional motive, no rational relation to a legitimate government end, or breach of an agreement.', 'Wade v. United States, 504 U.S. 181 (1992)'),
      ['wade', 'unconstitutional motive', 'rationally related', 'rational relation', 'legitimate government', 'breach', 'breached', 'bad faith'],
      wade),
  ],
  burden: [fromMemory('The government shows the assistance. A defendant who attacks the refusal must make a substantial showing of an improper reason.', 'Wade v. United States, 504 U.S. 181 (1992)')],
  review: [fromMemory('A refusal to move is reviewed only for unconstitutional motive, want of any rational relation to a legitimate end, or breach. Wade is a case about motions at sentencing; circuits apply it here.', 'Wade v. United States, 504 U.S. 181 (1992)')],
  sections: {
    motion: [
      introduction, usualProceduralHistory,
      needed('assistance', 'Assistance given', ['assistance', 'cooperation', 'substantial assistance', 'debriefings', 'nature of the assistance', 'background', 'facts', 'statement of facts']),
      argument, conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'cooperation-agreement', title: 'Cooperation agreement', matches: ['cooperation agreement', 'plea agreement', 'proffer agreement', 'agreement'], why: 'It says who decides and what was promised.', when: 'there is an agreement', weight: 'usual', verified: 'memory' },
    { id: 'debrief-log', title: 'Debriefing log', matches: ['debrief', 'log', 'proffer', 'interview', 'chronology'], why: 'Dates decide timeliness and show effort.', when: 'always', weight: 'expected', calledFor: 'always', documents: ['letter', 'memorandum'], verified: 'memory' },
    { id: 'results', title: 'Dockets of the cases that resulted', matches: ['docket', 'indictment', 'complaint', 'results', 'judgment'], why: 'Usefulness is shown by what followed.', when: 'always', weight: 'expected', calledFor: 'always', documents: ['letter', 'memorandum'], verified: 'memory' },
    { id: 'agent-letter', title: 'Letter from the agent', matches: ['agent', 'letter', 'detective', 'officer'], why: 'It confirms truthfulness, timeliness and value.', when: 'always', weight: 'usual', verified: 'memory' },
    { id: 'safety-evidence', title: 'Evidence of risk to the cooperator', matches: ['threat', 'safety', 'risk', 'assault'], why: 'Danger borne is part of the value of the help.', when: 'the cooperator or family was put at risk', weight: 'helpful', verified: 'memory' },
  ],
  pitfalls: [
    fromText(FRCRP, 'Filing it for the defense. Only the government may move; a defense paper must ask the court to compel the motion on a ground that Wade allows.', 'Fed. R. Crim. P. 35(b)(1)'),
    fromMemory('Naming cooperators on the public docket; promising a result; leaving no paper trail of debriefings and results.'),
    fromMemory('Arguing rehabilitation or hardship. The rule measures assistance.'),
    fromText(US_CODE, 'Treating the reduced sentence as a new judgment for § 2255. It stays a final judgment and does not restart the year.', '18 U.S.C. § 3582(b)'),
  ],
  authorities: [
    { cite: 'Wade v. United States, 504 U.S. 181 (1992)', point: 'A refusal to move is reviewable only for an unconstitutional motive or want of any rational relation to a legitimate end.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.5',
  source: FRCRP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The rule was read; review of a refusal is from memory.',
};
