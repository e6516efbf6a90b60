/** A small matter that several suites lint. Fictional. */
export const CASE = `caption: United States v. Doe
court: ksd
docket: "2:23-cr-99999-1"
events:
  sentence-imposed: 2019-06-10
  judgment-entered: 2019-06-12
`;

export const MOTION = `---
avenue: section-2255
filed: 2020-06-27
exhibits:
  A: { title: Judgment, file: exhibits/A.pdf }
  B: { title: Letter, file: exhibits/B.pdf }
---

# Motion to Vacate

See Ex. A at 1, Ex. B, and Ex. C.
`;

export const MATTER = { 'doe/case.yaml': CASE, 'doe/motion.md': MOTION, 'doe/exhibits/A.pdf': '%PDF-1.7\n', 'notes.md': '# Notes\n' };

/** Nothing is wrong with it on its day. */
export const CLEAN = {
  'case.yaml': 'caption: United States v. Roe\ncourt: ksd\nevents: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }\n',
  'motion.md': '---\navenue: section-2255\nfiled: 2020-06-20\n---\n\n# Motion to Vacate\n\nText.\n',
};
