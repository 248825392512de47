/**
 * A picture, a sound or a film that a school brings. A record of its own, kept beside the plan that names it
 * ('attachment:x2k9m0v7qa') and never changed once it is made: another file is another attachment. In a saved file its bytes are text:
 * { id: 'x2k9m0v7qa', kind: 'picture', name: 'hall.png', type: 'image/png', size: 8, bytes: 'iVBORw0KGgo=' }
 */
import { isCount, isId, isObject, isOneOf, isText } from '../guard.ts';

export const ATTACHMENT_VERSION = 1;
export const ATTACHMENT_KINDS = ['picture', 'sound', 'film'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
/** What every browser that we support can show. No SVG: it can hold a script. */
export const ATTACHMENT_TYPES: Record<AttachmentKind, readonly string[]> = {
  picture: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
  sound: ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav'],
  film: ['video/mp4', 'video/webm'],
};
/** In bytes. */
export const MOST_ATTACHED: Record<AttachmentKind, number> = {
  picture: 4_000_000,
  sound: 20_000_000,
  film: 200_000_000,
};

export interface Attachment {
  id: string;
  kind: AttachmentKind;
  /** As the file was called, for people. */
  name: string;
  type: string;
  /** In bytes; always that of `bytes`. */
  size: number;
  bytes: Uint8Array;
}

export const attachmentKey = (id: string): string => `attachment:${id}`;

const isKind = isOneOf(ATTACHMENT_KINDS);
const isName = isText(120, 1);

/** Bytes as text for a saved file (base64). */
export function bytesAsText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function bytesFrom(value: unknown, most: number): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (typeof value !== 'string' || value.length > Math.ceil(most / 3) * 4) return;
  try {
    return Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0));
  } catch {
    return;
  }
}

/** Reads an attachment from an untrusted value, as kept (bytes) or as saved (text); nothing if any part is off. */
export function readAttachment(value: unknown): Attachment | undefined {
  if (!isObject(value)) return;
  const { id, kind, name, type, size } = value;
  if (!isId(id) || !isKind(kind) || !isName(name) || typeof type !== 'string') return;
  if (!ATTACHMENT_TYPES[kind].includes(type) || !isCount(size, MOST_ATTACHED[kind])) return;
  const bytes = bytesFrom(value.bytes, MOST_ATTACHED[kind]);
  return bytes?.length === size ? { id, kind, name, type, size, bytes } : undefined;
}
