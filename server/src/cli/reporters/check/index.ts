/** The formats of `check`, by name; each is loaded when it is asked for. */
import type { Reporter } from './reporter';

export type { ReportContext, Reporter } from './reporter';

export const CHECK_REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish')).stylish,
  json: async () => (await import('./json')).checkJson,
  jsonl: async () => (await import('./json')).checkJsonLines,
  unix: async () => (await import('./lines')).unix,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./lines')).github,
  gitlab: async () => (await import('./gitlab')).gitlab,
  junit: async () => (await import('./xml')).junit,
  checkstyle: async () => (await import('./xml')).checkstyle,
  markdown: async () => (await import('./markdown')).markdown,
  html: async () => (await import('./html')).checkHtml,
};

/** Formats that carry the pages of the rules. */
export const WITH_PAGES: ReadonlySet<string> = new Set(['sarif']);
