/** A face that looks somewhere. Drawn round (0, 0), radius r. */
import type { Mark } from '../../pen.ts';
import { bow, ellipse, line } from '../../shapes.ts';
import type { Mood, Person } from '../person.ts';

const ears = (skin: string, r: number): Mark[] => [
  {
    d: `${ellipse(-0.98 * r, 0.1 * r, 0.2 * r, 0.24 * r)}${ellipse(0.98 * r, 0.1 * r, 0.2 * r, 0.24 * r)}`,
    fill: skin,
  },
];

const headAndCheeks = (skin: string, look: number, r: number): Mark[] => [
  {
    d: `M${-0.96 * r} ${-0.12 * r}C${-1 * r} ${-1.3 * r} ${1 * r} ${-1.3 * r} ${0.96 * r} ${-0.12 * r}C${0.98 * r} ${0.62 * r} ${0.5 * r} ${1.02 * r} 0 ${1.02 * r}C${-0.5 * r} ${1.02 * r} ${-0.98 * r} ${0.62 * r} ${-0.96 * r} ${-0.12 * r}z`,
    fill: skin,
  },
  {
    d: `${ellipse(look - 0.58 * r, 0.36 * r, 0.17 * r, 0.12 * r)}${ellipse(look + 0.58 * r, 0.36 * r, 0.17 * r, 0.12 * r)}`,
    fill: 'blush',
  },
];

const beard = (fill: string, r: number): Mark[] => [
  {
    d: `M${-0.94 * r} ${0.05 * r}Q${-0.8 * r} ${0.4 * r} ${-0.36 * r} ${0.36 * r}Q0 ${0.26 * r} ${0.36 * r} ${0.36 * r}Q${0.8 * r} ${0.4 * r} ${0.94 * r} ${0.05 * r}C${1.04 * r} ${0.8 * r} ${0.5 * r} ${1.22 * r} 0 ${1.22 * r}C${-0.5 * r} ${1.22 * r} ${-1.04 * r} ${0.8 * r} ${-0.94 * r} ${0.05 * r}z`,
    fill,
  },
];

const eye = (mood: Mood, look: number, side: number, r: number): Mark =>
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

const BROWS: Partial<Record<Mood, number>> = { worried: 0.12, thinking: 0.04 };

function brow(
  { mood = 'calm', cover, shade = 1 }: Person,
  look: number,
  side: number,
  r: number,
): Mark {
  const browDrop = BROWS[mood] ?? 0;
  return {
    d: bow(
      [look + (side * 0.36 - side * 0.17) * r, (-0.27 - browDrop) * r],
      [look + side * 0.38 * r, -0.36 * r],
      [look + side * 0.56 * r, (-0.27 + browDrop) * r],
    ),
    stroke: cover === 'hijab' ? 'hair-1' : `hair-${shade}`,
    width: 0.09 * r,
  };
}

const nose = (look: number, r: number): Mark => ({
  d: bow(
    [look * 1.35 - 0.02 * r, 0.1 * r],
    [look * 1.35 + (0.12 + 0.05 * Math.sign(look)) * r, 0.3 * r],
    [look * 1.35 - 0.05 * r, 0.3 * r],
  ),
  stroke: 'line-on-skin',
  width: 0.075 * r,
});

const glasses = (look: number, r: number): Mark[] => [
  {
    d: `${ellipse(look - 0.37 * r, 0.03 * r, 0.27 * r)}${ellipse(look + 0.37 * r, 0.03 * r, 0.27 * r)}${line([look - 0.1 * r, 0], [look + 0.1 * r, 0])}`,
    stroke: 'feature',
    width: 0.08 * r,
  },
];

const hearingAid = (r: number): Mark[] => [
  { d: `${ellipse(-1 * r, 0.02 * r, 0.13 * r, 0.2 * r)}`, fill: 'cloth-2' },
];

/** The head seen from the front, a little turned by `look`. */
export function faceOf(person: Person, r: number): Mark[] {
  const skin = `skin-${person.skin}`;
  const look = (person.look ?? 0) * 0.26 * r;
  const { mood = 'calm', shade = 1 } = person;
  return [
    ...(person.cover === 'hijab' ? [] : ears(skin, r)),
    ...headAndCheeks(skin, look, r),
    ...(person.beard ? beard(`hair-${shade}`, r) : []),
    eye(mood, look, -1, r),
    eye(mood, look, 1, r),
    brow(person, look, -1, r),
    brow(person, look, 1, r),
    nose(look, r),
    mouth(mood, look * 1.05, r, person.beard),
    ...(person.glasses ? glasses(look, r) : []),
    ...(person.hearing ? hearingAid(r) : []),
  ];
}

function mouth(mood: Mood, x: number, r: number, beard = false): Mark {
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
