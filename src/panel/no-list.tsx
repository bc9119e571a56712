import type { JSX } from 'preact';
import { nothingFound } from '../ui/sentences.ts';
import { StateView } from '../ui/state-view.tsx';
import { say } from '../ui/words.ts';
import type { LoadHow, PageState } from './page-client.ts';
import { paragraphCounter } from './paragraph-counter.ts';

interface NoListProps {
  readonly state: PageState;
  readonly onLoad: (how: LoadHow) => void;
}

/** Why there is no list, and the way on where there is one. */
export function NoList({ state, onLoad }: NoListProps): JSX.Element {
  switch (state.is) {
    case 'ready': {
      return (
        <StateView
          heading={say('nothingQuotedHeading')}
          text={nothingFound(paragraphCounter(state.page.paragraphs).total)}
          action={{ label: say('readAgain'), main: false, onAct: () => onLoad('again') }}
        />
      );
    }
    case 'not-an-article':
      return <StateView {...withAction('notArticle', 'annotateAnyway', true, () => onLoad('anyway'))} />;
    case 'nothing-to-read':
      return <StateView {...withAction('noText', 'readAgain', false, () => onLoad('again'))} />;
    case 'restricted':
      return <StateView heading={say('restrictedHeading')} text={say('restrictedText')} />;
    case 'off':
      return <StateView {...withAction('off', 'annotateAnyway', false, () => onLoad('anyway'))} />;
    case 'withheld':
      return <StateView {...withAction('withheld', 'tryAgain', true, () => onLoad('look'))} />;
    case 'failed':
    case 'gone':
    case 'silent':
      return (
        <StateView
          {...withAction('failed', 'tryAgain', true, () => onLoad(state.is === 'failed' ? 'again' : 'look'))}
          details={`QUOTH-PANEL · ${state.is}`}
        />
      );
  }
}

function withAction(
  state: 'notArticle' | 'noText' | 'off' | 'withheld' | 'failed',
  label: 'annotateAnyway' | 'readAgain' | 'tryAgain',
  main: boolean,
  onAct: () => void,
) {
  return {
    heading: say(`${state}Heading`),
    text: say(`${state}Text`),
    action: { label: say(label), main, onAct },
  };
}
