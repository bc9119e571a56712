import { parseSync } from 'vite';

/** Attributes whose text a reader sees or hears. */
const HEARD = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
/** A sentence, or the beginning of one: it begins with a capital and goes on with a word, or ends like a sentence. */
const SENTENCE = /^\p{Lu}[\p{L}’']*[ ,:] ?\p{L}|\p{L}\p{Ll}+[.?…]$/u;
const LETTER = /\p{L}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * The words for readers that stand in a source file instead of among the messages: text between tags, attributes
 * that are read out, and strings that are sentences. What is thrown or logged is for whoever mends it, and stays.
 * Throws where `source` (TypeScript, JSX where `path` ends in .tsx) does not parse.
 */
export function literalWords(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: string[] = [];
  visit(program as unknown as Node, found);
  return found;
}

function visit(node: Node, found: string[]): void {
  if (isForDevelopers(node)) return;
  if (node.type === 'JSXAttribute') {
    visitAttribute(node, found);
    return;
  }
  const text = textOf(node);
  if (node.type === 'JSXText' && LETTER.test(text)) found.push(text.trim());
  else if (SENTENCE.test(text)) found.push(text);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, found);
  }
}

function visitAttribute({ name, value }: Node, found: string[]): void {
  const called = isNode(name) ? String(name.name) : '';
  if (!isNode(value)) return;
  if (value.type !== 'Literal') visit(value, found);
  else if (HEARD.has(called) && LETTER.test(textOf(value))) found.push(`${called}="${textOf(value)}"`);
}

/** `new Error('…')`, `console.error('…')`, and the modules that are imported. */
function isForDevelopers({ type, callee }: Node): boolean {
  if (type === 'ImportDeclaration' || type.startsWith('TS')) return !type.endsWith('Expression');
  if (!isNode(callee)) return false;
  const { name, object } = callee;
  if (type === 'NewExpression') return String(name).endsWith('Error');
  return type === 'CallExpression' && isNode(object) && object.name === 'console';
}

function textOf({ type, value }: Node): string {
  if (type === 'TemplateElement') return (value as { readonly cooked: string }).cooked;
  return typeof value === 'string' ? value : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
