/** Which cards stay when somebody chooses a phase, a nation or who notices. Pure. */
import { NOTICES_WORDS, SIFT_WORDS } from './sift.words.ts';

export interface Sifted {
  phase: string;
  nation: string;
  notices: string;
}
export interface Choice {
  phase: string;
  nation: string;
  notices: string;
}

/** A card for the whole UK stays whatever nation is chosen. An empty choice keeps everything. */
export const stays = (card: Sifted, choice: Choice): boolean =>
  (!choice.phase || card.phase === choice.phase) &&
  (!choice.nation || card.nation === choice.nation || card.nation === 'UK') &&
  (!choice.notices || card.notices === choice.notices);

/** What is left, as a sentence for the eye and the ear. */
export function leftWords(left: number, all: number): string {
  if (left === all) return SIFT_WORDS.all(all);
  return left === 0 ? SIFT_WORDS.none : SIFT_WORDS.left(left, all);
}

/** Who notices, in a few groups: "a midday supervisor" and "the playground supervisor" are one choice. */
export function noticesGroup(noticedBy: string): string {
  const groups: [RegExp, string][] = [
    [/cook|canteen|kitchen/i, NOTICES_WORDS.kitchen],
    [/midday|playground|lunch/i, NOTICES_WORDS.midday],
    [/clean|site|caretaker|security|technician/i, NOTICES_WORDS.site],
    [/office|reception|librar/i, NOTICES_WORDS.office],
    [/bus|crossing|escort|taxi/i, NOTICES_WORDS.way],
    [/govern/i, NOTICES_WORDS.governors],
    [/assistant|\bTA\b|supervisor|invigilator/i, NOTICES_WORDS.assistants],
  ];
  return groups.find(([pattern]) => pattern.test(noticedBy))?.[1] ?? NOTICES_WORDS.teachers;
}
