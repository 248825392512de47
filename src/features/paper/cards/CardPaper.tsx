import type { Card } from '../../../model/card/card.ts';
import { THEME_WORDS } from '../../../model/card/kind.words.ts';
import { CARD_PAPERS_WORDS } from './card-papers.words.ts';

/** The front of a card for a hand: nothing on it gives a level away. `where`: the table that it goes to. */
export default function CardPaper({
  card,
  plain = false,
  where = '',
}: {
  card: Card;
  plain?: boolean;
  where?: string;
}) {
  return (
    <article class="paper-card">
      <header>
        <span class="paper-card__number">{card.number}</span> <h2>{card.title}</h2>{' '}
        <span class="paper-card__theme">{THEME_WORDS[card.theme]}</span>
      </header>
      <p class="paper-card__situation">{plain ? card.plainSituation : card.situation}</p>
      {card.firstAlways && (
        <p class="paper-card__first">
          <strong>{CARD_PAPERS_WORDS.firstAlways}</strong> {card.firstAlways}
        </p>
      )}
      <ol>
        {card.responses.map((response) => (
          <li key={response.id}>
            <b>{response.id}</b> <span>{plain ? response.plain : response.text}</span>
          </li>
        ))}
      </ol>
      <footer>
        {CARD_PAPERS_WORDS.foot(card.number, card.edition)}
        {where && (
          <>
            {' · '}
            <strong>{where}</strong>
          </>
        )}
      </footer>
    </article>
  );
}
