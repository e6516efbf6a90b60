/** The text of pages that are made in the client: plain data in, Markdown out. */
import type { SettingsResult } from '../../server/src/protocol/writing';

/** Text of files is shown as it is written, never as Markdown. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&]/g, '\\$&').trim();

/** What was set first; then how many rules there are, and every default. */
export function settingsMarkdown({ path, rules, rows }: SettingsResult): string {
  const table = (shown: SettingsResult['rows']): string[] => ['| Setting | Value | From |', '|---|---|---|', ...shown.map((r) => `| ${plain(r.setting)} | ${plain(r.value)} | ${plain(r.origin)} |`), ''];
  const set = rows.filter(({ origin }) => origin !== 'default');
  const rest = rows.filter(({ origin }) => origin === 'default');
  return [
    '# Settings', '', `For ${plain(path) || 'this folder'}: ${rules.on} rules are on, ${rules.off} off.`, '',
    '## Set', '', ...(set.length > 0 ? table(set) : ['Nothing is set: every default holds.', '']),
    '## Defaults', '', ...table(rest),
  ].join('\n');
}

/** The page of a rule as a reader wants it: what its fences tell the tests is left out. */
export const rulePageMarkdown = (text: string): string => text.replace(/^(`{3,}[a-z]*)[ \t]+(?:file|count|says|severity|as-of|fixed)=.*$/gm, '$1');
