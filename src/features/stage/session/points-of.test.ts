import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import {
  nothingForTheWall,
  WALL_PARTS,
  type ForTheWall,
} from '../../../model/plan/for-the-wall.ts';
import { stepSchema } from '../../../model/session/step.schema.ts';
import { brokenSteps, type Step } from '../../../model/session/step.ts';
import { newSession } from './new-session.ts';
import { pointsOf } from './points-of.ts';

const FOLDER = join(import.meta.dirname, '../../../content/steps');
const STEPS: Step[] = readdirSync(FOLDER).map((file) => ({
  id: file.replace('.yaml', ''),
  ...stepSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))),
}));
const OURS: ForTheWall = {
  sentence: 'I saw who stayed away.',
  tell: 'Amina, by the door',
  staff: 'Joe, in room 4',
  food: 'Milk, $& wheat',
};
/** Where something other than our own points is shown. */
const changed = (wall: ForTheWall) =>
  Object.fromEntries(
    STEPS.flatMap(({ id, slides }) =>
      slides
        .map((slide) => [`${id}/${slide.id}`, pointsOf(slide, wall), slide.points] as const)
        .filter(([, shown, points]) => JSON.stringify(shown) !== JSON.stringify(points))
        .map(([name, shown]) => [name, shown]),
    ),
  );

test('what a plan wrote stands where our slides wait for it, and nowhere else', () => {
  expect(changed(OURS)).toEqual({
    'welcome/four-promises': [
      "No child's name",
      'Worried? Tell today: Amina, by the door',
      'Nobody has to share',
      'Step out when you like',
    ],
    'why-here/why-here': ['I saw who stayed away.'],
    'break/tea': ['In the food: Milk, $& wheat'],
    'second-break/ten-minutes': ['In the food: Milk, $& wheat'],
    'close/before-you-go': [
      'Worried about a child? Tell today: Amina, by the door',
      'Was it close to home? Here for staff: Joe, in room 4',
    ],
  });
});

test('without words of a plan every slide is as it was, and one text alone changes only its own points', () => {
  expect(changed(nothingForTheWall())).toEqual({});
  for (const part of WALL_PARTS) {
    const shown = JSON.stringify(changed({ ...nothingForTheWall(), [part]: OURS[part] }));
    for (const each of WALL_PARTS)
      expect(shown.includes(OURS[each]), `${part} shows ${each}`).toBe(each === part);
  }
  const close = changed({ ...nothingForTheWall(), staff: OURS.staff })['close/before-you-go'];
  expect(close?.[0]).toBe('Worried about a child? Tell the safeguarding lead');
});

test('a session takes them from its plan, tidied, and has none without one', () => {
  const own = { steps: [{ id: 'welcome', minutes: 3 }], cards: {}, staff: 8 };
  const sentence = 'a '.repeat(13);
  const wall = { ...OURS, sentence, tell: ' Amina ' };
  expect(newSession(STEPS, 'two', 's-a', 0, { ...own, wall }).wall).toEqual({
    ...OURS,
    sentence: '',
    tell: 'Amina',
  });
  expect(newSession(STEPS, 'two', 's-a', 0, own).wall).toEqual(nothingForTheWall());
  expect(newSession(STEPS, 'two', 's-a', 0).wall).toEqual(nothingForTheWall());
});

test('a slide that waits for words of a plan has one place for them, and a point that they take the place of', () => {
  const broken = (fromPlan: { part: 'tell'; words: string; instead?: number }[]) =>
    brokenSteps(
      STEPS.map((step) => ({
        ...step,
        slides: step.slides.map((slide) => ({
          ...slide,
          picture: undefined,
          ...(slide.id === 'four-promises' ? { fromPlan } : {}),
        })),
      })),
      new Set(),
    );
  for (const good of [{ instead: 1 }, { instead: 4 }, {}])
    expect(broken([{ part: 'tell', words: 'Tell …', ...good }])).toEqual([]);
  const mend = [
    'src/content/steps/welcome.yaml: slide "four-promises" takes points from the plan. Write "…" once in the words of each, and the number of a point that there is after instead:.',
  ];
  for (const off of [{ words: 'Tell' }, { words: 'Tell … or …' }, { words: '…', instead: 5 }])
    expect(
      broken([
        { part: 'tell', words: 'Tell …' },
        { part: 'tell', ...off },
      ]),
    ).toEqual(mend);
});
