import type { URI } from 'vscode-uri';
import type { Clock, ExhibitReader, FileSystem, OpenLibrary } from '../workspace/ports';

export interface Files {
  readonly fs: FileSystem;
  /** Absent where exhibits cannot be opened. */
  readonly exhibits?: ExhibitReader | undefined;
  /** Opens snippet libraries wherever they lie; absent where only those below the folder can be read. */
  readonly openLibrary?: OpenLibrary | undefined;
  /** Where a path stands among somebody's papers, told as the command tells it; absent where only the folder itself is known. */
  readonly placeOf?: ((path: string) => string) | undefined;
}

/** What the machine gives the server: Node and the browser each bring their own. */
export interface Environment {
  /** Files below `folder`; undefined when this machine cannot read them and the client has to be asked. */
  files(folder: URI): Files | undefined;
  readonly clock: Clock;
  /** URI of the folder that holds the pages of the rules, `<group>/<rule>.md`; absent where they do not ship. */
  readonly pages?: string | undefined;
  /** Version of the product. */
  readonly version: string;
}
