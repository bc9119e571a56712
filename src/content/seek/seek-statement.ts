import type { CardPlace } from '../../platform/messages.ts';
import '../page-handle.ts';
import { rectsIn, type Story, storyInView } from '../story.ts';
import { wordsToShow } from '../words-to-show.ts';
import { statementAtSelection } from './statement-at-selection.ts';
import { statementBeyond } from './statement-beyond.ts';

/**
 * Opens the statement that menu, keyboard or panel ask for: the one in the selected words, the next one or the one before
 * from `latest`, the id of what the card showed last; or the statement or figure with an id in the story the panel lists.
 * False where there is none.
 */
export function seekStatement(
  at: CardPlace,
  stories: readonly Story[],
  latest: string | null,
  open: (story: Story, id: string) => void,
): boolean {
  if (typeof at === 'object') return openById(at.id, open);
  const asked = at === 'selection' ? stories : [storyInView(stories)];
  for (const story of asked) {
    if (!story) continue;
    const statement =
      at === 'selection'
        ? statementAtSelection(story, document.getSelection())
        : statementBeyond(story, latest, at === 'next' ? 1 : -1);
    if (!statement) continue;
    open(story, statement.id);
    return true;
  }
  return false;
}

function openById(id: string, open: (story: Story, statement: string) => void): boolean {
  const story = globalThis.quothPage?.told();
  // Words that are no longer on the page leave nothing to put a card beside.
  if (!story || rectsIn(story, wordsToShow(story, id)?.spans).length === 0) return false;
  open(story, id);
  return true;
}
