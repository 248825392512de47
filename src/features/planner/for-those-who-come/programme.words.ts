/** What those who come read, on the page, in an e-mail and in their calendar. */
export const PROGRAMME_WORDS = {
  region: 'For those who come',
  title: (name: string) => (name ? `Changing the odds: ${name}` : 'Changing the odds'),
  minute: (minutes: number) => `${minutes} min`,
  line: (at: string, what: string) => `${at}  ${what}`,
  end: 'End',
  promises:
    'For every adult in the school. Nothing to prepare. No child is named. Nobody has to share. Step out when you need to. You are paid for this time: if not, tell us.',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser would not copy: select the text and copy it.',
  cannotCopy: 'This browser cannot copy here: select the text and copy it.',
  day: 'Day',
  saveCalendar: 'Save a calendar file',
  calendarNeeds: 'Give a start and a day for a calendar file',
} as const;
