/** What a fit and the five tests are called, on every screen and sheet. */
import type { Fit, Tests } from './rule.ts';

export const FIT_WORDS: Record<Fit, { name: string; gloss: string }> = {
  beating: { name: 'Beating the odds', gloss: 'helps a child through it, today' },
  changing: { name: 'Changing the odds', gloss: 'changes it for everyone here' },
  supercharged: {
    name: 'Supercharged changing the odds',
    gloss: 'goes after the cause, with others',
  },
  'beating/changing': {
    name: 'On the line',
    gloss:
      'between beating the odds (helps a child through it, today) and changing the odds (changes it for everyone here)',
  },
  'changing/supercharged': {
    name: 'On the line',
    gloss:
      'between changing the odds (changes it for everyone here) and supercharged (goes after the cause, with others)',
  },
  first: { name: 'First, always', gloss: 'a duty, never sorted' },
  'higher-wall': {
    name: 'A higher wall',
    gloss: 'those who live it now have more to pay, prove or put up with',
  },
  'not-yet': { name: 'Not yet anything', gloss: 'nobody has done or asked anything so far' },
};

export const TEST_WORDS = [
  {
    key: 'who',
    question: 'Who benefits, from now on?',
    answers: {
      one: 'One child, or those somebody happens to notice',
      here: 'Everyone facing this here',
      beyond: 'People beyond this school',
    },
  },
  {
    key: 'what',
    question: 'What changes?',
    answers: {
      child: 'How the child copes, or the child’s own situation',
      school: 'Something that the school controls',
      cause: 'A cause that others hold',
    },
  },
  {
    key: 'next',
    question: 'And the next child?',
    answers: {
      'must-ask': 'Must be spotted, ask, apply, pay or prove',
      'as-of-right': 'Gets it free, without asking',
    },
  },
  {
    key: 'acts',
    question: 'Who acts?',
    answers: {
      'one-adult': 'One adult’s kindness',
      school: 'The school owns it',
      together: 'People or organisations act together',
    },
  },
] as const;

export function testAnswers(tests: Tests): { question: string; answer: string }[] {
  const rows = TEST_WORDS.map(({ key, question, answers }) => ({
    question,
    answer: (answers as Record<string, string>)[tests[key]] ?? '',
  }));
  return [
    ...rows,
    {
      question: 'Is anything done yet?',
      answer: tests.action
        ? 'Yes: an act, or a dated ask of someone who can decide'
        : 'No: so far it is an intention',
    },
  ];
}

/** Whose judgement stands behind a fit. */
export const sourceWords = (from: 'blackpool' | 'ours', agrees: boolean): string =>
  from === 'ours'
    ? 'Our reading'
    : agrees
      ? 'From the Blackpool source'
      : 'A Blackpool example; our reading of where it fits';
