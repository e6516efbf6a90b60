/**
 * Style, and the arrows of docs/ARCHITECTURE.md as far as one file can show them. What a bundle reaches is
 * tested in test/architecture.
 */
import tseslint from 'typescript-eslint';

/** What each layer of the core may import, besides itself; everything to its right is forbidden. */
const CORE_LAYERS = {
  text: [],
  dates: ['text'],
  filing: ['text', 'dates'],
  law: ['text', 'dates'],
  case: ['text', 'dates', 'filing', 'law'],
  analysis: ['text', 'dates', 'filing', 'law', 'case'],
  snippets: ['text', 'dates', 'filing', 'law', 'case', 'analysis'],
  rules: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets'],
  lint: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules'],
  editor: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules', 'lint'],
  export: ['text', 'dates', 'filing', 'law', 'case', 'analysis', 'snippets', 'rules', 'lint', 'editor'],
};

const BUILT_INS = {
  regex: '^(?:node:|(?:assert|buffer|child_process|cluster|crypto|dgram|dns|events|fs|http|http2|https|net|os|path|perf_hooks|process|readline|stream|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:/|$))',
  message: 'Only server/src/node, server/src/cli and the Node entries know Node; pass what you need through a port.',
};
const VSCODE = { regex: '^vscode', message: 'Only client and server/src/lsp know VS Code and its protocol.' };

const folders = (names, message) => ({ regex: `^(?:\\.\\./)+(?:src/)?(?:${names.join('|')})(?:/|$)`, message });

const restricted = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const coreLayer = ([layer, allowed]) => {
  const forbidden = Object.keys(CORE_LAYERS).filter((other) => other !== layer && !allowed.includes(other));
  const outside = folders(['workspace', 'node', 'cli', 'lsp', 'mcp', 'protocol', 'client'], 'The core imports nothing outside itself.');
  const right = folders(forbidden, `${layer} imports ${allowed.join(', ') || 'no other layer'}.`);
  return restricted([`server/src/core/${layer}/**/*.ts`], BUILT_INS, VSCODE, outside, ...(forbidden.length > 0 ? [right] : []));
};

const PURE_GLOBALS = [
  'process', 'Buffer', 'console', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'crypto',
  'fetch', 'navigator', 'window', 'document', 'self', 'globalThis', '__dirname', '__filename', 'require',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', '**/*.generated.*'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts', 'client/webview/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...PURE_GLOBALS.map((name) => ({ name, message: 'The core is pure: pass it in.' }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock: take asOf.' },
        { object: 'Math', property: 'random', message: 'The core has no randomness.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name=/^(?:UTC)?Date$/][arguments.length=0]', message: 'The core has no clock: take asOf.' },
      ],
    },
  },
  ...Object.entries(CORE_LAYERS).map(coreLayer),
  restricted(
    ['server/src/workspace/**/*.ts'], BUILT_INS, VSCODE,
    folders(['node', 'cli', 'lsp', 'mcp', 'protocol', 'client'], 'The workspace imports the core only.'),
  ),
  restricted(['server/src/node/**/*.ts'], VSCODE, folders(['cli', 'lsp', 'mcp', 'protocol', 'client'], 'Node adapters serve the workspace.')),
  restricted(['server/src/cli/**/*.ts'], VSCODE, folders(['lsp', 'mcp', 'protocol', 'client'], 'The command line imports workspace, node and core only.')),
  restricted(
    ['server/src/lsp/**/*.ts'],
    { regex: '^vscode$', message: 'The server runs outside the editor.' },
    folders(['cli', 'mcp', 'client'], 'The language server imports workspace, node, protocol and core only.'),
  ),
  restricted(
    ['server/src/protocol/**/*.ts'], BUILT_INS, VSCODE,
    folders(['core', 'workspace', 'node', 'cli', 'lsp', 'mcp', 'client'], 'The protocol is names and plain data.'),
  ),
  restricted(['client/src/**/*.ts', 'client/webview/**/*.ts'], {
    regex: 'server/src/(?!protocol/)', message: 'The client knows no law and parses nothing: it imports server/src/protocol only.',
  }),
);
