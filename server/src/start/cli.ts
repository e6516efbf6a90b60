/** The command `filing-lint`, as it is started; in a thread of its own pool it only offers `lintTask`. */
import { loadEngine, type Loaded } from './load';

let loaded: Loaded | undefined;
const engine = (): Loaded => (loaded ??= loadEngine(import.meta.url));

/** What the pool of threads asks this file for. */
export const lintTask: ReturnType<Loaded['engine']['commandLine']>['lintTask'] = (task) => engine().engine.commandLine().lintTask(task);

// Required or imported, as in a thread, it waits to be asked.
if (require.main === module) {
  void engine().engine.commandLine().main().then(() => engine().keepCompiled());
}
