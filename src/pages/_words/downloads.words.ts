/** Three ways to have the toolkit with no internet, and a fourth that needs no screen. */
export const DOWNLOADS_WORDS = {
  title: 'Take it offline',
  description:
    'Three ways to have the toolkit with no internet: on this device, as one file, or on a stick.',
  threeWays:
    'Three ways to have it with no internet and no account. Pick the one that your school allows.',
  device: {
    name: 'On this device',
    stays:
      'Visit once and it stays: every page opens with no internet. Your browser may also offer to install it, so that it sits beside your other apps.',
    needs:
      'This needs JavaScript and a web address that begins with https. If you have neither, use the one file.',
  },
  file: {
    name: 'One file',
    opens:
      'Everything in a single file. Keep it on a stick or a shared drive, and double-click it: it opens in Chrome, Edge or Firefox.',
    download: 'Download changing-the-odds.html',
    sent: 'Sent by e-mail it may be stripped out; some drives show it as text. Then save it to the computer first, and open it from there.',
  },
  stick: {
    name: 'A stick for the school',
    holds:
      'A ZIP with the one file as START-HERE, the cards as data, the licences, and a list of checksums. Unzip it onto the stick before you open anything.',
    download: 'Download changing-the-odds.zip',
  },
  paper: {
    heading: 'Only paper?',
    print: 'The two-hour session is written for paper and hands, and needs no screen at all. Print',
    cards: 'the cards',
    order: 'the running order',
    and: 'and',
    sheets: 'the sheets',
    onFoot: 'To vote on foot,',
    signs: 'corner signs',
    fromSeats: 'from the seats,',
    answerCards: 'answer cards',
    byCamera: 'for a camera to count,',
    voteCards: 'vote cards',
  },
};
