/** Many small matters, made from a number: the same number makes the same files. Fictional. */

/** A generator of numbers below 2^32 (mulberry32), so that a failing run can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const AVENUES = ['section-2255', 'direct-appeal', 'compassionate-release', 'rule-33', 'certiorari', 'commutation'];

function filing(matter: number, paper: number, next: (below: number) => number): string {
  const avenue = AVENUES[next(AVENUES.length)]!;
  const extra = next(4) === 0 ? 'lint: { disable: [exhibit/unused -- the index is made last] }\n' : '';
  const body = ['See Ex. A at 1 and Ex. C.', 'The hearing was on [DATE].', `Counsel "never" asked <b>about</b> it & said so, ${matter}.`, 'Judgment was entered on June 10, 2019.'];
  return `---\navenue: ${avenue}\nfiled: 20${20 + next(6)}-0${1 + next(9)}-1${next(9)}\n${extra}exhibits:\n  A: { title: Judgment, file: exhibits/A.txt }\n  B: Letter\n---\n\n# Motion ${paper}\n\n${body.slice(0, 1 + next(4)).join('\n\n')}\n`;
}

/** At least `filings` filings in matters of different sizes; some name their case file, some have none. */
export function manyMatters(filings: number, seed = 1): Record<string, string> {
  const next = numbers(seed);
  const files: Record<string, string> = { '.filing-lint.yaml': 'rules:\n  draft/placeholder: info\n' };
  for (let matter = 0, made = 0; made < filings; matter++) {
    const folder = `${String.fromCharCode(97 + next(26))}/m${matter}${next(9) === 0 ? " & 'co', 100%" : ''}`;
    const kind = next(10);
    const papers = kind === 0 ? 9 : 1 + next(3);
    const facts = `caption: United States v. Doe\ncourt: ${['ksd', 'txsd', 'casd'][next(3)]!}\nevents:\n  judgment-entered: 2019-06-1${next(9)}\n`;
    if (kind === 1) files[`${folder}/facts.yaml`] = facts;
    else if (kind !== 2) files[`${folder}/case.yaml`] = facts;
    files[`${folder}/exhibits/A.txt`] = 'Judgment. It is so ordered.';
    for (let paper = 0; paper < papers; paper++, made++) {
      const text = filing(matter, paper, next);
      files[`${folder}/${paper % 2 === 0 ? '' : 'motions/'}p${paper}.md`] = kind === 1 ? text.replace('filed:', `case: ${paper % 2 === 0 ? '' : '../'}facts.yaml\nfiled:`) : text;
    }
    if (next(7) === 0) files[`${folder}/notes.md`] = '# Notes\n\nNobody is asked for a motion here.\n';
  }
  return files;
}
