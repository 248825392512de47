import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import { packFor } from '../../../model/plan/pack.ts';
import { newPlan, type Plan } from '../../../model/plan/plan.ts';
import { seatsFor } from '../../../model/plan/seats.ts';
import type { Step } from '../../../model/session/step.ts';
import { askedFor, readData } from '../../../platform/data.ts';
import { keptOrCarried } from '../../../platform/carried.ts';
import { PLAN_KIND } from '../../../platform/storage/kinds/plan-kind.ts';
import Boundary from '../../../ui/Boundary.tsx';
import type { Sheets } from '../sheet-words.ts';
import { pagesIn, partId, partsOf, type PackContents } from './pack.ts';
import { PACK_WORDS } from './pack.words.ts';
import PackBar from './PackBar.tsx';
import PackSheet from './PackSheet.tsx';

/** Every paper of a plan in one print job, in table order. Without a plan of one's own: two hours, 64 staff. */
export default function Pack() {
  return (
    <Boundary>
      <ThePack />
    </Boundary>
  );
}

/** The plan that the address names, if this device has it or the address brings it. */
async function planAsked(): Promise<{ plan: Plan | undefined; missing: boolean }> {
  const id = askedFor('plan');
  const plan = id ? await keptOrCarried(PLAN_KIND, id) : undefined;
  return { plan, missing: id !== '' && !plan };
}

async function readContents(): Promise<{ contents: PackContents; missing: boolean }> {
  const [{ steps }, { cards }, { sheets, sections }, asked] = await Promise.all([
    readData('data/steps.json') as Promise<{ steps: Step[] }>,
    readData('data/cards.json') as Promise<{ cards: Card[] }>,
    readData('data/sheets.json') as Promise<Sheets>,
    planAsked(),
  ]);
  const plan = asked.plan ?? newPlan(steps, 'two', 'p-default', 0);
  const tables = seatsFor(plan.staff, plan.roles);
  return {
    contents: { plan: { ...plan, name: plan.name.trim() }, steps, cards, sheets, sections, tables },
    missing: asked.missing,
  };
}

function ThePack() {
  const [pack, setPack] = useState<{ contents: PackContents; missing: boolean }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    readContents().then(setPack, () => setFailed(true));
  }, []);
  if (failed)
    return (
      <p class="first" role="alert">
        <strong>{PACK_WORDS.failed}</strong> {PACK_WORDS.failedWayOn}
      </p>
    );
  return pack ? <PackOf {...pack} /> : <p class="quiet">{PACK_WORDS.loading}</p>;
}

function PackOf({ contents, missing }: { contents: PackContents; missing: boolean }) {
  const [chosen, setChosen] = useState('');
  const pages = useMemo(() => packFor(contents.plan, contents.steps), [contents]);
  const parts = useMemo(() => partsOf(pages), [pages]);
  const part = parts.find((offered) => partId(offered) === chosen) ?? parts[0];
  const shown = part ? pagesIn(part, pages) : [];
  return (
    <>
      <PackBar
        plan={contents.plan}
        missing={missing}
        all={pages.length}
        shown={shown.length}
        parts={parts}
        chosen={part ? partId(part) : ''}
        onPart={setChosen}
      />
      {/* Sheets are as wide as paper: where the screen is narrower, a keyboard must be able to scroll them. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div class="sheets pack" tabIndex={0} role="region" aria-label={PACK_WORDS.region}>
        {shown.map((page, at) => (
          <PackSheet key={`${chosen}${at}`} page={page} contents={contents} />
        ))}
      </div>
    </>
  );
}
