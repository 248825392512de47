/** Vote cards in frames, read in a worker made from a blob, which every edition may do. */
import ReaderWorker from '../../../marker-reader/worker.ts?worker&inline';
import type { Seen } from '../../../model/vote-card/marker.ts';
import { frameReader, type FrameReader } from './frame-reader.ts';

/** At most ten looks a second: people hold a card for seconds, and the laptop has a session to run. */
export const CARDS = {
  startReader: (): FrameReader<Seen[]> => frameReader(new ReaderWorker()),
  pace: { least: 100, rest: 0 },
};
