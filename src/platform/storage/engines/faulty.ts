/** An engine that fails as it is told to: for tests of what browsers do on a bad afternoon. */
import type { StorageEngine } from './engine.ts';

export type Fault =
  | 'none'
  /** Nothing can be opened, as in a private window or with a newer database standing there. */
  | 'not-open'
  /** The opening never answers. */
  | 'hang-on-open'
  /** Every transaction is aborted, as on a full disk. */
  | 'abort'
  /** A transaction never ends. */
  | 'hang'
  /** The connection is dead (`InvalidStateError`) until it is opened anew. */
  | 'dead-connection';

export interface FaultyEngine extends StorageEngine {
  fault: Fault;
  /** How often it was opened. */
  openings: number;
}

const never = <T>() => new Promise<T>(() => undefined);

export function faultyEngine(inner: StorageEngine): FaultyEngine {
  const unlessBroken = <T>(act: () => Promise<T>): Promise<T> => {
    if (engine.fault === 'hang' || engine.fault === 'hang-on-open') return never();
    return engine.fault === 'none' ? act() : Promise.reject(new Error(engine.fault));
  };
  const engine: FaultyEngine = {
    fault: 'none',
    openings: 0,
    open(anew) {
      engine.openings += 1;
      if (engine.fault === 'hang-on-open') return never();
      if (engine.fault === 'not-open') return Promise.reject(new Error(engine.fault));
      if (engine.fault === 'dead-connection' && anew) engine.fault = 'none';
      return inner.open(anew);
    },
    read: (key) => unlessBroken(() => inner.read(key)),
    list: () => unlessBroken(() => inner.list()),
    change: (keys, decide) => unlessBroken(() => inner.change(keys, decide)),
    clear: () => unlessBroken(() => inner.clear()),
  };
  return engine;
}
