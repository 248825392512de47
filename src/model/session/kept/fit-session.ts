/** A kept session in a copy of the toolkit whose steps may have gained or lost slides since. */
import type { PlannedStep, Session } from '../session.ts';
import type { Step } from '../step.ts';

/**
 * The session with the slides that these steps have. Its place is found by the id of the slide, else it is the nearest
 * that there is; a step that this copy does not know is left out of what is to come. Nothing when it knows none of them.
 */
export function fitToSteps(session: Session, steps: readonly Step[]): Session | undefined {
  const known = new Map(steps.map((step) => [step.id, step]));
  const plan = session.plan.flatMap((planned) => {
    const step = known.get(planned.id);
    return step ? [fitted(planned, step)] : [];
  });
  if (plan.length === 0) return;
  const here = session.plan[session.at.step];
  const step = plan.findIndex(({ id }) => id === here?.id);
  const now = plan[step];
  if (!here || !now) {
    const before = session.plan.slice(0, session.at.step).filter(({ id }) => known.has(id)).length;
    return { ...session, plan, at: { step: Math.min(before, plan.length - 1), slide: 0 } };
  }
  return { ...session, plan, at: { step, slide: slideIn(now, here, session.at.slide) } };
}

const fitted = (planned: PlannedStep, { slides }: Step): PlannedStep => ({
  ...planned,
  slides: slides.length,
  slideIds: slides.map(({ id }) => id),
});

function slideIn(now: PlannedStep, before: PlannedStep, slide: number): number {
  const found = now.slideIds.indexOf(before.slideIds[slide] ?? '');
  return found >= 0 ? found : Math.min(slide, now.slides - 1);
}
