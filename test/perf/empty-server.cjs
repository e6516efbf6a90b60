/** A language server that takes documents and finds nothing: what the protocol costs by itself. */
const { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const connection = createConnection(ProposedFeatures.all);
new TextDocuments(TextDocument).listen(connection);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true, completionProvider: {}, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.listen();
