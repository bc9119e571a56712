import {
  cards,
  data,
  FOOTER,
  list,
  NAV,
  og,
  plain,
  plainParagraphs,
  type Skeleton,
  story,
} from './skeleton.ts';

const itemList = data({
  '@type': 'ItemList',
  itemListElement: [1, 2, 3, 4].map((position) => ({
    '@type': 'ListItem',
    position,
    item: { '@type': 'NewsArticle', headline: `Story ${position}`, datePublished: '2031-05-14' },
  })),
});

/** Pages of newspapers and broadcasters that are no story. */
export const PRESS_PAGES: readonly Skeleton[] = [
  {
    name: 'home page with its stories in an ItemList',
    url: 'https://post.example/',
    head: og({ type: 'website' }) + itemList,
    body: `${NAV}<main><h1>The Karrow Post</h1>${cards(30)}</main>${FOOTER}`,
  },
  {
    name: 'home page of an edition',
    url: 'https://post.example/edition/islands',
    head: og({ type: 'article' }) + itemList,
    body: `${NAV}<main>${cards(30, 'div')}</main>${FOOTER}`,
  },
  {
    name: 'home page led by one long story',
    url: 'https://post.example/international',
    head: og({ type: 'website' }),
    body: `${NAV}<main><section><article class="lead"><h2><a href="/2031/05/ferry">The night ferry stops for good</a></h2>${story(2)}</article></section><section>${cards(18)}</section></main>${FOOTER}`,
  },
  {
    name: 'section whose teasers are links as a whole',
    url: 'https://post.example/news/harbour',
    head: og({ type: 'article', 'article:published_time': '2031-05-14T10:00:00Z' }),
    body: `${NAV}<main><h1>Harbour</h1>${list(24, (i) => `<a class="promo" href="/s-${i}"><h3>The board meets for the ${i}th time</h3><p>${plain(2, i)}</p><time>${i} h ago</time></a>`)}</main>${FOOTER}`,
  },
  {
    name: 'section with headlines that are not headings',
    url: 'https://post.example/sport/rowing-and-sailing-in-the-sound',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>Rowing</h1><ul class="river">${list(25, (i) => `<li class="river__item"><div class="river__title"><a href="/2031/05/r-${i}">Eight of Karrow win the race number ${i} of the season</a></div><p>${plain(1, i)}</p><time>14 May</time></li>`)}</ul></main>${FOOTER}`,
  },
  {
    name: 'section with a long introduction',
    url: 'https://post.example/in-depth/the-ferry-and-its-people',
    head: og({ type: 'article' }) + data({ '@type': 'CollectionPage' }),
    body: `${NAV}<main><h1>The ferry and its people</h1><div class="intro">${plainParagraphs(4)}</div>${cards(12)}</main>${FOOTER}`,
  },
  {
    name: 'topic page with a lexicon entry above its stories',
    url: 'https://post.example/topics/harbour-board',
    head: og({ type: 'article', 'article:modified_time': '2031-05-14T10:00:00Z' }),
    body: `${NAV}<main><h1>Harbour board</h1><div class="about">${plainParagraphs(5)}</div><div class="list">${cards(10)}</div></main>${FOOTER}`,
  },
  {
    name: 'tag page of a blog program',
    url: 'https://post.example/tag/ferry/page/3/',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>ferry</h1>${list(10, (i) => `<article class="post"><h2><a href="/p-${i}">Story ${i} of the ferry</a></h2><time>14 May</time><div class="entry-summary"><p>${plain(3, i)}</p><a class="more-link" href="/p-${i}">Continue reading</a></div></article>`)}</main>${FOOTER}`,
  },
  {
    name: 'author page with a long biography',
    url: 'https://post.example/people/ines-aldaro-harbour-correspondent',
    head: og({ type: 'profile' }) + data({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person' } }),
    body: `${NAV}<main><h1>Ines Aldaro</h1><div class="bio">${plainParagraphs(5)}</div>${cards(8)}</main>${FOOTER}`,
  },
  {
    name: 'author page that calls itself an article',
    url: 'https://post.example/by/ines-aldaro',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>Ines Aldaro</h1><p class="bio">${plain(2)}</p>${cards(14)}</main>${FOOTER}`,
  },
  {
    name: 'archive of a day',
    url: 'https://post.example/archive/2031/05/14/',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>14 May 2031</h1>${cards(20, 'li', 'h2')}</main>${FOOTER}`,
  },
  {
    name: 'search results of a newspaper',
    url: 'https://post.example/?s=night+ferry',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Results for night ferry</h1><time>today</time>${list(10, (i) => `<article><h2><a href="/p-${i}">Night ferry story ${i}</a></h2><p>${plain(2, i)}</p></article>`)}</main>${FOOTER}`,
  },
  {
    name: 'newsletters to sign up for',
    url: 'https://post.example/newsletters-from-the-karrow-post',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>Our newsletters</h1>${list(8, (i) => `<section class="newsletter"><h2>Letter ${i}</h2><p>${plain(2, i)}</p><form><input type="email"><button>Sign up</button></form></section>`)}</main>${FOOTER}`,
  },
  {
    name: 'subscription offers',
    url: 'https://post.example/subscribe',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Read it all</h1>${list(3, (i) => `<div class="offer"><h2>Offer ${i}</h2><p>${plain(3, i)}</p><button>Choose</button></div>`)}${plainParagraphs(4)}</main>${FOOTER}`,
  },
  {
    name: 'about page of a blog program that calls every page an article',
    url: 'https://post.example/who-we-are-and-how-we-work/',
    head:
      og({ type: 'article', 'article:modified_time': '2031-05-14T10:00:00Z' }) +
      data({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'WebSite' }, { '@type': 'Organization' }] }),
    body: `${NAV}<main><article><h1>Who we are</h1>${plainParagraphs(9)}</article></main>${FOOTER}`,
  },
  {
    name: 'terms of use under a name of its own',
    url: 'https://post.example/general-conditions-for-readers-and-guests/',
    head: og({ type: 'article', 'article:modified_time': '2031-05-14T10:00:00Z' }),
    body: `${NAV}<main><h1>General conditions</h1>${list(14, (i) => `<h2>${i}. Conditions</h2><p>${plain(3, i)}</p>`)}</main>${FOOTER}`,
  },
  {
    name: 'privacy notice',
    url: 'https://post.example/legal/privacy-policy',
    head: og({ type: 'article', 'article:published_time': '2029-01-01T00:00:00Z' }),
    body: `${NAV}<main><h1>Privacy</h1><time>1 January 2029</time>${plainParagraphs(12)}</main>${FOOTER}`,
  },
  {
    name: 'video page',
    url: 'https://post.example/video/the-last-crossing-of-the-night-ferry',
    head: og({ type: 'video.other' }) + data({ '@type': 'VideoObject', uploadDate: '2031-05-14' }),
    body: `${NAV}<main><div class="player"><video></video></div><h1>The last crossing</h1><time>14 May</time>${plainParagraphs(4)}</main><aside>${cards(12)}</aside>${FOOTER}`,
  },
  {
    name: 'episode of a podcast with notes',
    url: 'https://post.example/podcasts/the-quay/episode-14-the-long-frost',
    head: og({ type: 'website' }) + data({ '@type': 'PodcastEpisode', datePublished: '2031-05-14' }),
    body: `${NAV}<main><h1>The long frost</h1><audio></audio><time>14 May</time>${plainParagraphs(6)}</main>${FOOTER}`,
  },
  {
    name: 'weather',
    url: 'https://post.example/weather/karrow',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>Weather in Karrow</h1><time>14 May</time><table>${list(10, (i) => `<tr><th>Day ${i}</th><td>${10 + i}°</td><td>rain</td></tr>`)}</table><p>${plain(2)}</p>${list(7, (i) => `<section><h3>Day ${i}</h3><p>${plain(1, i)}</p></section>`)}</main>${FOOTER}`,
  },
  {
    name: 'table of results',
    url: 'https://post.example/sport/football/league/table-2031',
    head:
      og({ type: 'article', 'article:published_time': '2031-05-14T10:00:00Z' }) +
      data({ '@type': 'SportsEvent' }),
    body: `${NAV}<main><h1>League table</h1><table>${list(20, (i) => `<tr><td>${i}</td><td><a href="/c-${i}">Club ${i} of the islands</a></td><td>${60 - i}</td></tr>`)}</table><p>${plain(1)}</p></main>${FOOTER}`,
  },
  {
    name: 'readers’ comments on a page of their own',
    url: 'https://post.example/2031/05/night-ferry-stops-for-good/comments',
    head: og({ type: 'article', 'article:published_time': '2031-05-14T10:00:00Z' }),
    body: `${NAV}<main><h1>Night ferry stops for good</h1><ol class="comments">${list(20, (i) => `<li class="comment"><a href="/u/${i}">reader${i}</a><time>${i} h</time><p>${plain(2, i)}</p></li>`)}</ol></main>${FOOTER}`,
  },
];
