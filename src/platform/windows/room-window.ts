/** The window that the desk opened, as far as this load of the desk knows it. */
export interface RoomWindow {
  /** A screen spoke from this window: one that an earlier load of the desk opened is known again. */
  heard: (source: Window, id: string) => void;
  /** Null when no such window is known. */
  current: () => Window | null;
  /** The id of the screen whose window has closed, once. */
  closed: () => string | undefined;
  /** Opens it, or brings it to the front. False when the browser would not. */
  open: (address: string, name: string) => boolean;
}

/** How long a window may take to say that it is closed, in milliseconds; short enough for the browser to still count the press as one. */
const CLOSING = 500;

export function roomWindow(): RoomWindow {
  let room: Window | null = null;
  let speaker = '';
  return {
    heard(source, id) {
      room = source;
      speaker = id;
    },
    current: () => room,
    closed() {
      if (!room?.closed) return;
      room = null;
      return speaker;
    },
    open(address, name) {
      const opened = () => window.open(address, name, 'popup,width=1280,height=720');
      if (!room || room.closed) room = opened();
      else {
        const front = room;
        front.focus();
        // Looked at once more after each press, because a window that is just closing does not say so yet: in Chromium most
        // presses in that moment did nothing. By then the desk may have noticed, and let go of it.
        setTimeout(() => {
          if (front.closed && (room ?? front) === front) room = opened();
        }, CLOSING);
      }
      return room !== null;
    },
  };
}
