/**
 * Keeps each thing once: a part of a page, a sentence or a picture that occurs again becomes a piece, and the places
 * where it stood name it. First everything is read (`readMarkup`, `readText`), then everything is written.
 */
import { attributesText, isElement, isVoid, type Markup } from '../../html.ts';
import { BRACKET, escapeNames, nameOf } from './expand.ts';

interface Node {
  start: string;
  inside: number[];
  end: string;
  places: number;
}
export interface Written {
  /** One line each: piece 0 is the bracket. */
  pieces: string[];
  markup: (id: number) => string;
}

/** A name takes about so many bytes, and a piece one more for its line. */
const NAME_BYTES = 5;

export class Pool {
  nodes: Node[] = [];
  known = new Map<string, number>();

  /** One whole part, such as a page's body. Its number is what `written().markup` takes. */
  readMarkup(nodes: readonly Markup[]): number {
    return this.place(this.join('', this.parts(nodes, false), ''));
  }

  /** Words of data, such as a card's response, in the pages' own words where they are the same. */
  readText(words: string): number {
    return this.place(this.join('', [this.join(escapeNames(words), [], '')], ''));
  }

  /** A text in which some parts are known to stand elsewhere too: `[part, part, ...]`, in order. */
  readParts(parts: readonly string[]): number {
    return this.place(
      this.join(
        '',
        parts.map((part) => this.join(escapeNames(part), [], '')),
        '',
      ),
    );
  }

  private parts(nodes: readonly Markup[], drawn: boolean): number[] {
    return nodes.flatMap((node) => {
      if (!isElement(node)) return textParts(node).map((part) => this.join(part, [], ''));
      const { tag, attributes, children } = node;
      const start = escapeNames(`<${tag}${attributesText(attributes)}`);
      if (drawn && children.length === 0) return this.join(`${start}/>`, [], '');
      if (isVoid(tag)) return this.join(`${start}>`, [], '');
      const inside = this.parts(children, drawn || tag === 'svg');
      return this.join(`${start}>`, inside, `</${tag}>`);
    });
  }

  private join(start: string, inside: number[], end: string): number {
    const key = `${start}\u0000${inside.join(' ')}\u0000${end}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    for (const id of inside) this.place(id);
    this.nodes.push({ start, inside, end, places: 0 });
    this.known.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  private place(id: number): number {
    const node = this.nodes[id];
    if (node) node.places += 1;
    return id;
  }

  written(): Written {
    const pieces = [BRACKET];
    const texts: string[] = [];
    // A node comes after all that stands inside it, so its parts are written already.
    for (const { start, inside, end, places } of this.nodes) {
      const text = start + inside.map((id) => texts[id]).join('') + end;
      const size = Buffer.byteLength(text);
      const saved = (places - 1) * size - places * NAME_BYTES - 1;
      const isPiece = places > 1 && saved > 0 && !text.includes('\n');
      texts.push(isPiece ? nameOf(pieces.push(text) - 1) : text);
    }
    return { pieces, markup: (id) => texts[id] ?? '' };
  }
}

/** White space apart from words, so that the same words are found whatever stands around them. */
const textParts = (text: string): string[] =>
  text
    .split(/^(\s+)|(\s+)$/)
    .filter(Boolean)
    .map(escapeNames);
