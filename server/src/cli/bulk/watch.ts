/**
 * A check that is done again whenever a file changes. `fs.watch` of Node follows folders below a folder on every system since
 * Node 20, the oldest that is supported, so that no package is needed. What it tells is only that something happened: the
 * cache compares contents, so a matter that is as it was costs nothing.
 */
import { watch, type FSWatcher } from 'node:fs';

/** Editors write a file in several steps. */
const SETTLE_MS = 150;

const ignored = (name: string): boolean => name.split(/[\\/]/).some((part) => part === 'node_modules' || (part.startsWith('.') && part !== '.filing-lint.yaml' && part !== '.filing-lint-baseline.json'));

/**
 * Runs `check` at once and after each change below `folders`, one run at a time, until `stop` is aborted. `own`: absolute
 * paths that `check` itself writes. Rejects when a folder cannot be watched or `check` rejects.
 */
export async function watching(folders: readonly string[], stop: AbortSignal, own: (folder: string, name: string) => boolean, check: () => Promise<void>): Promise<void> {
  const watchers: FSWatcher[] = [];
  let wake: () => void = () => undefined;
  let due = true;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      for (const folder of folders) {
        const watcher = watch(folder, { recursive: true }, (_event, name) => {
          if (name !== null && (ignored(name) || own(folder, name))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            due = true;
            wake();
          }, SETTLE_MS);
        });
        watcher.on('error', reject);
        watchers.push(watcher);
      }
      stop.addEventListener('abort', () => wake(), { once: true });
      void (async () => {
        while (!stop.aborted) {
          if (due) {
            due = false;
            await check();
          } else await new Promise<void>((awake) => (wake = awake));
        }
      })().then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}
