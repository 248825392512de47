/** Heads: hair or what covers it, and a face that looks somewhere. Drawn round (0, 0), radius r. */
import { tidy, type Mark } from '../pen.ts';
import { bow, box, ellipse, line } from '../shapes.ts';
import type { Person } from './person.ts';

const cap = (r: number, low: number): string =>
  `M${-1.04 * r} ${low * r}C${-1.2 * r} ${-1.5 * r} ${1.2 * r} ${-1.5 * r} ${1.04 * r} ${low * r}C${0.9 * r} ${-0.5 * r} ${0.45 * r} ${-0.62 * r} ${-0.1 * r} ${-0.56 * r}C${-0.6 * r} ${-0.5 * r} ${-0.9 * r} ${-0.3 * r} ${-1.04 * r} ${low * r}z`;

export const behindHead = (person: Person, r: number): Mark[] => hairBehind(person, r).map(tidy);
export const face = (person: Person, r: number): Mark[] => faceMarks(person, r).map(tidy);
export const overHead = (person: Person, r: number): Mark[] => hairOver(person, r).map(tidy);

/** What lies behind the head: long hair, a bun, the back of a scarf. */
function hairBehind(person: Person, r: number): Mark[] {
  const fill = `hair-${person.shade ?? 1}`;
  const cloth = person.coverIn ?? 'cloth-3';
  if (person.cover === 'hijab')
    return [
      {
        d: `M${-1.12 * r} ${-0.1 * r}C${-1.2 * r} ${-1.55 * r} ${1.2 * r} ${-1.55 * r} ${1.12 * r} ${-0.1 * r}Q${1.2 * r} ${0.9 * r} ${1.5 * r} ${1.5 * r}Q0 ${2.1 * r} ${-1.5 * r} ${1.5 * r}Q${-1.2 * r} ${0.9 * r} ${-1.12 * r} ${-0.1 * r}z`,
        fill: cloth,
      },
    ];
  if (person.cover && person.cover !== 'cap' && person.cover !== 'cook') return [];
  switch (person.hair) {
    case 'long':
      return [
        {
          d: `M${-1.1 * r} ${-0.2 * r}C${-1.2 * r} ${-1.4 * r} ${1.2 * r} ${-1.4 * r} ${1.1 * r} ${-0.2 * r}L${1.2 * r} ${1.55 * r}Q0 ${1.9 * r} ${-1.2 * r} ${1.55 * r}z`,
          fill,
        },
      ];
    case 'bob':
      return [{ d: box(-1.14 * r, -1.1 * r, 2.28 * r, 1.95 * r, 0.95 * r), fill }];
    case 'afro':
      return [{ d: ellipse(0, -0.38 * r, 1.36 * r, 1.24 * r), fill }];
    case 'puffs':
      return [
        { d: ellipse(-0.98 * r, -0.78 * r, 0.56 * r), fill },
        { d: ellipse(0.98 * r, -0.78 * r, 0.56 * r), fill },
      ];
    case 'bun':
      return [{ d: ellipse(0, -1.24 * r, 0.46 * r), fill }];
    case 'tail':
      return [
        {
          d: `M${0.6 * r} ${-0.8 * r}C${1.9 * r} ${-0.9 * r} ${1.7 * r} ${0.6 * r} ${1.35 * r} ${1.15 * r}C${1.2 * r} ${0.5 * r} ${1 * r} ${0 * r} ${0.6 * r} ${-0.8 * r}z`,
          fill,
        },
      ];
    case 'braids':
      return [-1, 1].flatMap((side) =>
        [0.35, 0.8, 1.25].map((y, step) => ({
          d: ellipse(side * (1.02 + step * 0.06) * r, y * r, (0.27 - step * 0.03) * r),
          fill,
        })),
      );
    case 'locs':
      return [
        {
          d: [-1, -0.62, 0.62, 1]
            .map((x) =>
              bow([x * 0.8 * r, -0.6 * r], [x * 1.25 * r, 0.3 * r], [x * 1.08 * r, 1.25 * r]),
            )
            .join(''),
          stroke: fill,
          width: 0.34 * r,
        },
      ];
    case 'curls':
      return [-1.02, -0.8, 0.8, 1.02].map((x, step) => ({
        d: ellipse(x * r, (step % 3 === 0 ? 0.18 : 0.62) * r, 0.36 * r),
        fill,
      }));
    default:
      return [];
  }
}

