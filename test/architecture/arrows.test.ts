/** The arrows of docs/ARCHITECTURE.md, checked over every import that is written and over what each bundle reaches. */
import assert from 'node:assert/strict';
import { globSync } from 'tinyglobby';
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import ts from 'typescript';
// @ts-expect-error The build script is JavaScript.
import { BUNDLES as ALL_BUNDLES, optionsFor as optionsOf } from '../../esbuild.js';

interface Bundle {
  readonly name: string;
  readonly entry: string;
  readonly outfile: string;
}
const BUNDLES = ALL_BUNDLES as readonly Bundle[];
const optionsFor = optionsOf as (bundle: Bundle) => esbuild.BuildOptions;

const ROOT = path.resolve(import.meta.dirname, '../..');
const CORE = 'server/src/core/';

/** What each layer of the core may import, besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  dates: ['text'],
  filing: ['text', 'dates'],
  law: ['text', 'dates'],
  case: ['text', 'dates', 'filing', 'law'],
  analysis: ['text', 'dates', 'filing', 'law', 'case'],
  snippets: ['text', 'dates', 'filing', 'law', 'case', 'analysis'],
  rules: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets'],
  config: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules'],
  lint: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules', 'config'],
  editor: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules', 'config', 'lint'],
  export: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules', 'config', 'lint', 'editor'],
  gate: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules', 'config', 'lint', 'editor', 'export'],
};

/** What each part of the program may import, besides itself. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'server/src/core': [],
  'server/src/workspace': ['server/src/core'],
  'server/src/protocol': [],
  'server/src/node': ['server/src/workspace', 'server/src/core'],
  'server/src/cli': ['server/src/node', 'server/src/workspace', 'server/src/core', 'package.json'],
  'server/src/mcp': ['server/src/node', 'server/src/workspace', 'server/src/core', 'package.json'],
  'server/src/lsp': ['server/src/node', 'server/src/workspace', 'server/src/core', 'server/src/protocol', 'package.json'],
  'server/src/start': ['server/src/cli', 'server/src/mcp', 'server/src/lsp', 'package.json'],
  client: ['server/src/protocol', 'package.json'],
};
/** Parts that run in a browser too, and so know nothing of Node. */
const WITHOUT_NODE = ['server/src/core', 'server/src/workspace', 'server/src/protocol'];

const BUILT_INS = new Set(builtinModules);
const isBuiltIn = (specifier: string): boolean => specifier.startsWith('node:') || BUILT_INS.has(specifier);

interface Import {
  readonly from: string;
  readonly to: string;
}

const under = (part: string, file: string): boolean => file === part || file.startsWith(`${part}/`);

const sources = globSync(['server/src/**/*.{ts,js}', 'client/src/**/*.ts'], { cwd: ROOT }).sort();
const parsed = new Map(
  sources.map((file) => [file, ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true)]),
);

/** Every import, type-only ones too: a type is an arrow as well. Relative ones become paths from the project folder. */
const imports: readonly Import[] = [...parsed].flatMap(([from, source]) =>
  ts.preProcessFile(source.text, true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? path.posix.join(path.posix.dirname(from), fileName) : fileName,
  })),
);

const shown = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} -> ${to}`);

/** Places in a file where `matches` holds, as `file:line`. */
function places(file: string, matches: (node: ts.Node) => boolean): string[] {
  const source = parsed.get(file)!;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (matches(node)) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isMember = (node: ts.Node, object: string, name: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === name && ts.isIdentifier(node.expression) && node.expression.text === object;

describe('arrows between sources', () => {
  it('finds the sources', () => {
    assert.ok(sources.length > 40, `${sources.length} sources`);
    assert.ok(imports.length > sources.length);
  });

  for (const [part, allowed] of Object.entries(PARTS)) {
    it(`${part} imports ${allowed.filter((a) => a !== 'package.json').join(', ') || 'nothing outside itself'}`, () => {
      const own = imports.filter(({ from, to }) => under(part, from) && /^(?:server|client|test|scripts|package\.json)/.test(to));
      const wrong = own.filter(({ to }) => !under(part, to) && !allowed.some((a) => under(a, to)));
      assert.deepEqual(shown(wrong), []);
    });
  }

  for (const [layer, allowed] of Object.entries(LAYERS)) {
    it(`core/${layer} imports ${allowed.join(', ') || 'no other layer'}`, () => {
      const wrong = imports.filter(({ from, to }) => {
        if (!under(CORE + layer, from) || !to.startsWith(CORE)) return false;
        const target = to.slice(CORE.length).split('/')[0]!;
        return target !== layer && !allowed.includes(target);
      });
      assert.deepEqual(shown(wrong), []);
    });
  }

  it('every folder of the core is a known layer', () => {
    const layers = new Set(sources.filter((f) => f.startsWith(CORE)).map((f) => f.slice(CORE.length).split('/')[0]!));
    assert.deepEqual([...layers].filter((layer) => !Object.hasOwn(LAYERS, layer)), []);
  });

  it('core, workspace and protocol import neither Node nor VS Code', () => {
    const wrong = imports.filter(
      ({ from, to }) => WITHOUT_NODE.some((part) => under(part, from)) && (isBuiltIn(to) || /^vscode(?:$|[-/])/.test(to)),
    );
    assert.deepEqual(shown(wrong), []);
  });

  it('only the client imports vscode, and the command line imports no part of the protocol', () => {
    const wrong = imports.filter(
      ({ from, to }) => (to === 'vscode' && !under('client', from)) || (under('server/src/cli', from) && to.startsWith('vscode')),
    );
    assert.deepEqual(shown(wrong), []);
  });
});

describe('law stands in core/law alone', () => {
  // Statutes and rules may be named in the words of a message; what a finding cites comes from the table, with its grade.
  const CITED = /\bauthorit(?:y|ies):\s*\[?\s*['"`][^'"`$]*(?:U\.S\.C|U\.S\. \d|F\.\s?(?:2d|3d|4th)|Fed\. R\.|USSG)/;
  const OPINION = /\b\d{1,4} (?:U\.S\.|S\. Ct\.|F\.(?:2d|3d|4th)) \d{1,4}\b/;
  const files = globSync(['server/src/core/{analysis,rules,lint,editor,export,gate}/**/*.ts'], { cwd: ROOT });
  const code = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

  it('no finding cites an authority written into a rule', () => {
    assert.ok(files.length > 200);
    assert.deepEqual(files.filter((file) => CITED.test(code(file)) || OPINION.test(code(file))), []);
  });
});

