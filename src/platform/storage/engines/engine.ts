/**
 * What kept records stand on. Five functions, so that the browser's database can be exchanged: for memory in tests, for one
 * that fails, or for whatever a later edition brings. Every function may reject, and none has to answer in time: the record
 * store that calls them keeps its patience.
 */
export interface Kept {
  key: string;
  kind: string;
  version: number;
  /** How often it was written. */
  rev: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  data: unknown;
}

export interface Change {
  put?: Kept[];
  remove?: string[];
}

export interface StorageEngine {
  /** Resolves once records can be read and written. `anew`: lets go of a connection that may be dead. */
  open: (anew?: boolean) => Promise<void>;
  read: (key: string) => Promise<Kept | undefined>;
  list: () => Promise<Kept[]>;
  /**
   * One transaction: hands what stands under `keys` to `decide` and does all that it answers, or nothing. Nothing is done when
   * it answers nothing or throws. Resolves once it is on disk.
   */
  change: (
    keys: readonly string[],
    decide: (current: (Kept | undefined)[]) => Change | undefined,
  ) => Promise<void>;
  clear: () => Promise<void>;
}
