/** What the manifest promises, the build makes and the package ships. */
import assert from 'node:assert/strict';
import manifest from '../../package.json';
// @ts-expect-error The build script is JavaScript.
import { BUNDLES as ALL_BUNDLES } from '../../esbuild.js';

const outfiles = new Map((ALL_BUNDLES as readonly { name: string; outfile: string }[]).map((b) => [b.name, b.outfile]));
const plain = (file: string): string => file.replace(/^\.\//, '');

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
    const shipped = manifest.files.filter((file) => file.startsWith('dist/'));
    assert.deepEqual([...shipped].sort(), [...outfiles.values()].filter((file) => !file.startsWith('dist/test/')).sort());
    assert.deepEqual(manifest.files.filter((file) => /^(?:server|client\/src|test|scripts)\b/.test(file)), []);
  });
});
