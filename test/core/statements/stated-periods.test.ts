/** Lengths that a filing states as the time of a paper or step, held against the table of deadlines. */
import assert from 'node:assert/strict';
import { readSentences } from '../../../server/src/core/analysis/statements/sentences';
import { statedPeriodsIn, wrongFor } from '../../../server/src/core/analysis/statements/stated-periods';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { TIMED_ACTS } from '../../../server/src/core/law/acts';
import { deadlineRule } from '../../../server/src/core/law/deadlines/index';

/** The wrong lengths of `text` in a filing of `avenue`, in a matter whose first event is on `since`. */
const wrongIn = (avenue: string, text: string, since?: string): string[] =>
  readSentences(parseFiling(`---\navenue: ${avenue}\n---\n# Paper\n\n${text}\n`)).sentences.flatMap(({ own }) =>
    statedPeriodsIn(own).flatMap((stated) => {
      const speaks = !stated.act.avenues || stated.act.avenues.includes(avenue);
      return speaks && wrongFor(stated, since === undefined ? undefined : date(since)) ? [stated.shown] : [];
    }));

const WRONG: readonly (readonly [string, string])[] = [
  ['rule-33', 'Mr. Marlowe has ten days after the verdict to move for a new trial under Rule 33.'],
  ['rule-33', 'A motion for a new trial must be filed within 21 days of the verdict. Fed. R. Crim. P. 33(b)(2).'],
  ['rule-33', 'Under Rule 33, a defendant has two years from the verdict to seek a new trial on newly discovered evidence.'],
  ['rule-29', 'A motion for judgment of acquittal is due within 28 days after the jury is discharged.'],
  ['direct-appeal', 'A defendant has 30 days to file a notice of appeal.'],
  ['direct-appeal', 'The notice of appeal was due within thirty days of the judgment.'],
  ['direct-appeal', 'He had twenty-one days after entry of judgment to take an appeal.'],
  ['section-2255', 'A § 2255 motion must be filed within two years of the day the judgment became final.'],
  ['section-2255', 'Section 2255 motions are subject to a three-year limitations period.'],
  ['section-2255', 'The movant has 180 days to file a motion to vacate.'],
  ['certiorari', 'A petition for a writ of certiorari must be filed within 120 days of the judgment.'],
  ['certiorari', 'Mr. Doe had 45 days in which to petition for certiorari.'],
  ['rehearing', 'A petition for rehearing may be filed within 21 days after entry of judgment.'],
  ['section-2255', 'A party has 21 days to file objections to the magistrate judge’s report and recommendation.'],
  ['compassionate-release', 'The warden has 60 days to respond to the request before the defendant may go to court.'],
  ['supervised-release-termination', 'A defendant may seek early termination after two years of supervision.'],
  ['pardon', 'A petitioner must wait seven years after release before seeking a pardon.'],
  ['section-2255', 'A Rule 59(e) motion must be filed no later than 10 days after entry of judgment.'],
  ['rule-35a', 'Rule 35(a) gives the court seven days after sentencing to correct a clear error.'],
  ['rule-35b', 'Under Rule 35(b), the government has two years from sentencing to move for a reduction.'],
  ['sentencing-memorandum', 'Objections to the presentence report are due within 30 days of its disclosure.'],
  // Written after the words above were found, and found at first sight or mended by class.
  ['direct-appeal', 'Any party wishing to take an appeal must do so within 20 days of the judgment.'],
  ['rule-34', 'A motion in arrest of judgment must be made within ten days after the verdict.'],
  ['section-2255', 'The statute allows eighteen months from finality for a § 2255 motion.'],
  ['certiorari', 'From the decision of the court of appeals a party has six months to seek certiorari.'],
  ['compassionate-release', 'The statute requires the defendant to give the warden 45 days before moving.'],
  ['section-2255', 'Objections to the report and recommendation must be filed within ten days of service.'],
];

