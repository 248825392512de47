/** The room on one page: people and tables, papers, seats, whose time is paid, what to carry. */
import { counted } from '../../model/say.ts';

const TABLES = { one: 'table', other: 'tables' };
const HOSTS = { one: 'host', other: 'hosts' };

export const ROOM_WORDS = {
  sum: (people: number, tables: number, largest: number, pairs: number) =>
    `${people} staff: ${counted(tables, TABLES)} of up to ${largest}, ${pairs} pairs, ${counted(tables, HOSTS)}.`,
  times: (tea: string, begin: string, end: string) =>
    `Tea from ${tea}, begin at ${begin}, end at ${end}.`,
  papers: 'Papers',
  what: 'What',
  sheets: 'A4 sheets',
  inAll: 'In all, single-sided',
  seats: 'Who sits where',
  key: {
    teaching: 'T, round: teaching',
    support: 'S, square: support and operations',
    leading: 'L, triangle: leading and governing',
  },
  dots: 'Three bowls of dots at the door, one for each group. Everybody takes a dot, and sits at the table that it names.',
  mixed:
    'Mixed tables: kitchen, site, office, TAs and teachers at each. Leaders spread, one a table at most.',
  manager: 'Nobody in a pair with their line manager: swap dots if it happens.',
  nameHosts: 'Write the name of each host on the table-host card.',
  table: (number: number) => `Table ${number}:`,
  host: 'host',
  paidToday: 'Whose time is paid today?',
  paid: [
    'Kitchen',
    'Midday',
    'Cleaning',
    'Site',
    'Office',
    'Escorts and drivers',
    'Contractors',
    'Agency',
    'Part-time TAs',
    'Governors’ costs',
  ],
  nobodyUnpaid: 'Nobody attends unpaid. Tick each when it is settled, in hours or in money.',
  things: 'Things',
};

export const DRAWN_WORDS = {
  front: 'the front',
  fromAbove: (tables: number, across: number) =>
    `${tables} tables, seen from above, in rows of ${across}, with the screen at the front.`,
  firstOnly: (drawn: number) => `The first ${drawn} are drawn.`,
};
