/** Words of options that name something of the law: read as a front matter reads them. */
import { normalise } from '../core/case/normalise';
import { findCircuit } from '../core/law/courts/lookup';
import { WrongUse } from './problem';
import { oneLine } from './terminal';

/**
 * The id that `written`, the value of `--option`, stands for in any spelling that a filing may use; undefined where the option was not
 * given. Throws `WrongUse` for a word that names none.
 */
export function known(vocabulary: 'avenue' | 'document' | 'court', option: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const found = normalise(vocabulary, written);
  if (typeof found !== 'string') throw new WrongUse(`--${option} ${oneLine(written)}: Filing Lint knows no such ${vocabulary}.`);
  return found;
}

/** The number of a circuit, `1` to `11` or `dc`, of any way to write it. */
export function knownCircuit(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const found = /^(?:[1-9]|1[01]|dc)$/i.test(written) ? written.toLowerCase() : findCircuit(written)?.number;
  if (found === undefined) throw new WrongUse(`--circuit ${oneLine(written)}: give 1 to 11 or dc.`);
  return found;
}
