/**
 * A stretch of a document, as offsets in UTF-16 code units from the first
 * character of the document, front matter and byte order mark included.
 * There is no second coordinate space: no rule ever sees cut text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The span moved by `by` code units. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** True when `offset` lies inside the span or at either of its ends. */
export const touches = (s: Span, offset: number): boolean => offset >= s.start && offset <= s.end;

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The part of `s` that lies inside a document of `length` code units. */
export const clamp = (s: Span, length: number): Span => {
  const start = Math.max(0, Math.min(s.start, length));
  return { start, end: Math.max(start, Math.min(s.end, length)) };
};
