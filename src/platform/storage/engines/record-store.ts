/**
 * The records of one tab: reads, writes that join, and what happens when the disk does not answer.
 *
 * Every write reads the record inside its own transaction and hands it to `change`, so two tabs join their work instead of
 * erasing one another's. A record of a newer version is left alone. A single write that fails waits in memory and is tried
 * again, with the connection opened anew, until it is on disk; nothing that waits is ever called kept.
 */
import type { Kept, StorageEngine } from './engine.ts';
import type { Channel, News } from './news.ts';
import { byTheClock, PatientDisk, PATIENCE_MS, type Later } from './patient-disk.ts';
import { changed, NotWritten, type AllWritten, type Write, type Written } from './write.ts';

export type Forgotten = 'forgotten' | 'framed' | 'not-open' | 'refused';

/** Beside what other tabs tell: a write that waited is on disk now, or the disk has come at last. */
export type StoreNews = News | { landed: string } | { opened: true };

export interface StoreParts {
  engine: StorageEngine;
  channel?: Channel | undefined;
  /** Somebody else's page shows ours in a frame: it must neither see nor change what is kept. */
  framed?: boolean;
  /** Tests bring their own clock. */
  later?: Later;
}

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;
const MOST_CLEARINGS = 5;
const HEARING_MS = 100;

interface Waiting {
  write: Write;
  record: Kept;
}
export class RecordStore {
  #disk!: PatientDisk;
  #channel: Channel | undefined;
  #framed!: boolean;
  #later!: Later;
  #waiting = new Map<string, Waiting>();
  #listeners = new Set<(news: StoreNews) => void>();
  #trying!: boolean;
  #stopHearing: (() => void) | undefined;

  constructor(parts: StoreParts) {
    this.use(parts);
  }

  /** Stands on other parts from now on: so that units run in memory. */
  use({ engine, channel, framed = false, later = byTheClock }: StoreParts): void {
    this.#stopHearing?.();
    this.#disk = new PatientDisk(engine, later);
    this.#channel = framed ? undefined : channel;
    this.#framed = framed;
    this.#later = later;
    this.#waiting.clear();
    this.#trying = false;
    this.#stopHearing = this.#channel?.hear((news) => this.#hear(news));
  }

