/**
 * An engine met with patience: nobody waits for ever, a connection that has died is opened anew, and one that could not be opened
 * is tried again when somebody asks for it.
 */
import type { StorageEngine } from './engine.ts';

/** Does something so many milliseconds later. Returns the way to call it off. */
export type Later = (act: () => void, milliseconds: number) => () => void;

export const byTheClock: Later = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** Some browsers never answer; a person waits so long for them, and the background so long. */
export const PATIENCE_MS = 5000;
const PATIENCE_LATER_MS = 30_000;

/** The engine refused, and would refuse again: whoever threw it has decided so. */
export class Decided extends Error {}

export class PatientDisk {
  readonly #engine: StorageEngine;
  readonly #later: Later;
  #opening: Promise<boolean> | undefined;

  constructor(engine: StorageEngine, later: Later) {
    this.#engine = engine;
    this.#later = later;
  }

  /** Whether records can be read and written. Asked again, it answers as the first time until `openAnew` succeeds. */
  isOpen(): Promise<boolean> {
    this.#opening ??= this.#tried(this.#engine.open());
    return this.#opening;
  }

  /** True when a new connection stands. */
  async openAnew(patience = PATIENCE_LATER_MS): Promise<boolean> {
    const open = await this.#tried(this.#engine.open(true), patience);
    if (open) this.#opening = Promise.resolve(true);
    return open;
  }

  /** What fails is tried once more with a new connection, unless it was `Decided`. Rejects when that fails too. */
  async ask<T>(act: (engine: StorageEngine) => Promise<T>): Promise<T> {
    try {
      return await this.#within(act(this.#engine));
    } catch (reason) {
      if (reason instanceof Decided) throw reason;
      await this.#within(this.#engine.open(true));
      return this.#within(act(this.#engine));
    }
  }

  #tried(opening: Promise<void>, patience = PATIENCE_MS): Promise<boolean> {
    return this.#within(opening, patience).then(
      () => true,
      () => false,
    );
  }

  #within<T>(answer: Promise<T>, patience = PATIENCE_MS): Promise<T> {
    return new Promise((done, refuse) => {
      const callOff = this.#later(() => refuse(new Error('no answer')), patience);
      void answer.then(done, refuse).finally(callOff);
    });
  }
}
