import type { Statement } from '../model/analysis.ts';
import { rectsIn, type Story, statementOf } from './story.ts';

/**
 * What stands for an id of a story on its page: the statement, or for a figure the first place in sight that names it, as
 * if it were a statement of theirs, so that both can be shown and marked alike. undefined where nothing of that id is there.
 */
export function wordsToShow(story: Story, id: string): Statement | undefined {
  const statement = statementOf(story, id);
  if (statement) return statement;
  const { mentions = [] } = story.reading.analysis.entities.find((entity) => entity.id === id) ?? {};
  const span = mentions.find((mention) => rectsIn(story, [mention]).length > 0);
  if (span === undefined) return undefined;
  return {
    id,
    kind: 'indirect',
    spans: [span],
    quotations: [],
    speaker: id,
    source: null,
    cue: null,
    rule: 'none',
    confidence: 0,
  };
}
