/** `text` without its HTML comments; one that never ends stays. Found by its marks and not by a pattern, which would look for the end of each that never ends again. */
export function withoutHtmlComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + 3;
  }
}
