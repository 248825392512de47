/**
 * One pen. A picture is a display list: plain data, colours as names of roles in tokens.css, y growing downwards.
 * The same list is drawn into a page, a file, paper and a film.
 */
export interface Shape {
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
  see?: number;
}
/** Words in a picture: few, and always said in its alternative text too. `size` in units of the picture. */
export interface Words {
  words: string;
  x: number;
  y: number;
  size: number;
  fill: string;
}
export interface Group {
  parts: Mark[];
  x?: number;
  y?: number;
  turn?: number;
  grow?: number;
  flip?: boolean;
  see?: number;
}
export type Mark = Shape | Words | Group;

export interface Picture {
  id: string;
  /** What somebody who cannot see it is told. */
  alt: string;
  width: number;
  height: number;
  marks: Mark[];
}

/** One decimal is finer than anybody sees, and half the bytes. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
const fine = (value: number): number => Math.round(value * 1000) / 1000 || 0;

/** Path data made by multiplying has long numbers: round them once, where a part is made. */
export const tidy = (mark: Mark): Mark => {
  if ('d' in mark)
    return {
      ...mark,
      d: mark.d.replace(/-?\d+\.\d+(e-\d+)?/g, (number) => String(round(Number(number)))),
    };
  return 'parts' in mark ? { ...mark, parts: mark.parts.map(tidy) } : mark;
};

export type Attributes = Record<string, string>;

/** The tag and attributes of one mark. The page, the file and the film player all read pictures through this. */
export function attributesOf(mark: Mark): { tag: 'path' | 'text' | 'g'; attributes: Attributes } {
  const { see } = mark as { see?: number };
  const shared: Attributes = see === undefined ? {} : { opacity: String(fine(see)) };
  if ('parts' in mark) return { tag: 'g', attributes: { ...shared, ...placeOf(mark) } };
  if ('words' in mark) return { tag: 'text', attributes: { ...shared, ...lettersOf(mark) } };
  return { tag: 'path', attributes: { ...shared, ...outlineOf(mark) } };
}

function placeOf({ x = 0, y = 0, turn = 0, grow = 1, flip = false }: Group): Attributes {
  const steps = [
    x || y ? `translate(${round(x)} ${round(y)})` : '',
    turn ? `rotate(${round(turn)})` : '',
    grow !== 1 || flip ? `scale(${fine(flip ? -grow : grow)} ${fine(grow)})` : '',
  ].filter(Boolean);
  return steps.length ? { transform: steps.join(' ') } : {};
}

const lettersOf = ({ x, y, size, fill }: Words): Attributes => ({
  x: String(round(x)),
  y: String(round(y)),
  'font-size': String(round(size)),
  fill: paint(fill),
});

const outlineOf = ({ d, fill, stroke, width = 2 }: Shape): Attributes => ({
  d,
  fill: fill ? paint(fill) : 'none',
  ...(stroke ? { stroke: paint(stroke), 'stroke-width': String(round(width)) } : {}),
});

const paint = (role: string): string => `var(--${role})`;

/** Marks as SVG text. */
export function draw(marks: Mark[]): string {
  return marks
    .map((mark) => {
      const { attributes } = attributesOf(mark);
      const written = Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      if ('parts' in mark) return mark.parts.length ? `<g${written}>${draw(mark.parts)}</g>` : '';
      if ('words' in mark)
        return `<text${written}>${mark.words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
      return `<path${written}/>`;
    })
    .join('');
}

/** Where a picture lies as a file of its own, from the root. */
export const addressOf = (id: string): string => `/pictures/${id}.svg`;

/**
 * A picture as a file: the roles that it uses come along, and follow the light or dark of the page that shows it.
 * `roles` gives each role as written in tokens.css.
 */
export function pictureFile(
  { width, height, marks, alt }: Picture,
  roles: ReadonlyMap<string, string>,
): string {
  const used = rolesIn(marks)
    .map((role) => `--${role}:${roles.get(role) ?? 'none'}`)
    .join(';');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>` +
    `<style>:root{color-scheme:light dark;${used}}*{stroke-linecap:round;stroke-linejoin:round}text{font-family:'Bricolage Grotesque','Trebuchet MS','Segoe UI',sans-serif;font-weight:700;text-anchor:middle}</style>${draw(marks)}</svg>`
  );
}

/** The roles of colour that a picture uses, each once. */
export const rolesIn = (marks: Mark[]): string[] =>
  [...new Set(draw(marks).match(/var\(--[a-z0-9-]+\)/g) ?? [])]
    .map((name) => name.slice(6, -1))
    .sort();
