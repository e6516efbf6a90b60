/** The .vsix: what is in it, and that its server answers and its pages open from where they lie. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AVENUES } from '../../server/src/core/law/avenues/index';
import { RULES } from '../../server/src/core/rules/index';
import { emptyFolder, LATE_MOTION, MANIFEST, VSIX, withServer, writeAll } from './support';
import { unzip } from './zip';

/** Everything that may be in it; what matches nothing here got in by mistake. */
const ALLOWED = [
  /^\[Content_Types\]\.xml$/, /^extension\.vsixmanifest$/,
  /^extension\/(?:package\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/client\/media\/[\w./-]+\.(?:png|svg|md|css|js)$/,
  /^extension\/dist\/(?:client\.node\.cjs|client\.browser\.cjs\.js|server\.node\.cjs|engine\.cjs|languageserver\.cjs|server\.browser\.js|pdf\.cjs)$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/docs\/[\w./-]+\.md$/,
  /^extension\/snippets\/papers\.code-snippets$/,
];

const entry = (file: string): string => `extension/${file.replace(/^\.\//, '')}`;

describe('the .vsix', () => {
  let contents: ReadonlyMap<string, Buffer>;

  before(() => {
    assert.ok(existsSync(VSIX), `${VSIX} is not there: run npm run package`);
    contents = unzip(readFileSync(VSIX));
  });

  it('holds what is on the list and nothing else', () => {
    assert.deepEqual([...contents.keys()].filter((name) => !ALLOWED.some((pattern) => pattern.test(name))), []);
  });

  it('is smaller than 3 MB', () => assert.ok(statSync(VSIX).size <= 3 * 1024 * 1024, `${statSync(VSIX).size} bytes`));

  it('holds the programs, the icon and what the manifest names', () => {
    const { icon, main, browser } = MANIFEST;
    for (const file of [icon, main, `${browser}.js`, 'dist/server.node.cjs', 'dist/engine.cjs', 'dist/languageserver.cjs', 'dist/server.browser.js', 'dist/pdf.cjs', 'syntaxes/filing-lint.tmLanguage.json', 'client/media/review.js', 'snippets/papers.code-snippets']) {
      assert.ok(contents.has(entry(file)), file);
    }
  });

  it('was built for production', () => {
    for (const name of ['server.node.cjs', 'engine.cjs', 'client.node.cjs']) {
      const text = contents.get(`extension/dist/${name}`)!.toString('utf8');
      assert.doesNotMatch(text, /^\/\/ server\/src\//m, `${name} is not minified`);
      assert.doesNotMatch(text, /sourceMappingURL=data:/, `${name} carries its sources`);
    }
  });

  it('holds the page of every rule and of every avenue', () => {
    const pages = [...RULES.map(({ id }) => `docs/rules/${id}.md`), ...AVENUES.map(({ id }) => `docs/avenues/${id}.md`)];
    assert.deepEqual(pages.filter((page) => !contents.has(entry(page))), []);
  });

  it('finds a motion that is late, and links its finding to a page that is there', async () => {
    const folder = emptyFolder();
    writeAll(folder, contents);
    const matter = path.join(folder, 'matter');
    writeAll(matter, [['motion.md', LATE_MOTION]]);
    const uri = pathToFileURL(path.join(matter, 'motion.md')).href;
    const root = pathToFileURL(matter).href;
    await withServer(path.join(folder, 'extension/dist/server.node.cjs'), ['--stdio'], async (connection) => {
      await connection.sendRequest('initialize', {
        processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'matter' }],
        capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: { codeDescriptionSupport: true } } },
      });
      await connection.sendNotification('initialized', {});
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: LATE_MOTION } });
      const { items } = await connection.sendRequest<{ items: { code: string; codeDescription?: { href: string } }[] }>(
        'textDocument/diagnostic', { textDocument: { uri } });
      const late = items.find(({ code }) => code === 'deadline/missed');
      assert.ok(late, `found: ${items.map(({ code }) => code).join(', ')}`);
      assert.ok(late.codeDescription && existsSync(fileURLToPath(late.codeDescription.href)), late.codeDescription?.href);
    });
  });
});
