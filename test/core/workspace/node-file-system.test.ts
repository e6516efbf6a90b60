import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeFileSystem } from '../../../server/src/node/node-file-system';
import { SystemClock } from '../../../server/src/node/system-clock';
import { FileProblem, MAX_FILE_BYTES, type FileProblemReason } from '../../../server/src/workspace/ports';

describe('the file system of Node', () => {
  let base: string;
  let fs: NodeFileSystem;

  before(() => {
    base = realpathSync(mkdtempSync(path.join(tmpdir(), 'filing-lint-fs-')));
    const root = path.join(base, 'root');
    const write = (name: string, content: string | Uint8Array): void => {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    };
    write('motion.md', '\uFEFFtext § “quoted”\n');
    write('empty.md', '');
    write('doe/case.yaml', 'caption: x\n');
    write('doe/notes.MARKDOWN', 'notes');
    write('doe/plea.pdf', Buffer.from('%PDF-1.7\n\0\0'));
    write('node_modules/pkg/readme.md', 'x');
    write('.hidden/secret.md', 'x');
    write('doe/node_modules/readme.md', 'x');
    write('latin1.md', Buffer.from('Mu\xf1oz', 'latin1'));
    write('utf16le.md', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('hello', 'utf16le')]));
    write('utf16be.md', Buffer.from([0xfe, 0xff, 0, 0x68]));
    write('huge.md', '');
    truncateSync(path.join(root, 'huge.md'), 50 * 1024 * 1024);
    write('limit.md', Buffer.alloc(MAX_FILE_BYTES, 'a'));
    writeFileSync(path.join(base, 'outside.md'), 'a secret');
    mkdirSync(path.join(base, 'outside-folder'));
    writeFileSync(path.join(base, 'outside-folder', 'deep.md'), 'a secret');
    symlinkSync(path.join(base, 'outside.md'), path.join(root, 'leak.md'));
    symlinkSync(path.join(base, 'outside-folder'), path.join(root, 'leak'));
    symlinkSync('motion.md', path.join(root, 'alias.md'));
    symlinkSync('loop.md', path.join(root, 'loop.md'));
    symlinkSync('..', path.join(root, 'doe', 'up'));
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    fs = new NodeFileSystem(root);
  });

  after(() => rmSync(base, { recursive: true, force: true }));

  it('reads UTF-8 and keeps the byte order mark', async () => {
    assert.equal(await fs.read('motion.md'), '\uFEFFtext § “quoted”\n');
    assert.equal(await fs.read('empty.md'), '');
    assert.equal(await fs.read('alias.md'), '\uFEFFtext § “quoted”\n');
    assert.equal((await fs.read('limit.md')).length, MAX_FILE_BYTES);
  });

  const refused: readonly (readonly [path: string, reason: FileProblemReason, message: RegExp])[] = [
    ['absent.md', 'missing', /no such file/],
    ['motion.md/child.md', 'missing', /no such file/],
    ['nul\0.md', 'missing', /no such file/],
    [`${'long'.repeat(100)}.md`, 'missing', /no such file/],
    ['doe', 'not-a-file', /folder/],
    ['pipe.md', 'not-a-file', /pipe, socket or device/],
    ['loop.md', 'unreadable', /leads back to itself/],
    ['leak.md', 'outside', /outside the folder/],
    ['leak/deep.md', 'outside', /outside the folder/],
    ['../outside.md', 'outside', /outside the folder/],
    ['huge.md', 'too-large', /50 MB; the limit is 20 MB/],
    ['doe/plea.pdf', 'not-text', /binary/],
    ['latin1.md', 'not-text', /not valid UTF-8/],
    ['utf16le.md', 'not-text', /UTF-16/],
    ['utf16be.md', 'not-text', /UTF-16/],
  ];
  for (const [file, reason, message] of refused) {
    it(`refuses ${file.slice(0, 20).replace('\0', '\\0')}: ${reason}`, async () => {
      await assert.rejects(fs.read(file), (error: unknown) => {
        assert.ok(error instanceof FileProblem);
        assert.equal(error.reason, reason);
        assert.equal(error.path, file);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /\n|secret/);
        return true;
      });
    });
  }

  it('tells files, folders and the rest apart, and what lies outside from nothing at all', async () => {
    const kinds = ['motion.md', 'alias.md', 'doe', 'doe/up', 'pipe.md', 'absent.md', 'leak.md', 'leak', '../outside.md', ''];
    assert.deepEqual(await Promise.all(kinds.map((p) => fs.kind(p))), [
      'file', 'file', 'directory', 'directory', 'other', 'missing', 'missing', 'missing', 'missing', 'directory',
    ]);
    await assert.rejects(fs.kind('loop.md'), FileProblem);
  });

  it('knows what is inside, for paths that do not exist too', async () => {
    const paths = ['motion.md', 'absent/deep/x.pdf', 'leak.md', 'leak/absent.pdf', 'doe/up/absent.pdf', '../outside.md', '../absent'];
    assert.deepEqual(await Promise.all(paths.map((p) => fs.inside(p))), [true, true, false, false, true, false, false]);
  });

  it('lists Markdown and case files; no links, no dot folders, no node_modules', async () => {
    assert.deepEqual(await fs.list(''), [
      'doe/case.yaml', 'doe/notes.MARKDOWN', 'empty.md', 'huge.md', 'latin1.md', 'limit.md', 'motion.md', 'utf16be.md', 'utf16le.md',
    ]);
    assert.deepEqual(await fs.list('doe'), ['doe/case.yaml', 'doe/notes.MARKDOWN']);
    await assert.rejects(fs.list('leak'), FileProblem);
    await assert.rejects(fs.list('absent'), FileProblem);
  });

  it('takes the local day for today', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const local = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const before = local(new Date());
    const today = new SystemClock().today();
    // Midnight may pass between two looks at the clock.
    assert.ok(today === before || today === local(new Date()), today);
  });
});
