import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import LiveText from '../../../ui/LiveText.tsx';
import { someOf } from '../sorter.ts';
import { begin } from '../sorter.store.ts';
import CardsOfTheme from './CardsOfTheme.tsx';
import { byTheme, firstCards, type CardChoice } from './choose.ts';
import { CHOOSE_WORDS } from './choose.words.ts';
import EarlierSortings from './EarlierSortings.tsx';
import OpenSavedFile from './OpenSavedFile.tsx';
import './choose.css';

interface Props {
  choices: CardChoice[];
  /** When the chooser comes in the place of a table that had the focus. */
  takesFocus: boolean;
}

/** Which cards the pair will sort. A few are ticked at first: one press is enough to begin. */
export default function ChooseCards({ choices, takesFocus }: Props) {
  const [chosen, setChosen] = useState(() => firstCards(choices));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((chosenId) => chosenId !== id) : [...chosen, id]);
  const legend = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) legend.current?.focus();
  }, [takesFocus]);
  return (
    <div class="choose">
      <form
        class="choose__cards"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length) begin(choices.filter(({ id }) => chosen.includes(id)));
        }}
      >
        <fieldset>
          <legend ref={legend} tabIndex={-1}>
            {CHOOSE_WORDS.choose}
          </legend>
          <QuickChoices choices={choices} choose={setChosen} />
          <div class="choose__themes">
            {byTheme(choices).map(({ theme, cards }) => (
              <CardsOfTheme
                key={theme}
                theme={theme}
                cards={cards}
                chosen={chosen}
                toggle={toggle}
              />
            ))}
          </div>
        </fieldset>
        <div class="choose__start">
          <button type="submit" class="button" disabled={chosen.length === 0}>
            <LiveText>{CHOOSE_WORDS.start(chosen.length)}</LiveText>
          </button>
          <p class="quiet">
            <LiveText>{CHOOSE_WORDS.howLong(chosen.length)}</LiveText>
          </p>
        </div>
      </form>
      <div class="choose__aside">
        <OpenSavedFile />
        <EarlierSortings choices={choices} />
      </div>
    </div>
  );
}

interface QuickProps {
  choices: CardChoice[];
  choose: (ids: string[]) => void;
}

function QuickChoices({ choices, choose }: QuickProps) {
  const byChance = () =>
    someOf(
      choices.map(({ id }) => id),
      3,
      Math.random,
    );
  return (
    <p class="choose__quick">
      <button
        type="button"
        class="button button--quiet"
        onClick={() => choose(firstCards(choices))}
      >
        {CHOOSE_WORDS.four}
      </button>
      <button type="button" class="button button--quiet" onClick={() => choose(byChance())}>
        {CHOOSE_WORDS.byChance}
      </button>
      <button type="button" class="button button--quiet" onClick={() => choose([])}>
        {CHOOSE_WORDS.none}
      </button>
    </p>
  );
}
