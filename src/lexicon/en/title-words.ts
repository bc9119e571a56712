import { withPlurals, wordSet, words } from './word-list.ts';

/** Nouns beside a name, a title or a term in marks: 'the book "…"', 'the "…" actor', 'the phrase "…"'. Plurals by rule. */
export const titleWords = wordSet(
  withPlurals(
    words(`
      actor actress adaptation album anthem article artwork autobiography ballad biopic blog book campaign
      classic column comedy concert cover creator debut director documentary drama ep episode essay
      exhibition expression feature fiction film franchise game headline hit host hymn initiative label
      lyric memoir movement movie musical name nickname novel novella opera painting phrase play playlist
      podcast poem production program programme project pseudonym reboot section segment sequel serial
      show single sitcom song soundtrack star subtitle tagline television term thriller title track
      trailer trilogy tune tv website word
    `),
  ),
  words(`alias code-named codenamed headlined self-titled series tagged`),
);

/** Participles that give a name to what stands before them: 'a plan dubbed "…"'. */
export const namingWords = wordSet(
  words(`
    branded called dubbed entitled hashtag known labeled labelled named nicknamed renamed so-called termed
    titled worded
  `),
);

/** What words are shown on, and how they come there: 'a banner reading "…"', 'painted with "…"'. Plurals by rule. */
export const signWords = wordSet(
  withPlurals(
    words(
      `banner billboard button cap flag hat inscription motto mural placard plaque poster shirt sign slogan sticker t-shirt`,
    ),
  ),
  words(`bearing chalked daubed emblazoned graffiti painted printed reads scrawled sprayed`),
);
