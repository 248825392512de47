import { useEffect, useState } from 'preact/hooks';

/** Text as a square code for another device's camera. What draws it is fetched only when one is shown. */
export default function SquareCode({ text, label }: { text: string; label: string }) {
  const [cells, setCells] = useState<boolean[][]>();
  useEffect(() => {
    let gone = false;
    void import('qr').then(
      ({ encodeQR }) => {
        if (!gone) setCells(encodeQR(text, 'raw', { ecc: 'medium', border: 4 }));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [text]);
  if (!cells) return null;
  const path = cells
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="square-code"
      viewBox={`0 0 ${cells.length} ${cells.length}`}
      role="img"
      aria-label={label}
    >
      <rect class="square-code__paper" width={cells.length} height={cells.length} />
      <path class="square-code__ink" d={path} />
    </svg>
  );
}
