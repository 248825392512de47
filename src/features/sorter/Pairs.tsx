import { useStore } from '../../ui/use-store.ts';
import { useEffect, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import type { Card } from '../../model/card/card.ts';
import { holdTheMiddle } from '../../platform/middle.ts';
import { pictureAddress, readData } from '../../platform/data.ts';
import ChooseCards, { type CardChoice } from './choose/ChooseCards.tsx';
import Reveal from './reveal/Reveal.tsx';
import SortOne from './table/SortOne.tsx';
import StepHeading from './table/StepHeading.tsx';
import Summary from './summary/Summary.tsx';
import TakeWider from './summary/TakeWider.tsx';
import { isUnderWay } from './sorter.ts';
import {
  $canUndo,
  $said,
  $saving,
  $sorting,
  goOn,
  leaveSorting,
  listenToOtherTabs,
  resumeSorting,
  skipCard,
  undo,
} from './sorter.store.ts';
import { SAVING_WORDS } from './sorter.words.ts';
import './sorter.css';
import './reveal/split.css';

/** The pair's table: choose, read, sort, reveal, take it wider, and what came of it. */
export default function Pairs({ choices }: { choices: CardChoice[] }) {
  return (
    <Boundary>
      <TheTable choices={choices} />
    </Boundary>
  );
}

function TheTable({ choices }: { choices: CardChoice[] }) {
  const sorting = useStore($sorting, { ssr: () => undefined });
  const saving = useStore($saving, { ssr: () => 'idle' as const });
  const canUndo = useStore($canUndo, { ssr: () => false });
  const said = useStore($said, { ssr: () => '' });
  const [cards, setCards] = useState<Card[]>();
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState(false);
  const [plain, setPlain] = useState(false);

  useEffect(() => {
    const load = readData('data/cards.json') as Promise<{ cards: Card[] }>;
    load.then(
      (data) => setCards(data.cards),
      () => setFailed(true),
    );
    void resumeSorting().finally(() => setReady(true));
    const stop = listenToOtherTabs();
    // In the one file, stores outlive the page.
    return () => {
      stop();
      leaveSorting();
    };
  }, []);
  useEffect(
    () => (sorting && isUnderWay(sorting) ? holdTheMiddle() : undefined),
    [sorting && isUnderWay(sorting)],
  );

  if (failed)
    return (
      <p class="first" role="alert">
        <strong>The cards did not load.</strong> Check the connection and load this page again; what
        you kept is still here.{' '}
      </p>
    );
  // The chooser appears once it works: a form that does nothing is worse than a short wait.
  if (!ready || !cards) return <p class="quiet">Setting out the cards …</p>;
  if (!sorting) return <ChooseCards choices={choices} />;

  const deck = sorting.cards
    .map(({ id }) => cards.find((card) => card.id === id))
    .filter((card) => card !== undefined);
  const card = cards.find(({ id }) => id === sorting.cards[sorting.place.card]?.id);
  const { view } = sorting.place;
  return (
    <div class="table" data-view={view}>
      <div class="table__bar no-print">
        <p class="table__where">
          {view === 'summary'
            ? 'Summary'
            : `Card ${sorting.place.card + 1} of ${sorting.cards.length}`}
        </p>
        <p class="table__saved" data-saving={saving}>
          {SAVING_WORDS[saving]}
        </p>
        <div class="table__tools">
          <label>
            <input
              type="checkbox"
              checked={plain}
              onChange={(event) => setPlain(event.currentTarget.checked)}
            />{' '}
            Plain side
          </label>
          <button type="button" class="table__tool" disabled={!canUndo} onClick={undo}>
            Undo
          </button>
          {view !== 'summary' && (
            <button type="button" class="table__tool" onClick={leaveSorting}>
              Other cards
            </button>
          )}
        </div>
      </div>
      <p class="hidden-words" role="status">
        {said}
      </p>
      {view === 'summary' ? (
        <Summary cards={deck} sorting={sorting} plain={plain} />
      ) : !card ? (
        <MissingCard />
      ) : view === 'front' ? (
        <Front
          card={card}
          plain={plain}
          picture={choices.find(({ id }) => id === card.id)?.picture}
        />
      ) : view === 'sort' ? (
        <SortOne card={card} sorting={sorting} plain={plain} />
      ) : view === 'reveal' ? (
        <Reveal key={card.id} card={card} sorting={sorting} plain={plain} />
      ) : (
        <TakeWider key={card.id} card={card} sorting={sorting} plain={plain} />
      )}
    </div>
  );
}

function Front({
  card,
  plain,
  picture,
}: {
  card: Card;
  plain: boolean;
  picture: string | undefined;
}) {
  return (
    <div class="front" key={card.id}>
      {picture && (
        <img class="front__picture" src={pictureAddress(picture)} alt="" width="720" height="480" />
      )}
      <StepHeading eyebrow={`Card ${card.number} · ${card.theme}`}>{card.title}</StepHeading>
      {card.firstAlways && (
        <p class="first">
          <strong>First, always:</strong> {card.firstAlways}
        </p>
      )}
      <p class="front__situation">{plain ? card.plainSituation : card.situation}</p>
      <p>
        One of you reads it aloud. Then place {card.responses.length} responses together: each is
        something that adults could do.
      </p>
      <div class="sort__go">
        <button type="button" class="button" onClick={() => goOn(card.responses.length)}>
          Start sorting
        </button>
      </div>
    </div>
  );
}

function MissingCard() {
  return (
    <div class="front">
      <StepHeading>This card is not in this copy</StepHeading>
      <p>
        Your answers to it are still kept. Open them in a newer copy of the toolkit, or go on with
        the next card.
      </p>
      <div class="sort__go">
        <button type="button" class="button" onClick={skipCard}>
          Go on
        </button>
      </div>
    </div>
  );
}
