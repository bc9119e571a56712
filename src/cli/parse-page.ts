import { parseHTML } from 'linkedom';
import { flattenShadowTrees } from './flatten-shadow-trees.ts';

/** What stands in a head, where a page leaves the tags of head and body to the parser, as HTML allows. */
const HEAD_ELEMENTS = new Set(['title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template']);

/**
 * HTML as a document with html, head and body, as a browser makes it. The parser alone does not add those that a page
 * leaves out, and answers `document.body` with an empty one.
 */
export function parsePage(html: string): Document {
  const document = withBody(html);
  flattenShadowTrees(document);
  return document;
}

function withBody(html: string): Document {
  const document = parse(html);
  const root = document.documentElement;
  if (root?.localName !== 'html')
    return parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const children = [...root.childNodes];
  const hasChild = (name: string): boolean => children.some((node) => nameOf(node) === name);
  if (hasChild('head') && hasChild('body')) return document;

  const head = document.createElement('head');
  const body = document.createElement('body');
  let target = head;
  for (const node of children) {
    const name = nameOf(node);
    if (name === 'head' || name === 'body') {
      (name === 'head' ? head : body).append(...node.childNodes);
      target = body;
      node.remove();
      continue;
    }
    if (target === head && !belongsInHead(node)) target = body;
    target.append(node);
  }
  root.append(head, body);
  return document;
}

function parse(html: string): Document {
  return parseHTML(html).document;
}

function nameOf(node: Node): string | null {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : null;
}

/** Comments and blanks between head elements stay where they are. */
function belongsInHead(node: ChildNode): boolean {
  const name = nameOf(node);
  if (name !== null) return HEAD_ELEMENTS.has(name);
  return node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '';
}
