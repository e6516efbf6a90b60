/** Eight hexadecimal digits that change with the words of a text, not with its line ends. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const fingerprint = (text: string): string => bytesToHex(sha256(utf8ToBytes(text.replace(/\r\n?/g, '\n').trim()))).slice(0, 8);
