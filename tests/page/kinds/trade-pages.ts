import { cards, data, FOOTER, list, NAV, og, plain, plainParagraphs, type Skeleton } from './skeleton.ts';

const products = (count: number): string =>
  list(
    count,
    (i) =>
      `<li class="product"><a href="/p/${i}"><img src="/i/${i}.jpg"><h3>Ship’s bell number ${i}</h3></a><span class="price">${i}9.00</span><button>Into the basket</button></li>`,
  );

/** Shops, listings, companies and offices. */
export const TRADE_PAGES: readonly Skeleton[] = [
  {
    name: 'shop with words for search engines below its goods',
    url: 'https://bells.example/c/ship-bells-of-brass-and-bronze',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Ship’s bells</h1><ul>${products(24)}</ul><div class="seo">${plainParagraphs(8)}</div></main>${FOOTER}`,
  },
  {
    name: 'product with a long description',
    url: 'https://bells.example/brass-bell-with-a-rope-of-hemp',
    head: og({ type: 'product' }) + data({ '@type': 'Product', name: 'Bell', offers: { '@type': 'Offer' } }),
    body: `${NAV}<main><h1>Brass bell</h1><div class="description">${plainParagraphs(8)}</div><section class="reviews">${list(8, (i) => `<div class="review"><b>Buyer ${i}</b><time>May</time><p>“${plain(1, i)}”</p></div>`)}</section></main>${FOOTER}`,
  },
  {
    name: 'product that calls itself an article',
    url: 'https://bells.example/catalogue/brass-bell-with-a-rope-of-hemp-2031',
    head: og({ type: 'article', 'product:price:amount': '49.00' }),
    body: `${NAV}<main><h1>Brass bell</h1><span itemprop="price">49.00</span><button>Into the basket</button>${plainParagraphs(8)}<ul>${products(6)}</ul></main>${FOOTER}`,
  },
  {
    name: 'services of a company',
    url: 'https://ropes.example/what-we-do-for-harbours-and-boats/',
    head:
      og({ type: 'article', 'article:modified_time': '2031-05-14T10:00:00Z' }) +
      data({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Organization' }] }),
    body: `${NAV}<main><h1>What we do</h1>${plainParagraphs(10)}</main>${FOOTER}`,
  },
  {
    name: 'page of a company with a customer’s praise',
    url: 'https://ropes.example/solutions/ropes-for-large-harbours',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Ropes for large harbours</h1>${plainParagraphs(6)}<blockquote>“${plain(1)}” <cite>Tove Brandt, harbour master</cite></blockquote></main>${FOOTER}`,
  },
  {
    name: 'job offer',
    url: 'https://jobs.example/karrow/mate-for-the-night-ferry-1234',
    head: og({ type: 'article' }) + data({ '@type': 'JobPosting', datePosted: '2031-05-14' }),
    body: `${NAV}<main><h1>Mate for the night ferry</h1><time>14 May</time>${plainParagraphs(7)}</main>${FOOTER}`,
  },
  {
    name: 'job board',
    url: 'https://jobs.example/jobs-in-karrow-and-on-the-islands',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Jobs</h1>${list(20, (i) => `<article class="job"><h2><a href="/j-${i}">Mate number ${i}</a></h2><span>Karrow Ferries</span><time>May</time><p>${plain(1, i)}</p></article>`)}</main>${FOOTER}`,
  },
  {
    name: 'house for sale',
    url: 'https://houses.example/karrow/house-on-stilts-with-a-view-20310514',
    head: og({ type: 'website' }) + data({ '@type': 'RealEstateListing', datePosted: '2031-05-14' }),
    body: `${NAV}<main><h1>House on stilts</h1><time>14 May</time>${plainParagraphs(6)}</main>${FOOTER}`,
  },
  {
    name: 'hotel with guests’ opinions',
    url: 'https://rooms.example/hotel/the-quay-house-karrow-rooms',
    head: og({ type: 'hotel' }) + data({ '@type': 'Hotel', name: 'Quay House' }),
    body: `${NAV}<main><h1>Quay House</h1>${plainParagraphs(5)}${list(10, (i) => `<div class="review"><time>May</time><p>“${plain(2, i)}”</p></div>`)}</main>${FOOTER}`,
  },
  {
    name: 'concert to buy tickets for',
    url: 'https://hall.example/events/2031/05/14/the-karrow-choir-sings',
    head: og({ type: 'article' }) + data({ '@type': 'MusicEvent', startDate: '2031-05-14' }),
    body: `${NAV}<main><h1>The Karrow choir sings</h1><time>14 May</time>${plainParagraphs(5)}<button>Tickets</button></main>${FOOTER}`,
  },
  {
    name: 'map with a list of places',
    url: 'https://maps.example/place/Karrow+Quay/@54.1,-3.2,15z',
    head: og({ type: 'place' }),
    body: `<div id="map"><canvas></canvas></div><div class="panel"><h1>Karrow Quay</h1>${list(12, (i) => `<div class="review"><span>Guest ${i}</span><p>${plain(1, i)}</p></div>`)}</div>`,
  },
  {
    name: 'login',
    url: 'https://bank.example/sign-in-to-your-account-at-karrow',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Sign in</h1><form><input><input type="password"><button>Sign in</button></form><p>${plain(2)}</p></main>${FOOTER}`,
  },
  {
    name: 'questions and answers of an office',
    url: 'https://office.example/passports/what-you-need-for-a-passport',
    head: og({ type: 'article' }) + data({ '@type': 'FAQPage' }),
    body: `${NAV}<main><h1>Passports</h1>${list(12, (i) => `<h2>What about case ${i}?</h2><p>${plain(2, i)}</p>`)}</main>${FOOTER}`,
  },
  {
    name: 'guidance of an office with a date',
    url: 'https://office.example/guidance/how-to-register-a-small-boat',
    head: og({ type: 'website' }),
    body: `${NAV}<main><h1>Register a small boat</h1><p>Published <time>14 May 2031</time></p>${list(9, (i) => `<h2>Step ${i}</h2><p>${plain(2, i)}</p>`)}</main>${FOOTER}`,
  },
  {
    name: 'shop’s magazine front',
    url: 'https://bells.example/magazine/stories-of-bells-and-ropes',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>Stories</h1>${cards(16)}</main>${FOOTER}`,
  },
];
