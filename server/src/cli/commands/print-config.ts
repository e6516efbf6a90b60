import { describeConfig, type ConfigRow } from '../../core/config/describe';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import type { Session } from '../session';
import { oneLine, type Style } from '../terminal';

function table(shown: string, rows: readonly ConfigRow[], { colors }: Style): string {
  const width = (key: 'setting' | 'value'): number => Math.max(...rows.map((row) => Math.min(row[key].length, 40)));
  const [first, second] = [width('setting'), width('value')];
  const lines = rows.map(({ setting, value, origin }) => {
    const line = `${setting.padEnd(first)}  ${oneLine(value).padEnd(second)}  `;
    return origin === 'default' ? colors.dim(line + origin) : line + oneLine(origin);
  });
  return `${colors.underline(oneLine(shown))}\n\n${lines.join('\n')}\n`;
}

/** Prints the settings that hold for one file, each with where it comes from. Exit code 2 when settings are wrong. */
export async function printConfig(io: Io, options: Options, session: Session, style: Style): Promise<ExitCode> {
  const [place] = await session.places([options.printConfig!]);
  if (!place) return 2;
  const shown = session.display(place.root, place.path);
  if (place.isFolder) throw new WrongUse(`--print-config ${shown}: name a file, for instance a filing in this folder.`);
  await session.settingsProblems(place, place.path);
  const config = await place.workspace.configOf(place.path);
  const analysed = await place.workspace.analyse(place.path);
  const court = analysed?.context.facts.court?.value;
  const rows = describeConfig(config, court);
  const text = options.format === 'json' ? `${JSON.stringify({ version: 1, path: shown, ...(court === undefined ? {} : { court }), settings: rows }, undefined, 2)}\n` : table(shown, rows, style);
  await deliver(io, options.output, text);
  return session.hadProblems ? 2 : 0;
}
