/** URIs of documents and paths below a root folder: `/` between names, no leading slash. */
import { URI } from 'vscode-uri';

/** The URI with drive letters in lower case and one kind of escapes; `untitled:Untitled-1` gets a slash. */
function parse(uri: string): URI {
  const parsed = URI.parse(URI.parse(uri).toString());
  return parsed.path.startsWith('/') ? parsed : parsed.with({ path: `/${parsed.path}` });
}

/** One spelling for every way of writing the same URI. */
export const canonicalUri = (uri: string): string => parse(uri).toString();

/** A folder's URI, canonical, without a slash at its end. */
export function folderUri(uri: string): URI {
  const parsed = parse(uri);
  let end = parsed.path.length;
  while (end > 1 && parsed.path[end - 1] === '/') end--;
  return parsed.with({ path: parsed.path.slice(0, end) });
}

/** The folder that holds the document. */
export function parentUri(uri: string): URI {
  const parsed = parse(uri);
  return parsed.with({ path: parsed.path.slice(0, parsed.path.lastIndexOf('/')) || '/', query: '', fragment: '' });
}

const slashed = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** The path of `uri` below `root`; `''` for the root itself, undefined for what lies elsewhere. */
export function pathBelow(root: URI, uri: string): string | undefined {
  const parsed = parse(uri);
  if (parsed.scheme !== root.scheme || parsed.authority !== root.authority) return undefined;
  if (parsed.path === root.path) return '';
  const prefix = slashed(root.path);
  return parsed.path.startsWith(prefix) ? parsed.path.slice(prefix.length) : undefined;
}

/** The canonical URI of a path below `root`. */
export const uriBelow = (root: URI, path: string): string =>
  (path === '' ? root : root.with({ path: slashed(root.path) + path })).toString();

/** The last name in a folder's URI. */
export const nameOfFolder = (folder: URI): string => folder.path.slice(folder.path.lastIndexOf('/') + 1);
