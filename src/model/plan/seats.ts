/** Who sits where: tables of eight at most, as even as can be, with each group spread over them. Our arithmetic. Pure. */
export interface Roles {
  teaching: number;
  support: number;
  leading: number;
}
export const AT_A_TABLE = 8;

/** In the order in which they are spread: the fewest first, so that no table has two leaders while another has none. */
export const GROUPS_SEATED = ['leading', 'support', 'teaching'] as const;
export const GROUP_MARKS = {
  teaching: { name: 'teaching', letter: 'T', shape: 'round' },
  support: { name: 'support and operations', letter: 'S', shape: 'square' },
  leading: { name: 'leading', letter: 'L', shape: 'triangle' },
} as const;

/** `others`: people of whom nobody said what they do. */
export interface Table extends Roles {
  number: number;
  seats: number;
  others: number;
}

export const saidRoles = ({ teaching, support, leading }: Roles): number =>
  teaching + support + leading;

/** Each person goes to the table that has fewest of their group; where that is even, to the one with most room. */
export function seatsFor(staff: number, roles: Roles): Table[] {
  const people = Math.max(2, staff, saidRoles(roles));
  const count = Math.ceil(people / AT_A_TABLE);
  const tables = Array.from({ length: count }, (_, at): Table => ({
    number: at + 1,
    seats: Math.floor(people / count) + (at < people % count ? 1 : 0),
    teaching: 0,
    support: 0,
    leading: 0,
    others: 0,
  }));
  const free = (table: Table) => table.seats - saidRoles(table) - table.others;
  const deal = (group: keyof Roles | 'others', many: number) => {
    for (let person = 0; person < many; person += 1) {
      const next = tables
        .filter((table) => free(table) > 0)
        .reduce<Table | undefined>(
          (best, table) =>
            !best ||
            table[group] < best[group] ||
            (table[group] === best[group] && free(table) > free(best))
              ? table
              : best,
          undefined,
        );
      if (next) next[group] += 1;
    }
  };
  for (const group of GROUPS_SEATED) deal(group, roles[group]);
  deal('others', people - saidRoles(roles));
  return tables;
}

/** "5 teaching, 2 support and operations, 1 leading". Without groups: "8 people". */
export function tableWords(table: Table): string {
  if (saidRoles(table) === 0) return `${table.seats} people`;
  const parts = (['teaching', 'support', 'leading'] as const)
    .filter((group) => table[group] > 0)
    .map((group) => `${table[group]} ${GROUP_MARKS[group].name}`);
  return [...parts, ...(table.others > 0 ? [`${table.others} more`] : [])].join(', ');
}

/** What the seats cannot give, in one sentence each. */
export function seatWarnings(tables: readonly Table[]): string[] {
  const alone = tables.filter(({ support }) => support === 0).length;
  return tables.every((table) => saidRoles(table) === 0)
    ? []
    : [
        ...(tables.some(({ leading }) => leading > 1)
          ? [
              'There are more leaders than tables: where two sit together, neither is in a pair with somebody whom they manage.',
            ]
          : []),
        ...(alone > 0 && alone < tables.length
          ? [
              `${alone} ${alone === 1 ? 'table has' : 'tables have'} nobody from support and operations: ask once more whether someone can be freed, and paid.`,
            ]
          : []),
        ...(alone === tables.length
          ? [
              'Nobody from support and operations is coming: ask kitchen, site, office and midday staff, in paid time, before you go on.',
            ]
          : []),
      ];
}

/** Tables that are alike in one line: "Tables 1 to 4 and 7". */
export function tablesInWords(tables: readonly Table[]): { which: string; words: string }[] {
  const alike = new Map<string, number[]>();
  for (const table of tables)
    alike.set(tableWords(table), [...(alike.get(tableWords(table)) ?? []), table.number]);
  return [...alike].map(([words, numbers]) => {
    const runs: [number, number][] = [];
    for (const number of numbers) {
      const last = runs.at(-1);
      if (last && last[1] === number - 1) last[1] = number;
      else runs.push([number, number]);
    }
    const said = runs.map(([from, until]) => (from === until ? `${from}` : `${from} to ${until}`));
    return {
      which: `${numbers.length === 1 ? 'Table' : 'Tables'} ${said.join(', ').replace(/, ([^,]+)$/, ' and $1')}`,
      words,
    };
  });
}
