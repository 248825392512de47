/** What the whole set of cards must keep: spread, shape, and what is kept back. Pure: all cards in, broken promises out. */
import { NATIONS, PHASES, THEMES, type Card, type Response } from '../card.ts';
import { LEVELS } from '../level.ts';
import { isLine } from '../rule.ts';
import { lengthsOf } from './tells.ts';

/** What the whole set must keep: spread, and enough of what is not simple. `least` is how many cards a full set has. */
export function brokenInSet(cards: Card[], least: number): string[] {
  const fits = cards.flatMap(({ responses }) => responses.map(({ fit }) => fit));
  const need = (found: number, wanted: number, what: string) =>
    found >= wanted
      ? []
      : [`src/content/cards: ${found} ${what}, and ${wanted} are wanted. Write more.`];
  return [
    ...need(cards.length, least, 'cards'),
    ...need(fits.length, least * 5, 'responses'),
    ...need(fits.filter(isLine).length, 8, 'responses on the line'),
    ...need(
      fits.filter((fit) => fit === 'higher-wall').length,
      3,
      'responses that build a higher wall',
    ),
    ...need(
      fits.filter((fit) => fit === 'not-yet').length,
      3,
      'responses that are not yet anything',
    ),
    ...THEMES.flatMap((theme) =>
      need(cards.filter((card) => card.theme === theme).length, 2, `cards on ${theme}`),
    ),
    ...PHASES.flatMap((phase) =>
      need(cards.filter((card) => card.phase === phase).length, 3, `cards for ${phase}`),
    ),
    ...NATIONS.filter((nation) => nation !== 'UK').flatMap((nation) =>
      need(cards.filter((card) => card.nation === nation).length, 4, `cards for ${nation}`),
    ),
    ...need(
      new Set(cards.map(({ noticedBy }) => noticedBy.replace(/^(?:an?|the) /, ''))).size,
      9,
      'jobs that notice first',
    ),
    ...alikeInShape(cards),
    ...brokenKeptBack(cards),
  ];
}

/** Nothing is placed by its length, and no card by counting off: one of each on every card would tell the last one. */
function alikeInShape(cards: Card[]): string[] {
  const responses = cards.flatMap((card) => card.responses);
  const lengths = (among: Response[]) => lengthsOf(among.map(({ text }) => text));
  const all = lengths(responses);
  const each = LEVELS.map((level) => lengths(responses.filter(({ fit }) => fit === level)));
  const means = each.map(({ mean }) => mean);
  const whole = cards.filter((card) =>
    LEVELS.every((level) => card.responses.some(({ fit }) => fit === level)),
  );
  const say = (isBroken: boolean, sentence: string) =>
    isBroken ? [`src/content/cards: ${sentence}`] : [];
  return [
    ...say(
      all.mean < 11 || all.mean > 13 || all.deviation < 3.5,
      `responses have ${all.mean.toFixed(1)} words, deviation ${all.deviation.toFixed(1)}; 11 to 13 and 3.5 or more are wanted. Let a thing be as long as it is.`,
    ),
    ...say(
      each.some(({ deviation }) => deviation < 2.5),
      'one level has responses that are all of a length. Write some shorter and some longer.',
    ),
    ...say(
      Math.max(...means) / Math.min(...means) >= 1.15,
      'the mean lengths of the three levels differ by 15 per cent or more. Let some small acts be long and some large ones short.',
    ),
    ...say(
      whole.length > cards.length * 0.6,
      `${whole.length} of ${cards.length} cards hold all three levels. Let some leave one out.`,
    ),
  ];
}

/** Two responses of one level, on two cards, so that an easy card cannot look like learning. */
function brokenKeptBack(cards: Card[]): string[] {
  const kept = cards.flatMap((card) =>
    card.responses.filter(({ keptBack }) => keptBack).map(({ fit }) => ({ card: card.id, fit })),
  );
  const [first, second] = kept;
  return kept.length === 2 && first?.fit === second?.fit && first?.card !== second?.card
    ? []
    : [
        `src/content/cards: ${kept.length} responses are kept back; two are wanted, of one level and on two cards. Write keptBack: true on them.`,
      ];
}
