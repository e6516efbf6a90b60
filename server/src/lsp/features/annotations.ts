import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { CodeLens, InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { inlayHints } from '../../core/editor/annotate/inlay';
import { lenses } from '../../core/editor/annotate/lens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../core/editor/annotate/legend';
import { tokensOf } from '../../core/editor/annotate/tokens';
import type { Span } from '../../core/text/span';
import { EXPLAIN_COMMAND, type ExplainArgument } from '../../protocol/commands';
import { rangeOf, type Paper } from '../desk';
import { markup, type Feature } from './feature';

const NO_TOKENS: SemanticTokens = { data: [] };

/** Documents whose last tokens are remembered, for answers that say only what changed. */
const REMEMBERED = 20;

function write(builder: SemanticTokensBuilder, paper: Paper, range?: Span): void {
  for (const { span, type, modifiers } of tokensOf(paper.context, range)) {
    const { start, end } = rangeOf(paper, span);
    const bits = modifiers.reduce((all, m) => all | (1 << TOKEN_MODIFIERS.indexOf(m)), 0);
    if (end.line === start.line && end.character > start.character) builder.push(start.line, start.character, end.character - start.character, TOKEN_TYPES.indexOf(type), bits);
  }
}

export const annotationsFeature: Feature = {
  listen({ connection, desk }) {
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderFor = (uri: string): SemanticTokensBuilder => {
      const known = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.delete(uri);
      builders.set(uri, known);
      for (const [oldest] of builders) if (builders.size > REMEMBERED) builders.delete(oldest);
      return known;
    };

    connection.languages.inlayHint.on(({ textDocument, range }, token) =>
      desk.answer<InlayHint[] | null>(textDocument.uri, token, null, (paper) => {
        if (!paper.root.settings.features.inlayHints) return [];
        const tips = desk.session.capabilities.textDocument?.hover?.contentFormat;
        return inlayHints(paper.context, paper.positions.span(range)).map(({ offset, label, tooltip }) => ({
          position: paper.positions.position(offset), label: label.trim(), paddingLeft: true, tooltip: markup(tooltip, tips),
        }));
      }),
    );
    connection.onCodeLens(({ textDocument }, token) =>
      desk.answer<CodeLens[] | null>(textDocument.uri, token, null, (paper) => {
        if (!paper.root.settings.features.codeLens) return [];
        return lenses(paper.context).map(({ span, title, about }): CodeLens => {
          const argument: ExplainArgument = { uri: paper.uri, ...about };
          return { range: rangeOf(paper, span), command: { title, command: EXPLAIN_COMMAND, arguments: [argument] } };
        });
      }),
    );
    const { semanticTokens } = connection.languages;
    semanticTokens.on(({ textDocument }, token) =>
      desk.answer<SemanticTokens>(textDocument.uri, token, NO_TOKENS, (paper) => {
        if (!paper.root.settings.features.semanticTokens) return NO_TOKENS;
        builders.delete(textDocument.uri);
        const builder = builderFor(textDocument.uri);
        write(builder, paper);
        return builder.build();
      }),
    );
    semanticTokens.onDelta(({ textDocument, previousResultId }, token) =>
      desk.answer<SemanticTokens | SemanticTokensDelta>(textDocument.uri, token, NO_TOKENS, (paper) => {
        if (!paper.root.settings.features.semanticTokens) return NO_TOKENS;
        const builder = builderFor(textDocument.uri);
        builder.previousResult(previousResultId);
        write(builder, paper);
        return builder.canBuildEdits() ? builder.buildEdits() : builder.build();
      }),
    );
    semanticTokens.onRange(({ textDocument, range }, token) =>
      desk.answer<SemanticTokens>(textDocument.uri, token, NO_TOKENS, (paper) => {
        if (!paper.root.settings.features.semanticTokens) return NO_TOKENS;
        const builder = new SemanticTokensBuilder();
        write(builder, paper, paper.positions.span(range));
        return builder.build();
      }),
    );
  },
};
