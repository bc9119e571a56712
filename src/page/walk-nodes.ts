/** What to do at each node; `enter` answers whether the element's children are to be visited (`leave` follows only then). */
export interface Visitor {
  enter(element: Element): boolean;
  text(node: Text): void;
  leave(element: Element): void;
}

const ELEMENT = 1;
const TEXT = 3;

/** An element whose children are being visited: the next of them, or all that are left where a list gives them. */
interface Open {
  readonly element: Element;
  next: Node | null | undefined;
  readonly slotted: Node[] | null;
}

/**
 * Visits `root` and all below it in the order of the page, open shadow trees with what is slotted into them in place of
 * their hosts' children. Without recursion: pages may nest as deep as they like.
 */
export function walkNodes(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const open: Open[] = [openOf(root)];
  for (let top = open[0]; top; top = open[open.length - 1]) {
    const node = top.next;
    if (!node) {
      open.pop();
      visitor.leave(top.element);
      continue;
    }
    top.next = top.slotted ? top.slotted.shift() : node.nextSibling;
    if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) open.push(openOf(node as Element));
  }
}

function openOf(element: Element): Open {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  const slotted = assigned && assigned.length > 0 ? assigned : null;
  return { element, next: slotted ? slotted.shift() : (element.shadowRoot ?? element).firstChild, slotted };
}
