/** The front door: what it is, three doors, three kinds of help, five steps. */
export const HOME_WORDS = {
  title: 'Changing the Odds: free training for every adult in a school',
  description:
    'A free two-hour training session for a whole school staff, with scenario cards to sort in pairs. Works on paper, on screens and with no internet.',
  question: 'A pupil is hungry. What do we change?',
  whatItIs:
    'Free training for every adult in a school: two hours, on paper or on screen, to tell three kinds of help apart and take each one wider.',
  startHere: 'Start here',
  session: { name: 'Run a session', gloss: 'Two hours, any hall, paper and hands.' },
  pairs: { name: 'Sort cards in pairs', gloss: 'One phone between two, or none.' },
  offline: { name: 'Take it offline', gloss: 'No internet, no account, for years.' },
  kinds: 'Three kinds of help. All of them matter.',
  examples: {
    beating: 'Food from your desk, for the child in front of you.',
    changing: 'A breakfast club that every child walks into.',
    supercharged: 'Asking why families cannot afford breakfast, and doing something about it.',
  },
  source:
    'This example, and the word “supercharged”, come from schools in Blackpool (notes, undated). The other two names are older, and the short meanings are ours.',
  sourceLink: 'Where it comes from',
  happens: 'What happens in the session',
  steps: {
    introduce: { title: 'Say why', text: 'The head gives the reason, in two minutes.' },
    present: {
      title: 'What resilience is',
      text: 'And three kinds of help, with three questions to ask.',
    },
    film: { title: 'Listen', text: 'A cook and a teacher, read aloud by two of you.' },
    assess: { title: 'How are we doing?', text: 'Each table looks at one part of school life.' },
    pairs: {
      title: 'In pairs',
      text: 'Every pair sorts a card. In three hours or more, also the Framework, for the child on a card.',
    },
  },
  stepsSource:
    'The five steps come from the Resilience Zap (Boingboing, read in 2026): introduce, present, show a film, self-assess, and the Framework in pairs if there is time. Where a Zap shows a film, we read a script; the words and timings here are ours.',
  orderLink: 'See the running order',
};
