/**
 * Reads a rule's page as its test suite. Under `## Invalid` and `## Valid` each `###` heading is one case; every
 * fence in it with `file=PATH` is a file of a small workspace. Options on the fence: `as-of=DATE` (today for the
 * case), `count=N` (how often the rule must speak; 1 when absent), `severity=`, `says="text"` (once or more).
 * `repeat=N` writes the longest line of the fence N times, for papers whose length matters.
 * `pages=N` makes of the fence an exhibit of N pages: a line `<page>` begins the next one, and pages not written are empty.
 * A fence `fixed=PATH` holds the file after the rule's first fix; linting it again must find nothing to fix.
 */
export interface PageFence {
  readonly lang: string;
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly content: string;
}

export interface PageCase {
  readonly title: string;
  readonly expect: 'invalid' | 'valid';
  readonly fences: readonly PageFence[];
}

export interface RulePage {
  readonly id: string;
  readonly headings: readonly string[];
  readonly cases: readonly PageCase[];
}

const OPTION = /([a-z-]+)=(?:"([^"]*)"|(\S+))/g;

export function readPage(markdown: string): RulePage {
  const lines = markdown.split('\n');
  const headings: string[] = [];
  const cases: { title: string; expect: 'invalid' | 'valid'; fences: PageFence[] }[] = [];
  let id = '';
  let section = '';
  let fence: { mark: string; info: string; body: string[] } | undefined;
  for (const line of lines) {
    if (fence) {
      if (line.trim() === fence.mark) {
        if (/\b(?:file|fixed)=/.test(fence.info)) cases.at(-1)?.fences.push(toFence(fence.info, fence.body));
        fence = undefined;
      } else fence.body.push(line);
      continue;
    }
    const open = /^(`{3,}|~{3,})(.*)$/.exec(line);
    if (open) {
      fence = { mark: open[1]!, info: open[2]!.trim(), body: [] };
      continue;
    }
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    if (!heading) continue;
    const [, marks, title] = heading;
    if (marks === '#') id = title!.trim();
    else if (marks === '##') {
      section = title!.trim();
      headings.push(section);
    } else if (section === 'Invalid' || section === 'Valid') {
      cases.push({ title: title!.trim(), expect: section === 'Invalid' ? 'invalid' : 'valid', fences: [] });
    }
  }
  return { id, headings, cases };
}

function toFence(info: string, body: readonly string[]): PageFence {
  const options = new Map<string, string[]>();
  for (const [, key, quoted, plain] of info.matchAll(OPTION)) {
    options.set(key!, [...(options.get(key!) ?? []), quoted ?? plain ?? '']);
  }
  const times = Number(options.get('repeat')?.[0] ?? 1);
  const longest = body.reduce((best, line, index) => (line.length > body[best]!.length ? index : best), 0);
  const lines = body.flatMap((line, index) => (index === longest ? Array.from({ length: times }, () => line) : [line]));
  const pages = options.get('pages')?.[0];
  return { lang: info.split(/\s/)[0] ?? '', options, content: pages === undefined ? lines.join('\n') + '\n' : paged(lines, Number(pages)) };
}

/** Every page ended by a form feed. */
function paged(lines: readonly string[], count: number): string {
  const pages: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '<page>') pages.push([]);
    else pages.at(-1)!.push(line);
  }
  return Array.from({ length: count }, (_, index) => `${(pages[index] ?? []).join('\n')}\f`).join('');
}
