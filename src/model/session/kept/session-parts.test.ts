import { expect, test } from '@playwright/test';
import whole from '../examples/version-4.json' with { type: 'json' };
import { readSession } from './read-session.ts';
import { joinSessions, SESSION_PARTS, stampSession } from './session-parts.ts';

const full = { ...readSession(whole)!, text: 2 as const, rehearsal: true, revealed: true };
const bare = {
  ...full,
  planId: '',
  endsAt: null,
  plan: full.plan.slice(0, 1),
  at: { step: 0, slide: 1 },
  spent: {},
  rounds: {},
  present: 0,
  tables: 1,
  ideas: [],
  picks: {},
  choices: {},
  promises: {},
  text: 0 as const,
  rehearsal: false,
  revealed: false,
};

test('a session is put together again from its parts, whatever the copy held that they are written on', () => {
  expect(SESSION_PARTS.write(bare, SESSION_PARTS.list(full))).toEqual(full);
  expect(SESSION_PARTS.write(full, SESSION_PARTS.list(bare))).toEqual(bare);
});

test('minutes are parts of their own, so a step that is made longer changes nothing else', () => {
  const longer = {
    ...full,
    plan: full.plan.map((step) => (step.id === 'close' ? { ...step, minutes: 5 } : step)),
  };
  const stamped = stampSession(full, longer, 'me');
  expect(stamped.stamps.parts).toEqual({
    ...full.stamps.parts,
    'minutes.close': [10, 'me'],
  });
  expect(joinSessions(full, stamped).plan).toEqual(longer.plan);
  const { 'minutes.close': without, ...parts } = SESSION_PARTS.list(longer);
  expect([without, SESSION_PARTS.write(full, parts).plan.at(-1)?.minutes]).toEqual([5, 2]);
});

test('of two instants of the last change the later is shown', () => {
  const [earlier, later] = [
    { ...full, updatedAt: 5 },
    { ...full, updatedAt: 6 },
  ];
  expect([joinSessions(earlier, later), joinSessions(later, earlier)]).toEqual([later, later]);
});
