/** What tabs tell one another of what is kept. A channel passes it to every other tab, never back to the one that told it. */
export type News = { changed: string } | { removed: string } | { forgotten: true };

export interface Channel {
  tell: (news: News) => void;
  /** Returns the way to stop. */
  hear: (listener: (news: News) => void) => () => void;
}

/** Between the tabs of a browser; none where there is no channel, or while the pages are being built. */
export function browserChannel(): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined' || typeof window === 'undefined') return;
  const channel = new BroadcastChannel('changing-the-odds:kept');
  return {
    tell: (news) => channel.postMessage(news),
    hear(listener) {
      const listen = (event: MessageEvent<News>) => listener(event.data);
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    },
  };
}

/** The same within one page, for tests: each call gives the end of one more tab. */
export function memoryChannel(): () => Channel {
  const ends = new Map<Channel, Set<(news: News) => void>>();
  return () => {
    const listeners = new Set<(news: News) => void>();
    const end: Channel = {
      tell(news) {
        for (const [other, hearers] of ends)
          if (other !== end) for (const listener of hearers) queueMicrotask(() => listener(news));
      },
      hear(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    ends.set(end, listeners);
    return end;
  };
}
