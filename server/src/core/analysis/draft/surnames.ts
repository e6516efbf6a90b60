/** Names as words that can be compared. */
const NO_NAME = /^(?:jr|sr|ii|iii|iv|et|al|the|and|of|united|states|america|usa|warden|fci|usp|v|vs)$/;

/** The words of a name, lower case, without accents, suffixes and the words of captions. */
export const surnameWords = (text: string): string[] =>
  (text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? []).map((w) => w.replace(/['’]s?$/, '')).filter((w) => !NO_NAME.test(w));

/** A name without the given name: `doe` of `John Doe` and of `Doe`, both words of `Ana García Márquez`. */
export function surnamesOf(name: string): string[] {
  const words = surnameWords(name);
  return words.length > 1 ? words.slice(1) : words;
}
