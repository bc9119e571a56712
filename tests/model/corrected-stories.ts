import type { Analysis, Entity, Statement } from '../../src/model/analysis.ts';

/** A paragraph of a made-up story: what comes before the name, the name, what comes after it. */
export type Told = readonly [before: string, name: string, after: string];

/**
 * An analysis of paragraphs that hold one quotation each. Sources in small letters are groups, each time others;
 * a name in capitals is one figure however often it comes.
 */
export function storyOf(paragraphs: readonly Told[]): Analysis {
  let text = '';
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  for (const [before, name, after] of paragraphs) {
    const at = text.length;
    const mention = { start: at + before.length, end: at + before.length + name.length };
    const span = { start: at + before.indexOf('“') + 1, end: at + before.indexOf('”') };
    if (!before.includes('”')) span.end = at + before.length - 2;
    text += `${before}${name}${after}\n\n`;
    statements.push({
      id: `s${statements.length + 1}`,
      kind: 'direct',
      spans: [span],
      quotations: [span],
      speaker: figure(entities, name, mention),
      source: mention,
      cue: null,
      rule: 'after',
      confidence: 0.9,
    });
  }
  const meta = { title: null, byline: null, publisher: null, published: null, url: null, language: 'en' };
  return { ...meta, text, entities, statements };
}

function figure(entities: Entity[], name: string, mention: { start: number; end: number }): string {
  const isGroup = name === name.toLowerCase();
  const at = entities.findIndex((entity) => entity.name === name);
  const known = entities[at];
  if (known && !isGroup) {
    entities[at] = { ...known, mentions: [...known.mentions, mention] };
    return known.id;
  }
  const id = `e${entities.length + 1}`;
  entities.push({ id, name, kind: isGroup ? 'group' : 'person', role: null, mentions: [mention] });
  return id;
}

/** Three statements: two of the harbour master's, one that nobody was found for; a third figure says nothing. */
export function ferryAnalysis(): Analysis {
  const story = storyOf([
    ['“We cannot crew it,” said ', 'Mara Lindqvist', '.'],
    ['“Not yet,” said ', 'Mara Lindqvist', ' of the port.'],
    ['“If the boat goes, the school goes.” That stood on a sheet. ', 'Arrowood', ' read it.'],
  ]);
  const [mara, arrowood] = story.entities;
  if (!mara || !arrowood) throw new Error('the story names two');
  return {
    ...story,
    entities: [
      mara,
      { ...arrowood, name: 'Tobias Arrowood' },
      { id: 'e3', name: 'Fenwick Line', kind: 'organization', role: null, mentions: [] },
    ],
    statements: story.statements.map((one) => (one.id === 's3' ? { ...one, speaker: null } : one)),
  };
}

/** The names of the speakers by the statements' ids. */
export function said({ entities, statements }: Analysis): Record<string, string | null> {
  return Object.fromEntries(
    statements.map(({ id, speaker }) => [id, entities.find((entity) => entity.id === speaker)?.name ?? null]),
  );
}
