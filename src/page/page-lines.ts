import { lines } from '../model/words.ts';

/**
 * Whole paragraphs that are furniture, lower case, without the marks at the end. Those that also begin a teaser stand in
 * TEASER_STARTS.
 */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  lines(`
    ad
    ads
    advert
    advertising
    anzeige
    werbung
    publicité
    publicidad
    publicidade
    pubblicità
    reklama
    reklam
    реклама
    広告
    广告
    read full story
    read on
    show more
    load more
    learn more
    watch now
    watch live
    more on this story
    more on this topic
    related content
    related topics
    recommended stories
    recommended from editorial
    recommended reading
    share
    share this
    share this article
    share this story
    email
    print
    loading
    comments
    leave a comment
    enlarge image
    view gallery
    open image in gallery
    hide caption
    show caption
    embed
    slideshow
    player wird geladen
    story highlights
    image
    close
    save
    sign up
    subscribe
    subscribe now
    follow us
    most read
    powered by
    trending
    trending now
    lire la suite
    sur le même sujet
    das könnte sie auch interessieren
    te puede interesar
    関連記事
    相关新闻
  `),
);

/** Advertisement - scroll to continue · Story continues below advertisement · Continue reading the main story */
export const CONTINUES =
  /^(?:advertisement\b.{0,40}|(?:this )?(?:article|story) continues.{0,30}|(?:scroll down to )?continue reading.{0,20}|(?:skip past|after) newsletter.{0,20})$/;

/**
 * How short paragraphs that send the reader elsewhere begin, lower case; the words after a colon, a dash or a
 * bar are another story's headline.
 */
export const TEASER_STARTS: ReadonlySet<string> = new Set(
  lines(`
    read more
    read also
    also read
    read next
    read
    more
    more on this
    more from
    see also
    see more
    related
    related story
    related stories
    related article
    related articles
    recommended
    watch
    listen
    opinion
    don't miss
    must read
    exclusive
    analysis
    explainer
    explained
    lire aussi
    à lire aussi
    lire
    voir aussi
    lesen sie auch
    lesen sie mehr
    lesen sie hier
    mehr zum thema
    lee también
    lea también
    ver también
    leia também
    leia mais
    veja também
    leggi anche
    czytaj także
    czytaj też
    czytaj więcej
    zobacz także
    les også
    читайте также
    читайте також
    přečtěte si
    číst
  `),
);

/** Parts of short paragraphs that ask the reader for something, lower case. */
export const APPEALS: readonly string[] = lines(`
  sign up for our
  sign up to our
  sign up to the
  sign up for the
  sign up here
  subscribe to our
  subscribe to the
  subscribe now
  subscribers only
  newsletter
  free trial
  full access to
  cancel anytime
  already a subscriber
  please share your
  click here
  tap here
  download our app
  download the app
  follow us on
  follow us at
  like us on
  join our whatsapp
  whatsapp channel
  our facebook page
  all rights reserved
  may not be published, broadcast, rewritten
  terms of use
  privacy policy
  privacy notice
  have a story
  have a tip
  got a story
  get in touch with our
  get in touch by
  jetzt abonnieren
  jetzt anmelden
  this video has failed to load
  for more stories like this
  allow cookies
  this content is provided by
  suivez-nous
  abonnez-vous
  inscrivez-vous
  síguenos
  suscríbete
  alle rechte vorbehalten
`);

/** How the line begins that tells when a page was published or changed. */
export const DATE_WORDS: readonly string[] = lines(`
  published
  updated
  posted
  modified
  publicado
  actualizado
  atualizado
  publié
  mis à jour
  publiziert
  aktualisiert
  veröffentlicht
  pubblicato
  aggiornato
  publisert
  oppdatert
  publicerad
  uppdaterad
  opublikowano
  aktualizacja
  опубликовано
  обновлено
  yayınlanma
  güncelleme
`);
