import type { Session, TextSize } from '../../../../model/session/session.ts';
import RoomSlide from '../../screen/RoomSlide.tsx';
import type { ScreenState } from '../../screen/screen-state.ts';
import { act } from '../../session/session.store.ts';
import Controls from '../Controls.tsx';
import JoinScreen from './JoinScreen.tsx';
import RoomSays from './RoomSays.tsx';
import { ROOM_WORDS } from './room.words.ts';
import type { RoomLink } from './use-room.ts';
import './room.css';

interface Props {
  session: Session;
  state: ScreenState;
  link: RoomLink;
  now: number;
  onShowHere: () => void;
}

/** What the room sees, in words and as a small picture, and what can be done to it. */
export default function RoomPanel({ session, state, link, now, onShowHere }: Props) {
  const heard = link.room.kind === 'sees' || link.room.kind === 'behind';
  return (
    <>
      <h2 class="hidden-words">{ROOM_WORDS.heading}</h2>
      <RoomSays link={link} state={state} />
      {link.orphan && link.room.kind !== 'sees' && <JoinScreen onJoin={link.join} />}
      <div class="hall desk__preview" inert>
        <RoomSlide state={state} now={now} />
      </div>
      <Controls session={session} />
      <div class="desk__screens">
        <button type="button" class="button" onClick={onShowHere}>
          {ROOM_WORDS.showHere}
        </button>
        <button type="button" class="button button--quiet" onClick={link.open}>
          {heard ? ROOM_WORDS.front : ROOM_WORDS.open}
        </button>
        <WordSize size={session.text} />
      </div>
    </>
  );
}

const SIZES: Record<TextSize, string> = {
  0: ROOM_WORDS.asDrawn,
  1: ROOM_WORDS.larger,
  2: ROOM_WORDS.largest,
};

const WordSize = ({ size }: { size: TextSize }) => (
  <label class="desk__text">
    {ROOM_WORDS.size}{' '}
    <select
      class="field"
      value={size}
      onChange={(event) =>
        act({ kind: 'text', size: Number(event.currentTarget.value) as TextSize })
      }
    >
      {Object.entries(SIZES).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
