import type { Entity, Statement } from '../../src/model/analysis.ts';
import { plainArticle } from '../../src/model/article.ts';
import { assignVoices } from '../../src/model/voices.ts';
import type { PageAnalysis } from '../../src/platform/messages.ts';

const FIRST = ['Mara', 'Tobias', 'Hanne', 'Ishaan', 'Joon', 'Orla', 'Pella', 'Dorian', 'Oona', 'Vigdis'];
const LAST = ['Lindqvist', 'Arrowood', 'Brask', 'Veld', 'Haverley', 'Tench'];
const SENTENCES = [
  'The boat was full before the bell had rung, and nobody on the quay could say why',
  'We have asked for a third hull since spring and were told to count the second one twice',
  'A timetable that nobody keeps is a poem, and the island has poets enough',
  'Whoever closes the harbour at night should be the one who carries the milk across',
  'There is money for paint and there is none for people who can steer',
];

/** An answer for a panel with very much to list: 60 speakers with five statements each. */
export function largeList(): PageAnalysis {
  const names = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`));
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  let text = '';
  for (const [speaker, name] of names.entries()) {
    const mentions: { start: number; end: number }[] = [];
    for (const [index, sentence] of SENTENCES.entries()) {
      const start = text.length + 1;
      text += `“${sentence}, ${speaker + index} times over,” said ${name}.\n\n`;
      const end = text.indexOf(',”', start) + 1;
      const cue = end + 2;
      const source = { start: cue + 5, end: cue + 5 + name.length };
      mentions.push(source);
      statements.push({
        id: `s${statements.length + 1}`,
        kind: 'direct',
        spans: [{ start, end }],
        quotations: [{ start, end }],
        speaker: `e${speaker + 1}`,
        source,
        cue: { start: cue, end: cue + 4 },
        rule: 'inverted',
        confidence: index % 2 === 0 ? 0.97 : 0.8,
      });
    }
    entities.push({ id: `e${speaker + 1}`, name, kind: 'person', role: 'of the outer islands', mentions });
  }
  const { paragraphs, ...article } = plainArticle(text.trimEnd(), { title: 'Everybody on the ferry' }, 'en');
  const analysis = { ...article, entities, statements };
  return { analysis, paragraphs, voices: assignVoices(analysis), highlighted: true };
}
