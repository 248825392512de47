/** Shown by the one file where its hash names no page. */
export const NO_PAGE_WORDS = {
  heading: 'There is no page here',
  toTheStart: 'Go to the start',
  title: 'No such page · Changing the Odds',
};

/** Shown where the file cannot start: as plain text, in a mail preview, without JavaScript. */
export const MAIL_WORDS = {
  heading: 'Changing the Odds',
  whatToDo:
    'This file holds the whole toolkit. If you can read this, it is being shown as plain text or without JavaScript: save it to your computer, then open it with Chrome, Edge or Firefox.',
  cut: 'If it stays like this in a browser, the file did not arrive whole: get it again.',
};
