import { expect, test } from '@playwright/test';
import type { CardRef } from '../../../model/card/card-ref.ts';
import type { Card } from '../../../model/card/card.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { cardOf } from './card-of.ts';

const CARDS = [
  { number: 1, workedExample: {} },
  { number: 2 },
  { number: 3, workedExample: {} },
] as unknown as Card[];
const step = (layout: string, card?: CardRef) =>
  ({ id: 'worked', card, slides: [{ layout: 'title' }, { layout }] }) as unknown as Step;
const plan = (card?: CardRef) =>
  ({
    plan: [
      { id: 'another', card: 3 },
      { id: 'worked', card },
    ],
  }) as unknown as Session;
const shown = (session: Session, of: Step | undefined) => cardOf(CARDS, session, of)?.number;

test('the card that the plan chose, else the step’s own, else none', () => {
  expect(shown(plan(2), step('card', 1))).toBe(2);
  expect(shown(plan(), step('card', 1))).toBe(1);
  expect(shown(plan(), step('card'))).toBeUndefined();
  expect(shown(plan(9), step('card', 1))).toBeUndefined();
  expect(shown({ plan: [] } as unknown as Session, step('card', 1))).toBe(1);
  expect(shown(plan(2), undefined)).toBeUndefined();
});

test('a step that thinks a card aloud keeps its own where the chosen one has no worked example', () => {
  expect(shown(plan(3), step('worked', 1))).toBe(3);
  expect(shown(plan(2), step('worked', 1))).toBe(1);
  expect(shown(plan(9), step('worked', 1))).toBe(1);
});
