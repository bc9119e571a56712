import type { JSX } from 'preact';
import { StateView } from '../ui/state-view.tsx';
import { nothingFound, STATES } from '../ui/words.ts';
import type { PageState } from './page-client.ts';
import { paragraphCounter } from './paragraph-counter.ts';

interface NoListProps {
  readonly state: PageState;
  readonly onLoad: (how: 'look' | 'anyway' | 'again') => void;
}

/** Why there is no list, and the way on where there is one. */
export function NoList({ state, onLoad }: NoListProps): JSX.Element {
  switch (state.is) {
    case 'ready': {
      const { heading, action } = STATES.nothingQuoted;
      return (
        <StateView
          heading={heading}
          text={nothingFound(paragraphCounter(state.page.paragraphs).total)}
          action={{ label: action, main: false, onAct: () => onLoad('again') }}
        />
      );
    }
    case 'not-an-article':
      return <StateView {...withAction(STATES.notArticle, true, () => onLoad('anyway'))} />;
    case 'nothing-to-read':
      return <StateView {...withAction(STATES.noText, false, () => onLoad('again'))} />;
    case 'restricted':
      return <StateView {...STATES.restricted} />;
    case 'withheld':
      return <StateView {...withAction(STATES.withheld, true, () => onLoad('look'))} />;
    case 'failed':
    case 'gone':
    case 'silent':
      return (
        <StateView
          {...withAction(STATES.failed, true, () => onLoad(state.is === 'failed' ? 'again' : 'look'))}
          details={`QUOTH-PANEL · ${state.is}`}
        />
      );
  }
}

interface Told {
  readonly heading: string;
  readonly text: string;
  readonly action: string;
}

function withAction({ heading, text, action }: Told, main: boolean, onAct: () => void) {
  return { heading, text, action: { label: action, main, onAct } };
}
