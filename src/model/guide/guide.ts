/** A guide to read, or a sheet to print: words in Markdown, with what stands behind them. */
import { wordCount } from '../card/card.ts';
import { CITATION, citedIn } from './citations.ts';

export const GUIDE_GROUPS = ['start', 'understand', 'do', 'together', 'check'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

export interface Source {
  id: string;
  publisher: string;
  title: string;
  year?: number | undefined;
  /** The year in which we read a page that bears no date. */
  read?: number | undefined;
  /** What is known of its date, where neither of those says it. */
  when?: string | undefined;
  address?: string | undefined;
}
export interface Guide {
  id: string;
  title: string;
  summary: string;
  group: GuideGroup | 'sheet';
  order: number;
  /** The scene that stands beside the title. */
  picture?: string | undefined;
  inOneMinute: string[];
  sources: Source[];
  body: string;
}

const LINKS = /\[[^\]]*\]\((https?:[^)\s]+)\)/g;
/** Ours, or a licence: no fact rests on them. */
const NOT_A_SOURCE = /creativecommons\.org|boingboing\.org\.uk\/?$/;

/** The words alone, without marks of Markdown, addresses and lines to write on. */
export const textOf = (body: string): string =>
  body
    .replace(/<\/?[A-Z][^>]*?\/?>/g, ' ')
    .replace(CITATION, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\|?[\s|:-]+\|?\s*$/gm, '')
    .replace(/_{3,}/g, ' ')
    .replace(/[|#*>[\]]/g, ' ')
    .replace(/^\s*(?:-|\d+\.)\s/gm, ' ');

/** What guides must keep: one minute, a fair length, every link a listed source and every listed source used. */
export function brokenGuides(guides: readonly Guide[]): string[] {
  return guides.flatMap((guide) => {
    const say = (found: string, write: string) =>
      `src/content/${guide.group === 'sheet' ? `sheets/${guide.id}.md` : `guides/${guide.id}.mdx`}: ${found} ${write}`;
    const words = wordCount(textOf(guide.body));
    const [least, most] =
      guide.group === 'sheet'
        ? [60, 400]
        : guide.id === 'glossary' || guide.id === 'resilience-framework'
          ? [300, 2200]
          : [300, 900];
    const linked = [...guide.body.matchAll(LINKS)]
      .map(([, address = '']) => address)
      .filter((address) => !NOT_A_SOURCE.test(address));
    const listed = guide.sources.flatMap(({ address }) => address ?? []);
    const cited = citedIn(guide.body);
    return [
      ...(words >= least && words <= most
        ? []
        : [say(`has ${words} words.`, `Write between ${least} and ${most}.`)]),
      ...(guide.inOneMinute.length >= 3 && guide.inOneMinute.length <= 5
        ? []
        : [say(`has ${guide.inOneMinute.length} lines in one minute.`, 'Write three to five.')]),
      ...linked
        .filter((address) => !listed.includes(address))
        .map((address) =>
          say(
            `links to ${address}, which is not among its sources.`,
            'List it under sources, with publisher and title.',
          ),
        ),
      ...cited
        .filter((id) => !guide.sources.some((source) => source.id === id))
        .map((id) =>
          say(
            `cites [^${id}], which is not among its sources.`,
            'List it under sources, with id, publisher and title.',
          ),
        ),
      ...guide.sources
        // A sheet has no room for numbers: what has no address stands beneath it only.
        .filter(
          ({ id, address }) =>
            !cited.includes(id) &&
            !(address ? guide.body.includes(address) : guide.group === 'sheet'),
        )
        .map(({ id, address = id }) =>
          say(
            `lists ${address} and never uses it.`,
            `Cite it as [^${id}] where it is used, or take it out.`,
          ),
        ),
    ];
  });
}
