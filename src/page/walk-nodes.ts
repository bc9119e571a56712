/** What to do at each node; `enter` answers whether the element's children are to be visited (`leave` follows only then). */
export interface Visitor {
  enter(element: Element): boolean;
  text(node: Text): void;
  leave(element: Element): void;
}

const ELEMENT = 1;
const TEXT = 3;

/** Visits `root` and all below it in document order, without recursion: pages may nest as deep as they like. */
export function walkNodes(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  let parent: Node = root;
  let node: Node | null = root.firstChild;
  for (;;) {
    if (!node) {
      visitor.leave(parent as Element);
      if (parent === root) return;
      node = parent.nextSibling;
      parent = parent.parentNode ?? root;
      continue;
    }
    if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
      parent = node;
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
}
