/** An offer kept as text beside its review: where a finding points, and what is opened for it. */
import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { fixedClock, MemoryExhibitReader, MemoryFileSystem } from '../../support/memory-file-system';

const OFFER = '# Offer\n\nThe parties agree on one count.\n\nThe defendant agrees that he possessed a pistol in connection with the heroin.\n\nThis offer expires on October 2, 2026.\n';
const review = (file: string, title = 'Plea offer'): string => `---\navenue: plea-offer-review\nexhibits:\n  A: { title: ${title}, file: ${file} }\n---\n# Review\n\nOne count (Ex. A).\n`;

async function lint(files: Readonly<Record<string, string>>, path: string) {
  const fs = new MemoryFileSystem(files);
  const exhibits = new MemoryExhibitReader(fs);
  const { diagnostics } = await new Workspace({ fs, exhibits, clock: fixedClock('2026-09-10') }).lint(path);
  return { found: diagnostics.filter((d) => d.rule === 'plea/offer-exhibit'), reads: exhibits.reads };
}

describe('a plea offer kept as an exhibit', () => {
  it('is pointed into, by its path from the workspace root', async () => {
    const { found } = await lint({ 'doe/review.md': review('../offers/offer.md'), 'offers/offer.md': OFFER }, 'doe/review.md');
    assert.deepEqual(found.map((d) => d.related.map((r) => `${r.file}: ${OFFER.slice(r.span.start, r.span.end)}`)), [
      ['offers/offer.md: possessed a pistol'], ['offers/offer.md: October 2, 2026'],
    ]);
  });

  it('is read in pages, too, with places in the whole text', async () => {
    const text = `Cover\f${OFFER}`;
    const { found } = await lint({ 'review.md': review('offer.txt'), 'offer.txt': text }, 'review.md');
    assert.deepEqual(found.map((d) => text.slice(d.related[0]!.span.start, d.related[0]!.span.end)), ['possessed a pistol', 'October 2, 2026']);
  });

  for (const [name, files] of [
    ['outside the workspace', { 'review.md': review('../offer.md') }],
    ['that is missing', { 'review.md': review('offer.md') }],
    ['that is no offer', { 'review.md': review('offer.md', 'Range worksheet'), 'offer.md': OFFER }],
  ] as const) {
    it(`is left alone ${name}`, async () => {
      const { found, reads } = await lint(files, 'review.md');
      assert.deepEqual([found.length, reads], [0, []]);
    });
  }

  it('is looked at anew when it changes', async () => {
    const fs = new MemoryFileSystem({ 'review.md': review('offer.md'), 'offer.md': OFFER });
    const workspace = new Workspace({ fs, exhibits: new MemoryExhibitReader(fs), clock: fixedClock('2026-09-10') });
    const count = async (): Promise<number> => (await workspace.lint('review.md')).diagnostics.filter((d) => d.rule === 'plea/offer-exhibit').length;
    assert.equal(await count(), 2);
    workspace.setOpen('offer.md', '# Offer\n\nThe parties agree on one count.\n');
    assert.equal(await count(), 0);
  });
});
