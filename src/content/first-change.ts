import type { Story } from './story.ts';

/** Added words that may be another story, or what was missing of the first. */
const MANY_LETTERS = 200;

/**
 * Calls `changed` once, when a page first does something that may concern its stories: words of theirs are written
 * anew, shown or hidden, or much is added elsewhere. Costs a look at each change until then. Calls it at once where there
 * may be more to a page than is known: several headlines may be several stories, and what happens in shadow trees is not
 * seen from outside, nor that an element of the page's own making gets one.
 */
export function firstChange(stories: readonly Story[], changed: () => void, signal: AbortSignal): void {
  const roots = stories.flatMap(({ reading }) => reading.roots);
  if (
    document.querySelectorAll('h1, article ~ article').length > 1 ||
    roots.some(
      (root) =>
        root.getRootNode() !== document ||
        [...root.querySelectorAll('*')].some((one) => one.shadowRoot || one.localName.includes('-')),
    )
  ) {
    changed();
    return;
  }
  const concerns = ({ type, target, addedNodes }: MutationRecord): boolean =>
    roots.some(
      (root) =>
        !root.isConnected || root.contains(target) || (type === 'attributes' && target.contains(root)),
    ) || [...addedNodes].some((node) => (node.textContent ?? '').length > MANY_LETTERS);
  const observer = new MutationObserver((records) => {
    if (!records.some(concerns)) return;
    observer.disconnect();
    changed();
  });
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** What changes words, or whether they are seen. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};
