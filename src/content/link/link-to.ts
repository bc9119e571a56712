import type { GivenLink, Reply } from '../../platform/messages.ts';
import { giveLink } from '../give-link.ts';
import { type Story, statementOf } from '../story.ts';

/** A link to a story's statement. `gone`: there is no such statement, or nobody who could tell. */
export async function linkTo(story: Story | undefined, id: string): Promise<Reply<GivenLink, 'gone'>> {
  const statement = story && statementOf(story, id);
  if (!statement) return { ok: false, reason: 'gone' };
  const { analysis, map } = story.reading;
  const link = await giveLink(
    analysis.url,
    statement.spans.map((span) => map.rangesOf(span)),
  );
  return link ? { ok: true, value: link } : { ok: false, reason: 'gone' };
}
