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
    presentation:
      'Half an hour for a staff or governors’ meeting: what resilience is, what research says and does not, and how a school builds it. Fifteen slides, each with notes in three depths; on the stage, choose it under “How long have you got?”. It is a talk and not a Zap; “What resilience is” gives the short form in the longer sessions.',
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
    'Leave out Round two (5 minutes). Pin the tables’ sheets up and let people read them (4). Cut “What does this mean in my job?”, “Take it wider” and “The room picks” from five minutes to three (2 each), and the exit slip from four to two (2). That makes seventeen. What is marked “keep this” stays, and so does the break. On the desk, “We’re running late” works this out for you.',
  sources: 'Where this comes from',
  whereFrom: {
    session:
      'The five steps come from the Resilience Zap (Boingboing, read in 2026), and here they are: introduce and say why (“Why here?”); a presentation on resilience (“What resilience is”, “Three kinds of help”); a film (in its place a script, in “What does this mean in my job?”); self-assess (“How are we doing?”, “The room picks”); and, if there is time, the Framework in pairs (from three hours on). The three kinds of help come from Blackpool’s community of practice (notes, undated; we infer 2019; no public address known to us). Think, vote, talk, vote again is peer instruction (Vickrey and others, 2015). The timings are ours: no source gives minutes.',
    presentation:
      'Each finding stands on its slide or in its notes with its source and year: Masten in American Psychologist (2001); Doyle and others in the Journal of Epidemiology and Community Health (2006); Hart and others in SAGE Open (2016); Dray and others in the Journal of the American Academy of Child and Adolescent Psychiatry (2017); Mackenzie and Williams in BMJ Open (2018); Kuyken and others in Evidence-Based Mental Health (2022); The National Lottery Community Fund (2022); HeadStart Blackpool (undated); UCL Institute of Education (2020); HeadStart Kernow and Boingboing (read in 2026). The five headings are those of the Resilience Framework by Hart and Blincow with Thomas (2007). The examples, the words and the timings are ours.',
  },
  minutes: 'Minutes',
  what: 'What',
  how: 'How',
  stays: { must: 'keep this', shorten: '', go: 'may go' },
  between: betweenTimes,
} as const;
