import type { Card } from '../../../model/card/card.ts';
import type { PackPage } from '../../../model/plan/pack.ts';
import { minutesOf, timeAfter, type Plan } from '../../../model/plan/plan.ts';
import { GROUP_MARKS, seatsFor, type Roles } from '../../../model/plan/seats.ts';
import type { Step } from '../../../model/session/step.ts';
import RoomPage from '../../../parts/room/RoomPage.tsx';
import { SeatMark } from '../../../parts/room/RoomDrawn.tsx';
import CardPaper from '../cards/CardPaper.tsx';
import RevealPaper from '../cards/RevealPaper.tsx';
import {
  forTable,
  sectionFor,
  SLIP_WORDS,
  withLines,
  type Section,
  type Sheets,
} from '../sheet-words.ts';

export interface PackWords extends Sheets {
  cards: Card[];
  steps: Step[];
  plan: Plan;
}

const ROUNDS = [
  ['round-one', 'One'],
  ['round-two', 'Two'],
  ['round-three', 'Three'],
] as const;

/** One side of A4. It says at the top which table it goes to, so nobody has to sort the pile. */
export default function PackSheet({ page, words }: { page: PackPage; words: PackWords }) {
  const { plan, steps } = words;
  const html = (id: string) => words.sheets.find((sheet) => sheet.id === id)?.html ?? '';
  switch (page.paper) {
    case 'cards':
      return (
        <div class="sheet" data-per="4">
          {page.numbers.map((number, at) => {
            const card = words.cards.find((one) => one.number === number);
            return card && <CardPaper key={at} card={card} where={page.where} />;
          })}
        </div>
      );
    case 'reveal': {
      const card = words.cards.find((one) => one.number === page.numbers[0]);
      return (
        <div class="sheet pack__page">
          <Where page={page} note="Face down until the pairs have sorted." />
          {card && <RevealPaper card={card} />}
        </div>
      );
    }
    case 'host':
      return (
        <div class="sheet pack__page">
          <Where page={page} title="Table-host card" note={`At your table: ${page.words}.`} />
          <Words html={html('table-host')} size="large" />
          <Day plan={plan} steps={steps} />
        </div>
      );
    case 'tally':
      return (
        <div class="sheet pack__page">
          <Where page={page} title="Table sheet" />
          <Words
            html={forTable(
              html('table-sheet'),
              page.where,
              ROUNDS.flatMap(([id, name]) =>
                plan.steps.some((step) => step.id === id && step.minutes > 0) ? [name] : [],
              ),
            )}
            size="wide"
          />
        </div>
      );
    case 'halves':
      return (
        <div class="sheet" data-per="2">
          {page.section && (
            <AuditHalf page={page} section={sectionFor(words.sections, page.table)} />
          )}
          {page.promise && (
            <div class="pack__half">
              <Where page={page} title="A promise from our table" />
              <Words html={html('commitment-slip')} />
            </div>
          )}
        </div>
      );
    case 'before':
    case 'exit':
      return (
        <div class="sheet pack__slips">
          {Array.from({ length: 8 }, (_, at) => (
            <Slip key={at} kind={page.paper === 'exit' ? 'exit' : 'before'} where={page.where} />
          ))}
        </div>
      );
    case 'voices':
      return (
        <div class="sheet" data-per="2">
          {[1, 2].map((copy) => (
            <div key={copy} class="pack__half">
              <Where page={page} title="Two voices" note="One reads the cook, one the teacher." />
              <Words html={html('two-voices')} size="columns" />
            </div>
          ))}
        </div>
      );
    case 'dots':
      return <Dots plan={plan} page={page} />;
    case 'room':
      return (
        <div class="sheet pack__page">
          <Where page={page} title={`The room${plan.name ? `: ${plan.name}` : ''}`} />
          <RoomPage plan={plan} steps={steps} />
        </div>
      );
    case 'plan':
      return <PlanPaper page={page} plan={plan} steps={steps} />;
  }
}

function Where({ page, title, note }: { page: PackPage; title?: string; note?: string }) {
  return (
    <header class="pack__where">
      {title && <h2>{title}</h2>}
      {note && <span>{note}</span>}
      <strong>{page.where}</strong>
    </header>
  );
}

/** Our own Markdown, made into HTML by the build. */
const Words = ({ html, size }: { html: string; size?: string }) => (
  <div class="pack__words" data-size={size} dangerouslySetInnerHTML={{ __html: withLines(html) }} />
);

