import { accountsOf } from '../../analysis/timeline/accounts';
import type { Account, Entry } from '../../analysis/timeline/model';
import type { Finding, Rule } from '../rule';

/** Letters and plans tell times without a record. */
const DOCUMENTS = ['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections'];
const SHOWN = 4;

/** Papers whose dated tables tell events; elsewhere they count days. */
const TOLD_BY_DATE = [
  'suppression-motion', 'discovery-motion', 'sentencing-memorandum', 'commutation', 'pardon', 'diversion-request',
  'supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation',
];

/** Events told by the clock without a cite. */
export const timelineNoCite: Rule = {
  id: 'timeline/no-cite',
  severity: 'warning',
  summary: 'An entry of a timeline cites nothing for its time.',
  roles: ['filing'],
  *run({ filing, document, avenue }) {
    if (!DOCUMENTS.includes(document)) return;
    const { tables, lists } = accountsOf(filing);
    const seen = new Set<number>();
    for (const account of [...tables, ...lists]) {
      // One table read by its clock and by its recording is one table.
      if (seen.has(account.span.start) || !account.chronological || account.entries.length < 3) continue;
      seen.add(account.span.start);
      if (account.kind === 'offset' || (account.kind === 'date' && !TOLD_BY_DATE.includes(avenue ?? ''))) continue;
      const bare = account.entries.filter((e) => !e.cited && e.offsets.length === 0);
      if (bare.length > 0 && !introduced(filing.text, account)) yield finding(account, bare);
    }
  },
};

/** A line before the table that names the source of all of it. */
function introduced(text: string, account: Account): boolean {
  const lead = text.slice(Math.max(0, account.span.start - 400), account.span.start);
  const trail = text.slice(account.span.end, account.span.end + 240);
  const cite = /\b(?:Exs?\.|Exh\.|Exhibits?|ECF|Dkt|Doc\.|Bates|CAD|Decl\.|Aff\.|Tr\.|Attachment|Tab)\s*(?:No\.\s*)?[A-Z\d]/;
  return cite.test(lead.slice(lead.lastIndexOf('\n#') + 1)) || /^\s*(?:\*|_)?(?:Sources?|See|Cite|Citations?)\b/i.test(trail) && cite.test(trail);
}

function finding(account: Account, bare: readonly Entry[]): Finding {
  const all = bare.length === account.entries.length;
  const names = bare.slice(0, SHOWN).map((e) => e.shown).join(', ');
  return {
    span: all ? account.entries[0]!.whole : bare[0]!.span,
    what: all ? `None of the ${account.entries.length} entries of this timeline cites anything.` : `${bare.length === 1 ? 'This entry cites' : `${bare.length} entries of this timeline cite`} nothing: ${names}${bare.length > SHOWN ? ' and others' : ''}.`,
    why: 'Each time is worth as much as the recording, log, report or record that shows it.',
    do: account.kind === 'date' ? 'Add the exhibit and page for each entry.' : 'Add a column for the source: exhibit and place in the recording, log line, report page or declaration paragraph.',
    confidence: 'check',
  };
}
