/** Square codes in frames, read in a worker made from a blob, as vote cards are. */
import CodeWorker from './code-worker.ts?worker&inline';
import { frameReader, type FrameReader } from './frame-reader.ts';

/** At most five looks a second: a code is held still for seconds, and there is room between two looks for everything else. */
export const CODES = {
  startReader: (): FrameReader<string> => frameReader(new CodeWorker()),
  pace: { least: 200, rest: 50 },
};
