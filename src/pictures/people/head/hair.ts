/** Hair: what lies behind the head, and what lies over the forehead. Drawn round (0, 0), radius r. */
import type { Mark } from '../../pen.ts';
import { bow, box, ellipse } from '../../shapes.ts';
import type { Hair, Person } from '../person.ts';

type Drawn = (r: number, fill: string) => Mark[];
const shadeOf = ({ shade = 1 }: Person): string => `hair-${shade}`;

const BEHIND: Partial<Record<Hair, Drawn>> = {
  long: (r, fill) => [
    {
      d: `M${-1.1 * r} ${-0.2 * r}C${-1.2 * r} ${-1.4 * r} ${1.2 * r} ${-1.4 * r} ${1.1 * r} ${-0.2 * r}L${1.2 * r} ${1.55 * r}Q0 ${1.9 * r} ${-1.2 * r} ${1.55 * r}z`,
      fill,
    },
  ],
  bob: (r, fill) => [{ d: box(-1.14 * r, -1.1 * r, 2.28 * r, 1.95 * r, 0.95 * r), fill }],
  afro: (r, fill) => [{ d: ellipse(0, -0.38 * r, 1.36 * r, 1.24 * r), fill }],
  puffs: (r, fill) => [
    { d: ellipse(-0.98 * r, -0.78 * r, 0.56 * r), fill },
    { d: ellipse(0.98 * r, -0.78 * r, 0.56 * r), fill },
  ],
  bun: (r, fill) => [{ d: ellipse(0, -1.24 * r, 0.46 * r), fill }],
  tail: (r, fill) => [
    {
      d: `M${0.6 * r} ${-0.8 * r}C${1.9 * r} ${-0.9 * r} ${1.7 * r} ${0.6 * r} ${1.35 * r} ${1.15 * r}C${1.2 * r} ${0.5 * r} ${1 * r} ${0 * r} ${0.6 * r} ${-0.8 * r}z`,
      fill,
    },
  ],
  braids: (r, fill) =>
    [-1, 1].flatMap((side) =>
      [0.35, 0.8, 1.25].map((y, step) => ({
        d: ellipse(side * (1.02 + step * 0.06) * r, y * r, (0.27 - step * 0.03) * r),
        fill,
      })),
    ),
  locs: (r, fill) => [
    {
      d: [-1, -0.62, 0.62, 1]
        .map((x) => bow([x * 0.8 * r, -0.6 * r], [x * 1.25 * r, 0.3 * r], [x * 1.08 * r, 1.25 * r]))
        .join(''),
      stroke: fill,
      width: 0.34 * r,
    },
  ],
  curls: (r, fill) =>
    [-1.02, -0.8, 0.8, 1.02].map((x, step) => ({
      d: ellipse(x * r, (step % 3 === 0 ? 0.18 : 0.62) * r, 0.36 * r),
      fill,
    })),
};

/** Hair cut or tied so that the forehead shows it. Any other kind is a cap. */
const OVER: Partial<Record<Hair, Drawn>> = {
  none: () => [],
  bald: (r, fill) => [
    {
      d: `${ellipse(-0.95 * r, -0.12 * r, 0.18 * r, 0.34 * r)}${ellipse(0.95 * r, -0.12 * r, 0.18 * r, 0.34 * r)}`,
      fill,
    },
  ],
  fade: (r, fill) => [
    {
      d: `M${-0.9 * r} ${-0.4 * r}Q${-1 * r} ${-1.25 * r} ${-0.3 * r} ${-1.25 * r}H${0.4 * r}Q${1 * r} ${-1.2 * r} ${0.9 * r} ${-0.4 * r}Q0 ${-0.75 * r} ${-0.9 * r} ${-0.4 * r}z`,
      fill,
    },
  ],
  curls: (r, fill) =>
    [-0.78, -0.4, 0, 0.4, 0.78].map((x, step) => ({
      d: ellipse(x * r, (-0.62 - (2 - Math.abs(step - 2)) * 0.17) * r, 0.42 * r),
      fill,
    })),
  afro: (r, fill) => [
    {
      d: `M${-1 * r} ${-0.2 * r}C${-1.1 * r} ${-1.4 * r} ${1.1 * r} ${-1.4 * r} ${1 * r} ${-0.2 * r}Q${0.7 * r} ${-0.8 * r} 0 ${-0.76 * r}Q${-0.7 * r} ${-0.8 * r} ${-1 * r} ${-0.2 * r}z`,
      fill,
    },
  ],
};

const cap = (r: number, low: number): string =>
  `M${-1.04 * r} ${low * r}C${-1.2 * r} ${-1.5 * r} ${1.2 * r} ${-1.5 * r} ${1.04 * r} ${low * r}C${0.9 * r} ${-0.5 * r} ${0.45 * r} ${-0.62 * r} ${-0.1 * r} ${-0.56 * r}C${-0.6 * r} ${-0.5 * r} ${-0.9 * r} ${-0.3 * r} ${-1.04 * r} ${low * r}z`;

/** The whole head from behind. */
const fromBehind = (hair: Hair | undefined, r: number, fill: string): Mark[] => [
  { d: ellipse(0, -0.12 * r, 1.06 * r, 1.04 * r), fill },
  ...(hair === 'tail'
    ? [
        {
          d: `M${-0.16 * r} ${-0.3 * r}h${0.32 * r}Q${0.5 * r} ${0.8 * r} 0 ${1.6 * r}Q${-0.5 * r} ${0.8 * r} ${-0.16 * r} ${-0.3 * r}z`,
          fill,
        },
        { d: box(-0.22 * r, -0.36 * r, 0.44 * r, 0.2 * r, 0.1 * r), fill: 'cloth-4' },
      ]
    : []),
];

export const hairBehind = (person: Person, r: number): Mark[] =>
  (person.hair && BEHIND[person.hair]?.(r, shadeOf(person))) ?? [];

export function hairOver(person: Person, r: number): Mark[] {
  const { hair } = person;
  const fill = shadeOf(person);
  if (person.back && hair !== 'bald' && hair !== 'none') return fromBehind(hair, r, fill);
  const drawn = hair && OVER[hair];
  return drawn ? drawn(r, fill) : [{ d: cap(r, hair === 'short' ? -0.05 : 0.15), fill }];
}
