import type { JSX } from 'preact';
import type { PageAnalysis } from '../platform/messages.ts';
import { FigureList } from '../ui/figure-list.tsx';
import { FindBar } from '../ui/find-bar.tsx';
import { NothingMatches } from '../ui/nothing-matches.tsx';
import { OrderLine } from '../ui/order-line.tsx';
import { type OpenForm, type RowActions, SpeakerList } from '../ui/speaker-list.tsx';
import { StoryHead } from '../ui/story-head.tsx';
import type { Order } from '../ui/view.ts';
import { say } from '../ui/words.ts';
import type { ListView } from './list-view.ts';
import type { Listing } from './use-listing.ts';

interface StoryProps {
  readonly page: PageAnalysis;
  readonly listing: Listing;
  readonly view: ListView;
  readonly order: Order;
  readonly pointed: string | null;
  readonly acts: RowActions;
  readonly form: OpenForm | null;
  readonly onView: (change: Partial<ListView>) => void;
  readonly onOrder: (order: Order) => void;
  readonly onClear: () => void;
}

/** An article with its voices: what it is, the share of each, and who said what. */
export function Story(props: StoryProps): JSX.Element {
  const { page, listing, view, order, pointed, acts, form, onView, onOrder, onClear } = props;
  const { title, publisher, published, language, entities, statements } = page.analysis;
  const { chosen, figures, finder, narrowed } = listing;
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const unnamed = entities.filter(
    ({ id, kind }) => speaking.has(id) && (kind === 'group' || kind === 'unnamed'),
  );
  const nothing = chosen.speakers.length === 0 && figures.length === 0;
  return (
    <>
      <StoryHead
        title={title}
        publisher={publisher}
        published={published}
        lang={language}
        unnamed={unnamed.length}
        speakers={listing.everyone}
      />
      <FindBar
        query={view.query}
        shown={view.shown}
        counts={chosen.counts}
        only={listing.only?.face.name ?? null}
        onQuery={(query) => onView({ query, turned: [] })}
        onShown={(shown) => onView({ shown })}
        onEveryone={() => acts.showOnly(null)}
      />
      {!nothing && (
        <OrderLine text={listing.text} order={order} onOrder={onOrder} onClear={narrowed ? onClear : null} />
      )}
      {nothing ? (
        <NothingMatches onClear={onClear} />
      ) : (
        <SpeakerList
          speakers={chosen.speakers}
          lang={language}
          isOpen={listing.isOpen}
          acts={acts}
          finder={finder}
          pointed={pointed}
          single={listing.only !== null}
          form={form}
        />
      )}
      {figures.length > 0 && (
        <FigureList
          figures={figures}
          lang={language}
          open={view.figures || finder !== null}
          onToggle={() => onView({ figures: !view.figures })}
          onShow={acts.show}
          finder={finder}
        />
      )}
      <footer class="foot">{say('trust')}</footer>
    </>
  );
}
