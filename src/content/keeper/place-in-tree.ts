/**
 * Where a node lies below `root`, in the root's own tree: itself or, for one in a shadow tree further in or in what is
 * slotted into the root's, the nearest element around it there. Null for one that lies elsewhere.
 */
export function placeInTree(node: Node, root: Element): Node | null {
  if (root.contains(node)) return node;
  const tree = root.getRootNode();
  for (let at: Node | null = node; at !== null; at = around(at)) {
    if (at.getRootNode() === tree) return root.contains(at) ? at : null;
  }
  return null;
}

/** What a node stands in on the page: slots and hosts take the place of where the markup has it. */
function around(node: Node): Node | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  return slot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
