import { lines, words } from '../model/words.ts';

/**
 * What tells the story from its page, as data. Names are dangerous: pages call their story `noloaddisqus` or
 * `non-ad-column`, so names are compared word by word and never remove what holds much of the page's prose.
 */

/** Elements that start a new block of text, as browsers lay them out without a style sheet. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  words(`
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search
    section summary table tbody td tfoot th thead tr ul
  `),
);

/** Elements whose text is never read: programs, controls, replaced content. Those that hold no text are not named. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  words(`
    applet audio button canvas datalist frameset iframe math meter noframes noscript object optgroup option
    progress rp rt script select style svg template textarea title video
  `),
);

/** Elements that hold furniture wherever they stand. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  words(`amp-ad amp-embed aside dialog footer form menu nav search`),
);

/** ARIA roles of furniture. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  words(`
    alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search
    tablist toolbar
  `),
);

/** Containers that are furniture when most of their words are links. Inline elements and table cells are not asked. */
export const LINK_LIST_TAGS: ReadonlySet<string> = new Set(
  words(`
    article details div dl figure h1 h2 h3 h4 h5 h6 header li ol p section table td ul
  `),
);

/**
 * Words of class names and ids of furniture. A name is split at hyphens, underscores and capitals
 * ("relatedArticles__list" is related, articles, list); two words stand for neighbors ("read more").
 */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set([
  ...words(`
    ad ads advert advertisement advertising advertorial adslot adunit banner sponsor sponsored sponsors promo promos
    promotion outbrain taboola dfp mrec
    related relateds recommended recommendation recommendations recirc recirculation teaser teasers trending popular
    newsletter newsletters offer offers signup subscribe subscription paywall piano regwall marketing callout
    share sharing shares social socials sharebar sharedaddy addthis sociallinks follow
    breadcrumb breadcrumbs navbar menu sidebar pagination pager toolbar toc
    cookie cookies consent gdpr onetrust cmp
    byline bylines author authors authorbox authorname bio contributor contributors timestamp dateline pubdate
    tags taglist topics keywords rating ratings poll quiz
    donate donation membership copyright disclaimer correction feedback tooltip
    player videoplayer audioplayer mediaplayer
    credit credits photographer
  `),
  ...lines(`
    read more
    read next
    see also
    most read
    more stories
    more on
    story links
    further reading
    up next
    whats next
    you might
    tag list
    article tags
    entry tags
    post tags
    post meta
    entry meta
    article meta
    meta data
    published date
    publish date
    article date
    reading time
    read time
    in article promo
    app download
    print only
    sign in
    log in
  `),
]);

/** Words of class names and ids of readers' comments: as long as the story or longer, so with a guard of their own. */
export const COMMENT_WORDS: ReadonlySet<string> = new Set(
  words(`
    comment comments commentlist commentaires comentarios kommentare commenti disqus livefyre coral respond
  `),
);

/** A class name that starts with one of these tells what its element has or has not, not what it is. */
export const STATE_PREFIXES: ReadonlySet<string> = new Set(
  words(`can data has is js no non not with without`),
);

/** Words of class names of text that only screen readers get. */
export const SCREEN_READER_NAMES: ReadonlySet<string> = new Set(
  lines(`
    sr only
    sr text
    sronly
    visually hidden
    visuallyhidden
    hidden visually
    visibly hidden
    screen reader
    screenreader
    a11y only
    a11y hidden
    off screen
    offscreen
    assistive
  `),
);

/** Words of class names of captions, for pages that have them without `<figcaption>`. */
export const CAPTION_WORDS: ReadonlySet<string> = new Set(
  lines(`
    bildunterschrift
    caption
    captions
    cutline
    didascalia
    figcaption
    image description
    legende
  `),
);

/** Words of class names inside a caption that give the picture's owner. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  words(`
    credit credits copyright source photographer photog attribution agency author byline courtesy license
    rights owner fotografo quelle
  `),
);

/** Words of class names of the sentence or two below the headline. */
export const STANDFIRST_WORDS: ReadonlySet<string> = new Set(
  lines(`
    anriss
    article description
    article intro
    article lead
    article summary
    bajada
    chapo
    deck
    dek
    perex
    sapo
    standfirst
    strapline
    subhead
    subheading
    subheadline
    subtitle
    subtitulo
    tagline
    vorspann
  `),
);

/** Class names of posts of social networks embedded as text. */
export const POST_NAMES: ReadonlySet<string> = new Set(
  words(`
    twitter-tweet twitter-video tweet instagram-media tiktok-embed bluesky-embed fb-post reddit-embed-bq
    reddit-card mastodon-embed truthsocial-embed threads-embed text-post-media telegram-post
  `),
);

/** Words of class names of sentences of the story that the page repeats in large letters. */
export const PULL_QUOTE_WORDS: ReadonlySet<string> = new Set(
  lines(`
    blockquote pull
    pull quote
    pullquote
  `),
);
