/** One made-up card and one sorting of it, with every fit and every standing: what the tests and the pattern page both show. */
import type { Card } from './card.ts';
import { noStamps } from '../stamps.ts';
import type { Sorting } from '../sorting/sorting.ts';

const school = {
  who: 'here',
  what: 'school',
  next: 'as-of-right',
  acts: 'school',
  action: true,
} as const;

export const EXAMPLE_CARD: Card = {
  id: 'the-lost-jumper',
  number: 900,
  edition: 1,
  title: 'The lost jumper',
  theme: 'uniform and kit',
  phase: 'primary',
  nation: 'UK',
  noticedBy: 'the school office',
  situation:
    'A Year 3 pupil has come without a jumper since Monday. The lost property box is locked until Friday, and a new one costs fourteen pounds from one shop.',
  plainSituation:
    'A child in Year 3 has had no jumper since Monday. The lost box is shut until Friday. A new one costs a lot.',
  firstAlways:
    'If a child is often cold or unwell, tell your safeguarding lead (in England the DSL) today.',
  responses: [
    {
      id: 'a',
      text: 'Unlock the lost property box each morning and let anyone take what fits, with no name and no note.',
      plain: 'Open the lost box each day. Let all take what fits.',
      from: 'ours',
      fit: 'changing',
      tests: school,
      why: 'The school changes a habit that it controls, and the next child is warm without asking. Nothing has to be proved.',
      shortWhy: 'The rule goes, for everyone here.',
      otherReading: {
        level: 'beating',
        why: 'If only those who are brave enough come to the box, it still helps the ones who dare.',
      },
    },
    {
      id: 'b',
      text: 'Find this pupil a spare jumper from the cupboard by the hall this morning, quietly, as the school has agreed.',
      plain: 'Find this pupil a spare jumper this morning, as the school has agreed.',
      from: 'ours',
      fit: 'beating',
      tests: { ...school, who: 'one', what: 'child', next: 'must-ask', acts: 'one-adult' },
      why: 'One child is warm today, and that matters. The next one still has to be noticed.',
      shortWhy: 'One pupil is warm.',
    },
    {
      id: 'c',
      text: 'Set up a jumper fund by half-term that a family can apply to with a short form at the office.',
      plain: 'Start a jumper fund. A family can fill in a short form.',
      from: 'ours',
      fit: 'beating/changing',
      tests: { ...school, next: 'must-ask' },
      why: 'The school sets money aside for everyone. But each family must know of it, apply and show that they need it.',
      shortWhy: 'There for a family that asks.',
      otherReading: {
        level: 'changing',
        why: 'A fund with a name and a budget outlives any one kind adult.',
      },
    },
    {
      id: 'd',
      text: 'Send every pupil without full uniform home for it from now on, so that the rule is fair.',
      plain: 'Send each pupil home who has no full uniform.',
      from: 'ours',
      fit: 'higher-wall',
      gate: 'higher-wall',
      tests: school,
      why: 'It looks fair because it is the same for all, but only those without the jumper lose the lesson.',
      shortWhy: 'Those without the jumper lose the lesson.',
    },
    {
      id: 'e',
      text: 'With parents and two nearby schools, ask the trust’s chief executive by May to let plain jumpers do.',
      plain:
        'With parents and two more schools, ask the head of the trust, by May, to let plain jumpers do.',
      from: 'ours',
      fit: 'supercharged',
      tests: { ...school, who: 'beyond', what: 'cause', acts: 'together' },
      why: 'Families and schools go together to the person who can decide, by a date. Every school of the trust would feel it.',
      shortWhy: 'Families and schools ask the one who decides.',
    },
    {
      id: 'f',
      text: 'Put jumpers on the agenda of the next staff meeting, and ask everyone to notice who is cold.',
      plain: 'Talk about jumpers at the next staff meeting.',
      from: 'ours',
      fit: 'not-yet',
      tests: { ...school, action: false },
      why: 'So far it is an intention: nobody is warmer. Give it a first step, a name and a date.',
      shortWhy: 'Nobody is warmer yet.',
    },
  ],
  tomorrowMorning:
    'There is a rail of spare jumpers by the door, and somebody who says good morning first.',
  whoIsMissing:
    'Families who buy second-hand, and pupils who lend each other clothes. Ask them what the rail should hold.',
  cost: 'Twenty spare jumpers: nothing, if they come from lost property, and an hour a term of paid time to wash them.',
  argument: [
    { who: 'Teacher', says: 'They lose them on purpose.' },
    { who: 'Cleaner', says: 'I find six a week.' },
  ],
  duties: [],
  facts: [],
  moves: ['Being safe'],
  talk: {
    'support and operations': 'Who do you see without a coat?',
    teaching: 'Which of our uniform rules do we enforce, and on whom?',
    'leading and governing': 'What would it cost us to let plain jumpers do?',
  },
};

const placing = (
  answers: Sorting['placings'][string]['answers'],
  at: number,
  dependsOn: Sorting['placings'][string]['dependsOn'] = [],
) => ({ answers, dependsOn, note: '', at });

/** Agreed, split, it depends, left open. */
export const EXAMPLE_SORTING: Sorting = {
  id: 's-example-1',
  startedAt: 1_790_000_000_000,
  cards: [{ id: EXAMPLE_CARD.id, edition: 1 }],
  placings: {
    'the-lost-jumper/a': placing(['changing'], 1),
    'the-lost-jumper/b': placing(['beating'], 2),
    'the-lost-jumper/c': placing(['beating', 'changing'], 3),
    'the-lost-jumper/d': placing(['changing'], 4),
    'the-lost-jumper/e': placing(['depends', 'supercharged'], 5, ['lasts']),
  },
  wider: {
    'the-lost-jumper/here': {
      said: false,
      text: 'hang spare jumpers by the door, for anyone',
      at: 6,
    },
  },
  stopped: {},
  place: { view: 'reveal', card: 0, response: 0, at: 7 },
  stamps: noStamps(),
};
