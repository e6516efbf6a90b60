/** The injection grammar, read by the editor's own tokenizer over a small stand-in for its Markdown grammar. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { assertProportional } from '../support/proportion';

const OWN = new URL('../../syntaxes/filing-lint.tmLanguage.json', import.meta.url);

/** Code and comments as the editor's Markdown grammar names them: nothing of ours belongs there. */
const MARKDOWN = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'comment.block.html', begin: '<!--', end: '-->' },
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' },
    { name: 'markup.bold.markdown', match: '\\*\\*[^*]+\\*\\*' },
  ],
});

async function markdown(): Promise<IGrammar> {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => (scope === 'text.html.markdown' ? parseRawGrammar(MARKDOWN, 'markdown.json') : parseRawGrammar(readFileSync(OWN, 'utf8'), 'own.json')),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['text.filing-lint.injection'] : []),
  });
  return (await registry.loadGrammar('text.html.markdown'))!;
}

describe('the injection grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await markdown();
  });

  /** `scope: words` of each token of ours, neighbours of one scope joined. */
  function own(text: string): string[] {
    let state = INITIAL;
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.flatMap(({ scopes, startIndex, endIndex }) => {
        const scope = scopes.find((s) => s.endsWith('.filing-lint'));
        return scope === undefined ? [] : [`${scope.replace(/^meta\.|\.filing-lint$/g, '')}: ${line.slice(startIndex, endIndex)}`];
      });
    });
  }

  const cases: readonly [string, string, string[]][] = [
    ['a case', 'See Strickland v. Washington, 466 U.S. 668, 687 (1984).', ['citation.case: 466 U.S. 668, 687']],
    ['reporters of the lower courts', '100 F.3d 200; 10 F. Supp. 2d 5; 2020 WL 1234567', ['citation.case: 100 F.3d 200', 'citation.case: 10 F. Supp. 2d 5', 'citation.case: 2020 WL 1234567']],
    ['a statute with subsections', '28 U.S.C. § 2255(f)(1) and 18 U.S.C. § 3582(c)(1)(A)', ['citation.statute: 28 U.S.C. § 2255(f)(1)', 'citation.statute: 18 U.S.C. § 3582(c)(1)(A)']],
    ['rules and guidelines', 'Fed. R. Crim. P. 11(c)(1)(C); U.S.S.G. § 1B1.13', ['citation.rule: Fed. R. Crim. P. 11(c)(1)(C)', 'citation.rule: U.S.S.G. § 1B1.13']],
    ['a section sign alone', 'under § 2255(a) and §§ 3553, ¶ 12', ['citation.section: § 2255(a)', 'citation.section: §§ 3553', 'citation.section: ¶ 12']],
    ['the record', 'ECF No. 88 at 3; Plea Tr. 18:4-21:9; PSR ¶ 14', ['record: ECF No. 88 at 3', 'record: Plea Tr. 18:4-21:9', 'record: PSR ¶ 14']],
    ['exhibits', 'Ex. A at 4, Exhibit 12, Gov. Ex. B-2', ['exhibit: Ex. A at 4', 'exhibit: Exhibit 12', 'exhibit: Gov. Ex. B-2']],
    ['ordinals of grounds', '## Ground One: x, Claim 2, Argument III', ['ground: Ground One', 'ground: Claim 2', 'ground: Argument III']],
    ['beside curly quotes and emoji', '“Ex. A” 🙂 § 2255', ['exhibit: Ex. A', 'citation.section: § 2255']],
    ['nothing in code, comments and raw text', '```\n28 U.S.C. § 2255\n```\n<!-- Ex. A -->\n`Ex. B`', []],
    ['nothing in prose that only looks alike', 'The exhibit showed 5 U.S. marshals. Ground control. Next. A box.', []],
    ['nothing in a word that begins like a label', 'Exhibit ABCDE and Ex. Alibi', []],
  ];
  for (const [name, text, expected] of cases) it(`finds ${name}`, () => assert.deepEqual(own(text), expected));

  it('reads a long hostile line in time that grows with its length', () => {
    assertProportional((n) => own(`${'§'.repeat(5 * n)} ${'1 U.S. '.repeat(3 * n)} ${'Ex. '.repeat(3 * n)}${'('.repeat(5 * n)}`), 150, 'a line of signs');
  });
});
