/** What covers a head: scarves, turbans, hats. Drawn round (0, 0), radius r. */
import type { Mark } from '../../pen.ts';
import { bow, box, ellipse } from '../../shapes.ts';
import type { Cover, Person } from '../person.ts';

type Drawn = (r: number, cloth: string, person: Person) => Mark[];
const clothOf = ({ coverIn = 'cloth-3' }: Person): string => coverIn;

const dome = (r: number, low: number): string =>
  `M${-1.06 * r} ${low * r}C${-1.18 * r} ${-1.62 * r} ${1.18 * r} ${-1.62 * r} ${1.06 * r} ${low * r}z`;

const hijabBehind: Drawn = (r, cloth) => [
  {
    d: `M${-1.12 * r} ${-0.1 * r}C${-1.2 * r} ${-1.55 * r} ${1.2 * r} ${-1.55 * r} ${1.12 * r} ${-0.1 * r}Q${1.2 * r} ${0.9 * r} ${1.5 * r} ${1.5 * r}Q0 ${2.1 * r} ${-1.5 * r} ${1.5 * r}Q${-1.2 * r} ${0.9 * r} ${-1.12 * r} ${-0.1 * r}z`,
    fill: cloth,
  },
];

const hijabFromBehind: Drawn = (r, cloth) => [
  {
    d: `M${-1.1 * r} 0C${-1.2 * r} ${-1.55 * r} ${1.2 * r} ${-1.55 * r} ${1.1 * r} 0Q${1.15 * r} ${1 * r} ${1.4 * r} ${1.6 * r}Q0 ${2.1 * r} ${-1.4 * r} ${1.6 * r}Q${-1.15 * r} ${1 * r} ${-1.1 * r} 0z`,
    fill: cloth,
  },
  {
    d: bow([-0.3 * r, -0.6 * r], [0.5 * r, 0.2 * r], [0.1 * r, 1.5 * r]),
    stroke: 'shade',
    width: 0.12 * r,
  },
];

const hijabInFront: Drawn = (r, cloth) => [
  {
    d: `M${-1.12 * r} ${0.1 * r}C${-1.25 * r} ${-1.6 * r} ${1.25 * r} ${-1.6 * r} ${1.12 * r} ${0.1 * r}C${1.1 * r} ${1 * r} ${0.6 * r} ${1.3 * r} 0 ${1.32 * r}C${-0.6 * r} ${1.3 * r} ${-1.1 * r} ${1 * r} ${-1.12 * r} ${0.1 * r}zM${-0.8 * r} ${0.05 * r}C${-0.8 * r} ${0.6 * r} ${-0.45 * r} ${0.96 * r} 0 ${0.96 * r}C${0.45 * r} ${0.96 * r} ${0.8 * r} ${0.6 * r} ${0.8 * r} ${0.05 * r}C${0.8 * r} ${-0.95 * r} ${-0.8 * r} ${-0.95 * r} ${-0.8 * r} ${0.05 * r}z`,
    fill: cloth,
  },
];

const OVER: Record<Cover, Drawn> = {
  hijab: (r, cloth, person) => (person.back ? hijabFromBehind : hijabInFront)(r, cloth, person),
  turban: (r, cloth) => [
    {
      d: `M${-1.12 * r} ${-0.2 * r}C${-1.5 * r} ${-1.9 * r} ${1.5 * r} ${-1.9 * r} ${1.12 * r} ${-0.2 * r}Q0 ${-0.85 * r} ${-1.12 * r} ${-0.2 * r}z`,
      fill: cloth,
    },
    {
      d: `${bow([-1.1 * r, -0.35 * r], [0, -1.2 * r], [0.7 * r, -1.3 * r])}${bow([1.1 * r, -0.4 * r], [0.3 * r, -0.95 * r], [-0.5 * r, -1.3 * r])}`,
      stroke: 'shade',
      width: 0.1 * r,
    },
  ],
  patka: (r, cloth) => [
    { d: dome(r, -0.25), fill: cloth },
    { d: ellipse(0, -1.4 * r, 0.34 * r, 0.3 * r), fill: cloth },
  ],
  beanie: (r, cloth) => [
    { d: dome(r, -0.3), fill: cloth },
    { d: box(-1.12 * r, -0.55 * r, 2.24 * r, 0.4 * r, 0.18 * r), fill: cloth },
    { d: box(-1.12 * r, -0.55 * r, 2.24 * r, 0.4 * r, 0.18 * r), fill: 'shade' },
  ],
  cap: (r, cloth, { back = false, look = 0 }) => [
    { d: dome(r, -0.28), fill: cloth },
    {
      d: back
        ? box(-0.4 * r, -0.5 * r, 0.8 * r, 0.22 * r, 0.1 * r)
        : `M${(look * 0.5 - 0.9) * r} ${-0.32 * r}Q${look * 1.1 * r} ${-0.62 * r} ${(look * 0.5 + 0.9) * r} ${-0.32 * r}Q${look * 1.6 * r} ${-0.02 * r} ${(look * 0.5 - 0.9) * r} ${-0.32 * r}z`,
      fill: cloth,
    },
    { d: dome(r, -0.28), fill: 'shade', see: 0.4 },
  ],
  cook: (r) => [
    {
      d: `M${-0.98 * r} ${-0.5 * r}Q${-1.5 * r} ${-1.4 * r} ${-0.6 * r} ${-1.45 * r}Q0 ${-1.95 * r} ${0.6 * r} ${-1.45 * r}Q${1.5 * r} ${-1.4 * r} ${0.98 * r} ${-0.5 * r}z`,
      fill: 'cloth-6',
    },
    { d: box(-1.02 * r, -0.72 * r, 2.04 * r, 0.42 * r, 0.15 * r), fill: 'cloth-6' },
    { d: box(-1.02 * r, -0.72 * r, 2.04 * r, 0.42 * r, 0.15 * r), fill: 'shade' },
  ],
  wrap: (r, cloth) => [
    { d: dome(r, -0.3), fill: cloth },
    { d: ellipse(0.5 * r, -1.3 * r, 0.44 * r, 0.34 * r), fill: cloth },
    {
      d: bow([-1 * r, -0.5 * r], [0, -1.1 * r], [0.7 * r, -1.2 * r]),
      stroke: 'shade',
      width: 0.1 * r,
    },
  ],
};

/** A cap and a cook's hat leave the hair behind the head to be seen. */
export const showsHairBehind = ({ cover }: Person): boolean =>
  !cover || cover === 'cap' || cover === 'cook';

export const coverBehind = (person: Person, r: number): Mark[] =>
  person.cover === 'hijab' ? hijabBehind(r, clothOf(person), person) : [];

/** Nothing where nothing covers the head. */
export const coverOver = (person: Person, r: number): Mark[] | undefined =>
  person.cover && OVER[person.cover](r, clothOf(person), person);
