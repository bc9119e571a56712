import {
  cards,
  data,
  FOOTER,
  list,
  NAV,
  og,
  plainParagraphs,
  reported,
  type Skeleton,
  story,
} from './skeleton.ts';

const SLUG = 'night-ferry-crews-were-never-asked';
const URL = `https://post.example/harbour/${SLUG}`;
const NEWS = data({ '@type': 'NewsArticle', headline: 'Night ferry', datePublished: '2031-05-14' });
const PUBLISHED = og({ type: 'article', 'article:published_time': '2031-05-14T10:00:00Z' });
const HEADLINE = '<h1>Night ferry crews were never asked</h1>';

const JAPANESE =
  '港湾委員会は火曜日、夜間フェリーの乗組員が「欠航について何も知らされていなかった」と述べた証言を聴取した。委員長は記録を公開すると約束した。';
const CHINESE =
  '港口委员会星期二听取了夜间渡轮船员的证词，他们说“没有人事先告知航班取消”，码头上的乘客也一无所知。委员会主席承诺将公开全部会议记录。';
const ARABIC =
  'استمع مجلس الميناء يوم الثلاثاء إلى شهادة طاقم العبّارة الليلية الذي قال «لم يخبرنا أحد بإلغاء الرحلة» بينما انتظر الركاب على الرصيف حتى منتصف الليل.';

