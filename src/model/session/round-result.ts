/** What is drawn of a round: both votes, who moved where, and the same in a sentence. It goes to the room's screen. */
import type { Counts } from './round.ts';

export interface Result {
  first: Counts | null;
  second: Counts | null;
  flow: number[][] | null;
  about: boolean;
  moved: string;
}
