import { wordSet, words } from './word-list.ts';

/** Words that announce a name, a title or a term in marks: 'the book "…"', 'a man dubbed "…"', 'so-called "…"'. */
export const titleWords = wordSet(
  words(`
    aka album albums alias anthem anthology article artwork autobiographical autobiography ballad ballet
    biopic blockbuster blog book booklet books brand branded called campaign cartoon chapter character
    christened code-named codenamed coined column comedy comic concept concerto cover dance debut documentary
    docuseries drama dubbed ep epic episode essay euphemism exhibit exhibition expression feature film films
    folder franchise game games graffiti hashtag headline headlined hit hymn idiom installation jingle known
    label labeled labelled labels lecture logo lyric lyrics magazine manifesto meme memoir memoirs mixtape
    moniker monograph motto movie movies mural musical musicals name named names nickname nicknamed novel
    novella novels opera operation page painting pamphlet paper phrase phrases picture play playlist plays
    podcast podcasts poem poems poster prefix prequel production program programme proverb pseudonym rapper
    reboot record remake remix renamed report retitled rock role romcom saga satire section segment
    self-titled sequel serial series show shows sign signature single singles sitcom slogan smash so-called
    soap sonata song songs soundtrack starred starring stories story styled subtitle subtitled symphony
    synonym tabbed tag tagged tagline term termed terms thesis thriller title titled titles track tracks
    tradename treatise trilogy tune tv video videogame website western word worded words
  `),
);
