/** The open shadow trees that lie below these elements or around them: a document's observers do not see into them. */
export function shadowTrees(elements: readonly Element[]): ShadowRoot[] {
  const found = new Set<ShadowRoot>();
  for (const element of elements) {
    for (let tree = element.getRootNode(); tree instanceof ShadowRoot; tree = tree.host.getRootNode()) {
      found.add(tree);
    }
    addBelow(element, found);
  }
  return [...found];
}

function addBelow(top: Element | ShadowRoot, found: Set<ShadowRoot>): void {
  if (top instanceof Element) addOf(top, found);
  for (const element of top.querySelectorAll('*')) addOf(element, found);
}

function addOf({ shadowRoot }: Element, found: Set<ShadowRoot>): void {
  if (shadowRoot === null || found.has(shadowRoot)) return;
  found.add(shadowRoot);
  addBelow(shadowRoot, found);
}
