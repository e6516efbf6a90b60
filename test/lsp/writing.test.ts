/** What the client asks for when something is to be written. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CHOICES_REQUEST, EXPORT_REQUEST, ROLE_REQUEST, SETTINGS_REQUEST, SKELETON_REQUEST, TABLES_REQUEST,
  type ChoicesResult, type ExportResult, type RoleResult, type SettingsResult, type SkeletonResult, type TablesResult,
} from '../../server/src/protocol/writing';
import { date } from '../../server/src/core/dates/civil-date';
import { entriesOf } from '../../server/src/core/export/entries';
import { nodeEnvironment } from '../../server/src/lsp/node-server';
import { NodeFileSystem } from '../../server/src/node/node-file-system';
import { placeOf } from '../../server/src/node/place';
import { Workspace } from '../../server/src/workspace/workspace';
import { cleanUp, folderWith, TestClient, TODAY } from './harness';
import { MATTER } from './papers';

describe('requests for writing', () => {
  let client: TestClient;
  const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest<T>(method, params);
  const uri = (path: string): { uri: string } => ({ uri: client.uri(path) });
  before(async () => {
    client = await TestClient.start([await folderWith({ ...MATTER, 'tables.md': '---\navenue: section-2255\n---\n\n# Motion\n\n## Table of Authorities\n\n## Argument\n\nSee 28 U.S.C. § 2255(f)(1).\n' })]);
  });
  after(cleanUp);

  it('tell what a document is', async () => {
    const roles: Record<string, RoleResult['role']> = {};
    for (const path of ['motion.md', 'case.yaml', 'notes.md', 'none.md']) roles[path] = (await ask<RoleResult>(ROLE_REQUEST, uri(path))).role;
    assert.deepEqual(roles, { 'motion.md': 'filing', 'case.yaml': 'case', 'notes.md': undefined, 'none.md': undefined });
  });

  it('offer avenues and courts', async () => {
    const { avenues, courts } = await ask<ChoicesResult>(CHOICES_REQUEST, {});
    assert.ok(avenues.some(({ id, documents }) => id === 'section-2255' && documents.includes('motion')));
    assert.ok(courts.some(({ id, short }) => id === 'txsd' && short === 'S.D. Tex.'));
  });

  it('write the first files with the facts that are known, and leave out what is no fact', async () => {
    const { files } = await ask<SkeletonResult>(SKELETON_REQUEST, {
      avenue: '28 U.S.C. § 2255', caption: 'United States v. "Doe"', court: 'S.D. Tex.', docket: '4:19-cr-1', events: { 'judgment-entered': '2026-01-05', plea: 'soon', nonsense: '2026-01-01' },
    });
    assert.deepEqual(files.map(({ name }) => name), ['case.yaml', 'motion.md', '.filing-lint.yaml']);
    const [{ text }] = files as [SkeletonResult['files'][number]];
    assert.match(text, /^caption: "United States v\. \\"Doe\\""$/m);
    assert.match(text, /^court: txsd$/m);
    assert.match(text, /^ {2}judgment-entered: 2026-01-05$/m);
    assert.doesNotMatch(text, /nonsense|soon/);
    assert.deepEqual(await ask<SkeletonResult>(SKELETON_REQUEST, { avenue: 'no such avenue at all' }), { files: [] });
  });

  it('write tables where a paper has a place for them', async () => {
    const { edits } = await ask<TablesResult>(TABLES_REQUEST, uri('tables.md'));
    assert.equal(edits.length, 1);
    assert.match(edits[0]!.newText, /2255\(f\)\(1\)/);
    assert.equal(edits[0]!.range.start.line, 6);
    assert.equal(await ask(TABLES_REQUEST, uri('notes.md')), null);
  });

  it('export the matter as a calendar and as a ledger', async () => {
    const ledger = await ask<ExportResult>(EXPORT_REQUEST, { ...uri('motion.md'), format: 'markdown' });
    assert.match(ledger.text, /2020-06-26/);
    assert.ok(ledger.count > 0);
    assert.match((await ask<ExportResult>(EXPORT_REQUEST, { format: 'ics' })).text, /^BEGIN:VCALENDAR\r\n/);
  });

  it('tell the settings that hold and count the rules', async () => {
    const settings = await ask<SettingsResult>(SETTINGS_REQUEST, uri('motion.md'));
    assert.equal(settings.path, 'motion.md');
    assert.equal(settings.rules.on + settings.rules.off, settings.rows.filter(({ setting }) => setting.startsWith('rules.')).length);
    assert.ok(settings.rules.on > 50);
  });
});

describe('deadlines exported from the editor', () => {
  afterEach(cleanUp);

  it('are the same entries that the command writes, whichever folder is open', async () => {
    const office = await folderWith({
      'clients/roe/case.yaml': 'caption: United States v. Roe\ncourt: txsd\nevents:\n  judgment-entered: 2026-11-10\n', 'clients/roe/motion.md': '---\navenue: section-2255\n---\n# Motion\n',
    });
    const matter = join(office, 'clients/roe');
    const uids = async (folder: string): Promise<string[]> => {
      const client = await TestClient.start([folder], { environment: { files: nodeEnvironment.files } });
      const { text } = await client.connection.sendRequest<ExportResult>(EXPORT_REQUEST, { uri: pathToFileURL(join(matter, 'motion.md')).href, format: 'ics' });
      return [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid!.trim()).sort();
    };
    const here = await uids(matter);
    assert.ok(here.length > 0);
    assert.deepEqual(await uids(office), here);
    assert.deepEqual(await uids(join(office, 'clients')), here);
    const matters = await new Workspace({ fs: new NodeFileSystem(matter), clock: { today: () => date(TODAY) } }).deadlines('');
    const command = matters.map(({ path, facts, deadlines }) => ({ place: placeOf(join(matter, path)), name: '', facts, deadlines }));
    assert.deepEqual(entriesOf(command, date(TODAY), 'open').map(({ id }) => id).sort(), here.map((uid) => uid.split('@')[0]!));
  });
});
