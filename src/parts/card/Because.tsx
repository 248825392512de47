import { TALK_ROLES, type Card } from '../../model/card/card.ts';
import { NATION_WORDS, ROLE_WORDS } from '../../model/card/kind.words.ts';
import { BECAUSE_WORDS as WORDS } from './because.words.ts';
import './because.css';

/** What stands behind a whole card: tomorrow morning, who is missing, the law's floor, facts, and talk for three groups of roles. */
export function Because({ card }: { card: Card }) {
  return (
    <div class="because">
      <section>
        <h3>{WORDS.tomorrow}</h3>
        <p>{card.tomorrowMorning}</p>
      </section>
      <section>
        <h3>{WORDS.missing}</h3>
        <p>{card.whoIsMissing}</p>
      </section>
      <section>
        <h3>{WORDS.cost}</h3>
        <p>{card.cost}</p>
      </section>
      {card.duties.length > 0 && (
        <section>
          <h3>{WORDS.law}</h3>
          <ul>
            {card.duties.map((duty) => (
              <li key={duty.law}>
                {duty.text}{' '}
                <span class="quiet">
                  {NATION_WORDS[duty.nation]}, <a href={duty.address}>{duty.law}</a>, {duty.year}.{' '}
                  {WORDS.floor}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.facts.length > 0 && <Facts facts={card.facts} />}
      <section>
        <h3>{WORDS.talk}</h3>
        <dl class="because__talk">
          {TALK_ROLES.map((role) => (
            <div key={role}>
              <dt>{ROLE_WORDS[role]}</dt>
              <dd>{card.talk[role]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Argument argument={card.argument} />
      {card.afterBlackpool && <p class="because__after quiet">{WORDS.afterBlackpool}</p>}
    </div>
  );
}

function Argument({ argument }: Pick<Card, 'argument'>) {
  return (
    <section>
      <h3>{WORDS.argument}</h3>
      <dl class="because__talk">
        {argument.map(({ who, says }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{WORDS.says(says)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{WORDS.madeUp}</p>
    </section>
  );
}

function Facts({ facts }: Pick<Card, 'facts'>) {
  return (
    <section>
      <h3>{WORDS.facts}</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact.text}>
            {fact.text}{' '}
            <span class="quiet">
              {NATION_WORDS[fact.nation]}: {fact.publisher}, <a href={fact.address}>{fact.title}</a>
              , {fact.year}. {WORDS.lookAgain(fact.checkBy)}
            </span>{' '}
            <strong class="because__old" data-check-by={fact.checkBy} hidden>
              {WORDS.past}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
