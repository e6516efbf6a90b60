/** What a reader sees of a stretch of HTML, and the comments he does not see. */
import type { Span } from '../text/span';
import { span } from '../text/span';

export interface HtmlComment {
  /** What stands between `<!--` and `-->`, without the spaces around it. */
  readonly text: string;
  /** The comment with its marks. */
  readonly span: Span;
}

export interface HtmlParts {
  readonly comments: readonly HtmlComment[];
  /** Text outside tags, comments, scripts, styles and preformatted code. */
  readonly visible: readonly Span[];
}

const COMMENT_START = '<!--';
const COMMENT_END = '-->';
/** Elements whose content is not prose. */
const SILENT = /^<(script|style|pre|textarea|template|svg)(?=[\s/>]|$)/i;

/** Takes `text.slice(start, end)` apart; an unclosed comment or tag runs to the end. */
export function htmlParts(text: string, start: number, end: number): HtmlParts {
  const html = text.slice(start, end);
  const comments: HtmlComment[] = [];
  const visible: Span[] = [];
  const see = (from: number, to: number): void => {
    if (html.slice(from, to).trim() !== '') visible.push(span(start + from, start + to));
  };
  const after = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from);
    return found < 0 ? html.length : found + mark.length;
  };
  let at = 0;
  let seen = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    let close: number;
    if (html.startsWith(COMMENT_START, open)) {
      close = after(COMMENT_END, open + COMMENT_START.length);
      const inner = html.slice(open + COMMENT_START.length, close);
      const body = inner.endsWith(COMMENT_END) ? inner.slice(0, -COMMENT_END.length) : inner;
      comments.push({ text: body.trim(), span: span(start + open, start + close) });
    } else if (/[a-z/!?]/i.test(html[open + 1] ?? '')) {
      const silent = SILENT.exec(html.slice(open, open + 12))?.[1];
      close = after('>', open + 1);
      if (silent && html[close - 2] !== '/') {
        // Written out, because a search without regard to case would copy the rest each time.
        const closing = new RegExp(`</${silent}[\\s>]`, 'gi');
        closing.lastIndex = close;
        const found = closing.exec(html);
        close = found ? after('>', found.index) : html.length;
      }
    } else {
      at = open + 1;
      continue;
    }
    see(seen, open);
    at = close;
    seen = close;
  }
  see(seen, html.length);
  return { comments, visible };
}
