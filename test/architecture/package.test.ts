/** What the manifest promises, the build makes and the package ships. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
// @ts-expect-error The build script is JavaScript.
import { BUNDLES as ALL_BUNDLES } from '../../esbuild.js';

const outfiles = new Map((ALL_BUNDLES as readonly { name: string; outfile: string }[]).map((b) => [b.name, b.outfile]));
const plain = (file: string): string => file.replace(/^\.\//, '');

/** What an allow list lets in, by path from the root. */
const allowed = (file: string): string[] =>
  readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8').split('\n')
    .filter((line) => line.startsWith('!')).map((line) => line.replace(/^!\/?/, ''));

describe('the package', () => {
  it('starts what the build makes', () => {
    assert.equal(plain(manifest.main), outfiles.get('client.node'));
    assert.equal(plain(manifest.bin['filing-lint']), outfiles.get('cli'));
  });

  it('names a web entry that the web extension host takes for CommonJS and finds', () => {
    assert.ok(manifest.browser.endsWith('.cjs'), 'an entry of another name is an ES module in a package of type "module"');
    assert.equal(`${plain(manifest.browser)}.js`, outfiles.get('client.browser'));
  });

  it('ships every bundle but the tests, and no source', () => {
    const programs = [...outfiles.values()].filter((file) => !file.startsWith('dist/test/'));
    const named = ['.vscodeignore', '.npmignore'].map(allowed);
    assert.deepEqual([...new Set(named.flat().filter((file) => /^dist\/.*[^/]$/.test(file)))].sort(), programs.sort());
    assert.deepEqual(named.flat().filter((file) => /^(?:server|client\/src|test|scripts)\b/.test(file)), []);
  });
});
