/** Whole numbers as they are read. */

/** `12,345`. Written out, since asking the engine for the customs of a language costs a short run more than all else it prints. */
export const grouped = (n: number): string => String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');
