import type { Person } from '../../people/person.ts';

/** Legs and arms of somebody who walks: `steps` counts whole strides, `pace` 0 stands still. */
export function walking(who: Person, steps: number, pace: number): Person {
  const swing = Math.sin(steps * Math.PI * 2) * pace;
  const lift = (phase: number) => Math.max(0, Math.cos(steps * Math.PI * 2 + phase)) * 8 * pace;
  return {
    ...who,
    feet: [
      [-7 + swing * 11, -4 - lift(0)],
      [7 - swing * 11, -4 - lift(Math.PI)],
    ],
    hands: who.hands ?? [
      [-20 - swing * 6, -44],
      [20 - swing * 6, -44],
    ],
  };
}
