/** Clothes over the body. Drawn from the middle of the hips, y = 0, up to the shoulders at -build.torso. */
import { tidy, type Mark } from '../pen.ts';
import { box, line, polygon } from '../shapes.ts';
import type { Build, Person } from './person.ts';

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
  const { wear = 'jumper', top, back = false } = person;
  const { torso, shoulder, hip } = build;
  const seated = Boolean(person.seated || person.cut);
  const drop = seated
    ? 4
    : wear === 'coat'
      ? build.leg * 0.42
      : person.skirt || wear === 'pinafore'
        ? 4
        : 7;
  const low = seated ? 3 : build.leg * 0.36;
  const flare = wear === 'coat' && !seated ? 6 : 1;
  const marks: Mark[] = [{ d: outline(build, drop, flare), fill: top }];
  const shirt = polygon([-7, -torso + 2], [7, -torso + 2], [0, -torso + torso * 0.5]);
  if (!back) {
    if (wear === 'blazer')
      marks.push(
        { d: shirt, fill: 'cloth-6' },
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
      );
    if (wear === 'shirt')
      marks.push({
        d: `${polygon([-8, -torso + 1], [0, -torso + 11], [-3, -torso + 16])}${polygon([8, -torso + 1], [0, -torso + 11], [3, -torso + 16])}`,
        fill: 'cloth-6',
      });
    if (wear === 'coat')
      marks.push(
        { d: line([0, -torso + 8], [0, drop + 3]), stroke: 'shade', width: 2.4 },
        {
          d: `${box(-hip * 0.86, -6, 9, 3, 1.5)}${box(hip * 0.86 - 9, -6, 9, 3, 1.5)}`,
          fill: 'shade',
        },
      );
    if (wear === 'hoodie')
      marks.push(
        {
          d: `M${-shoulder * 0.55} ${-torso + 1}Q0 ${-torso + 18} ${shoulder * 0.55} ${-torso + 1}Q0 ${-torso + 8} ${-shoulder * 0.55} ${-torso + 1}z`,
          fill: 'shade',
        },
        {
          d: `${line([-4, -torso + 10], [-4, -torso + 19])}${line([4, -torso + 10], [4, -torso + 17])}`,
          stroke: 'cloth-6',
          width: 1.6,
        },
      );
    if (wear === 'pinafore')
      marks.push(
        {
          d: `M${-9} ${-torso * 0.66}H9L${hip + 2} 2H${-hip - 2}z`,
          fill: person.skirt ?? 'cloth-5',
        },
        {
          d: `${line([-8, -torso * 0.64], [-shoulder * 0.5, -torso + 1])}${line([8, -torso * 0.64], [shoulder * 0.5, -torso + 1])}`,
          stroke: person.skirt ?? 'cloth-5',
          width: 4.5,
        },
      );
  }
  if (wear === 'hivis' || wear === 'tabard') {
    const vest = wear === 'hivis' ? 'hivis' : 'cloth-3';
    marks.push({
      d: `M${-shoulder * 0.62} ${-torso + 1}L${-shoulder * 0.94} ${-torso + 20}L${-hip - 1} 5Q0 9 ${hip + 1} 5L${shoulder * 0.94} ${-torso + 20}L${shoulder * 0.62} ${-torso + 1}L${shoulder * 0.3} ${-torso + 2}L0 ${-torso * (back ? 0.9 : 0.55)}L${-shoulder * 0.3} ${-torso + 2}z`,
      fill: vest,
    });
    if (wear === 'hivis')
      marks.push({
        d: `${polygon([-hip - 2.5, -torso * 0.36], [hip + 2.5, -torso * 0.36], [hip + 2, -torso * 0.25], [-hip - 2, -torso * 0.25])}`,
        fill: 'silver',
      });
  }
  marks.push({ d: shadow(build, drop, flare), fill: 'shade' });
  if (wear === 'apron' && !back)
    marks.push(
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
    );
  if (person.lanyard && !back)
    marks.push(
      {
        d: line([-7, -torso + 1], [0, -torso * 0.52], [7, -torso + 1]),
        stroke: 'cloth-2',
        width: 2,
      },
      { d: box(-5.5, -torso * 0.53, 11, 14, 2), fill: 'cloth-6' },
      { d: box(-3, -torso * 0.48, 6, 4, 1), fill: 'cloth-3' },
    );
  if (person.bag && back)
    marks.push(
      {
        d: box(-shoulder * 0.78, -torso * 0.9, shoulder * 1.56, torso * 0.78, 8),
        fill: person.bag,
      },
      { d: box(-shoulder * 0.5, -torso * 0.48, shoulder, torso * 0.28, 5), fill: 'shade' },
      {
        d: line([-4, -torso * 0.9], [-4, -torso * 0.98], [4, -torso * 0.98], [4, -torso * 0.9]),
        stroke: person.bag,
        width: 2.6,
      },
    );
  if (person.bag && !back)
    marks.push({
      d: `${line([-shoulder * 0.62, -torso + 3], [-shoulder * 0.7, -torso * 0.34])}${line([shoulder * 0.62, -torso + 3], [shoulder * 0.7, -torso * 0.34])}`,
      stroke: person.bag,
      width: 5,
    });
  return marks;
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
