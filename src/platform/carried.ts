/**
 * A record that this browser does not keep goes along in the address of the page that asks for it, after the sign that no host is
 * sent. In the one file the page stays, and with it what waits in memory.
 */
import { findKept } from './storage/kept-values.ts';
import { valueIn, type Recorded, type RecordKind } from './storage/record-kind.ts';

const MARK = '#carried=';

/** The end of an address, from its `#`; '' in the one file. */
export function carrying<Value extends Recorded>(
  { version }: Pick<RecordKind<Value>, 'version'>,
  data: Value,
): string {
  if (window.changingTheOdds) return '';
  const bytes = new TextEncoder().encode(JSON.stringify({ version, data }));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return MARK + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The record of this id in such an address; nothing when there is none, or it cannot be read. */
export function carriedIn<Value extends Recorded>(
  address: string,
  kind: RecordKind<Value>,
  id: string,
): Value | undefined {
  const [, text] = address.split(MARK);
  if (!text) return;
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const json = new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
    const value = valueIn(kind, JSON.parse(json) as { version: number; data: unknown });
    return value?.id === id ? value : undefined;
  } catch {
    // Cut or written by hand: as good as none.
    return;
  }
}

/** As it is kept on this device, else as the address carries it. */
export const keptOrCarried = async <Value extends Recorded>(
  kind: RecordKind<Value>,
  id: string,
): Promise<Value | undefined> => (await findKept(kind, id)) ?? carriedIn(location.hash, kind, id);
