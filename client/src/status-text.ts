/** What the status item says of the server's answer; apart from VS Code, so that it can be tested without one. */
import type { StatusResult } from '../../server/src/protocol/requests';

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
