/** Marks and keys that mean something to whoever shows or stores what a paper says. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programPath, folderOf, makeFifo, run, runHere } from '../../cli/support';

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const BIDI = 'ab\u202ecd\u2066ef\u0007';
const filing = (title: string, file: string): string =>
  `---\navenue: section-2255\nexhibits:\n  A: { title: ${JSON.stringify(title)}, file: ${JSON.stringify(file)} }\nclaims:\n  - { id: one, title: ${JSON.stringify(title)}, ground: ${JSON.stringify(title)} }\n${JSON.stringify(title)}: 1\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n---\n# Motion ${title}\n\nSee Ex. A at 3 and Ex. ${title}, Exhibit B.\n`;

describe('hostile fields', function () {
  this.timeout(120_000);
  before(() => programPath());

  for (const format of ['stylish', 'jsonl', 'unix', 'markdown', 'html', 'json', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab']) {
    it(`script and marks of direction in every field, as ${format}`, async () => {
      const title = `${SCRIPT}${BIDI}`;
      const cwd = folderOf({ 'motion.md': filing(title, `${SCRIPT}.pdf`) });
      const { code, stdout, stderr } = await runHere(['check', '--format', format, '.'], cwd);
      assert.equal(code, 1);
      assert.doesNotMatch(stdout + stderr, /[\u202a-\u202e\u2066-\u2069\u0007]/, format);
      if (['html', 'markdown', 'junit', 'checkstyle'].includes(format)) assert.doesNotMatch(stdout, /<script|<img/i, format);
      if (format === 'json' || format === 'sarif') JSON.parse(stdout);
    });
  }

  it('paths out of the folder, links in a circle, pipes and devices: each is named, none is opened', async () => {
    const cwd = folderOf({ 'matter/deep/.keep': '' });
    const matter = path.join(cwd, 'matter');
    const names = ['../../../../etc/passwd', '../secret.txt', '/dev/zero', 'pipe', 'loop', 'null', '..\\..\\secret.txt', `${'../'.repeat(500)}etc/hosts`, 'a\u0000b', `${'x'.repeat(5_000)}.pdf`];
    writeFileSync(path.join(cwd, 'secret.txt'), 'TOP SECRET');
    makeFifo(path.join(matter, 'pipe'));
    symlinkSync('loop', path.join(matter, 'loop'));
    symlinkSync('/dev/zero', path.join(matter, 'null'));
    symlinkSync('..', path.join(matter, 'deep', 'up'));
    mkdirSync(path.join(matter, 'circle'));
    symlinkSync('../circle', path.join(matter, 'circle', 'again'));
    const index = names.map((name, i) => `  ${i + 1}: { title: t, file: ${JSON.stringify(name)} }`).join('\n');
    writeFileSync(path.join(matter, 'motion.md'), `---\navenue: section-2255\nexhibits:\n${index}\n---\n# Motion\n\n${names.map((_, i) => `See Ex. ${i + 1} at 1.`).join(' ')}\n`);
    const { stdout, code } = await run(['check', '--format', 'json', '.'], { cwd: matter });
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /TOP SECRET|root:x/);
    names.forEach((_, i) => assert.match(stdout, new RegExp(`"exhibit/[^"]*"[^}]*Exhibit ${i + 1}\\b`), names[i]!.slice(0, 40)));
  });
});
