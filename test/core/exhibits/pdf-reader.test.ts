/** PDF exhibits on disk: what is read, what is refused, and that nothing hangs or leaves the folder. */
import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExhibitContent } from '../../../server/src/core/filing/exhibit-content';
import { NodeFileSystem } from '../../../server/src/node/node-file-system';
import { NodeExhibitReader, type ExhibitLimits } from '../../../server/src/node/pdf-reader';
import { build, removeBundles } from '../../lsp/bundles';
import { pdf } from '../../support/pdf';

describe('exhibits on disk', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;
  before(async () => {
    program = (await build('pdf')).file;
    folder = await mkdtemp(path.join(tmpdir(), 'filing-lint-exhibits-'));
    await mkdir(path.join(folder, 'root'));
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
    await removeBundles();
  });

  const at = (name: string): string => path.join(folder, 'root', name);
  const readerWith = (limits: Partial<ExhibitLimits> = {}): NodeExhibitReader =>
    new NodeExhibitReader(new NodeFileSystem(path.join(folder, 'root')), limits, program);
  async function read(bytes: Uint8Array | string, limits: Partial<ExhibitLimits> = {}, name = 'A.pdf'): Promise<ExhibitContent> {
    await writeFile(at(name), bytes);
    const content = await readerWith(limits).read(name);
    assert.ok(content);
    return content;
  }

  it('gives the text of each page, line by line', async () => {
    const content = await read(pdf([{ lines: ['THE COURT: Good morning (to all).', 'Be seated.'] }, { lines: ['MR. ROE: Thank you, your honor.'] }]));
    assert.deepEqual(content, {
      pages: 2, text: ['THE COURT: Good morning (to all).\nBe seated.', 'MR. ROE: Thank you, your honor.'], searchable: true, paged: true,
    });
  });

  it('finds no text on pages that are images', async () => {
    const { pages, searchable, unreadable } = await read(pdf([{ image: true }, { image: true }]));
    assert.deepEqual({ pages, searchable, unreadable }, { pages: 2, searchable: false, unreadable: undefined });
  });

  it('reads a text as one page, and form feeds as the ends of pages', async () => {
    const plain = await read('One.\nTwo.\n', {}, 'A.txt');
    assert.deepEqual([plain.pages, plain.paged], [1, false]);
    const paged = await read('One.\fTwo.\f', {}, 'B.txt');
    assert.deepEqual([paged.pages, paged.paged, paged.text], [2, true, ['One.', 'Two.']]);
  });

  it('keeps no program alive once a file is read', async () => {
    const threads = (): number => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker').length;
    const before = threads();
    await read(pdf([{ lines: ['THE COURT: Good morning.'] }]));
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(threads() <= before, process.getActiveResourcesInfo().join(', '));
  });

  it('reads no other kind of file', async () => {
    await writeFile(at('A.docx'), 'PK');
    assert.equal(await readerWith().read('A.docx'), undefined);
  });

  const small = pdf([{ lines: ['The defendant agrees to plead guilty.'] }]);
  const three = pdf([{ lines: ['one'] }, { lines: ['two'] }, { lines: ['three'] }]);
  const refused: readonly [string, () => Uint8Array | string, Partial<ExhibitLimits>, string, RegExp][] = [
    ['a password', () => pdf([{ lines: ['secret'] }], { password: 'open' }), {}, 'encrypted', /password/],
    ['an empty file', () => '', {}, 'broken', /damaged/],
    ['another kind of file under the name', () => 'This is a letter.\n'.repeat(200), {}, 'broken', /damaged/],
    ['noise', () => Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + i) & 255)), {}, 'broken', /damaged/],
    ['a file cut off after its head', () => small.subarray(0, 40), {}, 'broken', /damaged/],
    ['too many bytes', () => three, { fileBytes: 100 }, 'too-large', /too large/],
    ['too many pages', () => three, { pages: 2 }, 'too-large', /3 pages; the limit is 2/],
    ['too much text', () => three, { characters: 4 }, 'too-large', /more text/],
    ['no time', () => three, { milliseconds: 0 }, 'too-large', /too long/],
  ];
  for (const [name, bytes, limits, reason, message] of refused) {
    it(`says why not: ${name}`, async () => {
      const { unreadable, pages } = await read(bytes(), limits);
      assert.equal(unreadable?.reason, reason, unreadable?.message);
      assert.match(unreadable.message, message);
      assert.equal(pages, 0);
    });
  }

  it('ends, whatever number of pages a file claims', async () => {
    const { pages, unreadable } = await read(pdf([{ lines: ['one page only'] }], { count: 2_000_000_000 }), { milliseconds: 15_000 });
    assert.ok(unreadable !== undefined || pages === 1, `${pages} pages`);
  });

  it('stops a file that unpacks to a hundred megabytes, and reads the next', async () => {
    const bomb = pdf([{ lines: ['boom'] }], { padding: 100_000_000 });
    assert.ok(bomb.length < 200_000);
    // However slow the machine, either the memory or the time allowed ends it: without a limit it would be read to its end.
    const { unreadable } = await read(bomb, { memoryBytes: 40_000_000, milliseconds: 8_000 });
    assert.equal(unreadable?.reason, 'too-large');
    assert.equal((await read(small)).pages, 1);
  });

  it('opens nothing outside the folder', async () => {
    await writeFile(path.join(folder, 'secret.pdf'), small);
    await symlink(path.join(folder, 'secret.pdf'), at('link.pdf'));
    const reader = readerWith();
    for (const name of ['link.pdf', '../secret.pdf']) {
      const content = await reader.read(name);
      assert.match(content?.unreadable?.message ?? '', /outside/);
      assert.deepEqual(content?.text, []);
    }
  });

  it('says why not for a folder, a missing file, and a text in another encoding', async () => {
    await mkdir(at('folder.pdf'));
    await writeFile(at('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x21]));
    for (const [name, message] of [['folder.pdf', /folder/], ['none.pdf', /no such file/], ['latin.txt', /UTF-8/]] as const) {
      assert.match((await readerWith().read(name))?.unreadable?.message ?? '', message);
    }
  });

  describe('what is kept', () => {
    const LONG_AGO = new Date('2020-01-01T12:00:00Z');
    const put = async (name: string, bytes: Uint8Array | string): Promise<void> => {
      await writeFile(at(name), bytes);
      await utimes(at(name), LONG_AGO, LONG_AGO);
    };
    const letters = ['The offer was sent in April.', 'The offer was sent in March.'].map((line) => pdf([{ lines: [line] }])) as [Buffer, Buffer];

    it('is not read again', async () => {
      const reader = readerWith();
      await put('A.pdf', letters[0]);
      assert.equal(await reader.read('A.pdf'), await reader.read('A.pdf'));
    });

    it('is not used for another file of the same length and time in its place', async () => {
      assert.equal(letters[0].length, letters[1].length);
      const reader = readerWith();
      for (const [letter, month] of [[letters[0], /April/], [letters[1], /March/], [letters[0], /April/]] as const) {
        await put('A.pdf', letter);
        assert.match((await reader.read('A.pdf'))?.text[0] ?? '', month);
      }
      for (const [text, expected] of [['one two', 'one two'], ['two one', 'two one']] as const) {
        await put('A.txt', text);
        assert.equal((await reader.read('A.txt'))?.text[0], expected);
      }
    });

    it('holds for a file that is moved, copied or touched', async () => {
      const reader = readerWith();
      await put('A.pdf', letters[0]);
      const first = await reader.read('A.pdf');
      await rename(at('A.pdf'), at('moved.pdf'));
      assert.equal(await reader.read('moved.pdf'), first);
      await copyFile(at('moved.pdf'), at('copy.pdf'));
      assert.equal(await reader.read('copy.pdf'), first);
      await utimes(at('moved.pdf'), new Date(), new Date());
      assert.equal(await reader.read('moved.pdf'), first);
    });

    it('is not shared by a PDF and a text of the same bytes', async () => {
      const reader = readerWith();
      await put('A.pdf', 'This is a letter.\n');
      await put('A.txt', 'This is a letter.\n');
      assert.equal((await reader.read('A.pdf'))?.unreadable?.reason, 'broken');
      assert.match((await reader.read('A.txt'))?.text[0] ?? '', /^This is a letter/);
    });

    it('is forgotten when it no longer fits, and when the file is gone', async () => {
      const reader = readerWith({ remembered: 200 });
      await put('A.pdf', three);
      const first = await reader.read('A.pdf');
      await put('long.txt', 'word '.repeat(100));
      await reader.read('long.txt');
      const again = await reader.read('A.pdf');
      assert.notEqual(again, first);
      assert.deepEqual(again, first);
      await rm(at('A.pdf'));
      assert.match((await reader.read('A.pdf'))?.unreadable?.message ?? '', /no such file/);
    });
  });

  it('reads many at once, one after the other', async () => {
    await writeFile(at('A.pdf'), three);
    await writeFile(at('B.pdf'), small);
    await writeFile(at('C.pdf'), 'no pdf');
    const reader = readerWith();
    const all = await Promise.all(['A.pdf', 'B.pdf', 'C.pdf', 'A.pdf'].map((name) => reader.read(name)));
    assert.deepEqual(all.map((content) => content?.pages), [3, 1, 0, 3]);
  });
});