const RIGHT_OR_ELSE: readonly (readonly [string, string])[] = [
  ['rule-33', 'Mr. Marlowe has 14 days after the verdict to move for a new trial under Rule 33.'],
  ['rule-33', 'Rule 33 gives three years from the verdict for a motion for a new trial on newly discovered evidence.'],
  ['direct-appeal', 'It took counsel thirty days to file a notice of appeal.'],
  ['direct-appeal', 'Counsel filed the notice of appeal ten days after the judgment.'],
  ['direct-appeal', 'The court may extend the time to file a notice of appeal by up to 30 days.'],
  ['direct-appeal', 'The government has 30 days to file a notice of appeal.'],
  ['section-2255', 'The movant had sixty days to appeal the denial of his § 2255 motion.'],
  ['section-2255', 'He filed his § 2255 motion within eleven months of the mandate, and he has served 60 months.'],
  ['section-2255', 'The Court gave the government 60 days to respond to the § 2255 motion.'],
  ['section-2255', 'The government has 60 days to answer the motion to vacate.'],
  ['section-2255', 'The magistrate judge allowed 21 days for objections to the report.'],
  ['section-2255', 'Mr. Doe has been held for 30 days while his motion to vacate was pending.'],
  ['section-2255', 'Section 2255 has no 30-day limit on a motion to vacate.'],
  ['certiorari', 'Ninety days is the time to petition for certiorari.'],
  ['certiorari', 'The time for certiorari was 150 days for judgments of that spring.'],
  ['compassionate-release', 'The request was made to the warden, who had six months to act and did not.'],
  ['compassionate-release', 'Thirty days passed after the warden received the request.'],
  ['compassionate-release', 'The warden must give each inmate two weeks of notice before a transfer.'],
  ['rule-33', 'The trial lasted nine days and the defence moved for a new trial.'],
  ['rule-33', 'A new trial would have to last at least 10 days.'],
  ['rule-33', 'If a new trial is granted, the government has 70 days to begin it under the Speedy Trial Act.'],
  ['supervised-release-termination', 'She has completed 30 months of supervision and asks for early termination.'],
  ['supervised-release-termination', 'He has three years of supervision left and seeks early termination.'],
  ['pardon', 'He has been sober for nine years and asks for a pardon.'],
  ['direct-appeal', 'The defendant has 40 days after the record is filed to serve the brief in his direct appeal.'],
  ['sentencing-memorandum', 'The presentence report was due 35 days before sentencing, and objections followed.'],
  ['section-2255', 'He must serve five years before the § 2255 motion can matter.'],
  ['certiorari', 'The petition for certiorari must be limited to 40 pages and has two years of history behind it.'],
  ['direct-appeal', 'He told his lawyer within two days that he wanted to appeal, and counsel had a notice of appeal ready.'],
  ['section-2255', 'Within a year of the judgment he had filed two motions to vacate.'],
  ['section-2255', 'The motion to vacate is due to be heard in 30 days.'],
  ['certiorari', 'The Solicitor General had 30 days to respond to the petition for certiorari.'],
  ['rule-33', 'The jury, which had deliberated three days before the motion for a new trial, was polled.'],
  ['compassionate-release', 'She must spend 23 hours of every day in a cell, and the warden has done nothing for six months.'],
  ['suppression-motion', 'The warrant gave the agents 14 days to search, and the notice of appeal says nothing of that.'],
  ['rule-29', 'The government rested after six days, and the motion for judgment of acquittal must be judged on that record.'],
];

describe('lengths stated as law', () => {
  for (const [avenue, text] of WRONG) it(`wrong: ${text}`, () => assert.equal(wrongIn(avenue, text).length > 0, true));
  for (const [avenue, text] of RIGHT_OR_ELSE) it(`no fault: ${text}`, () => assert.deepEqual(wrongIn(avenue, text), []));

  it('may be those of an earlier day in a matter of that day', () => {
    const text = 'A defendant has seven days after the verdict to move for a new trial.';
    assert.deepEqual(wrongIn('rule-33', text, '2006-03-01'), []);
    assert.deepEqual(wrongIn('rule-33', text, '2019-03-01'), ['seven days']);
  });

  it('belong to deadlines that the table has', () => {
    for (const act of TIMED_ACTS) for (const id of act.rules) assert.ok(deadlineRule(id), `${act.id}: ${id}`);
  });

  it('are right for every act in every form, where the table gives them', () => {
    for (const act of TIMED_ACTS) {
      for (const id of act.rules) {
        for (const { period, until } of deadlineRule(id)!.periods) {
          if (until !== undefined) continue;
          assert.equal(wrongFor({ act, ...period, shown: '', span: { start: 0, end: 0 } }, undefined), undefined, `${act.id}: ${period.count} ${period.unit}`);
        }
      }
      assert.notEqual(wrongFor({ act, count: 77, unit: 'day', shown: '', span: { start: 0, end: 0 } }, undefined), undefined, act.id);
    }
  });
});
