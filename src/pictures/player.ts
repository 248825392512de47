/** Moves a picture that is already in the page: only attributes that changed are written. */
import { attributesOf, type Mark } from './pen.ts';

/** What was last written to each element, so that nothing is read back from the page. */
type Written = { element: Element; attributes: Record<string, string>; inside: Written[] };

const shown = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => !('parts' in mark) || mark.parts.length > 0);

/** Ties a display list to the elements that `draw` made of it. Throws when they do not match. */
export function holdPicture(root: Element, marks: readonly Mark[]): Written[] {
  const elements = [...root.children];
  const list = shown(marks);
  if (elements.length !== list.length)
    throw new Error(
      `The picture has ${elements.length} parts in the page and ${list.length} in the list. Draw it again.`,
    );
  return list.map((mark, at) => {
    const element = elements[at] as Element;
    return {
      element,
      attributes: attributesOf(mark).attributes,
      inside: 'parts' in mark ? holdPicture(element, mark.parts) : [],
    };
  });
}

/** Shows another frame of the same shape. Returns how many attributes it wrote. */
export function showFrame(held: Written[], marks: readonly Mark[]): number {
  let changes = 0;
  for (const [at, mark] of shown(marks).entries()) {
    const part = held[at];
    if (!part) continue;
    const { attributes } = attributesOf(mark);
    for (const name of Object.keys({ ...part.attributes, ...attributes })) {
      const value = attributes[name];
      if (value === part.attributes[name]) continue;
      if (value === undefined) part.element.removeAttribute(name);
      else part.element.setAttribute(name, value);
      changes += 1;
    }
    part.attributes = attributes;
    if ('parts' in mark) changes += showFrame(part.inside, mark.parts);
  }
  return changes;
}
