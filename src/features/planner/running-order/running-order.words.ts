import { betweenTimes } from './times.words.ts';

/** Words of the running orders that stand ready for each version. */
const ANY_LENGTH =
  'For up to 64 staff in mixed tables of eight. Paper and hands are enough: no screen, phone or internet is needed.';

export const RUNNING_ORDER_WORDS = {
  about: {
    two: ANY_LENGTH,
    'two-and-a-half': ANY_LENGTH,
    three: ANY_LENGTH,
    four: ANY_LENGTH,
    taster:
      'An hour after school: the three kinds of help, one card, one promise. It is a taster; leave the audit and the reply of leaders for a longer day.',
    shift:
      'For people who cannot leave their post for long: the three kinds of help, one card and one promise, in the kitchen or the site office, in paid time.',
  },
  versions: 'How long have you got?',
  run: 'Run it now',
  printCards: 'Print the cards',
  check: 'The night before',
  howToLead: 'Never led one before?',
  kit: 'Before they come',
  printKit: {
    begin: 'Print ',
    cards: 'one set of cards',
    forPairs: ' for each pair, ',
    reveals: 'reveal sheets',
    forHosts: ' for the hosts, and this page for you and each table host.',
  },
  prepare: [
    'Mixed tables: a cook, a TA, a teacher, the office at each. One leader a table at most, and nobody paired with their line manager.',
    'Ask whose time is paid today: kitchen, midday, cleaning, escorts, agency, part-time TAs. Nobody attends unpaid.',
    'Brief the table hosts for ten minutes: quiet voices first, leaders last, “park it, tell the safeguarding lead”.',
    'Put tea out. Then put the three questions on the wall: Who gets it without asking? What is different next term? Who had to change something?',
  ],
  title: 'The running order',
  starts: 'It starts at',
  late: 'Seventeen minutes late?',
  whenLate:
    'Leave out Round two (7 minutes). Cut “Take it wider” from seven minutes to three (4). Pin the tables’ sheets up and let people read them (4). Shorten “What does this mean in my job?” (2). What is marked “keep this” stays, and so does the break. On the desk, “We’re running late” works this out for you.',
  sources: 'Where this comes from',
  whereFrom:
    'The five steps come from the Resilience Zap (Boingboing, read in 2026). The three kinds of help come from Blackpool’s community of practice (2019). Think, vote, talk, vote again is peer instruction (Vickrey and others, 2015). The timings are ours: no source gives minutes.',
  minutes: 'Minutes',
  what: 'What',
  how: 'How',
  stays: { must: 'keep this', shorten: '', go: 'may go' },
  between: betweenTimes,
} as const;
