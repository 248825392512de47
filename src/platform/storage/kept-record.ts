/**
 * One kit for whatever is kept: a record lies on the table, each change is shown at once and then written, other tabs' work is
 * joined in, and what was forgotten elsewhere goes from the table and is never written back. Stores are domain verbs on top of it.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { randomId } from '../../model/id.ts';
import { firstStamped, takenBack } from '../../model/stamps.ts';
import type { Kept } from './engines/engine.ts';
import type { RecordStore } from './engines/record-store.ts';
import { NOT_FETCHED } from './files/not-fetched.words.ts';
import { device } from './keep.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Apart, FileWords, Opened } from './kept-file.ts';
import { findKept, listKept } from './kept-values.ts';
import { joiningWrite, keyOf, valueIn, type Recorded, type RecordKind } from './record-kind.ts';

/** Where the record on the table stands. `kept` only once the browser has said that it is on disk. */
export type Keeping = 'idle' | 'saving' | 'kept' | 'in-memory' | 'newer' | 'refused';

export interface KeptRecordOptions<Value> {
  store?: RecordStore;
  /** What is this tab's own business, such as the place it has got to, is taken from `mine`. */
  own?: (joined: Value, mine: Value) => Value;
}

/** What one press made of the record. */
export interface Press<Value> {
  before: Value;
  after: Value;
}

const MOST_PRESSES = 50;
/** How long a forgetting may take to be heard before a record that is gone is written anew. */
const HEARING_MS = 300;

