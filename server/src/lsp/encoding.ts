/** The unit in which columns are counted, as agreed with the client. */
import { PositionEncodingKind, type ClientCapabilities } from 'vscode-languageserver';

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** UTF-16 wherever the client speaks it, as every client should; else the first unit of its list that we know. */
export function negotiateEncoding(capabilities: ClientCapabilities): Encoding {
  const offered: readonly string[] = capabilities.general?.positionEncodings ?? [];
  if (offered.length === 0 || offered.includes(PositionEncodingKind.UTF16)) return 'utf-16';
  return offered.find((e): e is Encoding => e === 'utf-8' || e === 'utf-32') ?? 'utf-16';
}
