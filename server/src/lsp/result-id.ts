const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MODULUS = 0x7fffffff;
const BASE = 65_599;

/**
 * A name for the content of a report: equal reports have equal names, also after a restart of the server,
 * so that a client that kept a name is answered rightly. FNV-1a and a polynomial, side by side: 63 bits.
 */
export function resultIdOf(content: string): string {
  let fnv = FNV_OFFSET;
  let polynomial = 0;
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    fnv = Math.imul(fnv ^ (unit & 0xff), FNV_PRIME);
    fnv = Math.imul(fnv ^ (unit >>> 8), FNV_PRIME);
    polynomial = (polynomial * BASE + unit) % MODULUS;
  }
  return `${(fnv >>> 0).toString(36)}-${polynomial.toString(36)}`;
}
