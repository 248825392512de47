import { useEffect, useRef, useState } from 'preact/hooks';
import { minutesOf, type Plan } from '../../../../model/plan/plan.ts';
import { timeWords } from '../../../../model/say.ts';
import type { Session } from '../../../../model/session/session.ts';
import {
  VERSION_NAMES,
  VERSIONS,
  type Step,
  type Version,
} from '../../../../model/session/step.ts';
import { askedFor, pictureAddress } from '../../../../platform/data.ts';
import { clockOf } from '../../session/clock.ts';
import { behindWords } from '../../session/clock.words.ts';
import { beginSession, resumeSession } from '../../session/session.store.ts';
import { BEGIN_WORDS } from './begin.words.ts';
import TakeOver from './TakeOver.tsx';
import './begin.css';

interface Props {
  steps: Step[];
  /** A session that stopped, if there is one. */
  left: Session | undefined;
  own: Plan | undefined;
  /** Why the plan that was asked for is not here. */
  noPlan: string | undefined;
  /** A session ran here and was left: the keyboard goes on from its first button. */
  again: boolean;
}

/** Two presses to the first slide, with nothing to fill in. */
export default function Begin({ steps, left, own, noPlan, again }: Props) {
  const [rehearse, setRehearse] = useState(() => askedFor('rehearse') !== '');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (again) box.current?.querySelector('button')?.focus();
  }, [again]);
  return (
    <div class="begin" ref={box}>
      <img
        class="begin__picture"
        src={pictureAddress('/pictures/present.svg')}
        alt=""
        width="720"
        height="480"
      />
      {left && <UnderWay left={left} steps={steps} />}
      {noPlan && (
        <p class="first" role="alert">
          {noPlan}
        </p>
      )}
      {own && <OwnPlan own={own} steps={steps} rehearse={rehearse} />}
      <NewSession
        steps={steps}
        quiet={left !== undefined}
        rehearse={rehearse}
        onRehearse={setRehearse}
      />
    </div>
  );
}

function UnderWay({ left, steps }: { left: Session; steps: Step[] }) {
  const title = steps.find(({ id }) => id === left.plan[left.at.step]?.id)?.title ?? '';
  const behind = behindWords(clockOf(left, Date.now()).behind);
  return (
    <section class="begin__left">
      <h2>{BEGIN_WORDS.underWay}</h2>
      <p>
        {BEGIN_WORDS.left(
          VERSION_NAMES[left.version],
          timeWords(left.startedAt ?? 0),
          title,
          behind,
        )}
      </p>
      <p>
        <button type="button" class="button" onClick={() => resumeSession(left)}>
          {BEGIN_WORDS.goOn}
        </button>
      </p>
    </section>
  );
}

function OwnPlan({ own, steps, rehearse }: { own: Plan; steps: Step[]; rehearse: boolean }) {
  const count = own.steps.filter(({ minutes }) => minutes > 0).length;
  return (
    <section class="begin__left">
      <h2>{own.name || BEGIN_WORDS.yourPlan}</h2>
      <p>{BEGIN_WORDS.plan(minutesOf(own), count)}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => beginSession(steps, own.version, own, rehearse)}
        >
          {rehearse ? BEGIN_WORDS.rehearsePlan : BEGIN_WORDS.beginPlan}
        </button>
      </p>
    </section>
  );
}

function NewSession({
  steps,
  quiet,
  rehearse,
  onRehearse,
}: {
  steps: Step[];
  quiet: boolean;
  rehearse: boolean;
  onRehearse: (rehearse: boolean) => void;
}) {
  const [version, setVersion] = useState<Version>('two');
  const begin = quiet ? BEGIN_WORDS.beginNew : BEGIN_WORDS.begin;
  return (
    <section class="begin__new">
      <p>
        <button
          type="button"
          class={quiet ? 'button button--quiet' : 'button begin__go'}
          onClick={() => beginSession(steps, version, undefined, rehearse)}
        >
          {rehearse ? BEGIN_WORDS.rehearse : begin}
        </button>
      </p>
      <label>
        {BEGIN_WORDS.howLong}{' '}
        <select
          class="field"
          value={version}
          onChange={(event) => setVersion(event.currentTarget.value as Version)}
        >
          {VERSIONS.map((name) => (
            <option key={name} value={name}>
              {VERSION_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
      <label class="begin__rehearse">
        <input
          type="checkbox"
          checked={rehearse}
          onChange={(event) => onRehearse(event.currentTarget.checked)}
        />{' '}
        {BEGIN_WORDS.rehearsal}
      </label>
      <p class="quiet">{BEGIN_WORDS.nothing}</p>
      <TakeOver steps={steps} />
    </section>
  );
}
