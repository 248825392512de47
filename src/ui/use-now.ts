import { useEffect, useState } from 'preact/hooks';

/** The time, looked at again every so many milliseconds: clocks are read, never counted. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const again = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(again);
      document.removeEventListener('visibilitychange', look);
    };
  }, [every]);
  return now;
}
