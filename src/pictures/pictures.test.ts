import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { THEMES } from '../model/card/card.ts';
import { wordCount } from '../model/card/card.ts';
import { COLOUR_FILES, writtenRoles } from '../styles/contrast.ts';
import {
  addressOf,
  attributesOf,
  draw,
  pictureFile,
  rolesIn,
  type Group,
  type Mark,
} from './pen.ts';
import { ADULTS, CHILDREN } from './people/cast.ts';
import { person } from './people/figure.ts';
import { ADULT, buildOf, CHILD } from './people/person.ts';
import { PICTURES, STEP_PICTURES, THEME_PICTURES } from './scenes/index.ts';
import { at, SECONDS, theWall } from './scenes/the-wall.ts';
import { reach } from './shapes.ts';

const tokens = COLOUR_FILES.map((file) =>
  readFileSync(join(import.meta.dirname, '../styles', file), 'utf8'),
).join('');
const shapeOf = (marks: Mark[]): string =>
  marks
    .map((mark) => ('parts' in mark ? `g(${shapeOf(mark.parts)})` : attributesOf(mark).tag))
    .join();

test('there is a finished picture for each theme of the cards, each step of the session, and the wall', () => {
  expect(Object.keys(THEME_PICTURES).toSorted()).toEqual([...THEMES].toSorted());
  expect(Object.keys(STEP_PICTURES)).toEqual([
    'introduce',
    'present',
    'film',
    'self-assess',
    'framework in pairs',
  ]);
  expect(PICTURES.length).toBeGreaterThanOrEqual(22);
  expect(new Set(PICTURES.map(({ id }) => id)).size).toBe(PICTURES.length);
});

for (const picture of PICTURES) {
  test(`${picture.id}: described, light to carry, and painted with roles that exist`, () => {
    expect(wordCount(picture.alt)).toBeGreaterThanOrEqual(20);
    expect(wordCount(picture.alt)).toBeLessThanOrEqual(75);
    const roles = writtenRoles(tokens);
    expect(brotliCompressSync(pictureFile(picture, roles)).length).toBeLessThan(12_000);
    expect(rolesIn(picture.marks).filter((role) => !roles.has(role))).toEqual([]);
    expect(draw(picture.marks)).not.toMatch(/NaN|undefined|Infinity/);
    expect(pictureFile(picture, roles)).not.toMatch(/:none[;}]/);
  });

  test(`${picture.id}: the words on its bricks and signs are in its description`, () => {
    const words = (marks: Mark[]): string[] =>
      marks.flatMap((mark) =>
        'parts' in mark
          ? words(mark.parts)
          : 'words' in mark && mark.fill === 'on-brick'
            ? [mark.words]
            : [],
      );
    expect(
      words(picture.marks).filter(
        (word) => !picture.alt.toLowerCase().includes(word.toLowerCase()),
      ),
    ).toEqual([]);
  });
}

test('all children have one height, and so have all adults', () => {
  for (const child of Object.values(CHILDREN)) expect(buildOf(child)).toBe(CHILD);
  for (const adult of Object.values(ADULTS)) expect(buildOf(adult)).toBe(ADULT);
});

test('a picture is made only of paths, words and groups, each with its colour by name', () => {
  expect(
    draw([
      { d: 'M0 0h1', fill: 'ink' },
      { words: 'a < b', x: 1, y: 2, size: 3, fill: 'ink' },
      { x: 3, turn: 10, flip: true, see: 0.5, parts: [{ d: 'M0 0', stroke: 'edge', width: 2 }] },
    ]),
  ).toBe(
    '<path d="M0 0h1" fill="var(--ink)"/><text x="1" y="2" font-size="3" fill="var(--ink)">a &lt; b</text><g opacity="0.5" transform="translate(3 0) rotate(10) scale(-1 1)"><path d="M0 0" fill="none" stroke="var(--edge)" stroke-width="2"/></g>',
  );
  expect(addressOf('food')).toBe('/pictures/food.svg');
});

test('an arm that reaches for something ends in it, or as near as it can', () => {
  expect(reach([0, 0], [0, 50], 30, 30, 1).end.map(Math.round)).toEqual([0, 50]);
  const far = reach([0, 0], [0, 500], 30, 30, 1);
  expect(Math.hypot(...far.end)).toBeLessThanOrEqual(60);
  const { joint } = reach([0, 0], [0, 50], 30, 30, 1);
  expect(Math.hypot(...joint)).toBeCloseTo(30, 5);
});

test('hands close over what they hold: they are drawn after it', () => {
  const brick: Mark = { d: 'M9 9h9', fill: 'brick-lit' };
  const holder = person(0, 0, {
    grown: true,
    skin: 1,
    top: 'cloth-1',
    hands: [
      [-10, -100],
      [10, -100],
    ],
    held: [brick],
  });
  const upper = holder.parts.at(-1) as Group;
  const held = upper.parts.findIndex((mark) => 'parts' in mark && mark.parts.includes(brick));
  const hands = upper.parts.flatMap((mark, place) =>
    'fill' in mark && mark.fill === 'skin-1' ? [place] : [],
  );
  expect(hands.filter((place) => place > held)).toHaveLength(2);
});

test('the moving shot keeps its shape from frame to frame, and ends on the still', () => {
  const still = shapeOf(theWall.marks);
  for (let time = 0; time <= SECONDS + 1; time += 0.25) {
    expect(shapeOf(at(time)), `at ${time} s`).toBe(still);
    expect(draw(at(time)), `at ${time} s`).not.toMatch(/NaN|undefined/);
  }
  expect(draw(at(SECONDS))).toBe(draw(theWall.marks));
});

test('in the moving shot nobody is lifted and no child is near the bricks that come down', () => {
  // Groups of whole people stand directly in the world; children are the ones with a child's head.
  const heights = new Set<number>();
  for (let time = 6; time <= SECONDS; time += 0.5) {
    const world = (at(time)[0] as Group).parts.filter(
      (mark): mark is Group => 'parts' in mark && mark.grow === 1 && mark.parts.length > 4,
    );
    const children = world.filter(
      ({ parts }) =>
        JSON.stringify(parts).includes('"y":-61') ||
        JSON.stringify(parts).includes(`"y":-${CHILD.torso + CHILD.neck - 2}`),
    );
    expect(children.length).toBeGreaterThanOrEqual(6);
    for (const child of children) expect(child.x ?? 0).toBeLessThan(720);
    heights.add(children.length);
  }
  expect(heights.size).toBe(1);
});