/** The head seen from the front, a little turned by `look`. */
function faceMarks(person: Person, r: number): Mark[] {
  const skin = `skin-${person.skin}`;
  const look = (person.look ?? 0) * 0.26 * r;
  const { mood = 'calm' } = person;
  const eye = (side: number): Mark =>
    mood === 'asleep' || mood === 'glad'
      ? {
          d: bow(
            [look + (side * 0.36 - 0.14) * r, 0.02 * r],
            [look + side * 0.36 * r, (mood === 'glad' ? -0.2 : 0.2) * r],
            [look + (side * 0.36 + 0.14) * r, 0.02 * r],
          ),
          stroke: 'feature',
          width: 0.1 * r,
        }
      : { d: ellipse(look + side * 0.36 * r, 0.02 * r, 0.095 * r, 0.125 * r), fill: 'feature' };
  const browDrop = mood === 'worried' ? 0.12 : mood === 'thinking' ? 0.04 : 0;
  const brow = (side: number): Mark => ({
    d: bow(
      [look + (side * 0.36 - side * 0.17) * r, (-0.27 - browDrop) * r],
      [look + side * 0.38 * r, -0.36 * r],
      [look + side * 0.56 * r, (-0.27 + browDrop) * r],
    ),
    stroke: person.cover === 'hijab' ? 'hair-1' : `hair-${person.shade ?? 1}`,
    width: 0.09 * r,
  });
  return [
    ...(person.cover === 'hijab'
      ? []
      : [
          {
            d: `${ellipse(-0.98 * r, 0.1 * r, 0.2 * r, 0.24 * r)}${ellipse(0.98 * r, 0.1 * r, 0.2 * r, 0.24 * r)}`,
            fill: skin,
          },
        ]),
    {
      d: `M${-0.96 * r} ${-0.12 * r}C${-1 * r} ${-1.3 * r} ${1 * r} ${-1.3 * r} ${0.96 * r} ${-0.12 * r}C${0.98 * r} ${0.62 * r} ${0.5 * r} ${1.02 * r} 0 ${1.02 * r}C${-0.5 * r} ${1.02 * r} ${-0.98 * r} ${0.62 * r} ${-0.96 * r} ${-0.12 * r}z`,
      fill: skin,
    },
    {
      d: `${ellipse(look - 0.58 * r, 0.36 * r, 0.17 * r, 0.12 * r)}${ellipse(look + 0.58 * r, 0.36 * r, 0.17 * r, 0.12 * r)}`,
      fill: 'blush',
    },
    ...(person.beard
      ? [
          {
            d: `M${-0.94 * r} ${0.05 * r}Q${-0.8 * r} ${0.4 * r} ${-0.36 * r} ${0.36 * r}Q0 ${0.26 * r} ${0.36 * r} ${0.36 * r}Q${0.8 * r} ${0.4 * r} ${0.94 * r} ${0.05 * r}C${1.04 * r} ${0.8 * r} ${0.5 * r} ${1.22 * r} 0 ${1.22 * r}C${-0.5 * r} ${1.22 * r} ${-1.04 * r} ${0.8 * r} ${-0.94 * r} ${0.05 * r}z`,
            fill: `hair-${person.shade ?? 1}`,
          },
        ]
      : []),
    eye(-1),
    eye(1),
    brow(-1),
    brow(1),
    {
      d: bow(
        [look * 1.35 - 0.02 * r, 0.1 * r],
        [look * 1.35 + (0.12 + 0.05 * Math.sign(look)) * r, 0.3 * r],
        [look * 1.35 - 0.05 * r, 0.3 * r],
      ),
      stroke: 'line-on-skin',
      width: 0.075 * r,
    },
    mouth(mood, look * 1.05, r, person.beard),
    ...(person.glasses
      ? [
          {
            d: `${ellipse(look - 0.37 * r, 0.03 * r, 0.27 * r)}${ellipse(look + 0.37 * r, 0.03 * r, 0.27 * r)}${line([look - 0.1 * r, 0], [look + 0.1 * r, 0])}`,
            stroke: 'feature',
            width: 0.08 * r,
          },
        ]
      : []),
    ...(person.hearing
      ? [{ d: `${ellipse(-1 * r, 0.02 * r, 0.13 * r, 0.2 * r)}`, fill: 'cloth-2' }]
      : []),
  ];
}

