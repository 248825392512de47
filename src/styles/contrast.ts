/** Reads the colour roles out of the tokens files and measures how far apart two of them are. Pure: text in, numbers out. */
import { parse } from 'postcss';

/** Where roles of colour are written, those of the page and those of pictures: read together, in this order. */
export const COLOUR_FILES = ['tokens.css', 'tokens-pictures.css'] as const;

export const ROOMS = ['light', 'dark', 'bright', 'room'] as const;
export type Room = (typeof ROOMS)[number];
type Rgb = readonly [red: number, green: number, blue: number];

const BASE = ':root, [data-theme]';

/** Two ways to write the same selectors are the same: quotes, spaces and line ends do not count. */
const plainly = (selector: string): string =>
  selector.replaceAll('"', "'").replace(/\s+/g, ' ').replace(/ ?, ?/g, ', ');

/** The custom properties of every rule with these selectors; later ones win. */
function propertiesOf(css: string, selectors: string): Map<string, string> {
  const properties = new Map<string, string>();
  parse(css).walkRules((rule) => {
    if (plainly(rule.selector) !== selectors) return;
    rule.walkDecls(/^--/, ({ prop, value }) => void properties.set(prop.slice(2), value.trim()));
  });
  return properties;
}

/** Every custom property as a theme sees it. */
export const rolesOf = (css: string, room: Room): Map<string, string> =>
  new Map([...propertiesOf(css, BASE), ...propertiesOf(css, `[data-theme='${room}']`)]);

/** Every role as it is written, light and dark together, with the scales filled in: a file has no other sheet to look in. */
export function writtenRoles(css: string): Map<string, string> {
  const base = propertiesOf(css, BASE);
  const filled = (value: string): string =>
    value.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => filled(base.get(name) ?? 'none'));
  return new Map(
    [...rolesOf(css, 'light').keys()].map((name) => [name, filled(base.get(name) ?? 'none')]),
  );
}

/** The colour of a role, as six hexadecimal digits. Throws for a role that is no plain colour. */
export function colourOf(role: string, roles: Map<string, string>, room: Room): string {
  const written = roles.get(role);
  if (!written)
    throw new Error(`tokens.css has no role --${role}. Write it there, or mend its name.`);
  const pair = /^light-dark\((.+?),\s*(.+)\)$/.exec(written);
  const value = pair
    ? ((room === 'light' || room === 'bright' ? pair[1] : pair[2]) ?? '')
    : written;
  const named = /^var\(--([a-z0-9-]+)\)$/.exec(value);
  if (named) return colourOf(named[1] ?? '', roles, room);
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  throw new Error(`--${role} is "${value}", which is no plain colour. Write it as #rrggbb.`);
}

const partsOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = partsOf(hex).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what. `text` needs 4.5 anywhere and 7 in the two hall themes; `edge` (borders and marks) needs 3. */
export const PAIRS: readonly { on: string; role: string; kind: 'text' | 'edge' }[] = [
  ...['paper', 'sheet', 'sunk'].flatMap((on) =>
    ['ink', 'ink-soft', 'link'].map((role) => ({ on, role, kind: 'text' as const })),
  ),
  ...['beating', 'changing', 'supercharged', 'depends', 'first'].flatMap((role) => [
    ...['paper', 'sheet', 'sunk', `${role}-tint`].map((on) => ({
      on,
      role,
      kind: 'text' as const,
    })),
    { on: role, role: 'sheet', kind: 'text' as const },
    { on: `${role}-tint`, role: 'ink', kind: 'text' as const },
    { on: `${role}-tint`, role: 'ink-soft', kind: 'text' as const },
  ]),
  { on: 'act', role: 'on-act', kind: 'text' },
  { on: 'wall', role: 'on-wall', kind: 'text' },
  { on: 'on-wall', role: 'on-wall-pressed', kind: 'text' },
  ...['paper', 'sheet', 'sunk'].flatMap((on) =>
    ['edge', 'focus'].map((role) => ({ on, role, kind: 'edge' as const })),
  ),
  { on: 'brick-in-wall', role: 'on-brick', kind: 'text' },
  { on: 'brick-lit', role: 'on-brick', kind: 'text' },
  { on: 'board', role: 'feature', kind: 'text' },
];

/** How much a pair needs in a room. AA anywhere; AAA for text in a hall. Words on bricks are part of a picture, which also says them. */
export const needOf = ({ kind, role }: (typeof PAIRS)[number], room: Room): number =>
  kind === 'edge' ? 3 : (room === 'bright' || room === 'room') && role !== 'on-brick' ? 7 : 4.5;
