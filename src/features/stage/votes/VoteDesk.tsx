import { useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { FIT_WORDS } from '../../../model/card/fit.words.ts';
import { countsOf, newRound, votesIn, WAYS, type Way } from '../../../model/session/round.ts';
import { encodeTable } from '../../../model/session/table-code.ts';
import CardsEntry from './ways/CardsEntry.tsx';
import CodesEntry from './ways/CodesEntry.tsx';
import RoomEntry from './ways/RoomEntry.tsx';
import RoundFlow from './drawing/RoundFlow.tsx';
import TablesEntry from './ways/TablesEntry.tsx';
import { GUIDANCE_SOURCE, WAY_WORDS } from './votes.words.ts';
import {
  guidanceFor,
  movedWords,
  mostSplit,
  responseFor,
  totalWords,
  resultsOf,
  type RoundEvent,
} from './next-round.ts';
import { act } from '../session/session.store.ts';
import { voteOf } from '../screen/screen-state.ts';

/** Which response the room answers, its counts, and when it sees them. The desk alone knows both until then. */
export default function VoteDesk({
  card,
  session,
  step,
}: {
  card: Card;
  session: Session;
  step: Step;
}) {
  const round = session.rounds[step.id] ?? newRound();
  const vote = voteOf(step, session.at.slide);
  const tally = round.votes[vote];
  const [chosen, setChosen] = useState<Way>();
  const before = chosen ?? tally?.way ?? round.votes[0]?.way ?? 'tables';
  // A sorting is the first answer: there is no second one to read out.
  const way = before === 'codes' && vote === 1 ? 'tables' : before;
  const response = responseFor(card, round);
  if (!response) return null;
  const change = (event: RoundEvent) => act({ kind: 'round', change: event });
  const answered = votesIn(tally);
  const guidance = guidanceFor(response.fit, countsOf(tally));
  const split = mostSplit(card, round.fingers);
  return (
    <section class="vote-desk" aria-label="The vote">
      <h3>{vote === 0 ? 'First vote, before the talk' : 'Second vote, after the talk'}</h3>
      <div class="vote-desk__ask">
        <label>
          Which response?{' '}
          <select
            class="field"
            value={round.letter}
            onChange={(event) => change({ kind: 'letter', letter: event.currentTarget.value })}
          >
            <option value="">
              {split
                ? `The one that split the tables most: ${split}`
                : `Let the tables choose (${response.id} until they do)`}
            </option>
            {card.responses.map(({ id, text }) => (
              <option key={id} value={id}>
                {id}. {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          How many are here?{' '}
          <input
            class="field"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={session.present || ''}
            placeholder="64"
            onInput={(event) => act({ kind: 'room', present: Number(event.currentTarget.value) })}
          />
        </label>
      </div>
      <details class="vote-desk__fingers">
        <summary>Fingers: which one split each table most?</summary>
        <div class="fingers">
          {card.responses.map(({ id }) => (
            <p key={id} class="fingers__one">
              <b>{id}</b>
              <button
                type="button"
                aria-label={`One table fewer for ${id}`}
                disabled={!round.fingers[id]}
                onClick={() =>
                  change({ kind: 'finger', letter: id, count: (round.fingers[id] ?? 0) - 1 })
                }
              >
                −
              </button>
              <span aria-live="polite">{round.fingers[id] ?? 0}</span>
              <button
                type="button"
                aria-label={`One table more for ${id}`}
                onClick={() =>
                  change({ kind: 'finger', letter: id, count: (round.fingers[id] ?? 0) + 1 })
                }
              >
                +
              </button>
            </p>
          ))}
        </div>
      </details>
      <div class="ways" role="group" aria-label="How do you count?">
        {WAYS.filter((one) => vote === 0 || one !== 'codes').map((one) => (
          <button key={one} type="button" aria-pressed={way === one} onClick={() => setChosen(one)}>
            {WAY_WORDS[one].name}
          </button>
        ))}
      </div>
      <p class="quiet">{WAY_WORDS[way].how}</p>
      {way === 'tables' && (
        <TablesEntry
          tally={tally?.way === 'tables' ? tally : null}
          tables={session.tables}
          onTables={(tables) => act({ kind: 'room', tables })}
          onCount={(table, answer, count) => change({ kind: 'count', vote, table, answer, count })}
          onRow={(table, counts) => change({ kind: 'row', vote, way, row: { table, counts } })}
        />
      )}
      {way === 'room' && (
        <RoomEntry
          tally={tally?.way === 'room' ? tally : null}
          present={session.present}
          onAdd={(answer, by) => change({ kind: 'add', vote, answer, by })}
          onCounts={(counts, about) =>
            change({ kind: 'row', vote, way, row: { table: 0, counts }, about })
          }
        />
      )}
      {way === 'cards' && (
        <CardsEntry
          key={vote}
          round={`${session.id}/${step.id}/${response.id}`}
          vote={vote}
          tally={tally?.way === 'cards' ? tally : null}
          onCounts={(counts, flow) => change({ kind: 'cards', vote, counts, flow })}
        />
      )}
      {way === 'codes' && (
        <CodesEntry
          card={card}
          results={resultsOf(round.codes)}
          onResults={(results) =>
            change({ kind: 'codes', codes: results.map(encodeTable), letter: response.id })
          }
        />
      )}
      <p class="vote-desk__total" role="status">
        {way === 'codes' && tally?.way === 'codes'
          ? `${answered} ${answered === 1 ? 'table is' : 'tables are'} in.`
          : totalWords(answered, session.present)}
      </p>
      <p class="vote-desk__show">
        <button
          type="button"
          class="button"
          aria-pressed={session.countsShown}
          disabled={answered < 5}
          onClick={() => act({ kind: 'counts', shown: !session.countsShown })}
        >
          {session.countsShown ? 'Hide how the room answered' : 'Show how the room answered'}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={session.revealed}
          onClick={() => act({ kind: 'reveal', shown: !session.revealed })}
        >
          {session.revealed ? 'Hide the closest fit' : 'Show the closest fit'}
        </button>
        <button
          type="button"
          class="table__tool"
          disabled={!tally}
          onClick={() => change({ kind: 'clear', vote })}
        >
          Clear this vote
        </button>
      </p>
      <p class="quiet">
        Only you see this until then: {FIT_WORDS[response.fit].name},{' '}
        {FIT_WORDS[response.fit].gloss}.
      </p>
      {answered > 0 && (
        <p class="vote-desk__guide">
          <strong>What next?</strong> {guidance.words}{' '}
          <span class="quiet">{GUIDANCE_SOURCE[guidance.from]}</span>
        </p>
      )}
      {answered >= 5 && (
        <details class="vote-desk__flow">
          <summary>The drawing, before the room sees it</summary>
          <RoundFlow
            open
            result={{
              first: round.votes[0] && countsOf(round.votes[0]),
              second: vote === 1 && round.votes[1] ? countsOf(round.votes[1]) : null,
              flow: vote === 1 ? round.flow : null,
              about: Boolean(round.votes[0]?.about || round.votes[1]?.about),
              moved: vote === 1 ? movedWords(round.votes, round.flow) : '',
            }}
          />
        </details>
      )}
    </section>
  );
}