function mouth(mood: Person['mood'], x: number, r: number, beard = false): Mark {
  const stroke = beard ? 'lip-in-beard' : 'feature';
  if (mood === 'glad')
    return {
      parts: [
        {
          d: `M${x - 0.3 * r} ${0.46 * r}Q${x} ${0.52 * r} ${x + 0.3 * r} ${0.46 * r}Q${x + 0.22 * r} ${0.82 * r} ${x} ${0.82 * r}Q${x - 0.22 * r} ${0.82 * r} ${x - 0.3 * r} ${0.46 * r}z`,
          fill: 'lip',
        },
        {
          d: `M${x - 0.26 * r} ${0.48 * r}Q${x} ${0.53 * r} ${x + 0.26 * r} ${0.48 * r}L${x + 0.2 * r} ${0.6 * r}H${x - 0.2 * r}z`,
          fill: 'cloth-6',
        },
      ],
    };
  if (mood === 'talking') return { d: ellipse(x, 0.6 * r, 0.16 * r, 0.13 * r), fill: 'lip' };
  const curve =
    mood === 'smile' ? 0.24 : mood === 'worried' ? -0.1 : mood === 'thinking' ? -0.02 : 0.1;
  return {
    d: bow(
      [x - 0.24 * r, 0.55 * r],
      [x + (mood === 'thinking' ? 0.1 * r : 0), (0.55 + curve) * r],
      [x + 0.24 * r, (mood === 'thinking' ? 0.5 : 0.55) * r],
    ),
    stroke,
    width: 0.1 * r,
  };
}

