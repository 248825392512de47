/** Who sits at a table, said in words. */
import { counted, listed, plural } from '../say.ts';

export const SEAT_WORDS = {
  groups: { teaching: 'teaching', support: 'support and operations', leading: 'leading' },
  letters: { teaching: 'T', support: 'S', leading: 'L' },
  people: (count: number) => `${count} people`,
  group: (count: number, name: string) => `${count} ${name}`,
  more: (count: number) => `${count} more`,
  parts: (parts: readonly string[]) => parts.join(', '),
  leadersTogether:
    'There are more leaders than tables: where two sit together, neither is in a pair with somebody whom they manage.',
  withoutSupport: (tables: number) =>
    `${counted(tables, { one: 'table has', other: 'tables have' })} nobody from support and operations: ask once more whether someone can be freed, and paid.`,
  noSupport:
    'Nobody from support and operations is coming: ask kitchen, site, office and midday staff, in paid time, before you go on.',
  run: (from: number, until: number) => (from === until ? `${from}` : `${from} to ${until}`),
  tables: (count: number, runs: readonly string[]) =>
    `${plural(count, { one: 'Table', other: 'Tables' })} ${listed(runs)}`,
};
