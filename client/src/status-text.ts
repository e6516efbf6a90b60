/** What the status item says of the server's answer; apart from VS Code, so that it can be tested without one. */
import type { StatusResult } from '../../server/src/protocol/requests';
import type { SettingsResult } from '../../server/src/protocol/writing';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly warns: boolean;
}

/** The law's day in the line itself, the rest behind it; a warning once the law is too old to rely on. */
export function statusText(status: StatusResult): StatusText {
  const detail = [
    status.stale ? 'the law in this version is old: update Filing Lint, and check changes since' : undefined,
    status.avenue?.name,
    plural(status.matters, 'matter', 'matters'),
    plural(status.filings, 'filing', 'filings'),
    `version ${status.version}`,
  ];
  return {
    text: `Filing Lint: law as of ${status.lawAsOf}`,
    detail: detail.filter((part) => part !== undefined).join(' · '),
    warns: status.stale,
  };
}

/** How many rules hold, and where settings that are no default come from. */
export function rulesText({ rules, rows }: SettingsResult): { readonly text: string; readonly detail: string } {
  const set = rows.filter(({ origin }) => origin !== 'default');
  const preset = rows.find(({ setting }) => setting === 'preset');
  const sources = [...new Set(set.map(({ origin }) => origin.replace(/:\d+:\d+/g, '')))];
  return {
    text: `${plural(rules.on, 'rule', 'rules')}${rules.off > 0 ? `, ${rules.off} off` : ''}`,
    detail: [preset && `preset ${preset.value}`, sources.length > 0 ? `set by ${sources.slice(0, 3).join(', ')}` : 'all defaults'].filter((part) => part !== undefined).join(' · '),
  };
}
