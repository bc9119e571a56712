import type { CardPlace } from '../../platform/messages.ts';
import { type Story, storyInView } from '../story.ts';
import { statementAtSelection } from './statement-at-selection.ts';
import { statementBeyond } from './statement-beyond.ts';

/**
 * Opens the statement that menu or keyboard ask for: the one in the selected words, or the next one or the one before
 * from `latest`, the id of what the card showed last. False where there is none.
 */
export function seekStatement(
  at: CardPlace,
  stories: readonly Story[],
  latest: string | null,
  open: (story: Story, statement: string) => void,
): boolean {
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
