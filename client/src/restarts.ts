/** Whether a server that died is started again. */

const WINDOW_MS = 3 * 60 * 1000;
const RESTARTS = 4;

/**
 * A server that dies more than four times in three minutes will die again; then it stays down.
 * @param starts times of earlier restarts, in milliseconds
 * @param now the time of this end, in milliseconds
 */
export function mayRestart(starts: readonly number[], now: number): { readonly restart: boolean; readonly starts: readonly number[] } {
  const recent = starts.filter((start) => now - start < WINDOW_MS);
  // Forgotten once given up: a restart by hand begins anew.
  return recent.length < RESTARTS ? { restart: true, starts: [...recent, now] } : { restart: false, starts: [] };
}
