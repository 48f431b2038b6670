/** JSON with sorted keys where whatever fits stays on one line, so that a point or a door is one line of the file. */

const LINE_LENGTH = 160;

/** Same input, same bytes; ends with a line feed. */
export function prettyJson(value: unknown): string {
  return `${print(value, '')}\n`;
}

function print(value: unknown, indent: string): string {
  const flat = flatten(value);
  if (flat.length + indent.length <= LINE_LENGTH || value === null || typeof value !== 'object') return flat;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    return `[\n${value.map((each) => inner + print(each, inner)).join(',\n')}\n${indent}]`;
  }
  const lines = entriesOf(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${print(each, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function flatten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatten).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${entriesOf(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${flatten(each)}`)
    .join(', ')}}`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