  /** Hears what other tabs write, remove and forget, and what lands later. Returns the way to stop. */
  listen(listener: (news: StoreNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** True while a write of this record waits in memory for the disk. */
  waits(key: string): boolean {
    return this.#waiting.has(key);
  }

  /** Whether the disk answers. Inside a page of somebody else's nobody asks it. */
  async disk(): Promise<'open' | 'not-open' | 'framed'> {
    if (this.#framed) return 'framed';
    return (await this.#isOpen()) ? 'open' : 'not-open';
  }

  async read(key: string): Promise<Kept | undefined> {
    const waiting = this.#waiting.get(key)?.record;
    if (waiting || !(await this.#isOpen())) return waiting;
    return this.#disk.ask((engine) => engine.read(key)).catch(() => undefined);
  }

  /** Every record, or those of one kind; the newest first. */
  async list(kind?: string): Promise<Kept[]> {
    const onDisk = (await this.#isOpen())
      ? await this.#disk.ask((engine) => engine.list()).catch(() => [])
      : [];
    const records = new Map(onDisk.map((record) => [record.key, record]));
    for (const { record } of this.#waiting.values()) records.set(record.key, record);
    return [...records.values()]
      .filter((record) => kind === undefined || record.kind === kind)
      .sort((first, second) => second.savedAt - first.savedAt);
  }

  /** Writes one record; what fails waits in memory and is tried again. Never rejects. */
  async write(write: Write): Promise<Written> {
    if (!(await this.#isOpen())) return this.#wait(write, 'memory');
    try {
      const [record] = await this.#writeNow([write]);
      this.#waiting.delete(write.key);
      return { ok: true, record: record as Kept, where: 'disk' };
    } catch (reason) {
      if (reason instanceof NotWritten) return { ok: false, why: reason.why };
      return this.#wait(write, 'refused');
    }
  }

  /** All of them or none, and nothing is tried again: whoever asked is told at once. Never rejects. */
  async writeAll(writes: readonly Write[]): Promise<AllWritten> {
    try {
      if (await this.#isOpen()) return { ok: true, records: await this.#writeNow(writes) };
      const records = writes.map((write) => changed(write, this.#waiting.get(write.key)?.record));
      for (const [at, record] of records.entries())
        this.#waiting.set(record.key, { write: writes[at] as Write, record });
      return { ok: true, records };
    } catch (reason) {
      return { ok: false, why: reason instanceof NotWritten ? reason.why : 'refused' };
    }
  }

  /** True once the disk has confirmed that they are gone. */
  async remove(keys: readonly string[]): Promise<boolean> {
    for (const key of keys) this.#waiting.delete(key);
    if (!(await this.#isOpen())) return false;
    try {
      await this.#disk.ask((engine) => engine.change(keys, () => ({ remove: [...keys] })));
    } catch {
      return false;
    }
    for (const key of keys) this.#say({ removed: key });
    return true;
  }

  /** Removes every record. `forgotten` only when the disk has confirmed that nothing is left. */
  async forget(): Promise<Forgotten> {
    if (this.#framed) return 'framed';
    this.#waiting.clear();
    if (!(await this.#opensNow(PATIENCE_MS))) {
      // What this page holds goes; other tabs keep theirs, since the disk keeps its own.
      this.#hear({ forgotten: true });
      return 'not-open';
    }
    try {
      // A write of another tab may fall between the clearing and its news: that tab lets go, and it is cleared again.
      for (let round = 0; round < MOST_CLEARINGS; round += 1) {
        await this.#disk.ask((engine) => engine.clear());
        this.#say({ forgotten: true });
        if ((await this.#disk.ask((engine) => engine.list())).length === 0) return 'forgotten';
        await new Promise<void>((done) => this.#later(done, HEARING_MS));
      }
    } catch {
      return 'refused';
    }
    return 'refused';
  }

  #hear(news: StoreNews): void {
    if ('forgotten' in news) this.#waiting.clear();
    if ('removed' in news) this.#waiting.delete(news.removed);
    for (const listener of this.#listeners) listener(news);
  }

  /** To the other tabs and to this one. */
  #say(news: News): void {
    this.#channel?.tell(news);
    this.#hear(news);
  }

  async #writeNow(writes: readonly Write[]): Promise<Kept[]> {
    let records: Kept[] = [];
    await this.#disk.ask((engine) =>
      engine.change(
        writes.map(({ key }) => key),
        (current) => {
          if (writes.some(({ onlyIfThere }, at) => onlyIfThere && !current[at]))
            throw new NotWritten('gone');
          records = writes.map((write, at) => changed(write, current[at]));
          return { put: records };
        },
      ),
    );
    for (const { key } of records) this.#channel?.tell({ changed: key });
    return records;
  }

  #wait(write: Write, why: 'memory' | 'refused'): Written {
    try {
      const record = changed(write, this.#waiting.get(write.key)?.record);
      this.#waiting.set(write.key, { write, record });
      this.#tryLater(FIRST_PAUSE_MS);
      return why === 'memory' ? { ok: true, record, where: 'memory' } : { ok: false, why };
    } catch (reason) {
      return { ok: false, why: reason instanceof NotWritten ? reason.why : 'refused' };
    }
  }

  async #isOpen(): Promise<boolean> {
    if (this.#framed) return false;
    const open = await this.#disk.isOpen();
    if (!open) this.#tryLater(FIRST_PAUSE_MS);
    return open;
  }

  /** The disk that did not open is asked once more; whoever waits for what it holds hears of it. */
  async #opensNow(patience?: number): Promise<boolean> {
    if (await this.#disk.isOpen()) return true;
    const open = await this.#disk.openAnew(patience);
    if (open) this.#hear({ opened: true });
    return open;
  }

  #tryLater(pause: number): void {
    if (this.#trying || this.#framed) return;
    this.#trying = true;
    this.#later(() => void this.#tryAgain(pause), pause);
  }

  async #tryAgain(pause: number): Promise<void> {
    const open = await this.#opensNow();
    for (const [key, waiting] of open ? [...this.#waiting] : []) {
      try {
        await this.#writeNow([waiting.write]);
      } catch (reason) {
        if (!(reason instanceof NotWritten)) break;
      }
      if (this.#waiting.get(key) === waiting) this.#waiting.delete(key);
      this.#hear({ landed: key });
    }
    this.#trying = false;
    if (!open || this.#waiting.size > 0) this.#tryLater(Math.min(LONGEST_PAUSE_MS, pause * 2));
  }
}
