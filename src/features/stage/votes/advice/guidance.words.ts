import type { Advice, Moment } from './guidance.ts';

const LINE = 'It lies on the line, so no count settles it.';
const WALL =
  'The closest fit is the fourth answer: it makes things harder. Ask who has it harder now, and who would notice.';
const NOBODY =
  'The closest fit is the fourth answer: nobody has acted yet. Ask what the first act would be, and whose.';
const TOO_FEW = 'Too few answers to go by. Hear two voices, then go on.';
const DEPENDS =
  'Many say none of these, or it depends. Ask which, and on what, and write it where all can see. Then go on.';

/** What is said before the talk is not said again after it. */
export const GUIDANCE_WORDS: Record<Advice, Record<Moment, string>> = {
  'too-few': { before: TOO_FEW, after: TOO_FEW, shown: TOO_FEW },
  'higher-wall': { before: WALL, after: WALL, shown: WALL },
  'nobody-acted': { before: NOBODY, after: NOBODY, shown: NOBODY },
  'on-the-line': {
    before: `${LINE} Hear one voice for each side, then show both.`,
    after: `${LINE} Hear one voice for each side, then show both.`,
    shown: `${LINE} Hear one voice for each side, then move on.`,
  },
  depends: { before: DEPENDS, after: DEPENDS, shown: DEPENDS },
  'few-near': {
    before:
      'Few are near the closest fit. Think it aloud once more with the three questions, then talk.',
    after:
      'Few are near the closest fit after the talk. Show it, and think it aloud with the three questions.',
    shown: 'Few were near the closest fit. Think it aloud with the three questions, then move on.',
  },
  split: {
    before: 'The room is split. Let neighbours talk, then point again.',
    after: 'The room is still split. Hear one voice for each side, then show the closest fit.',
    shown: 'The room was split. Hear one voice that sees it another way, then move on.',
  },
  'most-near': {
    before: 'Most are near the closest fit. Show it, hear one other voice, and move on.',
    after: 'Most are near the closest fit. Show it, hear one other voice, and move on.',
    shown: 'Most were near the closest fit. Hear one other voice, and move on.',
  },
};

export const GUIDANCE_SOURCE = {
  'peer-instruction':
    'A rule of thumb from peer instruction, made for questions with one answer (a review of its research, CBE Life Sciences Education, 2015). Using it here is our reading.',
  ours: 'Our reading.',
};

export const ADVICE_WORDS = { next: 'What next?' };
