/**
 * Puts what declarative shadow trees show in place of their hosts' children, slots filled, as a browser lays them out. The
 * parser leaves `<template shadowrootmode="open">` as it stands. Closed trees stay closed, as they do for the extension.
 */
export function flattenShadowTrees(document: Document): void {
  // The last come first: a tree within a tree is flat when its host is moved.
  for (const template of [...document.querySelectorAll('template[shadowrootmode="open"]')].reverse()) {
    const host = template.parentElement;
    if (!host) continue;
    template.remove();
    const light = [...host.childNodes];
    const shown = [...template.childNodes];
    host.replaceChildren(...shown);
    for (const slot of host.querySelectorAll('slot')) {
      const name = slot.getAttribute('name') ?? '';
      const assigned = light.filter((node) => slotOf(node) === name);
      if (assigned.length > 0) slot.replaceChildren(...assigned);
    }
  }
}

function slotOf(node: ChildNode): string {
  return node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
}
