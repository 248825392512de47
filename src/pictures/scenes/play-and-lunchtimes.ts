import type { Picture } from '../pen.ts';
import { ellipse, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { ball } from '../things/items.ts';
import { cloud, outside, school, sun, tree } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const playAndLunchtimes: Picture = {
  id: 'play-and-lunchtimes',
  width: 720,
  height: 480,
  alt: ALT_WORDS.playAndLunchtimes,
  marks: [
    ...outside(720, 480, 290, 'ground'),
    ...sun(70, 74),
    cloud(250, 56),
    school(520, 302, 0.95),
    tree(300, 302),
    tree(250, 300, 0.8),
    { d: ellipse(250, 420, 120, 34), stroke: 'board', width: 5 },
    {
      d: `${line([470, 396], [520, 380], [566, 398], [516, 416], [470, 396])}${line([493, 388], [541, 407])}${line([543, 389], [493, 406])}`,
      stroke: 'board',
      width: 4,
    },
    ...courses({
      from: 0,
      to: 118,
      ground: 404,
      rows: 5,
      names: { '4-0': BRICK_WORDS.bans, '3-1': BRICK_WORDS.kit },
    }),
    ...courses({ from: 118, to: 202, ground: 404, rows: 2, names: { '0-0': BRICK_WORDS.space } }),
    person(
      238,
      424,
      {
        ...CHILDREN.hood,
        bag: '',
        look: 0.8,
        mood: 'glad',
        feet: [
          [-12, -4],
          [24, -18],
        ],
        hands: [
          [-34, -62],
          [34, -80],
        ],
      },
      { grow: 1.1 },
    ),
    ball(300, 408),
    person(
      368,
      430,
      {
        ...CHILDREN.puffs,
        bag: '',
        look: -0.8,
        mood: 'glad',
        feet: [
          [-22, -10],
          [12, -4],
        ],
        hands: [
          [-36, -84],
          [32, -64],
        ],
      },
      { grow: 1.1 },
    ),
    person(
      300,
      470,
      {
        ...CHILDREN.wheels,
        look: -0.4,
        mood: 'glad',
        hands: [
          [-30, -104],
          [34, -110],
        ],
      },
      { grow: 1.1 },
    ),
    person(
      520,
      402,
      {
        ...CHILDREN.bob,
        bag: '',
        look: -0.3,
        mood: 'glad',
        feet: [
          [-8, -4],
          [14, -24],
        ],
      },
      { grow: 1 },
    ),
    person(
      652,
      468,
      {
        ...ADULTS.midday,
        look: -0.7,
        mood: 'talking',
        hands: [
          [-40, -112],
          [22, -84],
        ],
        elbows: [1, 1],
      },
      { grow: 1.2 },
    ),
    person(566, 472, { ...CHILDREN.fair, bag: '', look: 0.7, mood: 'smile' }, { grow: 1.15 }),
    person(
      56,
      470,
      {
        ...CHILDREN.scarf,
        bag: '',
        look: 0.6,
        mood: 'glad',
        hands: [
          [-14, -60],
          [26, -60],
        ],
      },
      { grow: 1.1 },
    ),
  ],
};
