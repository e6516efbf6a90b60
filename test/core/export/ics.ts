/** A strict reader of iCalendar files (RFC 5545), written apart from the one in the product. Throws on what the format forbids. */
import assert from 'node:assert/strict';

export interface Component {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly parameters: string; readonly value: string }[];
  readonly components: readonly Component[];
}

/** Section 3.1: lines of at most 75 octets that end with CRLF, each of them whole characters. */
export function physicalLines(file: string): string[] {
  const bytes = Buffer.from(file, 'utf8');
  assert.equal(bytes.toString('utf8'), file, 'the text has a UTF-8 form');
  const lines: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', start)) {
    const line = bytes.subarray(start, end);
    assert.ok(line.length <= 75, `${line.length} octets: ${line.toString()}`);
    lines.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
    start = end + 2;
  }
  assert.equal(start, bytes.length, 'the file ends with a line break');
  assert.ok(lines.every((line) => !/[\r\n]/.test(line)), 'no line break but CRLF');
  return lines;
}

export function unfolded(file: string): string[] {
  const lines: string[] = [];
  for (const line of physicalLines(file)) {
    if (/^[ \t]/.test(line)) lines.push(`${lines.pop()}${line.slice(1)}`);
    else lines.push(line);
  }
  return lines;
}

/** The calendar of a file that holds exactly one. */
export function parseIcs(file: string): Component {
  const root: { name: string; properties: { name: string; parameters: string; value: string }[]; components: Component[] } = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of unfolded(file)) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]*)*):(.*)$/s.exec(line);
    assert.ok(match, `not a content line: ${line}`);
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN') {
      const component = { name: value, properties: [], components: [] };
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (name === 'END') assert.equal(open.pop()?.name, value);
    else open.at(-1)!.properties.push({ name, parameters, value });
  }
  assert.equal(open.length, 1, 'every component is closed');
  assert.deepEqual([root.properties.length, root.components.length, root.components[0]?.name], [0, 1, 'VCALENDAR']);
  return root.components[0]!;
}

/** Section 3.3.11: a TEXT value; a comma, semicolon or backslash must be escaped. */
export function textOf(component: Component, name: string): string {
  const [property, ...more] = component.properties.filter((p) => p.name === name);
  assert.ok(property && more.length === 0, `one ${name}`);
  assert.match(property.value, /^(?:[^\\;,\u0000-\u001f\u007f]|\\[\\;,nN])*$/u);
  return property.value.replace(/\\(.)/g, (_, c: string) => (/n/i.test(c) ? '\n' : c));
}

export const valueOf = (component: Component, name: string): string | undefined => component.properties.find((p) => p.name === name)?.value;
