/** The snippet files of VS Code: JSON with comments, read as a library and written for people without the extension. */
import { parseYaml } from '../filing/parse-yaml';
import { entryOf, type YamlMap, type YamlNode } from '../filing/yaml-node';
import { readBody } from './body';
import { scalarText } from './entry';
import type { Entry, EntryProblem, LibraryHead } from './model';
import { renderSnippet } from './render';
import { NO_VALUES } from './variables';

export const isCodeSnippets = (file: string): boolean => /\.code-snippets$/i.test(file);

/** A file with more snippets is not read to the end. */
const MOST = 5000;

export interface ReadCodeSnippets {
  readonly entries: readonly Entry[];
  readonly problems: readonly EntryProblem[];
}

/** Comments blanked, so that every offset stays; text in quotation marks is left alone. */
export function withoutComments(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    if (char === '"') {
      let end = at + 1;
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      end = Math.min(end + 1, text.length);
      out += text.slice(at, end);
      at = end;
    } else if (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const close = text[at + 1] === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
      const end = close < 0 ? text.length : text[at + 1] === '/' ? close : close + 2;
      out += text.slice(at, end).replace(/[^\r\n]/g, ' ');
      at = end;
    } else {
      out += char;
      at++;
    }
  }
  return out;
}

/** Reads a `.code-snippets` file. Snippets for another language than Markdown are left out. Never throws. */
export function readCodeSnippets(file: string, source: string, library: LibraryHead): ReadCodeSnippets {
  const text = withoutComments(source);
  const { root, problems } = parseYaml(text, { start: 0, end: text.length });
  const found: EntryProblem[] = problems.map((p) => ({ ...p, advice: 'Mend the file: it is JSON, with comments.' }));
  if (root?.kind !== 'map') {
    return { entries: [], problems: found.length > 0 ? found : [{ span: { start: 0, end: 0 }, message: 'The file has no snippets.', advice: 'Write them as VS Code does.' }] };
  }
  const entries: Entry[] = [];
  for (const { key, keySpan, value } of root.entries.slice(0, MOST)) {
    if (value.kind !== 'map' || !forMarkdown(value)) {
      if (value.kind !== 'map') found.push({ span: keySpan, message: `“${key}” is no snippet.`, advice: 'Give it a prefix and a body.' });
      continue;
    }
    const prefix = first(entryOf(value, 'prefix')?.value);
    const body = lines(entryOf(value, 'body')?.value);
    if (prefix === undefined || body === '') {
      found.push({ span: keySpan, message: `“${key}” has no ${prefix === undefined ? 'prefix' : 'body'}.`, advice: 'Give it a prefix and a body.' });
      continue;
    }
    entries.push({
      id: `${file.replace(/\.code-snippets$/i, '')}/${slug(key)}`, library: library.name, file, title: key, prefix, scope: /^---\r?\n/.test(body) ? 'document' : 'section',
      avenues: [], documents: [], circuits: [], authorities: [], lawAsOf: undefined, reviewed: undefined, reviewer: undefined,
      notes: scalarText(entryOf(value, 'description')?.value), version: library.version, body: fromEditor(body), bodySpan: value.span, places: new Map([['title', keySpan]]),
    });
  }
  return { entries, problems: found };
}

/** In the file of a paper's language, or of any. */
const forMarkdown = (snippet: YamlMap): boolean => {
  const scope = scalarText(entryOf(snippet, 'scope')?.value);
  return scope === undefined || scope.split(',').some((s) => s.trim() === 'markdown');
};

const first = (node: YamlNode | undefined): string | undefined => (node?.kind === 'seq' ? scalarText(node.items[0]) : scalarText(node));
const lines = (node: YamlNode | undefined): string =>
  (node?.kind === 'seq' ? node.items.map((i) => (i.kind === 'scalar' && i.value !== null ? String(i.value) : '')).join('\n') : node?.kind === 'scalar' && node.value !== null ? String(node.value) : '').trim();

export const slug = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'entry';

/** Tab stops without braces get them, and marks that only an editor escapes lose their backslash: the body of an entry. */
function fromEditor(body: string): string {
  const write = (parts: ReturnType<typeof readBody>['parts']): string =>
    parts
      .map((p) => {
        if (p.kind === 'text') return p.text.replaceAll('${', '\\${');
        if (p.kind === 'stop') return p.parts.length === 0 ? `\${${p.index ?? 0}}` : `\${${p.index ?? 0}:${write(p.parts)}}`;
        if (p.kind === 'choice') return `\${${p.index ?? 0}|${p.options.map((o) => o.replace(/[\\,|}]/g, '\\$&')).join(',')}|}`;
        // Variables of the editor have no value here: their words, else nothing.
        return /^[A-Z_]+$/.test(p.name) ? (p.fallback ?? '') : `\${${p.name}${p.fallback === undefined ? '' : `:${p.fallback}`}}`;
      })
      .join('');
  return write(readBody(body, { editor: true }).parts);
}

/** Entries as one `.code-snippets` file: variables become places to write, since nobody fills them there. */
export function codeSnippets(entries: readonly Entry[]): string {
  const titles = new Map<string, number>();
  const file: Record<string, unknown> = {};
  for (const entry of entries) {
    const times = (titles.get(entry.title) ?? 0) + 1;
    titles.set(entry.title, times);
    file[times === 1 ? entry.title : `${entry.title} (${entry.library}/${entry.id})`] = {
      scope: 'markdown', prefix: entry.prefix, body: renderSnippet(readBody(entry.body).parts, NO_VALUES).split(/\r?\n/),
      description: [entry.avenues.join(', '), entry.reviewed && `reviewed ${entry.reviewed}`, entry.lawAsOf && `law as of ${entry.lawAsOf}`].filter((t) => t).join('; '),
    };
  }
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
