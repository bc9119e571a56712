import { data, FOOTER, list, NAV, og, plain, plainParagraphs, type Skeleton } from './skeleton.ts';

const code = (count: number): string =>
  list(count, (i) => `<h2>Step ${i}</h2><p>${plain(2, i)}</p><pre><code>rig --mast ${i}</code></pre>`);

/** Documentation, encyclopedias, recipes, papers. */
export const REFERENCE_PAGES: readonly Skeleton[] = [
  {
    name: 'documentation that calls itself an article',
    url: 'https://rig.example/docs/getting-started-with-the-rigging',
    head: og({ type: 'article', 'article:modified_time': '2031-05-14T10:00:00Z' }),
    body: `${NAV}<div class="layout"><aside><ul>${list(30, (i) => `<li><a href="/docs/${i}">Part ${i}</a></li>`)}</ul></aside><main><h1>Getting started</h1>${plainParagraphs(8)}</main></div>${FOOTER}`,
  },
  {
    name: 'documentation by its program',
    url: 'https://rig.example/guide/masts-and-sails-for-beginners',
    head: `<meta name="generator" content="VitePress v2">${og({ type: 'website' })}`,
    body: `${NAV}<main><h1>Masts</h1><time>14 May</time>${plainParagraphs(8)}</main>${FOOTER}`,
  },
  {
    name: 'tutorial full of code',
    url: 'https://rig.example/blog/2031/05/how-to-rig-a-boat-from-a-script',
    head:
      og({ type: 'article', 'article:published_time': '2031-05-14T10:00:00Z' }) +
      data({ '@type': 'BlogPosting' }),
    body: `${NAV}<main><h1>How to rig a boat</h1>${code(8)}</main>${FOOTER}`,
  },
  {
    name: 'reference of an interface',
    url: 'https://api.rig.example/v2/masts-and-their-methods',
    head: data({ '@type': 'APIReference' }),
    body: `${NAV}<main><h1>Masts</h1>${list(20, (i) => `<section><h3>raise${i}()</h3><p>${plain(1, i)}</p><code>raise${i}()</code></section>`)}</main>`,
  },
  {
    name: 'changes of a program',
    url: 'https://rig.example/changelog/what-is-new-in-version-2031-5',
    head: og({ type: 'article' }),
    body: `${NAV}<main><h1>What is new</h1><time>14 May</time>${list(14, (i) => `<h2>2031.5.${i}</h2><ul><li>${plain(1, i)}</li><li><code>rig</code> ${plain(1, i + 1)}</li></ul>`)}</main>${FOOTER}`,
  },
  {
    name: 'encyclopedia',
    url: 'https://en.karrowpedia.example/wiki/Night_ferry_of_Karrow',
    head:
      '<meta name="generator" content="MediaWiki 1.99">' +
      og({ type: 'website' }) +
      data({ '@type': 'Article', datePublished: '2019-01-01', dateModified: '2031-05-14' }),
    body: `<main><h1>Night ferry of Karrow</h1>${list(12, (i) => `<p>${plain(3, i)}<sup><a href="#n${i}">[${i}]</a></sup></p>`)}</main>`,
  },
  {
    name: 'list in an encyclopedia',
    url: 'https://karrowpedia.example/wiki/List_of_ferries_of_the_islands',
    head: data({ '@type': 'Article' }),
    body: `<main><h1>List of ferries</h1><p>${plain(2)}</p><ul>${list(60, (i) => `<li><a href="/wiki/F${i}">Ferry ${i}</a>, built in ${1900 + i}</li>`)}</ul></main>`,
  },
  {
    name: 'dictionary',
    url: 'https://words.example/dictionary/ferry-as-a-noun-and-a-verb',
    head: og({ type: 'website' }) + data({ '@type': 'DefinedTerm', name: 'ferry' }),
    body: `${NAV}<main><h1>ferry</h1>${list(8, (i) => `<ol><li>${plain(1, i)} <q>${plain(1, i + 3)}</q></li></ol>`)}</main>${FOOTER}`,
  },
  {
    name: 'recipe with a long story before it',
    url: 'https://kitchen.example/2031/05/soup-from-the-galley-of-the-ferry',
    head:
      og({ type: 'article', 'article:published_time': '2031-05-14T10:00:00Z' }) +
      data({ '@graph': [{ '@type': 'Article' }, { '@type': 'WebPage' }, { '@type': 'Recipe' }] }),
    body: `${NAV}<main><article><h1>Soup from the galley</h1>${plainParagraphs(9)}<ol>${list(6, (i) => `<li>${plain(1, i)}</li>`)}</ol></article></main>${FOOTER}`,
  },
  {
    name: 'recipe with its types in a list',
    url: 'https://kitchen.example/soup-from-the-galley-of-the-ferry',
    head: og({ type: 'article' }) + data({ '@type': ['Recipe', 'NewsArticle'], datePublished: '2031-05-14' }),
    body: `${NAV}<main><h1>Soup from the galley</h1>${plainParagraphs(9)}</main>${FOOTER}`,
  },
  {
    name: 'index of recipes',
    url: 'https://kitchen.example/recipes/soups-and-stews-for-the-winter',
    head: og({ type: 'article' }) + data({ '@type': 'ItemList' }),
    body: `${NAV}<main><h1>Soups</h1><p>${plain(3)}</p>${list(24, (i) => `<div class="tile"><a href="/r-${i}"><img src="x.jpg"><h2>Soup number ${i}</h2></a><p>${plain(1, i)}</p></div>`)}</main>${FOOTER}`,
  },
  {
    name: 'paper with its abstract',
    url: 'https://journal.example/articles/s41-031-0514-2',
    head: `${og({ type: 'article' })}<meta name="citation_journal_title" content="Journal of Ferries"><meta name="citation_publication_date" content="2031/05/14">${data({ '@type': 'WebPage', mainEntity: { '@type': 'ScholarlyArticle' } })}`,
    body: `${NAV}<main><h1>Crossing times of night ferries</h1><time>14 May</time>${list(12, (i) => `<h2>${i}. Part</h2><p>${plain(4, i)}</p>`)}</main>${FOOTER}`,
  },
  {
    name: 'book',
    url: 'https://books.example/the-last-boat-home-by-ines-aldaro',
    head: og({ type: 'book' }) + data({ '@type': 'Book', name: 'The last boat home' }),
    body: `${NAV}<main><h1>The last boat home</h1><p class="byline">Ines Aldaro</p>${plainParagraphs(5)}${list(6, (i) => `<div class="review"><p>“${plain(2, i)}”</p><cite>A reader</cite></div>`)}</main>${FOOTER}`,
  },
  {
    name: 'course',
    url: 'https://school.example/courses/sailing-for-those-who-never-did',
    head: og({ type: 'article' }) + data({ '@type': 'Course' }),
    body: `${NAV}<main><h1>Sailing</h1><time>May</time>${plainParagraphs(8)}</main>${FOOTER}`,
  },
];
