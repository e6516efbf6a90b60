/** No regular expression whose time grows faster than the text it is given. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { programPath } from '../../cli/support';
import { builtPatterns, slowPlaces, wideScans, writtenPatterns, type Pattern } from '../../support/patterns';

const slow = (patterns: readonly Pattern[]): string[] => {
  const known = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
  return [...known.values()].flatMap((pattern) => [...slowPlaces(pattern), ...wideScans(pattern)].map((place) => `${pattern.where}: ${place}`));
};

describe('regular expressions', function () {
  this.timeout(240_000);

  it('written in the sources take time in proportion to the text', () => {
    const written = writtenPatterns();
    assert.ok(written.length > 1_500, `${written.length} found`);
    assert.deepEqual(slow(written), []);
  });

  it('put together from text take time in proportion to it', async () => {
    const built = builtPatterns(await programPath(), path.resolve(import.meta.dirname, '../../../examples'));
    assert.ok(built.length > 300, `${built.length} found`);
    assert.deepEqual(slow(built), []);
  });

  it('that are slow are found', () => {
    for (const [source, flags] of [['(a+)+b', ''], ['\\s+$', ''], ['\\s*,?\\s*x', 'y'], ['[a-z]*[a-f]*1', 'i']] as const) assert.notDeepEqual(slowPlaces({ source, flags, where: '' }), [], source);
    for (const [source, flags] of [['said.*that', ''], ['<!--[^]*?-->', ''], ['(?:a|said [^;]*)x', '']] as const) assert.notDeepEqual(wideScans({ source, flags, where: '' }), [], source);
    for (const [source, flags] of [['^said.*that', ''], ['\\([^()]*\\)', ''], ['said .*', ''], ['said .{0,80}that', '']] as const) assert.deepEqual(wideScans({ source, flags, where: '' }), [], source);
    for (const [source, flags] of [['(?<!\\s)\\s+$', ''], ['\\s*x', 'y'], ['a\\s*(?:,\\s*)?x', 'u']] as const) assert.deepEqual(slowPlaces({ source, flags, where: '' }), [], source);
  });
});
