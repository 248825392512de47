import type { RefObject } from 'preact';
import type { Answer } from '../model/card/level.ts';
import { SHORT_NAMES } from '../model/card/level.words.ts';
import { LevelShape } from './LevelMark.tsx';
import './camera-picture.css';

export interface DrawnCard {
  number: number;
  corners: readonly (readonly [number, number])[];
  counted: boolean;
  answer?: Answer | undefined;
}
interface Props {
  video: RefObject<HTMLVideoElement>;
  size: { wide: number; high: number };
  cards: readonly DrawnCard[];
  still?: boolean;
  hidden?: boolean;
}

/** The live picture, with a tick and the number on each card that was read. What it shows is said in words beside it. */
export default function CameraPicture({
  video,
  size,
  cards,
  still = false,
  hidden = false,
}: Props) {
  return (
    <div class="camera-picture" data-still={still ? '' : undefined} hidden={hidden}>
      <video ref={video} muted playsInline aria-hidden="true" tabIndex={-1} />
      <svg
        class="camera-picture__cards"
        viewBox={`0 0 ${size.wide} ${size.high}`}
        aria-hidden="true"
      >
        {cards.map((card) => (
          <Card key={card.number} card={card} least={size.wide / 48} />
        ))}
      </svg>
    </div>
  );
}

function Card({
  card: { number, corners, counted, answer },
  least,
}: {
  card: DrawnCard;
  least: number;
}) {
  const middle = [0, 1].map(
    (axis) =>
      corners.reduce((all, corner) => all + (corner[axis] ?? 0), 0) / Math.max(1, corners.length),
  );
  const across = Math.max(...corners.map(([x]) => x)) - Math.min(...corners.map(([x]) => x));
  // Words on a card far away would be too small to read from the desk.
  const scale = Math.max(across / 2.6, least);
  return (
    <g class="camera-card" data-counted={counted ? '' : undefined}>
      <polygon points={corners.map((corner) => corner.join(',')).join(' ')} />
      {counted && (
        <g transform={`translate(${middle.join(' ')}) scale(${scale})`}>
          <circle class="camera-card__disc" r="1" />
          {answer ? (
            <g class="camera-card__mark" transform="translate(-.52 -.82) scale(.0433)">
              <LevelShape answer={answer} />
              <title>{SHORT_NAMES[answer]}</title>
            </g>
          ) : (
            <path class="camera-card__tick" d="M-.36-.36l.26.26.46-.48" />
          )}
          <text y=".66" font-size=".62">
            {number}
          </text>
        </g>
      )}
    </g>
  );
}
