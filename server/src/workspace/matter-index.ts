/** Filings and case files grouped into matters: a case file and the filings that read it, or a filing alone. */
export interface Matter {
  /** The case file, or the filing where there is none; names the matter in every output. */
  readonly path: string;
  readonly caseFile: string | undefined;
  readonly filings: readonly string[];
}

/** What grouping needs to know of a document: its path, and for a filing the case file it reads. */
export type Member =
  | { readonly role: 'case'; readonly path: string }
  | { readonly role: 'filing'; readonly path: string; readonly caseFile: string | undefined };

/** One matter for each case file and for each filing that has none, sorted by path. */
export function groupMatters(members: readonly Member[]): Matter[] {
  const filingsOf = new Map<string, string[]>();
  const matters: Matter[] = [];
  for (const member of members) {
    if (member.role === 'filing' && member.caseFile === undefined) {
      matters.push({ path: member.path, caseFile: undefined, filings: [member.path] });
      continue;
    }
    const caseFile = member.role === 'case' ? member.path : member.caseFile!;
    const filings = filingsOf.get(caseFile) ?? [];
    if (member.role === 'filing') filings.push(member.path);
    filingsOf.set(caseFile, filings);
  }
  for (const [caseFile, filings] of filingsOf) matters.push({ path: caseFile, caseFile, filings: filings.sort() });
  return matters.sort((a, b) => (a.path < b.path ? -1 : 1));
}
