import type { Hover, Range } from 'vscode-languageserver';
import { hover, type Hover as Found } from '../../core/editor/hover';
import { hoverSettings } from '../../core/editor/settings-file';
import { isSettings, offsetOf, rangeOf } from '../desk';
import type { Feature } from './feature';

export const hoverFeature: Feature = {
  listen({ connection, desk }) {
    const shown = (found: Found | undefined, range: (span: Found['span']) => Range): Hover | null => {
      if (found === undefined) return null;
      const markdown = desk.session.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false;
      return { contents: markdown ? { kind: 'markdown', value: found.markdown } : { kind: 'plaintext', value: found.text }, range: range(found.span) };
    };
    connection.onHover(({ textDocument, position }, token) => {
      const text = isSettings(desk, textDocument.uri) ? desk.session.documents.get(textDocument.uri)?.getText() : undefined;
      if (text !== undefined) {
        const positions = desk.session.positions(text);
        return shown(hoverSettings(text, positions.offset(position)), (span) => positions.range(span));
      }
      return desk.answer<Hover | null>(textDocument.uri, token, null, (paper) => shown(hover(paper.context, offsetOf(paper, position)), (span) => rangeOf(paper, span)), false);
    });
  },
};
