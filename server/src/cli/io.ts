/** The process as the commands see it, so that they can be run without one. */
export interface Io {
  readonly args: readonly string[];
  readonly cwd: string;
  /** The folder the program lies in, links resolved. */
  readonly programFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readStdin(): Promise<Uint8Array>;
  /** Becomes the program of that name beside this one; the process then lives as long as its client. */
  serve(program: 'server.node' | 'mcp'): void;
}
