/** The words round the list of what is kept. */
export const KEPT_PAGE_WORDS = {
  title: 'What is kept on this device',
  description:
    'Every sorting, plan, session and backup in this browser: open it, save it as a file, delete it, or forget everything.',
  lead: 'Everything you see here lies in this browser, on this device, and nowhere else. For anything you want to hold on to, save a file.',
  noScript:
    'This list needs JavaScript. Without it, look at this site’s data in the settings of your browser.',
  forget: 'Forget everything',
  forgetWithout: 'To remove it, clear this site’s data in the settings of your browser.',
  privacy: 'How this toolkit keeps what you type private',
};
