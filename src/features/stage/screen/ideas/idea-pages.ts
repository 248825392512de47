/** The ideas of the tables in pages that a room can read from the back row: nothing is cut, however many there are. Pure. */
import type { Idea } from '../../../../model/session/idea.ts';

/** What a room sees of an idea: never who said it, nor from which table. */
export type ShownIdea = Pick<Idea, 'text' | 'hands'>;
export interface IdeasPage {
  shown: ShownIdea[];
  /** From 0. */
  page: number;
  pages: number;
}

/** Heights in tenths of a line, whole numbers: so what fits to the last tenth does fit. */
const LINE = 10;
/** Eleven lines on a screen of four by three, the narrowest; each idea also takes the gap beneath it. */
const PAGE = 110;
const GAP = 4;
/** Signs on such a line, its hands counted. */
const SIGNS = 44;

const heightOf = ({ text, hands }: ShownIdea): number =>
  Math.ceil((text.length + (hands === null ? 0 : 10)) / SIGNS) * LINE + GAP;

export function ideaPages(ideas: readonly ShownIdea[]): ShownIdea[][] {
  const pages: ShownIdea[][] = [];
  let room = 0;
  for (const idea of ideas) {
    const height = heightOf(idea);
    const page = pages.at(-1);
    if (page && height <= room) page.push(idea);
    else {
      pages.push([idea]);
      room = PAGE;
    }
    room -= height;
  }
  return pages;
}

/** One page; the last when there are fewer. */
export function pageOf(ideas: readonly ShownIdea[], asked: number): IdeasPage {
  const pages = ideaPages(ideas);
  const page = Math.max(0, Math.min(asked, pages.length - 1));
  return {
    shown: (pages[page] ?? []).map(({ text, hands }) => ({ text, hands })),
    page,
    pages: Math.max(1, pages.length),
  };
}
