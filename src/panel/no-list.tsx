import type { JSX } from 'preact';
import { siteOf } from '../model/settings.ts';
import { nothingFound } from '../ui/sentences.ts';
import { type StateAction, StateView } from '../ui/state-view.tsx';
import { say } from '../ui/words.ts';
import type { LoadHow, PageState } from './page-state.ts';
import { paragraphCounter } from './paragraph-counter.ts';

interface NoListProps {
  readonly state: PageState;
  /** The page's address, null where the browser does not tell. */
  readonly url: string | null;
  /** Of the extension, for a bug report. */
  readonly version: string;
  readonly onLoad: (how: LoadHow) => void;
  /** Ask for access; to be called right within a click. */
  readonly onAllow: () => void;
  /** Read this site always, and this page now. */
  readonly onAlways: (site: string) => void;
  readonly onCopy: (text: string) => void;
}

/** Why there is no list, and the way on where there is one. */
export function NoList(props: NoListProps): JSX.Element {
  const { state, url, version, onLoad, onAllow, onAlways, onCopy } = props;
  switch (state.is) {
    case 'ready':
      return (
        <StateView
          heading={say('nothingQuotedHeading')}
          text={nothingFound(paragraphCounter(state.page.paragraphs).total)}
          actions={[{ label: say('readAgain'), look: 'plain', onAct: () => onLoad('again') }]}
        />
      );
    case 'not-an-article': {
      const site = url === null ? null : siteOf(url);
      const always: StateAction[] =
        site === null ? [] : [{ label: say('alwaysRead', site), look: 'link', onAct: () => onAlways(site) }];
      return blank('notArticle', [
        { label: say('annotateAnyway'), look: 'main', onAct: () => onLoad('anyway') },
        ...always,
      ]);
    }
    case 'nothing-to-read':
      return blank('noText', [{ label: say('readAgain'), look: 'plain', onAct: () => onLoad('again') }]);
    case 'restricted':
      return blank('restricted', []);
    case 'off':
      return blank('off', [{ label: say('annotateAnyway'), look: 'plain', onAct: () => onLoad('anyway') }]);
    case 'withheld':
      return blank('withheld', [
        { label: say('allowAccess'), look: 'main', onAct: onAllow },
        { label: say('tryAgain'), look: 'link', onAct: () => onLoad('look') },
      ]);
    case 'failed':
    case 'gone':
    case 'silent': {
      const details = `QUOTH-PANEL · ${state.is}\n${say('detailsNote', version)}`;
      const again = (): void => onLoad(state.is === 'failed' ? 'again' : 'look');
      return (
        <StateView
          {...wordsOf('failed')}
          actions={[{ label: say('tryAgain'), look: 'main', onAct: again }]}
          details={{ text: details, onCopy: () => onCopy(details) }}
        />
      );
    }
  }
}

type Described = 'notArticle' | 'noText' | 'off' | 'withheld' | 'failed' | 'restricted';

function blank(name: Described, actions: readonly StateAction[]): JSX.Element {
  return <StateView {...wordsOf(name)} actions={actions} />;
}

function wordsOf(name: Described): { readonly heading: string; readonly text: string } {
  return { heading: say(`${name}Heading`), text: say(`${name}Text`) };
}
