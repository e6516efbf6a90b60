/**
 * Bytes as UTF-8 text, byte order mark kept so that offsets match the file; or why they are not text.
 * Guessing another encoding would put every finding in the wrong place.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { problem: 'It is saved as UTF-16. Save it again as UTF-8 text.' };
  if (bytes.includes(0)) return { problem: 'It is not a text file: it holds binary data.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'It is not valid UTF-8 text. Save it again as UTF-8, or leave it out if it is no text file.' };
  }
}
