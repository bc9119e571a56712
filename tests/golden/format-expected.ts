/**
 * An expectation as JSON that is read and changed by hand: one line for each field, and in a list of objects one line
 * for each of them.
 */
export function formatExpected(expected: object): string {
  const fields = Object.entries(expected).map(([key, value]) => `  ${JSON.stringify(key)}: ${field(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function field(value: unknown): string {
  if (!Array.isArray(value) || value.every((item) => typeof item === 'string')) return inline(value);
  return `[\n${value.map((item) => `    ${inline(item)}`).join(',\n')}\n  ]`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return `{ ${fields.join(', ')} }`;
}
