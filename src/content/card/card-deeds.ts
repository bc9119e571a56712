import { citeStatement } from '../../formats/cite-statement.ts';
import { printedWords } from '../../formats/printed-words.ts';
import type { Statement } from '../../model/analysis.ts';
import type { Verdict } from '../../model/correction.ts';
import { correctStatement, undoStatement } from '../../platform/correct-statement.ts';
import '../../platform/own-world.ts';
import { tellBackground } from '../../platform/tell-background.ts';
import { WORDING } from '../../ui/wording.ts';
import { say } from '../../ui/words.ts';
import { giveLink } from '../give-link.ts';
import type { CardDeeds, CardTarget, CardView } from './card-view.ts';
import { copyText } from './copy-text.ts';
import type { CardOptions } from './mount-card.tsx';

/** The card that acts. */
interface ActingCard {
  readonly options: CardOptions;
  readonly root: ShadowRoot;
  readonly target: () => CardTarget | null;
  readonly view: () => CardView;
  readonly change: (view: Partial<CardView>) => void;
  readonly show: (statement: string, takeFocus: boolean) => void;
  readonly close: () => void;
}

/** A search engine takes no more of a sentence than this many UTF-16 units. */
const MOST_SEARCHED = 200;

/** What the reader's buttons and keys do to a card. */
export function cardDeeds(card: ActingCard): CardDeeds {
  const { options, root, target, view, change, show, close } = card;
  const { document, read, rangesOf } = options;

  function current(): Statement | undefined {
    const about = target();
    return about?.kind === 'statement'
      ? read().analysis.statements.find(({ id }) => id === about.id)
      : undefined;
  }

  function step(by: 1 | -1): void {
    const { statements } = read().analysis;
    const about = target();
    const statement = current();
    const speaker = about?.kind === 'entity' ? about.id : (statement?.speaker ?? null);
    if (speaker === null) return;
    const same = statements.filter((one) => one.speaker === speaker);
    // From the card of a named figure the first step leads to what they say first.
    const next = same[(statement ? same.indexOf(statement) : -1) + by];
    if (next) show(next.id, false);
  }

  /** Tells something of what was done, unless the card is about something else by now. */
  function tell(about: CardTarget | null, message: string, made = view().made): void {
    if (target() === about) change({ message, made });
  }

  async function copied(text: string, told: string): Promise<void> {
    const about = target();
    tell(about, (await copyText(text, root)) ? told : say('notCopied'));
  }

  function copy(): void {
    const statement = current();
    if (statement) void copied(citeStatement(read().analysis, statement, WORDING), say('copied'));
  }

  async function copyLink(): Promise<void> {
    const statement = current();
    if (!statement) return;
    const about = target();
    const given = await giveLink(read().analysis.url, rangesOf(statement.id));
    if (target() !== about) return;
    if (given) await copied(given.link, say(given.told));
    else tell(about, say('notCopied'));
  }

  /** What is said of this article is kept under its own address, wherever it is read. */
  function address(): string {
    return read().analysis.url ?? document.URL;
  }

  async function correct(verdict: Verdict): Promise<void> {
    const about = target();
    const statement = current();
    if (!statement) return;
    const made = await correctStatement(read().analysis, address(), statement, verdict);
    if (made === null) {
      tell(about, say('notKept'));
      return;
    }
    // Known before the page is: what is no quotation any more would take the card with it.
    if (target() === about) change({ part: null, made });
    await showCorrected();
    tell(about, toldOf(made.verdict));
  }

  async function undo(): Promise<void> {
    const about = target();
    if (about === null) return;
    const undone = await undoStatement(read().analysis, address(), about.id, view().made);
    if (undone) await showCorrected();
    tell(about, say(undone ? 'undone' : 'notKept'), undone ? null : view().made);
  }

  function lookUp(what: 'name' | 'words'): void {
    const { analysis } = read();
    const statement = current();
    const about = target();
    const id = about?.kind === 'entity' ? about.id : statement?.speaker;
    const name = analysis.entities.find((entity) => entity.id === id)?.name ?? '';
    const words = statement ? printedWords(analysis.text, statement) : '';
    const text = (what === 'name' ? name : words).slice(0, MOST_SEARCHED);
    if (text !== '') void tellBackground<'lookUp'>({ type: 'lookUp', text });
  }

  return {
    close,
    step,
    copy,
    copyLink: () => void copyLink(),
    lookUp,
    show: (statement) => show(statement, true),
    toggle: (part) => change({ part: view().part === part ? null : part, message: '' }),
    correct: (verdict) => void correct(verdict),
    undo: () => void undo(),
  };
}

/** The page as it is from now on; the browser tells other pages, and this one only a moment later. */
async function showCorrected(): Promise<void> {
  if (!globalThis.quothCorrections?.isAlive()) {
    await tellBackground<'load'>({ type: 'load', part: 'corrections' });
  }
  await globalThis.quothCorrections?.renew();
}

function toldOf(verdict: Verdict): string {
  if (verdict.is === 'speaker') return say('nowUnder', verdict.name);
  return say(verdict.is === 'nobody' ? 'nowNobody' : 'nowLeftOut');
}
