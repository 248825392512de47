/** Which cards stay when somebody chooses a phase, a nation or who notices. Pure. */
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
export const leftWords = (left: number, all: number): string =>
  left === all
    ? `All ${all} cards`
    : left === 0
      ? 'No card fits all of that'
      : left === 1
        ? `1 card of ${all}`
        : `${left} cards of ${all}`;

/** Who notices, in a few groups: "a midday supervisor" and "the playground supervisor" are one choice. */
export function noticesGroup(noticedBy: string): string {
  const groups: [RegExp, string][] = [
    [/cook|canteen|kitchen/i, 'kitchen'],
    [/midday|playground|lunch/i, 'midday and playground'],
    [/clean|site|caretaker|security|technician/i, 'site and cleaning'],
    [/office|reception|librar/i, 'office and library'],
    [/bus|crossing|escort|taxi/i, 'on the way to school'],
    [/govern/i, 'governors'],
    [/assistant|\bTA\b|supervisor|invigilator/i, 'TAs and assistants'],
  ];
  return groups.find(([pattern]) => pattern.test(noticedBy))?.[1] ?? 'teachers and tutors';
}
