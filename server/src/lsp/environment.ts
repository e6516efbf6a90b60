import type { URI } from 'vscode-uri';
import type { Clock, FileSystem } from '../workspace/ports';

/** What the machine gives the server: Node and the browser each bring their own. */
export interface Environment {
  /** Files below `folder`; undefined when this machine cannot read them and the client has to be asked. */
  fileSystem(folder: URI): FileSystem | undefined;
  readonly clock: Clock;
  /** Version of the product. */
  readonly version: string;
}