/** Stories in the shapes that papers give them: each must be taken for one. */
export const STORY_PAGES: readonly Skeleton[] = [
  {
    name: 'a short story',
    url: URL,
    head: PUBLISHED + NEWS,
    body: `${NAV}<main><article>${HEADLINE}${story(4)}</article></main><aside>${cards(10)}</aside>${FOOTER}`,
  },
  {
    name: 'no article element',
    url: URL,
    head: PUBLISHED,
    body: `${NAV}<div id="wrap"><div class="col">${HEADLINE}<div>${story(7)}</div></div><div class="col">${cards(12, 'div')}</div></div>${FOOTER}`,
  },
  {
    name: 'nothing said about itself but a byline',
    url: URL,
    body: `${NAV}<main>${HEADLINE}<p class="byline">By Ines Aldaro</p>${story(7)}</main>${FOOTER}`,
  },
  {
    name: 'a site that calls every page a website',
    url: `https://post.example/2031/05/14/${SLUG}/`,
    head: og({ type: 'website' }),
    body: `${NAV}<main>${HEADLINE}<time>14 May</time>${story(7)}</main>${FOOTER}`,
  },
  {
    name: 'claims to be an article, without a date',
    url: URL,
    head: og({ type: 'article' }),
    body: `${NAV}<main>${HEADLINE}${story(7)}</main>${FOOTER}`,
  },
  {
    name: 'a copy without its address',
    url: 'file:///home/reader/ferry.html',
    body: `<main>${HEADLINE}${story(7)}</main>`,
  },
  {
    name: 'an old page: a table, fonts and line breaks',
    url: 'file:///home/reader/old.htm',
    body: `<table width="100%"><tr><td><a href="i.html">The Karrow Post</a> | <a href="n.html">News</a></td></tr><tr><td width="70%"><font size="5"><b>Night ferry crews were never asked</b></font><br>${list(9, (i) => `${reported(2, i)}<br><br>`)}</td><td>${list(5, (i) => `<a href="${i}.html">Other story ${i}</a><br>`)}</td></tr></table>`,
  },
  {
    name: 'a live blog',
    url: `https://post.example/live/2031/may/14/${SLUG}-live`,
    head: PUBLISHED + data({ '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting' }] }),
    body: `${NAV}<main>${HEADLINE}${list(20, (i) => `<article class="block"><time>1${i}:00</time><h2>Update ${i}</h2>${story(1, i)}</article>`)}</main>${FOOTER}`,
  },
  {
    name: 'a live report of a match, with its data',
    url: 'https://post.example/sport/2031/05/14/karrow-against-tarrow-live',
    head:
      og({ type: 'website' }) +
      data({ '@graph': [{ '@type': 'SportsEvent' }, { '@type': 'LiveBlogPosting' }] }),
    body: `${NAV}<main>${HEADLINE}${list(12, (i) => `<div><b>${i}'</b> ${reported(2, i)}</div>`)}</main>${FOOTER}`,
  },
  {
    name: 'an explainer with questions in its data',
    url: URL,
    head: PUBLISHED + NEWS + data({ '@type': 'FAQPage' }),
    body: `${NAV}<main><article>${HEADLINE}${list(5, (i) => `<h2>What does point ${i} mean?</h2>${story(2, i)}`)}</article></main>${FOOTER}`,
  },
  {
    name: 'a story with a video and its data',
    url: URL,
    head: PUBLISHED + data({ '@type': 'VideoObject' }),
    body: `${NAV}<main><article>${HEADLINE}<video></video>${story(6)}</article></main>${FOOTER}`,
  },
  {
    name: 'a test of something on sale',
    url: URL,
    head: PUBLISHED + NEWS + data({ '@type': 'Product', review: { '@type': 'Review' } }),
    body: `${NAV}<main><article>${HEADLINE}${story(6)}</article></main>${FOOTER}`,
  },
  {
    name: 'an opinion in which nobody is quoted',
    url: URL,
    head: PUBLISHED + data({ '@type': 'OpinionNewsArticle' }),
    body: `${NAV}<main><article>${HEADLINE}${plainParagraphs(7)}</article></main>${FOOTER}`,
  },
  {
    name: 'a blog program’s story with its graph',
    url: `https://post.example/${SLUG}/`,
    head:
      PUBLISHED +
      data({
        '@graph': [
          { '@type': 'Article' },
          { '@type': 'WebPage' },
          { '@type': 'Person' },
          { '@type': 'WebSite' },
        ],
      }),
    body: `${NAV}<main><article>${HEADLINE}${story(6)}</article></main><section id="comments">${list(6, (i) => `<article><p>${reported(1, i)}</p></article>`)}</section>${FOOTER}`,
  },
  {
    name: 'paragraphs as boxes with line breaks',
    url: URL,
    head: PUBLISHED,
    body: `${NAV}<div>${HEADLINE}${list(8, (i) => `<div>${reported(2, i)}<br></div>`)}</div>${FOOTER}`,
  },
  {
    name: 'AMP',
    url: `${URL}/amp`,
    head: NEWS,
    body: `<amp-sidebar><ul>${list(9, (i) => `<li><a href="/${i}">Section ${i}</a></li>`)}</ul></amp-sidebar><article>${HEADLINE}<amp-img src="x.jpg"></amp-img>${list(7, (i) => `${story(1, i)}<amp-ad></amp-ad>`)}</article>`,
  },
  {
    name: 'a slideshow with long captions',
    url: URL,
    head: PUBLISHED + NEWS,
    body: `${NAV}<main>${HEADLINE}<ul class="slides">${list(9, (i) => `<li><figure><img src="${i}.jpg"><figcaption>${reported(2, i)}</figcaption></figure></li>`)}</ul></main>${FOOTER}`,
  },
  {
    name: 'an interview',
    url: URL,
    head: PUBLISHED,
    body: `${NAV}<main><article>${HEADLINE}${list(8, (i) => `<p><b>Why was crossing ${i} cancelled?</b></p>${story(1, i)}`)}</article></main>${FOOTER}`,
  },
  {
    name: 'a story with many others below it',
    url: URL,
    head: PUBLISHED + NEWS,
    body: `${NAV}<main><article>${HEADLINE}${story(7)}</article><section>${cards(4)}</section></main>${FOOTER}`,
  },
  {
    name: 'Japanese',
    url: 'https://shimbun.example/articles/20310514/k00/00m/030/335000c',
    head: og({ type: 'article' }) + NEWS,
    language: 'ja',
    body: `${NAV}<main>${HEADLINE}${list(5, () => `<p>${JAPANESE}</p>`)}</main>${FOOTER}`,
  },
  {
    name: 'Chinese, with nothing said about itself',
    url: 'https://news.kanal.example/c/7rtknyg6pu9',
    language: 'zh',
    body: `${NAV}<main><h1>夜间渡轮船员</h1><time>5月14日</time>${list(7, () => `<p>${CHINESE}</p>`)}</main>${FOOTER}`,
  },
  {
    name: 'Arabic',
    url: 'https://akhbar.example/news/2031/5/14/night-ferry',
    head: PUBLISHED,
    language: 'ar',
    body: `${NAV}<main dir="rtl"><h1>طاقم العبّارة الليلية</h1>${list(8, () => `<p>${ARABIC}</p>`)}</main>${FOOTER}`,
  },
];
