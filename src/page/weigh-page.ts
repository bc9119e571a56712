/** What the page's main part holds, in letters; signs that are words count double. */
export interface Weighed {
  readonly parts: readonly Weighed[];
  /** In blocks that are long and hold few links. */
  readonly prose: number;
  readonly text: number;
  readonly linked: number;
  /** Headings that are links to other pages. */
  readonly teasers: number;
}

/** Weighs the deepest element with 70 % of the page's prose, as cheaply as the gate needs it. Reads without layout. */
export function weighPage(body: Element): Weighed {
  let at: Weighed = weigh(body, 0);
  const { prose } = at;
  for (;;) {
    const next = at.parts.find((part) => part.prose >= STORY_SHARE * prose);
    if (!next || prose === 0) return at;
    at = next;
  }
}

const STORY_SHARE = 0.7;
/** A shorter block is a label, a teaser or a menu's entry. */
const PROSE_BLOCK = 70;

const SKIPPED =
  /^(?:script|style|noscript|template|nav|footer|aside|form|dialog|button|select|svg|iframe|textarea)$/;
const INLINE = /^(?:a|abbr|b|bdi|br|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const DEEPEST = 200;

type Writable = { -readonly [Key in keyof Omit<Weighed, 'parts'>]: number } & { readonly parts: Writable[] };

function weigh(element: Element, depth: number): Writable {
  const own: Writable = { parts: [], prose: 0, text: 0, linked: 0, teasers: 0 };
  let text = 0;
  let linked = 0;
  const endBlock = (): void => {
    if (text >= PROSE_BLOCK && linked < text * 0.4) own.prose += text;
    own.text += text;
    own.linked += linked;
    text = linked = 0;
  };
  // In which slots of its shadow tree a host's children stand makes no difference here.
  for (const top of [element.shadowRoot, element]) {
    for (let node = top ? top.firstChild : null; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        text += lengthOf((node as Text).data);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const tag = child.localName;
      // Whole pages stand in a form, and stories in a dialog: the headline tells.
      if ((SKIPPED.test(tag) && !child.querySelector('h1')) || depth > DEEPEST) continue;
      if (INLINE.test(tag) && !child.querySelector('p, div, h2, h3')) {
        const length = lengthOf(child.textContent ?? '');
        text += length;
        if (tag === 'a') linked += length;
        else for (const link of child.getElementsByTagName('a')) linked += lengthOf(link.textContent ?? '');
        continue;
      }
      endBlock();
      const part = weigh(child, depth + 1);
      if (tag === 'a') part.linked = part.text;
      if (/^h[2-6]$/.test(tag) && (part.linked > part.text / 2 || child.closest('a'))) part.teasers++;
      own.parts.push(part);
      own.prose += tag === 'a' ? 0 : part.prose;
      own.text += part.text;
      own.linked += part.linked;
      own.teasers += part.teasers;
    }
  }
  endBlock();
  return own;
}

/** Letters without the blanks around them, signs that are words counted double. */
function lengthOf(text: string): number {
  const { length } = text.trim();
  return text.charCodeAt(text.length >> 1) > 0x2e7f ? length * 2 : length;
}
