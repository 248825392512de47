/** What is worn over the body: each kind with its own marks, and what is tied, hung or carried on it. */
import type { Mark } from '../../pen.ts';
import { box, line, polygon } from '../../shapes.ts';
import type { Build, Person, Wear } from '../person.ts';

/** A body to dress: how far the cloth hangs below the hips, and how low an apron comes. */
export interface Cut extends Pick<Build, 'torso' | 'shoulder' | 'hip'> {
  drop: number;
  low: number;
  person: Person;
}
type Worn = (cut: Cut) => Mark[];

const FRONT: Partial<Record<Wear, Worn>> = {
  blazer: ({ torso, shoulder, drop, person }) => [
    { d: polygon([-7, -torso + 2], [7, -torso + 2], [0, -torso + torso * 0.5]), fill: 'cloth-6' },
    {
      d: polygon(
        [-2.6, -torso + 4],
        [2.6, -torso + 4],
        [3.4, -torso * 0.58],
        [0, -torso * 0.48],
        [-3.4, -torso * 0.58],
      ),
      fill: person.skirt ?? 'cloth-4',
    },
    {
      d: `${line([-7, -torso + 2], [0, -torso * 0.46], [0, drop])}${line([7, -torso + 2], [0, -torso * 0.46])}`,
      stroke: 'shade',
      width: 2,
    },
    { d: box(shoulder * 0.36, -torso * 0.7, 7, 8, 2), fill: 'cloth-2' },
  ],
  shirt: ({ torso }) => [
    {
      d: `${polygon([-8, -torso + 1], [0, -torso + 11], [-3, -torso + 16])}${polygon([8, -torso + 1], [0, -torso + 11], [3, -torso + 16])}`,
      fill: 'cloth-6',
    },
  ],
  coat: ({ torso, hip, drop }) => [
    { d: line([0, -torso + 8], [0, drop + 3]), stroke: 'shade', width: 2.4 },
    {
      d: `${box(-hip * 0.86, -6, 9, 3, 1.5)}${box(hip * 0.86 - 9, -6, 9, 3, 1.5)}`,
      fill: 'shade',
    },
  ],
  hoodie: ({ torso, shoulder }) => [
    {
      d: `M${-shoulder * 0.55} ${-torso + 1}Q0 ${-torso + 18} ${shoulder * 0.55} ${-torso + 1}Q0 ${-torso + 8} ${-shoulder * 0.55} ${-torso + 1}z`,
      fill: 'shade',
    },
    {
      d: `${line([-4, -torso + 10], [-4, -torso + 19])}${line([4, -torso + 10], [4, -torso + 17])}`,
      stroke: 'cloth-6',
      width: 1.6,
    },
  ],
  pinafore: ({ torso, shoulder, hip, person }) => [
    {
      d: `M${-9} ${-torso * 0.66}H9L${hip + 2} 2H${-hip - 2}z`,
      fill: person.skirt ?? 'cloth-5',
    },
    {
      d: `${line([-8, -torso * 0.64], [-shoulder * 0.5, -torso + 1])}${line([8, -torso * 0.64], [shoulder * 0.5, -torso + 1])}`,
      stroke: person.skirt ?? 'cloth-5',
      width: 4.5,
    },
  ],
};

/** What shows on the front of a jumper, coat or blazer; nothing from behind. */
export const frontOf = (cut: Cut): Mark[] =>
  (!cut.person.back && cut.person.wear && FRONT[cut.person.wear]?.(cut)) || [];

const vest = ({ torso, shoulder, hip, person }: Cut, fill: string): Mark => ({
  d: `M${-shoulder * 0.62} ${-torso + 1}L${-shoulder * 0.94} ${-torso + 20}L${-hip - 1} 5Q0 9 ${hip + 1} 5L${shoulder * 0.94} ${-torso + 20}L${shoulder * 0.62} ${-torso + 1}L${shoulder * 0.3} ${-torso + 2}L0 ${-torso * (person.back ? 0.9 : 0.55)}L${-shoulder * 0.3} ${-torso + 2}z`,
  fill,
});

const band = ({ torso, hip }: Cut): Mark => ({
  d: `${polygon([-hip - 2.5, -torso * 0.36], [hip + 2.5, -torso * 0.36], [hip + 2, -torso * 0.25], [-hip - 2, -torso * 0.25])}`,
  fill: 'silver',
});

/** A vest of high visibility with its band, or a tabard. */
export function vestOf(cut: Cut): Mark[] {
  if (cut.person.wear === 'hivis') return [vest(cut, 'hivis'), band(cut)];
  return cut.person.wear === 'tabard' ? [vest(cut, 'cloth-3')] : [];
}

const apron: Worn = ({ torso, shoulder, hip, low }) => [
  {
    d: `M${-hip * 0.72} ${-torso * 0.7}H${hip * 0.72}L${hip + 2} ${-torso * 0.34}V${low}Q0 ${low * 1.2} ${-hip - 2} ${low}V${-torso * 0.34}z`,
    fill: 'cloth-6',
  },
  {
    d: `${line([-hip * 0.66, -torso * 0.7], [-shoulder * 0.42, -torso + 2])}${line([hip * 0.66, -torso * 0.7], [shoulder * 0.42, -torso + 2])}`,
    stroke: 'cloth-6',
    width: 3,
  },
  { d: box(-hip * 0.5, -6, hip, 13, 3), fill: 'shade' },
  {
    d: `M${hip * 0.3} ${-torso * 0.7}H${hip * 0.72}L${hip + 2} ${-torso * 0.34}V${low}Q${hip * 0.7} ${low * 1.14} ${hip * 0.35} ${low * 1.16}z`,
    fill: 'shade',
  },
];

const lanyard: Worn = ({ torso }) => [
  {
    d: line([-7, -torso + 1], [0, -torso * 0.52], [7, -torso + 1]),
    stroke: 'cloth-2',
    width: 2,
  },
  { d: box(-5.5, -torso * 0.53, 11, 14, 2), fill: 'cloth-6' },
  { d: box(-3, -torso * 0.48, 6, 4, 1), fill: 'cloth-3' },
];

const bagOnBack = ({ torso, shoulder }: Cut, bag: string): Mark[] => [
  {
    d: box(-shoulder * 0.78, -torso * 0.9, shoulder * 1.56, torso * 0.78, 8),
    fill: bag,
  },
  { d: box(-shoulder * 0.5, -torso * 0.48, shoulder, torso * 0.28, 5), fill: 'shade' },
  {
    d: line([-4, -torso * 0.9], [-4, -torso * 0.98], [4, -torso * 0.98], [4, -torso * 0.9]),
    stroke: bag,
    width: 2.6,
  },
];

const strapsInFront = ({ torso, shoulder }: Cut, bag: string): Mark[] => [
  {
    d: `${line([-shoulder * 0.62, -torso + 3], [-shoulder * 0.7, -torso * 0.34])}${line([shoulder * 0.62, -torso + 3], [shoulder * 0.7, -torso * 0.34])}`,
    stroke: bag,
    width: 5,
  },
];

/** Apron, lanyard and bag: over the shadow that the body has. */
export function tiedAndCarried(cut: Cut): Mark[] {
  const { wear, back, bag, lanyard: hung } = cut.person;
  return [
    ...(wear === 'apron' && !back ? apron(cut) : []),
    ...(hung && !back ? lanyard(cut) : []),
    ...(bag ? (back ? bagOnBack : strapsInFront)(cut, bag) : []),
  ];
}
