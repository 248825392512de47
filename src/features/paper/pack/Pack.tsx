import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import { packFor, type PackPage } from '../../../model/plan/pack.ts';
import { PLAN_MIGRATIONS } from '../../../model/plan/kept/plan-versions.ts';
import { readPlan } from '../../../model/plan/kept/read-plan.ts';
import { minutesOf, newPlan, PLAN_VERSION, type Plan } from '../../../model/plan/plan.ts';
import { VERSION_NAMES, type Step } from '../../../model/session/step.ts';
import { askedFor, pageAddress, readData } from '../../../platform/data.ts';
import { readKept } from '../../../platform/storage/keep.ts';
import { upToDate } from '../../../platform/storage/migrations.ts';
import Boundary from '../../../ui/Boundary.tsx';
import PackSheet, { type PackWords } from './PackSheet.tsx';
import type { Sheets } from '../sheet-words.ts';

/** Every paper of a plan in one print job, in table order. Without a plan of one's own: two hours, 64 staff. */
export default function Pack() {
  return (
    <Boundary>
      <ThePack />
    </Boundary>
  );
}

async function planAsked(): Promise<{ plan: Plan | undefined; missing: boolean }> {
  const id = askedFor('plan');
  const record = id ? await readKept(`plan:${id}`) : undefined;
  const plan =
    record && record.version <= PLAN_VERSION
      ? readPlan(upToDate(record, PLAN_MIGRATIONS))
      : undefined;
  return { plan, missing: id !== '' && !plan };
}

function ThePack() {
  const [words, setWords] = useState<PackWords>();
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState(false);
  const [which, setWhich] = useState('');
  useEffect(() => {
    Promise.all([
      readData('data/steps.json') as Promise<{ steps: Step[] }>,
      readData('data/cards.json') as Promise<{ cards: Card[] }>,
      readData('data/sheets.json') as Promise<Sheets>,
      planAsked(),
    ])
      .then(([{ steps }, { cards }, { sheets, sections }, asked]) => {
        setMissing(asked.missing);
        setWords({
          steps,
          cards,
          sheets,
          sections,
          plan: asked.plan ?? newPlan(steps, 'two', 'p-default', 0),
        });
      })
      .catch(() => setFailed(true));
  }, []);
  if (failed)
    return (
      <p class="first" role="alert">
        <strong>The pack did not load.</strong> Load this page again, or print the cards and the
        sheets one by one from the links above.
      </p>
    );
  if (!words) return <p class="quiet">Setting out the pack …</p>;
  const pages = packFor(words.plan, words.steps);
  const places = [...new Set(pages.map(({ table }) => table))];
  const shown = pages.filter((page) => which === '' || forPlace(page, Number(which), pages));
  return (
    <>
      <div class="pack__bar no-print">
        <p role="status">
          <strong>
            {words.plan.name ||
              (words.plan.own ? 'Our own length' : VERSION_NAMES[words.plan.version])}
          </strong>
          : {minutesOf(words.plan)} minutes, {Math.max(2, words.plan.staff)} staff. {shown.length}{' '}
          {shown.length === 1 ? 'sheet' : 'sheets'}
          {which !== '' && ` of ${pages.length}`}.
          {missing &&
            ' This is not the plan that you asked for: nothing has been changed in it yet, or this browser did not keep it.'}
        </p>
        <p>
          <button type="button" class="button" onClick={() => window.print()}>
            Print {shown.length} {shown.length === 1 ? 'sheet' : 'sheets'}
          </button>{' '}
          <a class="button button--quiet" href={pageAddress('plan/')}>
            To the plans
          </a>
        </p>
        <label>
          Only a part{' '}
          <select
            class="field"
            value={which}
            onChange={(event) => setWhich(event.currentTarget.value)}
          >
            <option value="">Everything</option>
            {places.map((place) => (
              <option key={place} value={place}>
                {place === 0 ? 'For you' : `Table ${place}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="sheets pack" tabIndex={0} role="region" aria-label="The sheets">
        {shown.map((page, at) => (
          <PackSheet key={`${which}${at}`} page={page} words={words} />
        ))}
      </div>
    </>
  );
}

/** A sheet that two tables share is in the part of each. */
const forPlace = (page: PackPage, place: number, pages: readonly PackPage[]): boolean =>
  page.table === place ||
  (page.paper === 'reveal' &&
    page.table > 0 &&
    page.table === place - 1 &&
    place % 2 === 0 &&
    pages.some(({ table }) => table === place));
