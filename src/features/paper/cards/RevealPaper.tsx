import type { Card } from '../../../model/card/card.ts';
import { FIT_WORDS, sourceWords } from '../../../model/card/fit.words.ts';
import { ANSWER_WORDS } from '../../../model/card/level.ts';
import { levelsOf } from '../../../model/card/rule.ts';
import LevelMark from '../../../parts/LevelMark.tsx';

/** What the host turns over: closest fit, why, the other case, tomorrow morning. */
export default function RevealPaper({ card }: { card: Card }) {
  return (
    <article class="paper-reveal">
      <header>
        <span class="paper-card__number">{card.number}</span> <h2>{card.title}</h2>{' '}
        <span class="paper-card__theme">how they fit</span>
      </header>
      <ol>
        {card.responses.map((response) => (
          <li key={response.id}>
            <b>{response.id}</b>
            <div>
              <p class="paper-reveal__fit">
                {levelsOf(response.fit).map((level) => (
                  <LevelMark key={level} answer={level} />
                ))}{' '}
                <strong>{FIT_WORDS[response.fit].name}</strong>{' '}
                <span>
                  {FIT_WORDS[response.fit].gloss}.{' '}
                  {sourceWords(response.from, response.sourceSays === response.fit)}.
                </span>
              </p>
              <p class="paper-reveal__text">{response.text}</p>
              <p>
                {response.why}
                {response.otherReading && (
                  <>
                    {' '}
                    <em>
                      A case for {ANSWER_WORDS[response.otherReading.level].name.toLowerCase()}:
                    </em>{' '}
                    {response.otherReading.why}
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <dl>
        <div>
          <dt>Tomorrow morning</dt>
          <dd>{card.tomorrowMorning}</dd>
        </div>
        <div>
          <dt>Who is missing?</dt>
          <dd>{card.whoIsMissing}</dd>
        </div>
        {Object.entries(card.talk).map(([role, question]) => (
          <div key={role}>
            <dt>Ask {role}</dt>
            <dd>{question}</dd>
          </div>
        ))}
      </dl>
      <footer>
        Changing the Odds · card {card.number}, edition {card.edition} · nobody is marked: a
        reading, with its reason
      </footer>
    </article>
  );
}
