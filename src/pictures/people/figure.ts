/** Puts a person together: legs, body, head, what is held, and hands that close round it. */
import type { Group, Mark } from '../pen.ts';
import { ellipse, line, reach, type Point } from '../shapes.ts';
import { body, skirt } from './body/clothes.ts';
import { legs } from './body/legs.ts';
import { behindHead, face, overHead } from './head/head.ts';
import { buildOf, SEAT, type Build, type Person } from './person.ts';
import { wheelchair } from './wheelchair.ts';

/** One person with their feet at (x, y). `flip` turns them to face the other way. */
export function person(
  x: number,
  y: number,
  who: Person,
  { flip = false, grow = 1.25 } = {},
): Group {
  const build = buildOf(who);
  const hips = who.seated ? -SEAT : -build.leg;
  const upper: Group = { x: 0, y: hips, turn: who.lean ?? 0, parts: [] };
  const shoulderY = -build.torso + 8;
  const wheels = who.seated === 'wheels' ? wheelchair() : { under: [], over: [] };
  const arms = [0, 1].map((side) => arm(who, build, side, hips, shoulderY));
  const head: Group = {
    x: 0,
    y: -build.torso - build.neck + 2,
    turn: who.tilt ?? 0,
    grow: 1,
    parts: headOf(who, build.head),
  };
  const behind: Group = { ...head, parts: who.back ? [] : behindHead(who, build.head) };
  const neck: Mark = {
    d: line([0, -build.torso - build.neck * 0.4], [0, -build.torso + 5]),
    stroke: `skin-${who.skin}`,
    width: build.head * 0.62,
  };
  upper.parts = who.back
    ? [
        ...arms.flatMap(({ sleeve, hand }) => [...hand, ...sleeve]),
        neck,
        ...body(who, build),
        behind,
        head,
      ]
    : [
        behind,
        neck,
        ...body(who, build),
        ...(who.cover === 'hijab' ? [scarfEnd(who, build)] : []),
        head,
        ...arms.flatMap(({ sleeve }) => sleeve),
        ...(who.held ? [{ y: -hips, parts: who.held }] : []),
        ...arms.flatMap(({ hand }) => hand),
      ];
  return {
    x,
    y,
    flip,
    grow,
    parts: [
      ...(who.seated === 'chair'
        ? []
        : [{ d: ellipse(who.seated ? 4 : 0, 1, build.hip * 1.9, 5), fill: 'shade' }]),
      ...wheels.under,
      ...legs(who, build, hips),
      { y: hips, parts: skirt(who, build) },
      ...wheels.over,
      upper,
    ],
  };
}

/** Head and shoulders, for windows and from behind tables: the hips at (x, y). */
export function bust(x: number, y: number, who: Person, { flip = false, grow = 1.25 } = {}): Group {
  const whole = person(0, 0, { ...who, cut: true }, { grow: 1 });
  return { x, y, flip, grow, parts: [{ y: buildOf(who).leg, parts: whole.parts.slice(-1) }] };
}

const headOf = (who: Person, r: number): Mark[] =>
  who.back
    ? [
        { d: ellipse(0, 0, r * 0.96, r), fill: `skin-${who.skin}` },
        {
          d: `${ellipse(-0.98 * r, 0.1 * r, 0.18 * r, 0.22 * r)}${ellipse(0.98 * r, 0.1 * r, 0.18 * r, 0.22 * r)}`,
          fill: `skin-${who.skin}`,
        },
        ...behindHead(who, r),
        ...overHead(who, r),
      ]
    : [...face(who, r), ...overHead(who, r)];

const scarfEnd = (who: Person, { torso, shoulder }: Build): Mark => ({
  d: `M${-shoulder * 0.7} ${-torso + 2}Q0 ${-torso + 22} ${shoulder * 0.7} ${-torso + 2}Q${shoulder * 0.4} ${-torso - 8} 0 ${-torso - 8}Q${-shoulder * 0.4} ${-torso - 8} ${-shoulder * 0.7} ${-torso + 2}z`,
  fill: who.coverIn ?? 'cloth-3',
});

function arm(
  who: Person,
  build: Build,
  side: number,
  hips: number,
  shoulderY: number,
): { sleeve: Mark[]; hand: Mark[] } {
  const out = side === 0 ? -1 : 1;
  const wanted = who.hands?.[side];
  const shoulder: Point = [out * (build.shoulder - build.sleeve * 0.32), shoulderY];
  const resting: Point = [out * (build.shoulder + 2.5), shoulderY + build.arm * 1.9];
  const target: Point = wanted ? [wanted[0], wanted[1] - hips] : resting;
  const { joint, end } = reach(
    shoulder,
    target,
    build.arm,
    build.arm,
    (who.elbows?.[side] ?? 1) * out,
  );
  const sleeveEnd: Point = [
    joint[0] + (end[0] - joint[0]) * 0.82,
    joint[1] + (end[1] - joint[1]) * 0.82,
  ];
  const skin = `skin-${who.skin}`;
  return {
    sleeve: [
      // An edge of shadow, so that an arm is seen against the body it hangs beside.
      { d: line(shoulder, joint, sleeveEnd), stroke: 'shade', width: build.sleeve + 3.4 },
      ...(who.bare ? [{ d: line(joint, end), stroke: skin, width: build.sleeve * 0.74 }] : []),
      {
        d: line(shoulder, joint, ...(who.bare ? [] : [sleeveEnd])),
        stroke: who.top,
        width: build.sleeve,
      },
      ...(side === 1
        ? [
            {
              d: line(shoulder, joint, ...(who.bare ? [] : [sleeveEnd])),
              stroke: 'shade',
              width: build.sleeve,
            },
          ]
        : []),
    ],
    hand: [{ d: ellipse(end[0], end[1], build.hand), fill: skin }],
  };
}
