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
    name: 'None of these: it makes things harder',
    gloss: 'those who live it now have more to pay, prove or put up with',
  },
  'not-yet': {
    name: 'None of these: nobody has acted yet',
    gloss: 'so far it is a thought, a look or a plan',
  },
};

const TEST_WORDS = {
  who: {
    question: 'Who benefits, from now on?',
    answers: {
      one: 'One child, or those somebody happens to notice',
      here: 'Everyone facing this here',
      beyond: 'People beyond this school',
    },
  },
  what: {
    question: 'What changes?',
    answers: {
      child: 'How the child copes, or the child’s own situation',
      school: 'Something that the school controls',
      cause: 'A cause that others hold',
    },
  },
  next: {
    question: 'And the next child?',
    answers: {
      'must-ask': 'Must be spotted, ask, apply, pay or prove',
      'as-of-right': 'Gets it free, without asking',
    },
  },
  acts: {
    question: 'Who acts?',
    answers: {
      'one-adult': 'One adult’s kindness',
      school: 'The school owns it',
      together: 'People or organisations act together',
    },
  },
  action: {
    question: 'Is anything done yet?',
    yes: 'Yes: an act, or a dated ask of someone who can decide',
    no: 'No: so far it is an intention',
  },
};

/** The five tests and what they found of a response, in their order. */
export function testAnswers({
  who,
  what,
  next,
  acts,
  action,
}: Tests): { question: string; answer: string }[] {
  const { question, yes, no } = TEST_WORDS.action;
  return [
    { question: TEST_WORDS.who.question, answer: TEST_WORDS.who.answers[who] },
    { question: TEST_WORDS.what.question, answer: TEST_WORDS.what.answers[what] },
    { question: TEST_WORDS.next.question, answer: TEST_WORDS.next.answers[next] },
    { question: TEST_WORDS.acts.question, answer: TEST_WORDS.acts.answers[acts] },
    { question, answer: action ? yes : no },
  ];
}

const SOURCES = {
  ours: 'Our reading',
  theirs: 'From the Blackpool source',
  theirExample: 'A Blackpool example; our reading of where it fits',
};

/** Whose judgement stands behind a fit. */
export function sourceWords(from: 'blackpool' | 'ours', agrees: boolean): string {
  if (from === 'ours') return SOURCES.ours;
  return agrees ? SOURCES.theirs : SOURCES.theirExample;
}
