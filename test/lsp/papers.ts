/** Papers of an invented matter: the judgment became final on 2019-06-26, so the year ran out on 2020-06-26. */
export const CASE = `caption: United States v. Doe
court: txsd
conviction: { by: plea }
events:
  sentence-imposed: 2019-06-10
  judgment-entered: { date: 2019-06-12, source: ECF No. 88 }
`;

export const MOTION = `---
avenue: section-2255
filed: 2020-06-29
exhibits:
  A: { title: Plea agreement, file: exhibits/a.pdf }
---

# Motion to Vacate

Judgment was entered on June 12, 2019. See Ex. A. The year ran out on June 26, 2020.
`;

export const NOTES = `# Notes

Judgment was entered on June 12, 2019. See Ex. Z.
`;

/** The same motion in time. */
export const TIMELY = MOTION.replace('2020-06-29', '2020-06-26');

export const MATTER: Readonly<Record<string, string>> = {
  'case.yaml': CASE,
  'motion.md': MOTION,
  'exhibits/a.pdf': '%PDF-1.4\n',
  'notes.md': NOTES,
};
