/** Answers for what is to be written or shown: new matters, tables, exports, settings. */
import { normalise } from '../../core/case/normalise';
import { describeConfig } from '../../core/config/describe';
import { parseCivilDate, type CivilDate } from '../../core/dates/civil-date';
import { matterSkeleton } from '../../core/editor/skeleton';
import { calendar } from '../../core/export/calendar';
import { entriesOf, type ExportedMatter } from '../../core/export/entries';
import { ledger } from '../../core/export/ledger';
import { AVENUES } from '../../core/law/avenues/index';
import { DISTRICTS } from '../../core/law/courts/districts';
import { findCourt } from '../../core/law/courts/lookup';
import {
  CHOICES_REQUEST, EXPORT_REQUEST, ROLE_REQUEST, SETTINGS_REQUEST, SKELETON_REQUEST, TABLES_REQUEST, type ChoicesResult, type DocumentParams,
  type ExportParams, type ExportResult, type RoleResult, type SettingsResult, type SkeletonParams, type SkeletonResult, type TablesResult,
} from '../../protocol/writing';
import { refreshTables } from '../../workspace/matter-edits';
import { folderOf, nameOf } from '../../workspace/paths';
import { FileProblem } from '../../workspace/ports';
import type { MatterDeadlines } from '../../workspace/workspace';
import type { Desk } from '../desk';
import { nameOfFolder } from '../uris';
import type { Root } from '../root';
import type { Feature } from './feature';

/** `otherwise` for a document that cannot be read; every other error is ours. */
async function readable<T>(otherwise: T, of: () => Promise<T>): Promise<T> {
  try {
    return await of();
  } catch (error) {
    if (error instanceof FileProblem) return otherwise;
    throw error;
  }
}

async function role(desk: Desk, { uri }: DocumentParams): Promise<RoleResult> {
  const place = desk.session.place(uri);
  if (place === undefined) return {};
  return readable({}, async () => {
    const found = await place.root.workspace.roleOf(place.path);
    return found === 'filing' || found === 'case' || found === 'settings' || found === 'snippet' ? { role: found } : {};
  });
}

const choices = (): ChoicesResult => ({
  avenues: AVENUES.map(({ id, name, sections }) => ({ id, name, documents: Object.keys(sections) })),
  courts: DISTRICTS.map(({ id, name, bluebook }) => ({ id, name, short: bluebook })),
});

/** Values come from a person who may write a court's name; what cannot be read is left for the case file. */
function skeleton({ avenue, document, court, caption, docket, defendant, events = {} }: SkeletonParams): SkeletonResult {
  const id = normalise('avenue', avenue);
  if (typeof id !== 'string') return { files: [] };
  const known: Record<string, CivilDate> = {};
  for (const [event, day] of Object.entries(events)) {
    const date = parseCivilDate(day);
    if (date) known[event] = date;
  }
  const canonical = (vocabulary: 'document' | 'court', text: string | undefined): string | undefined => {
    const found = text === undefined ? undefined : normalise(vocabulary, text);
    return typeof found === 'string' ? found : undefined;
  };
  const files = matterSkeleton({ avenue: id, document: canonical('document', document), court: canonical('court', court), caption, docket, defendant, events: known });
  return { files: files.map(([name, text]) => ({ name, text })) };
}

async function tables(desk: Desk, { uri }: DocumentParams): Promise<TablesResult | null> {
  const paper = await desk.look(uri);
  if (paper === undefined) return null;
  const edits = await refreshTables(paper.root.workspace, paper.path);
  return edits === undefined ? null : { edits: edits.map(({ span, newText }) => ({ range: paper.positions.range(span), newText })) };
}

/** Named by caption, court and docket number; its place is told as the command tells it. */
function exported(root: Root, { path, facts, deadlines }: MatterDeadlines): ExportedMatter {
  const title = facts.caption?.value ?? (facts.defendant.name && `United States v. ${facts.defendant.name.value}`) ?? facts.docket?.value ?? (nameOf(folderOf(path)) || nameOfFolder(root.uri));
  const court = facts.court && (findCourt(facts.court.value)?.bluebook ?? facts.court.value);
  const docket = facts.docket?.value === title ? undefined : facts.docket?.value;
  return { place: root.placeOf(path), name: [title, court, docket].filter((part) => part !== undefined).join(', '), facts, deadlines };
}

async function exportOf(desk: Desk, { uri, format }: ExportParams): Promise<ExportResult> {
  const { session } = desk;
  const place = uri === undefined ? undefined : session.place(uri);
  const roots = place === undefined ? (uri === undefined ? session.folders : []) : [place.root];
  const matters: ExportedMatter[] = [];
  for (const root of roots) {
    await root.ready;
    await readable(undefined, async () => {
      const path = place === undefined ? '' : ((await root.workspace.analyse(place.path, 'look'))?.caseFile ?? place.path);
      for (const matter of await root.workspace.deadlines(path)) matters.push(exported(root, matter));
      return undefined;
    });
  }
  const asOf = roots[0]?.workspace.asOf;
  if (asOf === undefined) return { text: '', count: 0 };
  const text = format === 'ics' ? calendar(matters, asOf, 'open') : ledger(matters, asOf);
  return { text, count: entriesOf(matters, asOf, format === 'ics' ? 'open' : 'all').length };
}

async function settings(desk: Desk, { uri }: DocumentParams): Promise<SettingsResult | null> {
  const place = desk.session.place(uri);
  if (place === undefined) return null;
  await place.root.ready;
  return readable<SettingsResult | null>(null, async () => {
    const court = (await desk.look(uri))?.context.facts.court?.value;
    const rows = describeConfig(await place.root.workspace.configOf(place.path), court);
    const rules = rows.filter(({ setting }) => setting.startsWith('rules.'));
    const off = rules.filter(({ value }) => value === 'off').length;
    return { path: place.path, rules: { on: rules.length - off, off }, rows };
  });
}

export const writingFeature: Feature = {
  listen({ connection, desk }) {
    connection.onRequest(ROLE_REQUEST, (params: DocumentParams) => role(desk, params));
    connection.onRequest(CHOICES_REQUEST, choices);
    connection.onRequest(SKELETON_REQUEST, skeleton);
    connection.onRequest(TABLES_REQUEST, (params: DocumentParams) => tables(desk, params));
    connection.onRequest(EXPORT_REQUEST, (params: ExportParams) => exportOf(desk, params));
    connection.onRequest(SETTINGS_REQUEST, (params: DocumentParams) => settings(desk, params));
  },
};
