/** Which recording a time counts from, and the places in recordings that a line cites. */
import { momentsIn } from './moments';
import type { Entry } from './model';

const EXHIBIT = /\b(?:Exs?|Exh|Exhibits?|Def(?:endant|ense)?(?:['’]s)?\.? Exs?|Gov['’]t Exs?|GX|DX)\b\.?\s{0,2}([A-Z]{1,2}(?:-?\d{1,3})?|\d{1,3}(?:-?[A-Z])?)\b/;
const EXHIBIT_BEFORE = new RegExp(`${EXHIBIT.source}[^;.()]{0,12}(?:at|@)\\s?(?:about\\s)?$`);
const DEVICE = /\b(?:body[- ]?(?:worn )?cam(?:era)?|bodycam|BWC|dash[- ]?cam(?:era)?|dashcam|in-car|cruiser|interview room|jail call|911)\b/i;

/** The exhibit that a text names, else the device; undefined for neither. */
export const recordingOf = (text: string): string | undefined => EXHIBIT.exec(text)?.[1] ?? DEVICE.exec(text)?.[0].toLowerCase().replace(/[- ]/g, '').replace(/bodyworn|bwc/, 'body');

/** `Ex. B at 00:06:10`: each with its exhibit. A time that no exhibit stands before is left out. */
export function exhibitOffsets(parts: readonly { readonly text: string; readonly span: { readonly start: number } }[]): Entry['offsets'] {
  return parts.flatMap(({ text, span }) => momentsIn(text, span.start).flatMap((m) => {
    if (m.kind !== 'offset') return [];
    const at = m.span.start - span.start;
    const exhibit = text.slice(Math.max(0, at - 32), at).match(EXHIBIT_BEFORE)?.[1];
    // The second time of a range counts from the same beginning, and adds nothing here.
    return exhibit === undefined ? [] : [{ exhibit, seconds: m.seconds, span: m.span, shown: m.shown }];
  }));
}
