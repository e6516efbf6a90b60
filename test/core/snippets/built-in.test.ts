/** Every built-in entry, put into a fictional matter and linted: only its gaps are found. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SNIPPETS_FOLDER } from '../../../scripts/generate-snippets';
import { authorityCited } from '../../../server/src/core/analysis/citations/status';
import { date } from '../../../server/src/core/dates/civil-date';
import { recogniseInText } from '../../../server/src/core/filing/citations/index';
import { LAW_AS_OF } from '../../../server/src/core/law/index';
import { AVENUE_IDS } from '../../../server/src/core/law/ids';
import { readBody } from '../../../server/src/core/snippets/body';
import { BUILT_IN_LIBRARY, builtInEntries } from '../../../server/src/core/snippets/built-in';
import { BUILT_IN_FILES } from '../../../server/src/core/snippets/built-in.generated';
import { readEntry } from '../../../server/src/core/snippets/entry';
import type { Entry } from '../../../server/src/core/snippets/model';
import { provenanceComment, withProvenance } from '../../../server/src/core/snippets/provenance';
import { renderSnippet, renderText } from '../../../server/src/core/snippets/render';
import { staleIn } from '../../../server/src/core/snippets/review';
import { conflicts } from '../../../server/src/core/snippets/select';
import { valuesOf } from '../../../server/src/core/snippets/variables';
import { Workspace, type LintedFile } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';
import { sampleCase, SAMPLE_DAY } from './sample-cases';

const entries = builtInEntries();

/** A section alone in a paper lacks what the rest of the paper has. */
const OF_THE_WHOLE_PAPER = new Set(['section/missing', 'form/signature', 'form/caption', 'form/service', 'form/verification', 'length/certificate', 'exhibit/missing-expected', 'case/missing-fact', 'claim/element-missing', 'claim/undeclared']);

async function inserted(entry: Entry, avenue: string, document: string): Promise<LintedFile> {
  const files: Record<string, string> = { 'case.yaml': sampleCase(avenue, document), 'paper.md': `---\navenue: ${avenue}\ndocument: ${document}\n---\n` };
  // A date that draws near is no fault of a template.
  const workspace = (): Workspace =>
    new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => date(SAMPLE_DAY) }, hosts: [{ source: 'test', warnDays: 0 }] });
  const { context } = (await workspace().analyse('paper.md'))!;
  const text = withProvenance(renderText(readBody(entry.body).parts, valuesOf(context)), provenanceComment(entry));
  files['paper.md'] = entry.scope === 'document' ? text : `${files['paper.md']}\n${text}\n`;
  return workspace().lint('paper.md');
}

describe('built-in entries', () => {
  it('are at least 120, with a whole paper for every avenue', () => {
    assert.ok(entries.length >= 120, `${entries.length} entries`);
    const papers = entries.filter((e) => e.scope === 'document');
    assert.deepEqual(AVENUE_IDS.filter((id) => !papers.some((e) => e.avenues.includes(id) && e.documents[0] !== 'declaration')), []);
  });

  it('are files that read without a problem, each with its metadata', () => {
    for (const [file, text] of BUILT_IN_FILES) {
      const { entry, problems } = readEntry(file, text, BUILT_IN_LIBRARY);
      assert.deepEqual(problems.map((p) => `${file}: ${p.message}`), []);
      assert.ok(entry?.reviewed && entry.lawAsOf, file);
      for (const key of ['avenue', 'document', 'circuits', 'authorities']) assert.ok(entry.places.has(key), `${file} has ${key}`);
      assert.ok(entry.lawAsOf <= LAW_AS_OF, file);
    }
  });

  it('never share a prefix', () => {
    assert.deepEqual(conflicts(entries).map((same) => same.map((e) => e.id)), []);
    assert.equal(new Set(entries.map((e) => e.prefix)).size, entries.length);
  });

  it('have only brackets that the tool knows as gaps', () => {
    for (const entry of entries) {
      const rest = readBody(entry.body).parts.map((p) => (p.kind === 'text' ? p.text : '')).join('');
      assert.deepEqual(rest.match(/\[(?![A-Z](?:, [A-Z])*\])[^\]\n]{0,200}\]/g) ?? [], [], entry.id);
    }
  });

  for (const entry of entries) {
    it(`${entry.id} leaves nothing but gaps`, async () => {
      const [avenues, documents] = [entry.avenues.length > 0 ? entry.avenues : ['section-2255'], entry.documents.length > 0 ? entry.documents : ['motion']];
      for (const [i, avenue] of avenues.entries()) {
        // Every avenue, and every kind of paper in one of them.
        for (const document of documents.slice(0, i === 0 ? documents.length : 1)) {
          const linted = await inserted(entry, avenue, document);
          assert.equal(linted.role, 'filing');
          const others = linted.diagnostics.filter((d) => d.rule !== 'draft/placeholder' && !(entry.scope === 'section' && OF_THE_WHOLE_PAPER.has(d.rule) && (d.claim === undefined || d.rule === 'claim/undeclared')));
          assert.deepEqual(others.map((d) => `${avenue} ${document}: ${d.rule}: ${d.message}`), []);
          assert.ok(!linted.text.includes('${'), 'a variable is left');
        }
      }
      const snippet = renderSnippet(readBody(entry.body).parts, () => undefined);
      assert.ok(!/\$\{[A-Za-z]/.test(snippet), 'an editor knows no such variable');
    });
  }
});

describe('authorities of built-in entries', () => {
  const law = sourceOfLaw();

  for (const entry of entries) {
    it(`${entry.id} cites what the tool knows and what stands`, () => {
      const [, text] = BUILT_IN_FILES.find(([file]) => file === entry.file)!;
      for (const day of [LAW_AS_OF, date(SAMPLE_DAY)]) assert.deepEqual(staleIn(entry, text, BUILT_IN_LIBRARY, day).map((s) => s.what), []);
      const cited = [...entry.authorities, entry.body].flatMap((t) => recogniseInText(t));
      for (const c of cited) {
        if (c.kind === 'case' || c.kind === 'docket') assert.ok(c.kind === 'docket' || authorityCited(c), `${c.text} is not in the table`);
        else if (c.kind === 'statute') assert.match(law, new RegExp(`\\b${c.parts.title} U\\.S\\.C\\. §§? (?:[^;.'"]{0,60}[ ,–])?${c.parts.section}\\b`), `${c.text} is not in the law`);
        else if (c.kind === 'guideline') assert.ok(law.includes(c.parts.section), `${c.text} is not in the law`);
        else if (c.kind === 'rule') assert.match(law, new RegExp(`\\b(?:Rules?|P\\.|R\\.|Evid\\.|Ct\\. R\\.) ${c.parts.rule}\\b`), `${c.text} is not in the law`);
        else if (c.kind === 'regulation') assert.ok(law.includes(c.parts.section), `${c.text} is not in the law`);
      }
    });
  }
});

/** The text of the law table. */
function sourceOfLaw(): string {
  const folder = path.resolve(SNIPPETS_FOLDER.pathname, '../server/src/core/law');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}
