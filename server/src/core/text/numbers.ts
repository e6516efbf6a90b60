/** Whole numbers as they are read. */

/** `12,345`. Written out, since asking the engine for the customs of a language costs a short run more than all else it prints. */
export const grouped = (n: number): string => {
  const digits = String(Math.abs(Math.round(n)));
  const head = digits.length % 3;
  const sign = Math.round(n) < 0 ? '-' : '';
  return sign + [...(head > 0 ? [digits.slice(0, head)] : []), ...(digits.slice(head).match(/.{3}/g) ?? [])].join(',');
};
