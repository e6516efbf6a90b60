import type { Hover } from 'vscode-languageserver';
import { hover } from '../../core/editor/hover';
import { offsetOf, rangeOf } from '../desk';
import type { Feature } from './feature';

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen({ connection, desk }) {
    connection.onHover(({ textDocument, position }, token) =>
      desk.answer<Hover | null>(textDocument.uri, token, null, (paper) => {
        const found = hover(paper.context, offsetOf(paper, position));
        if (found === undefined) return null;
        const markdown = desk.session.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false;
        return { contents: markdown ? { kind: 'markdown', value: found.markdown } : { kind: 'plaintext', value: found.text }, range: rangeOf(paper, found.span) };
      }, false),
    );
  },
};
