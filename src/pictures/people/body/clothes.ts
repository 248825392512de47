/** Clothes over the body. Drawn from the middle of the hips, y = 0, up to the shoulders at -build.torso. */
import { tidy, type Mark } from '../../pen.ts';
import type { Build, Person } from '../person.ts';
import { frontOf, tiedAndCarried, vestOf } from './worn.ts';

function outline({ torso, shoulder, hip }: Build, drop: number, flare: number): string {
  const top = -torso;
  return `M${-shoulder * 0.5} ${top}Q${-shoulder} ${top} ${-shoulder} ${top + 12}L${-hip - flare} ${drop}Q0 ${drop + 5} ${hip + flare} ${drop}L${shoulder} ${top + 12}Q${shoulder} ${top} ${shoulder * 0.5} ${top}Q0 ${top + 7} ${-shoulder * 0.5} ${top}z`;
}

/** The half of the body that is turned away from the light. */
const shadow = ({ torso, shoulder, hip }: Build, drop: number, flare: number): string => {
  const top = -torso;
  return `M${shoulder * 0.25} ${top + 3}L${shoulder * 0.5} ${top}Q${shoulder} ${top} ${shoulder} ${top + 12}L${hip + flare} ${drop}Q${hip * 0.6} ${drop + 3} ${hip * 0.35} ${drop + 3}z`;
};

export const body = (person: Person, build: Build): Mark[] => dressed(person, build).map(tidy);

function dressed(person: Person, build: Build): Mark[] {
  const { wear } = person;
  const seated = Boolean(person.seated || person.cut);
  const drop = seated ? 4 : hangsTo(person, build);
  const flare = wear === 'coat' && !seated ? 6 : 1;
  const cut = { ...build, person, drop, low: seated ? 3 : build.leg * 0.36 };
  return [
    { d: outline(build, drop, flare), fill: person.top },
    ...frontOf(cut),
    ...vestOf(cut),
    { d: shadow(build, drop, flare), fill: 'shade' },
    ...tiedAndCarried(cut),
  ];
}

/** How far below the hips the cloth of somebody who stands comes. */
function hangsTo({ wear, skirt }: Person, { leg }: Build): number {
  if (wear === 'coat') return leg * 0.42;
  return skirt || wear === 'pinafore' ? 4 : 7;
}

/** A skirt, or the lower part of a pinafore: over the legs, under the body. */
export function skirt(person: Person, build: Build): Mark[] {
  const fill = person.skirt;
  if (!fill || (person.wear === 'blazer' && person.legs)) return [];
  if (person.seated === 'wheels') return [];
  if (person.seated)
    return [
      {
        d: `M${-build.hip - 3} -6Q${-build.hip - 9} 12 ${-build.hip} 16H${build.hip}Q${build.hip + 9} 12 ${build.hip + 3} -6z`,
        fill,
      },
    ];
  const low = build.leg * 0.5;
  return [
    {
      d: `M${-build.hip - 1} -3L${-build.hip - 9} ${low}Q0 ${low + 6} ${build.hip + 9} ${low}L${build.hip + 1} -3z`,
      fill,
    },
    {
      d: `M${build.hip * 0.3} 0L${build.hip * 0.5} ${low + 3}Q${build.hip} ${low + 2} ${build.hip + 9} ${low}L${build.hip + 1} -3z`,
      fill: 'shade',
    },
  ];
}
