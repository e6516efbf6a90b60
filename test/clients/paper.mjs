/** The matter that the editors open, and what they should find in it. */
export const FILES = {
  'case.yaml': 'court: txsd\nevents:\n  sentence-imposed: 2019-06-10\n  judgment-entered: 2019-06-12\n',
  'papers/motion.md': `---
avenue: section-2255
filed: 2020-06-20
exhibits:
  A: Plea agreement
---

# Motion to Vacate

§ 2255 ¶ 4 “🙂” see Ex. Q. It is cited as Ex. A at 3.
`,
};
