import { TALK_ROLES, type Card } from '../model/card/card.ts';
import './because.css';

const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What stands behind a whole card: tomorrow morning, who is missing, the law's floor, facts, and talk for three groups of roles. */
export function Because({ card }: { card: Card }) {
  return (
    <div class="because">
      <section>
        <h3>What about tomorrow morning?</h3>
        <p>{card.tomorrowMorning}</p>
      </section>
      <section>
        <h3>Who is missing?</h3>
        <p>{card.whoIsMissing}</p>
      </section>
      {card.duties.length > 0 && (
        <section>
          <h3>The law already says</h3>
          <ul>
            {card.duties.map((duty) => (
              <li key={duty.law}>
                {duty.text}{' '}
                <span class="quiet">
                  {duty.nation}, <a href={duty.address}>{duty.law}</a>, {duty.year}. A floor, not a
                  favour.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.facts.length > 0 && (
        <section>
          <h3>Worth knowing</h3>
          <ul>
            {card.facts.map((fact) => (
              <li key={fact.text}>
                {fact.text}{' '}
                <span class="quiet">
                  {fact.nation}: {fact.publisher}, <a href={fact.address}>{fact.title}</a>,{' '}
                  {fact.year}. Look again after {dayOf(fact.checkBy)}.
                </span>{' '}
                <strong class="because__old" data-check-by={fact.checkBy} hidden>
                  That day is past: check this fact before you use it.
                </strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>To talk about</h3>
        <dl class="because__talk">
          {TALK_ROLES.map((role) => (
            <div key={role}>
              <dt>{role.replace(/^./, (first) => first.toUpperCase())}</dt>
              <dd>{card.talk[role]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