/** What lies over the forehead, or over the whole head from behind. */
function hairOver(person: Person, r: number): Mark[] {
  const fill = `hair-${person.shade ?? 1}`;
  const cloth = person.coverIn ?? 'cloth-3';
  const dome = (low: number) =>
    `M${-1.06 * r} ${low * r}C${-1.18 * r} ${-1.62 * r} ${1.18 * r} ${-1.62 * r} ${1.06 * r} ${low * r}z`;
  switch (person.cover) {
    case 'hijab':
      return person.back
        ? [
            {
              d: `M${-1.1 * r} 0C${-1.2 * r} ${-1.55 * r} ${1.2 * r} ${-1.55 * r} ${1.1 * r} 0Q${1.15 * r} ${1 * r} ${1.4 * r} ${1.6 * r}Q0 ${2.1 * r} ${-1.4 * r} ${1.6 * r}Q${-1.15 * r} ${1 * r} ${-1.1 * r} 0z`,
              fill: cloth,
            },
            {
              d: bow([-0.3 * r, -0.6 * r], [0.5 * r, 0.2 * r], [0.1 * r, 1.5 * r]),
              stroke: 'shade',
              width: 0.12 * r,
            },
          ]
        : [
            {
              d: `M${-1.12 * r} ${0.1 * r}C${-1.25 * r} ${-1.6 * r} ${1.25 * r} ${-1.6 * r} ${1.12 * r} ${0.1 * r}C${1.1 * r} ${1 * r} ${0.6 * r} ${1.3 * r} 0 ${1.32 * r}C${-0.6 * r} ${1.3 * r} ${-1.1 * r} ${1 * r} ${-1.12 * r} ${0.1 * r}zM${-0.8 * r} ${0.05 * r}C${-0.8 * r} ${0.6 * r} ${-0.45 * r} ${0.96 * r} 0 ${0.96 * r}C${0.45 * r} ${0.96 * r} ${0.8 * r} ${0.6 * r} ${0.8 * r} ${0.05 * r}C${0.8 * r} ${-0.95 * r} ${-0.8 * r} ${-0.95 * r} ${-0.8 * r} ${0.05 * r}z`,
              fill: cloth,
            },
          ];
    case 'turban':
      return [
        {
          d: `M${-1.12 * r} ${-0.2 * r}C${-1.5 * r} ${-1.9 * r} ${1.5 * r} ${-1.9 * r} ${1.12 * r} ${-0.2 * r}Q0 ${-0.85 * r} ${-1.12 * r} ${-0.2 * r}z`,
          fill: cloth,
        },
        {
          d: `${bow([-1.1 * r, -0.35 * r], [0, -1.2 * r], [0.7 * r, -1.3 * r])}${bow([1.1 * r, -0.4 * r], [0.3 * r, -0.95 * r], [-0.5 * r, -1.3 * r])}`,
          stroke: 'shade',
          width: 0.1 * r,
        },
      ];
    case 'patka':
      return [
        { d: dome(-0.25), fill: cloth },
        { d: ellipse(0, -1.4 * r, 0.34 * r, 0.3 * r), fill: cloth },
      ];
    case 'beanie':
      return [
        { d: dome(-0.3), fill: cloth },
        { d: box(-1.12 * r, -0.55 * r, 2.24 * r, 0.4 * r, 0.18 * r), fill: cloth },
        { d: box(-1.12 * r, -0.55 * r, 2.24 * r, 0.4 * r, 0.18 * r), fill: 'shade' },
      ];
    case 'cap':
      return [
        { d: dome(-0.28), fill: cloth },
        {
          d: person.back
            ? box(-0.4 * r, -0.5 * r, 0.8 * r, 0.22 * r, 0.1 * r)
            : `M${((person.look ?? 0) * 0.5 - 0.9) * r} ${-0.32 * r}Q${(person.look ?? 0) * 1.1 * r} ${-0.62 * r} ${((person.look ?? 0) * 0.5 + 0.9) * r} ${-0.32 * r}Q${(person.look ?? 0) * 1.6 * r} ${-0.02 * r} ${((person.look ?? 0) * 0.5 - 0.9) * r} ${-0.32 * r}z`,
          fill: cloth,
        },
        { d: dome(-0.28), fill: 'shade', see: 0.4 },
      ];
    case 'cook':
      return [
        {
          d: `M${-0.98 * r} ${-0.5 * r}Q${-1.5 * r} ${-1.4 * r} ${-0.6 * r} ${-1.45 * r}Q0 ${-1.95 * r} ${0.6 * r} ${-1.45 * r}Q${1.5 * r} ${-1.4 * r} ${0.98 * r} ${-0.5 * r}z`,
          fill: 'cloth-6',
        },
        { d: box(-1.02 * r, -0.72 * r, 2.04 * r, 0.42 * r, 0.15 * r), fill: 'cloth-6' },
        { d: box(-1.02 * r, -0.72 * r, 2.04 * r, 0.42 * r, 0.15 * r), fill: 'shade' },
      ];
    case 'wrap':
      return [
        { d: dome(-0.3), fill: cloth },
        { d: ellipse(0.5 * r, -1.3 * r, 0.44 * r, 0.34 * r), fill: cloth },
        {
          d: bow([-1 * r, -0.5 * r], [0, -1.1 * r], [0.7 * r, -1.2 * r]),
          stroke: 'shade',
          width: 0.1 * r,
        },
      ];
    default:
  }
  if (person.hair === 'none') return [];
  if (person.back && person.hair !== 'bald')
    return [
      { d: ellipse(0, -0.12 * r, 1.06 * r, 1.04 * r), fill },
      ...(person.hair === 'tail'
        ? [
            {
              d: `M${-0.16 * r} ${-0.3 * r}h${0.32 * r}Q${0.5 * r} ${0.8 * r} 0 ${1.6 * r}Q${-0.5 * r} ${0.8 * r} ${-0.16 * r} ${-0.3 * r}z`,
              fill,
            },
            { d: box(-0.22 * r, -0.36 * r, 0.44 * r, 0.2 * r, 0.1 * r), fill: 'cloth-4' },
          ]
        : []),
    ];
  if (person.hair === 'bald')
    return [
      {
        d: `${ellipse(-0.95 * r, -0.12 * r, 0.18 * r, 0.34 * r)}${ellipse(0.95 * r, -0.12 * r, 0.18 * r, 0.34 * r)}`,
        fill,
      },
    ];
  if (person.hair === 'fade')
    return [
      {
        d: `M${-0.9 * r} ${-0.4 * r}Q${-1 * r} ${-1.25 * r} ${-0.3 * r} ${-1.25 * r}H${0.4 * r}Q${1 * r} ${-1.2 * r} ${0.9 * r} ${-0.4 * r}Q0 ${-0.75 * r} ${-0.9 * r} ${-0.4 * r}z`,
        fill,
      },
    ];
  if (person.hair === 'curls')
    return [-0.78, -0.4, 0, 0.4, 0.78].map((x, step) => ({
      d: ellipse(x * r, (-0.62 - (2 - Math.abs(step - 2)) * 0.17) * r, 0.42 * r),
      fill,
    }));
  if (person.hair === 'afro')
    return [
      {
        d: `M${-1 * r} ${-0.2 * r}C${-1.1 * r} ${-1.4 * r} ${1.1 * r} ${-1.4 * r} ${1 * r} ${-0.2 * r}Q${0.7 * r} ${-0.8 * r} 0 ${-0.76 * r}Q${-0.7 * r} ${-0.8 * r} ${-1 * r} ${-0.2 * r}z`,
        fill,
      },
    ];
  return [{ d: cap(r, person.hair === 'short' ? -0.05 : 0.15), fill }];
}
