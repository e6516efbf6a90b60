/** The views of one filing: its claims, its exhibits, and what its avenue asks for. */
import type { BarDto, ChecklistItemDto, ClaimDto, ExhibitDto, PaperDto } from '../../../server/src/protocol/views';
import { plural, type Node, type Tone } from './node';

const BAR: Readonly<Record<BarDto['result'], { readonly words: string; readonly icon: string; readonly tone: Tone }>> = {
  clear: { words: 'clear', icon: 'pass', tone: 'good' },
  barred: { words: 'likely barred', icon: 'error', tone: 'error' },
  'needs-showing': { words: 'needs a showing', icon: 'warning', tone: 'warning' },
  'not-cognizable': { words: 'cannot be raised here', icon: 'error', tone: 'error' },
  unknown: { words: 'facts missing', icon: 'question', tone: 'warning' },
};

/** The word for a bar in a row, also where the filing itself answers it. */
export const barWords = ({ result, met }: BarDto): string => (met && result !== 'clear' ? `${BAR[result].words}; the filing answers it` : BAR[result].words);

/** The word for how prejudice is shown; empty where the ground needs none. */
export function prejudiceWords({ needed, asserted, supported }: ClaimDto['prejudice']): string {
  if (!needed) return asserted === 0 ? 'not needed' : `${supported} of ${asserted} supported`;
  return asserted === 0 ? 'not asserted' : `${supported} of ${plural(asserted, 'assertion')} supported`;
}

function barNode(bar: BarDto, id: string, place: Node['place']): Node {
  const { icon, tone } = bar.met ? { icon: 'pass', tone: 'good' as const } : BAR[bar.result];
  const missing = bar.missing.length > 0 ? [`Missing: ${bar.missing.join(', ')}`] : [];
  return { id: `${id}/${bar.bar}`, label: bar.name, description: barWords(bar), icon, tone, tooltip: [bar.summary, ...missing].join('\n'), ...(place ? { place } : {}) };
}

function claimNode(claim: ClaimDto, paper: PaperDto): Node {
  const id = `${paper.uri}#${claim.id}`;
  const place = { uri: paper.uri, range: claim.range };
  const open = claim.bars.filter((b) => b.result !== 'clear' && !b.met);
  const worst = open.some((b) => b.result === 'barred' || b.result === 'not-cognizable') ? 'error' : open.length > 0 ? 'warning' : 'good';
  const { needed, asserted, supported } = claim.prejudice;
  const weak = needed && (asserted === 0 || supported === 0);
  const children: Node[] = [
    { id: `${id}/timely`, label: 'Timeliness', description: claim.timely.status, tooltip: claim.timely.summary, icon: 'calendar', place },
    ...claim.bars.map((bar) => barNode(bar, id, place)),
    { id: `${id}/prejudice`, label: 'Prejudice', description: prejudiceWords(claim.prejudice), icon: weak ? 'warning' : 'pass', tone: weak ? 'warning' : 'good', place },
    { id: `${id}/exhibits`, label: 'Exhibits', description: claim.exhibits.length > 0 ? claim.exhibits.join(', ') : 'none', icon: 'references', place },
  ];
  const description = [open.length > 0 ? open.map((b) => `${b.name.toLowerCase()}: ${BAR[b.result].words}`).join('; ') : 'no bar found', ...(weak ? ['prejudice not supported'] : [])].join(' · ');
  return {
    id, label: claim.title, description, place, children, tooltip: [claim.title, ...(claim.kindName === undefined ? [] : [claim.kindName]), description].join('\n'),
    icon: worst === 'good' ? (weak ? 'warning' : 'pass') : worst, tone: worst === 'good' && weak ? 'warning' : worst,
  };
}

export const claimNodes = (paper: PaperDto): Node[] => paper.claims.map((claim) => claimNode(claim, paper));

const FILE_WORDS: Readonly<Record<NonNullable<ExhibitDto['state']>, string>> = {
  present: '', missing: 'file is missing', outside: 'outside the workspace', 'not-a-file': 'is a folder', unreadable: 'cannot be read',
};

export function exhibitWords(exhibit: ExhibitDto): { readonly words: string; readonly icon: string; readonly tone?: Tone } {
  if (!exhibit.declared) return { words: 'cited, not in the index', icon: 'error', tone: 'error' };
  if (exhibit.state !== undefined && exhibit.state !== 'present') return { words: FILE_WORDS[exhibit.state], icon: 'error', tone: 'error' };
  const cited = exhibit.citations.length;
  if (cited === 0) return { words: 'not cited', icon: 'circle-outline', tone: 'warning' };
  return { words: `cited ${cited === 1 ? 'once' : plural(cited, 'time')}`, icon: 'file' };
}

export function exhibitNodes(paper: PaperDto): Node[] {
  return paper.exhibits.map((exhibit): Node => {
    const id = `${paper.uri}/exhibit/${exhibit.label}`;
    const { words, icon, tone } = exhibitWords(exhibit);
    const citations = exhibit.citations.map((range, i): Node => ({ id: `${id}/${i}`, label: `Line ${range.start.line + 1}`, icon: 'quote', place: { uri: paper.uri, range } }));
    return {
      id, label: `Ex. ${exhibit.label}${exhibit.title === undefined ? '' : ` · ${exhibit.title}`}`, description: words, icon, place: { uri: paper.uri, range: exhibit.range }, children: citations,
      tooltip: [exhibit.title ?? `Exhibit ${exhibit.label}`, words, ...(exhibit.file === undefined ? [] : [exhibit.file])].join('\n'), ...(tone === undefined ? {} : { tone }),
    };
  });
}

const GROUPS: Readonly<Record<ChecklistItemDto['kind'], string>> = { section: 'Sections', element: 'Elements', exhibit: 'Exhibits', record: 'Record' };

export function checklistNodes(paper: PaperDto): Node[] {
  return (['section', 'element', 'exhibit', 'record'] as const).flatMap((kind): Node[] => {
    const items = paper.checklist.filter((item) => item.kind === kind);
    if (items.length === 0) return [];
    const id = `${paper.uri}/checklist/${kind}`;
    const done = items.filter((item) => item.done).length;
    const children = items.map((item, i): Node => {
      const ground = item.claim === undefined ? undefined : paper.claims.find((c) => c.id === item.claim)?.title ?? item.claim;
      const state = kind === 'record' ? (item.note?.split(';')[0] ?? '') : item.done ? 'done' : item.required ? 'to do' : 'usual';
      return {
        id: `${id}/${item.claim ?? ''}/${item.title}/${i}`, label: item.title, description: [state, ...(ground === undefined ? [] : [ground])].join(' · '),
        icon: item.done ? 'pass-filled' : item.required ? 'circle-large-outline' : 'dash', tone: item.done ? 'good' : item.required ? 'warning' : 'quiet',
        tooltip: [item.title, state, ...(item.authority === undefined ? [] : [item.authority]), ...(item.note === undefined ? [] : item.note.split('; ').slice(1))].join('\n'), place: { uri: paper.uri, ...(item.range === undefined ? {} : { range: item.range }) },
      };
    });
    return [{ id, label: GROUPS[kind], description: `${done} of ${items.length}`, icon: done === items.length ? 'pass' : 'list-unordered', expanded: true, children }];
  });
}
