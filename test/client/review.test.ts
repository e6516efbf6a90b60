/** The review panel's HTML: whatever a paper says stays text, and every part is there without colour or a pointer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MatterDto } from '../../server/src/protocol/views';
import { escape } from '../../client/webview/html';
import { reviewBody, reviewPage } from '../../client/webview/review';
import { momentsOf } from '../../client/webview/timeline';
import { deadline, matter, RANGE } from './dtos';

const HOSTILE = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\' autofocus onfocus=alert(1) x=\'', '</title></style><svg onload=alert(1)>',
  '&lt;b&gt;', '`${alert(1)}`', '<!-- --><a href="javascript:alert(1)">x</a>', ']]><script>1</script>', '\u202Eevil\u2066', '$& $1 $`',
];

/** The same matter with `text` wherever a paper, a file name or a case file can put text. */
function filledWith(text: string): MatterDto {
  const fill = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => fill(one, key));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fill(v, k)]));
    const isWord = ['severity', 'confidence', 'result', 'state', 'status', 'kind', 'date', 'due', 'asOf', 'earliest', 'latest', 'filed', 'until'].includes(key);
    return typeof value === 'string' && !isWord ? text : value;
  };
  return fill(matter) as MatterDto;
}

/** Tags as a browser finds them: `<` and a letter, `/` or `!`, up to `>` outside quotes. */
const tagsOf = (html: string): string[] => [...html.matchAll(/<[a-zA-Z/!](?:[^>"]|"[^"]*")*>/g)].map(([tag]) => tag);
const namesOf = (html: string): string[] => tagsOf(html).map((tag) => tag.replace(/"[^"]*"/g, '""').replace(/\s+/g, ' '));

describe('the review as HTML', () => {
  for (const text of HOSTILE) {
    it(`has the same tags and attributes whatever its text: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(namesOf(reviewBody(filledWith(text))), namesOf(reviewBody(filledWith('x'))));
      assert.ok(!reviewBody(filledWith(text)).includes('<script'));
    });
  }

  it('escapes what ends text, attributes and templates, and shows what turns the direction of text', () => {
    assert.equal(escape('<a href="x">&\'`\u202E'), '&lt;a href=&quot;x&quot;&gt;&amp;&#39;&#96;\uFFFD');
  });

  it('names every part: events, deadlines, grounds, exhibits, findings by consequence, what is set aside', () => {
    const body = reviewBody(matter);
    for (const said of ['Entry of judgment', 'Dates ahead', 'Motion to vacate', 'Counsel did not call the alibi witness', 'Ex. A', 'May lose the matter', 'Weakens a ground', 'Set aside', 'quoted from the order']) {
      assert.ok(body.includes(said), said);
    }
  });

  it('writes no words in a colour that is made for lines under words, which is too pale for them on white', () => {
    const sheet = readFileSync(path.join(import.meta.dirname, '../../client/media/review.css'), 'utf8');
    const coloured = [...sheet.matchAll(/(?:[{;]|^)\s*color:\s*([^;}]+)/gm)].map(([, value]) => value!);
    assert.ok(coloured.length > 5, 'the sheet was read');
    assert.deepEqual(coloured.filter((value) => /--vscode-(?:errorForeground|editor(?:Error|Warning|Info|Hint)-foreground)/.test(value)), []);
  });

  it('keeps a suppressed finding out of the findings', () => {
    const [findings = '', aside = ''] = reviewBody(matter).split('id="suppressed"');
    assert.ok(!findings.includes('draft/overstatement'));
    assert.ok(aside.includes('draft/overstatement'));
  });

  it('has a row of the table for every mark of the drawing', () => {
    const body = reviewBody(matter);
    const [, twin = ''] = body.split('id="twin"');
    assert.equal(body.match(/class="moment"/g)?.length, momentsOf(matter).length);
    for (const { date } of momentsOf(matter)) assert.ok(twin.split('</table>')[0]!.includes(date), date);
  });

  it('puts today between what was and what comes', () => {
    assert.deepEqual(momentsOf(matter).map(({ date, kind }) => `${date} ${kind}`), ['2025-11-04 event', '2026-11-21 today', '2026-11-23 deadline']);
  });

  it('leaves one stop for the Tab key in the drawing', () => assert.equal(reviewBody(matter).match(/tabindex="0"/g)?.length, 1));

  it('keeps what is wrong, why, and what to do apart', () => {
    assert.match(reviewBody(matter), /<strong>Two days are left\.<\/strong><\/p><p>File by Monday\.<\/p>/);
  });

  it('begins with the dates ahead, nearest first, and draws no period that ended long ago', () => {
    const old = { ...deadline, id: 'old', title: 'Old period', due: '2024-01-02', readings: [], status: 'missed' as const };
    const body = reviewBody({ ...matter, deadlines: [old, deadline] });
    const part = (id: string, next: string): string => body.slice(body.indexOf(`id="${id}"`), body.indexOf(`id="${next}"`));
    assert.ok(part('next', 'findings').includes('Motion to vacate') && !part('next', 'findings').includes('Old period'));
    assert.ok(!part('timeline', 'twin').includes('Old period'));
    assert.match(part('timeline', 'twin'), /1 period that ended more than 30 days ago/);
    assert.ok(body.slice(body.indexOf('id="twin"')).includes('Old period'));
  });

  it('tells what several papers share once, with every place', () => {
    const { papers: [paper] } = matter;
    const other = { ...paper!, uri: 'file:///m/reply.md', path: 'reply.md' };
    const body = reviewBody({ ...matter, papers: [paper!, other] });
    assert.equal(body.match(/Two days are left\./g)?.length, 1 + (body.match(/<div class="meta">Two days are left\./g)?.length ?? 0));
    for (const place of ['motion.md:10', 'reply.md:10']) assert.ok(body.includes(place), place);
  });

  it('names every table for those who cannot see it', () => {
    const body = reviewBody(matter);
    assert.equal(body.match(/<caption/g)?.length, body.match(/<table/g)?.length);
  });

  it('says so when there is no matter', () => assert.match(reviewBody(undefined), /belongs to no matter/));

  it('survives a matter with nothing in it', () => {
    const body = reviewBody({ ...matter, events: [], papers: [], findings: [], deadlines: [] });
    assert.match(body, /Nothing was found/);
  });

  it('draws a deadline without a date nowhere', () => {
    const { due: _due, ...undated } = deadline;
    assert.deepEqual(momentsOf({ ...matter, events: [], deadlines: [{ ...undated, readings: [] }] }).map(({ kind }) => kind), ['today']);
  });

  it('lets nothing load but its own style and script', () => {
    const page = reviewPage(reviewBody(matter), { nonce: 'abc', styleUri: 'https://x.test/review.css', scriptUri: 'https://x.test/review.js', source: 'https://x.test' });
    assert.match(page, /content="default-src 'none'; style-src https:\/\/x\.test; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'"/);
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.doesNotMatch(page, / on[a-z]+=| style=|unsafe-/);
  });

  it('sends a click to the place in the paper', () => {
    assert.ok(reviewBody(matter).includes(`data-uri="file:///m/motion.md" data-line="${RANGE.start.line}" data-character="${RANGE.start.character}"`));
  });
});