describe('purity of the core', () => {
  const core = sources.filter((file) => file.startsWith(CORE));

  it('has no clock', () => {
    const now = (node: ts.Node): boolean =>
      isMember(node, 'Date', 'now') ||
      isMember(node, 'performance', 'now') ||
      (ts.isNewExpression(node) && /^(?:UTC)?Date$/.test(node.expression.getText()) && (node.arguments?.length ?? 0) === 0) ||
      (ts.isCallExpression(node) && node.expression.getText() === 'Date');
    assert.deepEqual(core.flatMap((file) => places(file, now)), []);
  });

  it('has no randomness', () => {
    const random = (node: ts.Node): boolean =>
      isMember(node, 'Math', 'random') || (ts.isIdentifier(node) && /^(?:randomUUID|getRandomValues)$/.test(node.text));
    assert.deepEqual(core.flatMap((file) => places(file, random)), []);
  });
});

it('no source asks the network by a global', () => {
  const asks = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    /^(?:fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)$/.test(node.expression.text);
  assert.deepEqual(sources.flatMap((file) => places(file, asks)), []);
});

/** Modules that open a socket or start a program. */
const REACHES_OUT = new Set(['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'child_process', 'cluster', 'inspector']);

/**
 * The only packages and sources that may: the transport between editor and server, the client that starts the server, and of
 * the engine the one module that asks git what changed. The thread pool could start programs; it is told to use threads.
 */
const MAY_REACH: Readonly<Record<string, readonly string[]>> = {
  engine: ['server/src/cli/bulk/git.ts', 'node_modules/tinypool/'],
  languageserver: ['vscode-jsonrpc', 'vscode-languageserver', 'vscode-languageserver-protocol'].map((pkg) => `node_modules/${pkg}/`),
  'client.node': ['vscode-jsonrpc', 'vscode-languageclient', 'vscode-languageserver-protocol'].map((pkg) => `node_modules/${pkg}/`),
};

describe('what the bundles reach', () => {
  const present = BUNDLES.filter(({ entry, name }) => ts.sys.fileExists(path.join(ROOT, entry)) && name !== 'test.vscode');
  const metafiles = new Map<string, esbuild.Metafile>();

  before(async function () {
    this.timeout(120_000);
    for (const bundle of present) {
      const result = await esbuild.build({ ...optionsFor(bundle), write: false, metafile: true, minify: false });
      metafiles.set(bundle.name, result.metafile);
    }
  });

  for (const { name, outfile } of present) {
    const externals = (): Import[] =>
      Object.entries(metafiles.get(name)!.inputs).flatMap(([from, input]) =>
        // The bundler's own helpers are called <runtime>.
        input.imports.filter((i) => i.path !== '<runtime>' && !i.path.startsWith('./') && (i.external === true || isBuiltIn(i.path))).map((i) => ({ from, to: i.path.replace(/^node:/, '') })),
      );

    it(`${outfile}: no socket, and no program is started outside the editor's own transport and the question to git`, () => {
      const may = MAY_REACH[name] ?? [];
      const wrong = externals().filter(
        ({ from, to }) => REACHES_OUT.has(to.split('/')[0]!) && !may.some((allowed) => from.startsWith(allowed)),
      );
      assert.deepEqual(shown(wrong), []);
    });

    if (name === 'engine') {
      it(`${outfile}: of the modules that could reach out it knows only the one that starts git, once`, () => {
        const reaching = externals().filter(({ to }) => REACHES_OUT.has(to.split('/')[0]!));
        assert.deepEqual([...new Set(reaching.map(({ to }) => to))], ['child_process']);
        const starts = sources.flatMap((file) => places(file, (node) => ts.isCallExpression(node) && /^(?:execFile|exec|spawn|fork)(?:Sync)?$/.test(node.expression.getText())));
        assert.deepEqual(starts.filter((place) => !place.startsWith('client/')).map((place) => place.split(':')[0]), ['server/src/cli/bulk/git.ts']);
        assert.deepEqual(sources.flatMap((file) => places(file, (node) => ts.isPropertyAssignment(node) && node.name.getText() === 'runtime')), []);
      });
    }

    if (outfile.includes('browser')) {
      it(`${outfile}: no Node built-in`, () => {
        const allowed = outfile.includes('client') ? ['vscode'] : [];
        assert.deepEqual(shown(externals().filter(({ to }) => !allowed.includes(to))), []);
      });
    }

    it(`${outfile}: only known packages`, () => {
      const packages = new Set(
        Object.keys(metafiles.get(name)!.inputs).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
      );
      const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> };
      const development = [...packages].filter((pkg) => lock.packages[`node_modules/${pkg}`]?.dev !== undefined);
      assert.deepEqual(development, [], 'a bundle contains a package that is listed for development only');
    });
  }
});
