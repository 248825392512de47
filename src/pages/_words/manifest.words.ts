/** What a device calls the installed copy. */
export const MANIFEST_WORDS = {
  name: 'Changing the Odds',
  shortName: 'The Odds',
  description:
    'A free training toolkit for schools: sort scenario cards in pairs, run a session, take it offline.',
};
