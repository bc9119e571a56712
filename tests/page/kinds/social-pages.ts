import { data, FOOTER, list, NAV, og, plain, plainParagraphs, reported, type Skeleton } from './skeleton.ts';

/** Mail, timelines, forums, code hosts: words of many people. */
export const SOCIAL_PAGES: readonly Skeleton[] = [
  {
    name: 'inbox',
    url: 'https://mail.example/u/0/',
    body: `<div role="navigation"><a href="#inbox">Inbox</a></div><main role="main"><table>${list(40, (i) => `<tr><td>Sender ${i}</td><td><span>About the ferry of day ${i}</span> <span>${plain(1, i)}</span></td><td>14 May</td></tr>`)}</table></main>`,
  },
  {
    name: 'a mail with a long text',
    url: 'https://mail.example/mail/u/0/message/2031-about-the-night-ferry',
    body: `<main><h1>About the night ferry</h1><time>14 May</time><div class="message">${plainParagraphs(9)}</div></main>`,
  },
  {
    name: 'timeline',
    url: 'https://chirps.example/home/latest',
    head: og({ type: 'website' }),
    body: `<main>${list(25, (i) => `<article><a href="/@u${i}">User ${i}</a> <a href="/@u${i}/${i}"><time>${i} h</time></a><div lang="en">${plain(2, i)}</div><button>Reply</button></article>`)}</main>`,
  },
  {
    name: 'a post with its answers that calls itself an article',
    url: 'https://chirps.example/@aldaro/status/112034567890123456',
    head: og({ type: 'article', 'og:published_time': '2031-05-14T10:00:00Z', 'profile:username': 'aldaro' }),
    body: `<main>${list(20, (i) => `<article><a href="/@u${i}">User ${i}</a><time>${i} h</time><div>${reported(2, i)}</div></article>`)}</main>`,
  },
  {
    name: 'posting of a network for professionals',
    url: 'https://network.example/posts/ines-aldaro_the-night-ferry-activity-7203123412',
    head: og({ type: 'article' }) + data({ '@type': 'SocialMediaPosting', datePublished: '2031-05-14' }),
    body: `<main><h1>Ines Aldaro’s Post</h1><article><time>1w</time><p>${plain(8)}</p></article>${list(12, (i) => `<section class="comment"><a href="/in/${i}">Reader ${i}</a><p>${plain(2, i)}</p></section>`)}</main>`,
  },
  {
    name: 'forum thread with its data',
    url: 'https://sailors.example/t/why-the-night-ferry-failed/1234',
    head: og({ type: 'website' }) + data({ '@type': 'DiscussionForumPosting' }),
    body: `<main><h1>Why the night ferry failed</h1>${list(20, (i) => `<div class="topic-post"><a href="/u/${i}">sailor${i}</a><time>May ${i}</time><p>${plain(3, i)}</p></div>`)}</main>`,
  },
  {
    name: 'forum thread without any data',
    url: 'https://sailors.example/showthread.php?t=203105-why-the-night-ferry-failed',
    head: og({ type: 'article' }),
    body: `<table>${list(15, (i) => `<tr class="post"><td class="author"><a href="/member?u=${i}">sailor${i}</a><br>Posts: ${i}00</td><td class="message"><time>May ${i}</time><div>${plain(3, i)}</div></td></tr>`)}</table>`,
  },
  {
    name: 'question with answers',
    url: 'https://ask.example/questions/203105/why-did-the-night-ferry-fail',
    head: og({ type: 'website' }) + data({ '@type': 'QAPage', mainEntity: { '@type': 'Question' } }),
    body: `<main><h1>Why did the night ferry fail?</h1>${list(6, (i) => `<div class="answer"><p>${plain(4, i)}</p><a href="/users/${i}">user${i}</a><time>May</time></div>`)}</main>`,
  },
  {
    name: 'code host: a repository’s description',
    url: 'https://codehost.example/karrow/night-ferry',
    head: og({ type: 'object' }),
    body: `${NAV}<main><h1>karrow / night-ferry</h1><table>${list(15, (i) => `<tr><td><a href="/f${i}">file${i}.ts</a></td><td><time>May</time></td></tr>`)}</table><article class="markdown-body"><h1>Night ferry</h1>${plainParagraphs(8)}<pre>npm start</pre></article></main>`,
  },
  {
    name: 'code host: a report of a defect',
    url: 'https://codehost.example/karrow/night-ferry/issues/14',
    head: og({ type: 'object' }),
    body: `${NAV}<main><h1>The ferry leaves too early #14</h1>${list(10, (i) => `<div class="comment"><a href="/u${i}">dev${i}</a> <relative-time>May</relative-time><p>${plain(3, i)}</p></div>`)}</main>`,
  },
  {
    name: 'pictures with captions by their owner',
    url: 'https://pictures.example/p/C1a2b3d4e5/',
    head: og({ type: 'article' }),
    body: `<main><article><img src="x.jpg"><h1>aldaro</h1><time>May</time><span>${plain(4)}</span></article>${list(10, (i) => `<ul><li><a href="/u${i}">u${i}</a> ${plain(1, i)}</li></ul>`)}</main>${FOOTER}`,
  },
  {
    name: 'chat',
    url: 'https://chat.example/c/2031-05-14-night-ferry-and-its-crew',
    body: `<main><h1>Night ferry</h1>${list(12, (i) => `<div class="turn"><h6>You said:</h6><p>${plain(1, i)}</p><time>now</time><div class="answer"><p>${plain(4, i)}</p></div></div>`)}</main>`,
  },
];
