import { TALK_ROLES, type Card } from '../../../model/card/card.ts';
import { FIT_WORDS, sourceWords } from '../../../model/card/fit.words.ts';
import { ROLE_WORDS } from '../../../model/card/kind.words.ts';
import { ANSWER_WORDS } from '../../../model/card/level.words.ts';
import { answersOf } from '../../../model/card/rule.ts';
import LevelMark from '../../../parts/LevelMark.tsx';
import { CARD_PAPERS_WORDS } from './card-papers.words.ts';

/** What the host turns over: closest fit, why, the other case, tomorrow morning. */
export default function RevealPaper({ card }: { card: Card }) {
  return (
    <article class="paper-reveal">
      <header>
        <span class="paper-card__number">{card.number}</span> <h2>{card.title}</h2>{' '}
        <span class="paper-card__theme">{CARD_PAPERS_WORDS.howTheyFit}</span>
      </header>
      <ol>
        {card.responses.map((response) => (
          <li key={response.id}>
            <b>{response.id}</b>
            <ResponsePaper response={response} />
          </li>
        ))}
      </ol>
      <dl>
        <div>
          <dt>{CARD_PAPERS_WORDS.tomorrow}</dt>
          <dd>{card.tomorrowMorning}</dd>
        </div>
        <div>
          <dt>{CARD_PAPERS_WORDS.missing}</dt>
          <dd>{card.whoIsMissing}</dd>
        </div>
        <div>
          <dt>{CARD_PAPERS_WORDS.cost}</dt>
          <dd>{card.cost}</dd>
        </div>
        {TALK_ROLES.map((role) => (
          <div key={role}>
            <dt>{CARD_PAPERS_WORDS.ask(ROLE_WORDS[role].toLowerCase())}</dt>
            <dd>{card.talk[role]}</dd>
          </div>
        ))}
      </dl>
      <footer>{CARD_PAPERS_WORDS.revealFoot(card.number, card.edition)}</footer>
    </article>
  );
}

function ResponsePaper({ response }: { response: Card['responses'][number] }) {
  const { fit, from, sourceSays, text, why, otherReading } = response;
  return (
    <div>
      <p class="paper-reveal__fit">
        {answersOf(fit).map((answer) => (
          <LevelMark key={answer} answer={answer} />
        ))}{' '}
        <strong>{FIT_WORDS[fit].name}</strong>{' '}
        <span>
          {FIT_WORDS[fit].gloss}. {sourceWords(from, sourceSays === fit)}.
        </span>
      </p>
      <p class="paper-reveal__text">{text}</p>
      <p>
        {why}
        {otherReading && (
          <>
            {' '}
            <em>{CARD_PAPERS_WORDS.otherCase(ANSWER_WORDS[otherReading.level].name)}</em>{' '}
            {otherReading.why}
          </>
        )}
      </p>
    </div>
  );
}
