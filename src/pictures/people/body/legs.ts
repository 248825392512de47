/** Legs that stand, walk or sit, and the shoes on them. */
import type { Mark } from '../../pen.ts';
import { ellipse, line, reach, type Point } from '../../shapes.ts';
import type { Build, Person } from '../person.ts';

export const legs = (who: Person, build: Build, hips: number): Mark[] =>
  [-1, 1].flatMap((out, side) => {
    const hip: Point = [out * (build.hip - build.trouser * 0.5), hips];
    const foot = who.feet?.[side] ?? restingFoot(who, build, out);
    return who.seated === 'chair'
      ? sitting(who, build, hip, [foot[0] * 1.25, foot[1]], side === 1)
      : standing(who, build, hip, foot, out);
  });

const restingFoot = (who: Person, build: Build, out: number): Point =>
  who.seated === 'wheels' ? [24 + out * 4, -9] : [out * (build.hip - build.trouser * 0.42), -4];

const [TROUSER, SHOE] = ['trouser', 'shoe'] as const;
const skinOf = ({ skin }: Person): string => `skin-${skin}`;

/** On two feet, or in a wheelchair: one leg bent at the knee. The one away from the light is shaded. */
function standing(who: Person, build: Build, hip: Point, foot: Point, out: number): Mark[] {
  const half = (who.seated ? Math.max(build.leg, 44) * 1.06 : build.leg) / 2;
  const { joint, end } = reach(hip, foot, half, half, who.seated ? -1 : out * -0.2);
  const underSkirt = who.skirt && !who.seated;
  const leg = {
    d: line(hip, joint, end),
    stroke: underSkirt && who.wear !== 'blazer' ? skinOf(who) : (who.legs ?? TROUSER),
    width: underSkirt ? build.trouser * 0.62 : build.trouser,
  };
  const way = Math.sign(who.look ?? 0) || out * 0.3;
  return [
    leg,
    ...(out === 1 ? [{ ...leg, stroke: 'shade' }] : []),
    {
      d: ellipse(
        end[0] + way * build.trouser * 0.28,
        end[1] + 0.5,
        build.trouser * 0.72,
        build.trouser * 0.4,
      ),
      fill: who.shoes ?? SHOE,
    },
  ];
}

/** On a chair, seen from the front: the thigh comes towards us, the shin hangs down. */
function sitting(who: Person, build: Build, hip: Point, foot: Point, shaded: boolean): Mark[] {
  const stroke = who.legs ?? TROUSER;
  const knee: Point = [foot[0], hip[1] + 9];
  const parts: Mark[] = [
    {
      d: line(knee, foot),
      stroke: who.skirt ? skinOf(who) : stroke,
      width: build.trouser * 0.86,
    },
    { d: line(hip, knee), stroke, width: build.trouser * 1.2 },
  ];
  return [
    ...parts,
    ...(shaded ? parts.map((part) => ({ ...part, stroke: 'shade' })) : []),
    {
      d: ellipse(foot[0], foot[1] + 0.5, build.trouser * 0.6, build.trouser * 0.42),
      fill: who.shoes ?? SHOE,
    },
  ];
}
