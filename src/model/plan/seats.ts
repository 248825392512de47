/** Who sits where: tables of eight at most, as even as can be, with each group spread over them. Our arithmetic. Pure. */
import { SEAT_WORDS } from './seats.words.ts';

export interface Roles {
  teaching: number;
  support: number;
  leading: number;
}
const AT_A_TABLE = 8;

/** In the order in which they are spread: the fewest first, so that no table has two leaders while another has none. */
const GROUPS_SEATED = ['leading', 'support', 'teaching'] as const;
const mark = <Shape extends string>(group: keyof Roles, shape: Shape) => ({
  name: SEAT_WORDS.groups[group],
  letter: SEAT_WORDS.letters[group],
  shape,
});
export const GROUP_MARKS = {
  teaching: mark('teaching', 'round'),
  support: mark('support', 'square'),
  leading: mark('leading', 'triangle'),
};

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
  const free = (table: Table) => table.seats - saidRoles(table);
  const deal = (group: keyof Roles | 'others', many: number) => {
    for (let person = 0; person < many; person += 1) {
      const next = tables.reduce((best, table) =>
        table[group] < best[group] || (table[group] === best[group] && free(table) > free(best))
          ? table
          : best,
      );
      next[group] += 1;
    }
  };
  for (const group of GROUPS_SEATED) deal(group, roles[group]);
  deal('others', people - saidRoles(roles));
  return tables;
}

/** "5 teaching, 2 support and operations, 1 leading". Without groups: "8 people". */
export function tableWords(table: Table): string {
  if (saidRoles(table) === 0) return SEAT_WORDS.people(table.seats);
  const parts = (['teaching', 'support', 'leading'] as const)
    .filter((group) => table[group] > 0)
    .map((group) => SEAT_WORDS.group(table[group], GROUP_MARKS[group].name));
  return SEAT_WORDS.parts([...parts, ...(table.others > 0 ? [SEAT_WORDS.more(table.others)] : [])]);
}

/** What the seats cannot give, in one sentence each. */
export function seatWarnings(tables: readonly Table[]): string[] {
  if (tables.every((table) => saidRoles(table) === 0)) return [];
  const alone = tables.filter(({ support }) => support === 0).length;
  const warnings: string[] = [];
  if (tables.some(({ leading }) => leading > 1)) warnings.push(SEAT_WORDS.leadersTogether);
  if (alone === tables.length) warnings.push(SEAT_WORDS.noSupport);
  else if (alone > 0) warnings.push(SEAT_WORDS.withoutSupport(alone));
  return warnings;
}

/** Tables that are alike in one line: "Tables 1 to 4 and 7". */
export function tablesInWords(tables: readonly Table[]): { which: string; words: string }[] {
  const alike = new Map<string, Table[]>();
  for (const table of tables)
    alike.set(tableWords(table), [...(alike.get(tableWords(table)) ?? []), table]);
  return [...alike].map(([words, same]) => {
    const runs = runsOf(same.map(({ number }) => number));
    return {
      which: SEAT_WORDS.tables(
        same.length,
        runs.map(([from, until]) => SEAT_WORDS.run(from, until)),
      ),
      words,
    };
  });
}

/** Rising numbers as runs from one to another: 1, 2, 3, 7 is 1 to 3 and 7 to 7. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
