import { useRef } from 'preact/hooks';
import { pictureAddress } from '../../../platform/data.ts';
import LiveText from '../../../ui/LiveText.tsx';
import type { ThemeChoices } from './choose.ts';
import { CHOOSE_WORDS } from './choose.words.ts';

interface Props extends ThemeChoices {
  chosen: readonly string[];
  toggle: (id: string) => void;
}

/** The cards of one theme, behind a fold. A fold that holds a chosen card opens; only a hand shuts it again. */
export default function CardsOfTheme({ theme, cards, chosen, toggle }: Props) {
  const chosenHere = cards.filter(({ id }) => chosen.includes(id)).length;
  const wasOpened = useRef(false);
  if (chosenHere > 0) wasOpened.current = true;
  return (
    <details class="choose__theme" open={wasOpened.current}>
      <summary>
        <img
          class="choose__picture"
          src={pictureAddress(cards[0]?.picture ?? '')}
          alt=""
          width="72"
          height="48"
          loading="lazy"
        />{' '}
        <span class="choose__name">{theme}</span>{' '}
        <span class="quiet">
          <LiveText>{CHOOSE_WORDS.inTheme(chosenHere, cards.length)}</LiveText>
        </span>
      </summary>
      <ul>
        {cards.map(({ id, number, title }) => (
          <li key={id}>
            <label class="choose__card">
              <input
                type="checkbox"
                name="card"
                value={id}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />{' '}
              <span>
                <strong>
                  {number}. {title}
                </strong>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