function AuditHalf({ page, section }: { page: PackPage; section: Section | undefined }) {
  return (
    <div class="pack__half">
      <Where
        page={page}
        title={`How are we doing? ${section ? `${section.letter}. ${section.title}` : ''}`}
      />
      <p>
        Alone for three minutes, then together for ten. Tick one for each: W goes well, B could be
        better, M needs mending. The questions are ours, and not the official audit tool.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">We ask</th>
            <th scope="col">W</th>
            <th scope="col">B</th>
            <th scope="col">M</th>
            <th scope="col">How do we know?</th>
          </tr>
        </thead>
        <tbody>
          {section?.questions.map((question) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Line = ({ words }: { words: string }) => (
  <div class="slip__line">
    <p>{words}</p>
    <p class="slip__scale">
      <span>not at all</span>
      <span>very</span>
    </p>
  </div>
);

function Slip({ kind, where }: { kind: 'before' | 'exit'; where: string }) {
  const { title, lines } = SLIP_WORDS[kind];
  return (
    <div class="slip">
      <p class="slip__head">
        <strong>{title}</strong>
        <span>{where}</span>
      </p>
      {lines.map((line) => (
        <Line key={line} words={line} />
      ))}
      {kind === 'exit' ? (
        <>
          <p>{SLIP_WORDS.exit.leaders}</p>
          <p class="slip__write" />
          <p class="slip__write" />
        </>
      ) : (
        <p>{SLIP_WORDS.before.keep}</p>
      )}
    </div>
  );
}

/** A dot for each seat: table by table, with the shape and letter of its group. */
function Dots({ plan, page }: { plan: Plan; page: PackPage }) {
  const tables = seatsFor(plan.staff, plan.roles).filter(({ number }) =>
    page.numbers.includes(number),
  );
  return (
    <div class="sheet pack__page" data-colour={plan.colour ? '' : undefined}>
      <Where
        page={page}
        title="Seat dots"
        note="Cut out. Three bowls at the door, one for each shape."
      />
      <div class="dots">
        {tables.flatMap((table) =>
          (['teaching', 'support', 'leading'] as (keyof Roles)[])
            .flatMap((group) =>
              Array.from({ length: table[group] }, (_, at) => (
                <span key={`${table.number}${group}${at}`} class="dots__one">
                  <SeatMark group={group} />
                  <span>
                    Table <b>{table.number}</b>
                  </span>
                  <small>{GROUP_MARKS[group].name}</small>
                </span>
              )),
            )
            .concat(
              Array.from({ length: table.others }, (_, at) => (
                <span key={`${table.number}o${at}`} class="dots__one">
                  <span>
                    Table <b>{table.number}</b>
                  </span>
                </span>
              )),
            ),
        )}
      </div>
    </div>
  );
}

/** The day in short, for a host. */
function Day({ plan, steps }: { plan: Plan; steps: readonly Step[] }) {
  return (
    <ul class="pack__day">
      {dayOf(plan, steps).map(({ step, at, minutes }) => (
        <li key={step.id}>
          <span>{at}</span>
          <span>{step.title}</span>
          <span>{minutes} min</span>
        </li>
      ))}
    </ul>
  );
}

/** Each step with the time at which it begins, or the minute where nobody has said when the session starts. */
function dayOf(plan: Plan, steps: readonly Step[]): { step: Step; at: string; minutes: number }[] {
  let clock = 0;
  return plan.steps
    .filter(({ minutes }) => minutes > 0)
    .flatMap(({ id, minutes }) => {
      const at = timeAfter(plan.starts, clock) || `${clock}`;
      clock += minutes;
      return steps.filter((step) => step.id === id).map((step) => ({ step, at, minutes }));
    });
}

function PlanPaper({ page, plan, steps }: { page: PackPage; plan: Plan; steps: readonly Step[] }) {
  return (
    <div class="sheet pack__page">
      <Where
        page={page}
        title={plan.name || 'This plan'}
        note={`${minutesOf(plan)} minutes${plan.starts && `, ${timeAfter(plan.starts, 0)} to ${timeAfter(plan.starts, minutesOf(plan))}`}`}
      />
      <table class="pack__plan">
        <thead>
          <tr>
            <th scope="col">At</th>
            <th scope="col">Step</th>
            <th scope="col">Min</th>
            <th scope="col">To say</th>
          </tr>
        </thead>
        <tbody>
          {dayOf(plan, steps).map(({ step, at, minutes }) => (
            <tr key={step.id}>
              <td>{at}</td>
              <th scope="row">
                {step.title}
                {step.card !== undefined && `, card ${plan.cards[step.id] ?? step.card}`}
                {step.stays === 'must' && ' ●'}
              </th>
              <td>{minutes}</td>
              <td>{step.say.say}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        ● Keep this, however late it is. No child is named. Safeguarding lead today:{' '}
        <span class="write" /> Support for staff: <span class="write" />
      </p>
    </div>
  );
}
