import { reactPage } from './react-page.ts';
import { articleOf, livePage, liveStory, paragraphsOf } from './stories.ts';

/** Functions that the pages have for the tests to call. */
export interface PageScript {
  /** The endless page: adds the `n`th story below the others. The live blog: adds the `n`th post on top. */
  add(n: number): void;
  /** The single-page site: another address now, and what belongs to it after a moment. */
  go(path: string): void;
  /** The page that never rests: lets it rest. */
  rest(): void;
  /** Makes every element that matches anew, as it is. */
  renew(selector: string): void;
  /** The page with a shadow tree in its story: gives the `n`th paragraph in there other words, or adds it. */
  say(n: number, words: string): void;
  /** The same: adds a box with a tree of its own in there, with a paragraph in it. */
  nest(words: string): void;
  /** Gives an element that stands in the story a shadow tree with a paragraph in it, and does nothing else. */
  attach(words: string): void;
}

export const STORIES = 30;
export const POSTS = 100;
export const PULLED = liveStory(0).quotes[0]?.replace(/,$/, '') ?? '';
export const LIVE_TITLE = 'Skerrow votes: as it happens';

/** Pages that change while they are read, by path. */
export async function livePages(): Promise<Readonly<Record<string, string>>> {
  const [first, second] = [liveStory(0), liveStory(1)];
  return {
    '/react': await reactPage(first),
    '/restless': livePage(`<main>${articleOf(first)}</main>`, RESTLESS, first.title),
    '/endless': livePage(
      `<main>${articleOf(first, `data-path="${first.path}"`)}</main>${templates(
        Array.from({ length: STORIES }, (_, n) => {
          const story = liveStory(n);
          return articleOf(story, `data-path="${story.path}"`);
        }),
      )}`,
      ENDLESS,
      first.title,
    ),
    '/live': livePage(
      `<main><article><h1>${LIVE_TITLE}</h1><div id="posts">${Array.from({ length: POSTS }, (_, n) =>
        livePost(POSTS - 1 - n),
      ).join('\n')}</div></article></main>${templates([livePost(POSTS)])}`,
      `const add = () => {
  const [post] = document.querySelectorAll('template');
  document.querySelector('#posts').prepend(post.content.cloneNode(true));
};`,
      LIVE_TITLE,
    ),
    '/site/front': livePage(SITE_FRONT + siteTemplates(), SITE),
    [first.path]: livePage(`<main id="view">${articleOf(first)}</main>${siteTemplates()}`, SITE, first.title),
    [second.path]: livePage(
      `<main id="view">${articleOf(second)}</main>${siteTemplates()}`,
      SITE,
      second.title,
    ),
    '/pulled': livePage(
      `<main><article><h1>${first.title}</h1><aside class="pullquote"><p>“${PULLED}”</p></aside>
${paragraphsOf(first.paragraphs)}</article></main>`,
      RENEW,
      first.title,
    ),
    '/tree': livePage(
      `<main><article><h1>${first.title}</h1>${paragraphsOf(first.paragraphs.slice(0, 4))}<div id="box"></div></article></main>`,
      TREE,
      first.title,
    ),
    '/late-tree': livePage(
      `<main><article><h1>${first.title}</h1>${paragraphsOf(first.paragraphs.slice(0, 4))}<late-words></late-words></article></main>`,
      LATE_TREE,
      first.title,
    ),
    '/paywall': livePage(
      `<style>.locked .rest { display: none; }</style><main><article class="locked"><h1>${first.title}</h1>
${paragraphsOf(first.paragraphs.slice(0, 3))}<div class="rest">${paragraphsOf(first.paragraphs.slice(3))}</div></article></main>`,
      '',
      first.title,
    ),
    '/folded': livePage(
      `<main><article><h1>${first.title}</h1>${paragraphsOf(first.paragraphs.slice(0, 3))}
<details><summary>Go on reading</summary>${paragraphsOf(first.paragraphs.slice(3))}</details></article></main>`,
      '',
      first.title,
    ),
  };
}

/** The words that are quoted in the `n`th post of the live blog. */
export function postQuote(n: number): string {
  return `I have counted the hands in row ${n} twice, and every one of them was raised for the slipway,`;
}

function livePost(n: number): string {
  return `<div class="post"><h2>Row ${n}</h2><p>The clerk has moved on to row ${n} of the hall, where the benches are full and the windows have been opened for the air.</p>
<p>“${postQuote(n)}” said Oona Trask, the clerk, after she had put the tally on the board.</p></div>`;
}

function templates(contents: readonly string[]): string {
  return contents.map((html) => `<template>${html}</template>`).join('\n');
}

/** One paragraph is written anew ten times a second, and a clock inside the story ticks. */
const RESTLESS = `
const [, paragraph] = document.querySelectorAll('p');
const words = paragraph.textContent;
const clock = document.createElement('p');
document.querySelector('article').append(clock);
let ticks = 0;
const ticking = setInterval(() => {
  paragraph.textContent = words;
  clock.textContent = 'The hall has been open for ' + ++ticks + ' ticks of its old clock, which somebody winds every Sunday.';
}, 100);
const rest = () => clearInterval(ticking);
`;

const RENEW = `
const renew = (selector) => {
  for (const element of document.querySelectorAll(selector)) element.replaceWith(element.cloneNode(true));
};
`;

/** The end of the story stands in a shadow tree, which is empty at first. */
const TREE = `
const tree = document.querySelector('#box').attachShadow({ mode: 'open' });
const say = (n, words) => {
  const paragraph = tree.querySelectorAll('p')[n] ?? tree.appendChild(document.createElement('p'));
  paragraph.textContent = words;
};
const nest = (words) => {
  const box = document.createElement('div');
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  box.attachShadow({ mode: 'open' }).append(paragraph);
  tree.append(box);
};
`;

/** The end of the story comes in a shadow tree that an element gets later. */
const LATE_TREE = `
const attach = (words) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  document.querySelector('late-words').attachShadow({ mode: 'open' }).append(paragraph);
};
`;

/** Adds stories when asked to, and gives the page the address of the one that is read. */
const ENDLESS = `
const add = (n) => document.querySelector('main').append(document.querySelectorAll('template')[n].content.cloneNode(true));
addEventListener('scroll', () => {
  const read = [...document.querySelectorAll('article')].findLast((one) => one.getBoundingClientRect().top <= innerHeight / 2);
  if (read && location.pathname !== read.dataset.path) history.replaceState(null, '', read.dataset.path);
});
`;

/** Fetches take a moment: the old story stands until the new one has come. */
const SITE = `
const go = (path) => {
  history.pushState(null, '', path);
  setTimeout(() => {
    const view = [...document.querySelectorAll('template')].find((one) => one.dataset.path === path);
    document.querySelector('#view').replaceChildren(view.content.cloneNode(true));
    document.title = document.querySelector('h1, h2').textContent;
  }, 400);
};
`;

const SITE_LIST = `<h2>Skerrow parish</h2><ul>${Array.from({ length: 8 }, (_, n) => `<li><a href="/${n}">${liveStory(n).title}</a></li>`).join('')}</ul>`;
const SITE_FRONT = `<main id="view">${SITE_LIST}</main>`;

function siteTemplates(): string {
  const views = [liveStory(0), liveStory(1)].map((story) => [story.path, articleOf(story)] as const);
  return [['/site/front', SITE_LIST] as const, ...views]
    .map(([path, html]) => `<template data-path="${path}">${html}</template>`)
    .join('\n');
}