export class KeptRecord<Value extends Recorded> {
  readonly #kind: RecordKind<Value>;
  readonly #store: RecordStore;
  /** Stamps every change that is made in this tab. */
  readonly #writer = randomId();
  readonly #own: (joined: Value, mine: Value) => Value;
  readonly #value = atom<Value | undefined>();
  readonly #keeping = atom<Keeping>('idle');
  readonly #canUndo = atom(false);
  readonly #queue = oneAtATime(
    (value: Value) => this.#write(value),
    (key, keeping) => this.#report(key, keeping),
  );
  #presses: Press<Value>[] = [];
  /** Keys that this tab has seen on disk: what is gone from there was removed by somebody. */
  #seen = new Set<string>();
  /** Keys that were dropped while a write of them was on its way. */
  #dropped = new Set<string>();

  constructor(
    kind: RecordKind<Value>,
    { store = device, own = (joined) => joined }: KeptRecordOptions<Value> = {},
  ) {
    this.#kind = kind;
    this.#store = store;
    this.#own = own;
    store.listen((news) => {
      if ('forgotten' in news) this.#drop();
      else if ('removed' in news && news.removed === this.#key()) this.#drop();
      else if ('changed' in news && news.changed === this.#key()) void this.#joinFromDisk();
      else if ('landed' in news && news.landed === this.#key()) this.#writeAgain();
    });
  }

  get $value(): ReadableAtom<Value | undefined> {
    return this.#value;
  }
  get $keeping(): ReadableAtom<Keeping> {
    return this.#keeping;
  }
  get $canUndo(): ReadableAtom<boolean> {
    return this.#canUndo;
  }

  /** Lays a kept record on the table. */
  open(value: Value): void {
    this.#lay(value);
    const key = keyOf(this.#kind, value.id);
    const waits = this.#store.waits(key);
    if (!waits) this.#seen.add(key);
    this.#keeping.set(waits ? 'in-memory' : 'kept');
  }

  /** Lays a new record on the table; it is written at its first change, or at once when it is `kept`. */
  begin(value: Value, kept: boolean): void {
    this.#lay(firstStamped(this.#kind.parts, value, this.#writer));
    this.#keeping.set('idle');
    if (kept) this.#writeAgain();
  }

  /** Takes the record from the table. What was kept stays kept. */
  leave(): void {
    this.#lay(undefined);
    this.#keeping.set('idle');
  }

  /**
   * The record as it is next, shown at once and then written; nothing when `act` gives back what it got. A press can be taken back.
   */
  change(act: (value: Value) => Value, { press = false } = {}): void {
    const before = this.#value.get();
    if (!before) return;
    const acted = act(before);
    if (acted === before) return;
    const after = this.#kind.stamp(before, acted, this.#writer);
    if (press) this.#presses = [...this.#presses, { before, after }].slice(-MOST_PRESSES);
    this.#canUndo.set(this.#presses.length > 0);
    this.#value.set(after);
    this.#writeAgain();
  }

  /** Takes back this tab's own last press. `then` may go on from there, such as to the place where it was made. */
  takeBack(then = (value: Value, _press: Press<Value>): Value => value): boolean {
    const press = this.#presses.pop();
    if (!press) return false;
    this.change((now) => then(takenBack(this.#kind.parts, now, press, this.#writer), press));
    return true;
  }

  /** Every record of this kind that can be read; the newest first. */
  all = (): Promise<Value[]> => listKept(this.#kind, this.#store);

  /** Nothing when it is not here, or cannot be read. */
  find = (id: string): Promise<Value | undefined> => findKept(this.#kind, id, this.#store);

  /** A record that is not on the table, as this tab would change it. */
  changed = (before: Value, after: Value): Value => this.#kind.stamp(before, after, this.#writer);

  /** The record on the table as the text of a saved file. What writes files is fetched when one is asked for. */
  async asFile(): Promise<string | undefined> {
    const value = this.#value.get();
    if (!value) return;
    const { writeSaved } = await import('./saved-file.ts');
    const { kind, version } = this.#kind;
    return writeSaved(
      [{ key: keyOf(this.#kind, value.id), kind, version, data: value }],
      new Date(),
    );
  }

  /**
   * Keeps every record of this kind in a saved file, joined with what is kept already, after a backup: all of it or nothing. The
   * first is laid on the table. What `apart` answers is kept beside what is kept already, instead of joined into it.
   */
  async openFile(
    text: string,
    words: FileWords<Value>,
    apart?: Apart<Value>,
  ): Promise<Opened<Value>> {
    const kit = await import('./kept-file.ts').catch(() => undefined);
    if (!kit) return { ok: false, sentence: NOT_FETCHED };
    const opened = await kit.keepFile(this.#kind, this.#store, text, words, apart);
    if (opened.ok) this.open(opened.value);
    return opened;
  }

  #key(): string | undefined {
    const value = this.#value.get();
    return value && keyOf(this.#kind, value.id);
  }

  #lay(value: Value | undefined): void {
    this.#presses = [];
    this.#canUndo.set(false);
    this.#value.set(value);
  }

  #writeAgain(): void {
    const value = this.#value.get();
    if (!value) return;
    this.#keeping.set('saving');
    void this.#queue.write(keyOf(this.#kind, value.id), value);
  }

  async #write(value: Value): Promise<Keeping> {
    const key = keyOf(this.#kind, value.id);
    const onlyIfThere = this.#seen.has(key);
    const written = await this.#store.write({ ...joiningWrite(this.#kind, value), onlyIfThere });
    if (this.#dropped.delete(key)) {
      void this.#store.remove([key]);
      return 'idle';
    }
    if (written.ok) {
      if (written.where === 'disk') this.#seen.add(key);
      this.#joinIn(written.record);
      return written.where === 'disk' ? 'kept' : 'in-memory';
    }
    return written.why === 'gone' ? this.#whenGone(key) : written.why;
  }

  /** Gone from the disk: forgotten in another tab, which is heard in a moment. Else the browser cleared it, and it is written anew. */
  async #whenGone(key: string): Promise<Keeping> {
    await new Promise((done) => setTimeout(done, HEARING_MS));
    const value = this.#value.get();
    this.#seen.delete(key);
    return value && key === this.#key() ? this.#write(value) : 'idle';
  }

  #report(key: string, keeping: Keeping): void {
    if (key === this.#key()) this.#keeping.set(keeping);
  }

  async #joinFromDisk(): Promise<void> {
    const key = this.#key();
    const record = key && (await this.#store.read(key));
    if (record) this.#joinIn(record);
  }

  #joinIn(record: Kept): void {
    const kept = valueIn(this.#kind, record);
    const mine = this.#value.get();
    if (!kept || mine?.id !== kept.id) return;
    const joined = this.#own(this.#kind.join(mine, kept), mine);
    if (JSON.stringify(joined) !== JSON.stringify(mine)) this.#value.set(joined);
  }

  /** It was removed in some tab: away with it, and with what of it may still be on its way to the disk. */
  #drop(): void {
    const key = this.#key();
    if (!key) return;
    const onItsWay = this.#queue.drop(key);
    this.leave();
    if (onItsWay) this.#dropped.add(key);
    else void this.#store.remove([key]);
  }
}
