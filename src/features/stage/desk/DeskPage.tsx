import { useStore } from '../../../ui/use-store.ts';
import { useEffect, useState } from 'preact/hooks';
import Boundary from '../../../ui/Boundary.tsx';
import type { Card } from '../../../model/card/card.ts';
import type { Session } from '../../../model/session/session.ts';
import { VERSION_NAMES, VERSIONS, type Step, type Version } from '../../../model/session/step.ts';
import { minutesOf, type Plan } from '../../../model/plan/plan.ts';
import { askedFor, pictureAddress, readData } from '../../../platform/data.ts';
import Desk from './Desk.tsx';
import { behindWords, clockTime } from '../session/clock.words.ts';
import { $session, beginSession, leaveSession, resumeSession } from '../session/session.store.ts';
import { takeOver } from '../session/kept/hand-over.store.ts';
import {
  planAsked,
  unfinishedSession,
  watchUnfinished,
} from '../session/kept/kept-sessions.store.ts';
import { chosenText } from '../../../platform/storage/files/chosen-file.ts';
import { clockOf } from '../session/next-session.ts';
import './stage.css';

const after = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });

/** The facilitator's desk: begin, or go on where it stopped. */
export default function DeskPage() {
  return (
    <Boundary>
      <TheDesk />
    </Boundary>
  );
}

function TheDesk() {
  const session = useStore($session, { ssr: () => undefined });
  const [steps, setSteps] = useState<Step[]>();
  const [cards, setCards] = useState<Card[]>([]);
  const [failed, setFailed] = useState(false);
  const [left, setLeft] = useState<Session>();
  const [own, setOwn] = useState<{ plan?: Plan; sentence?: string }>({});

  useEffect(() => {
    Promise.all([
      readData('data/steps.json') as Promise<{ steps: Step[] }>,
      readData('data/cards.json') as Promise<{ cards: Card[] }>,
    ])
      .then(([read, dealt]) => {
        // What is under way is offered before anything new can be begun, and a browser that will not say is not waited for.
        const known = Promise.all([
          unfinishedSession(read.steps, Date.now()).then(setLeft),
          planAsked(read.steps).then(setOwn),
        ]);
        return Promise.race([known, after(1500)]).then(() => {
          setCards(dealt.cards);
          setSteps(read.steps);
        });
      })
      .catch(() => setFailed(true));
    // In the one file, stores outlive the page.
    return leaveSession;
  }, []);

  // A slow disk may open late, and another tab may have forgotten it.
  useEffect(() => (steps ? watchUnfinished(steps, setLeft) : undefined), [steps]);

  if (failed)
    return (
      <p class="first" role="alert">
        <strong>The session did not load.</strong> Check the connection and load this page again, or
        print the running order and go on with paper.
      </p>
    );
  if (!steps) return <p class="quiet">Setting out the session …</p>;
  if (session) return <Desk session={session} steps={steps} cards={cards} />;
  return <Begin steps={steps} left={left} own={own.plan} noPlan={own.sentence} />;
}

function Begin({
  steps,
  left,
  own,
  noPlan,
}: {
  steps: Step[];
  left: Session | undefined;
  own: Plan | undefined;
  noPlan: string | undefined;
}) {
  const [version, setVersion] = useState<Version>('two');
  const [refusal, setRefusal] = useState('');
  const [rehearse, setRehearse] = useState(() => askedFor('rehearse') !== '');
  return (
    <div class="begin">
      <img
        class="begin__picture"
        src={pictureAddress('/pictures/present.svg')}
        alt=""
        width="720"
        height="480"
      />
      {left && (
        <section class="begin__left">
          <h2>A session is under way</h2>
          <p>
            {VERSION_NAMES[left.version]}, begun at {clockTime(left.startedAt ?? 0)}, now at “
            {steps.find(({ id }) => id === left.plan[left.at.step]?.id)?.title}”.{' '}
            {behindWords(clockOf(left, Date.now()).behind)}.
          </p>
          <p>
            <button type="button" class="button" onClick={() => resumeSession(left)}>
              Go on where it stopped
            </button>
          </p>
        </section>
      )}
      {noPlan && (
        <p class="first" role="alert">
          {noPlan}
        </p>
      )}
      {own && (
        <section class="begin__left">
          <h2>{own.name || 'Your plan'}</h2>
          <p>
            {minutesOf(own)} minutes, {own.steps.filter(({ minutes }) => minutes > 0).length} steps.
          </p>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => beginSession(steps, own.version, own, rehearse)}
            >
              {rehearse ? 'Rehearse this plan' : 'Begin this plan'}
            </button>
          </p>
        </section>
      )}
      <section class="begin__new">
        <p>
          <button
            type="button"
            class={left ? 'button button--quiet' : 'button begin__go'}
            onClick={() => beginSession(steps, version, undefined, rehearse)}
          >
            {rehearse ? 'Begin a rehearsal' : left ? 'Begin a new session' : 'Begin the session'}
          </button>
        </p>
        <label>
          How long have you got?{' '}
          <select
            class="field"
            value={version}
            onChange={(event) => setVersion(event.currentTarget.value as Version)}
          >
            {VERSIONS.map((one) => (
              <option key={one} value={one}>
                {VERSION_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="begin__rehearse">
          <input
            type="checkbox"
            checked={rehearse}
            onChange={(event) => setRehearse(event.currentTarget.checked)}
          />{' '}
          A rehearsal: offer me new timings afterwards
        </label>
        <p class="quiet">Nothing to fill in. The clock starts when you first press Next.</p>
        <details>
          <summary>Take over from another laptop</summary>
          <label>
            Open the file that the other desk saved with “Hand over”{' '}
            <input
              class="field"
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const input = event.currentTarget;
                void chosenText(input).then(async (chosen) => {
                  if (!chosen) return;
                  setRefusal(
                    (chosen.ok ? await takeOver(chosen.text, steps) : chosen.sentence) ?? '',
                  );
                });
              }}
            />
          </label>
          <p role="alert">{refusal}</p>
        </details>
      </section>
    </div>
  );
}
