import type { Session } from '../../../../model/session/session.ts';
import type { Room } from '../../../../platform/windows/desk-link.ts';
import LiveText from '../../../../ui/LiveText.tsx';
import type { ScreenState } from '../../screen/screen-state.ts';
import { ROOM_WORDS } from './room.words.ts';
import type { RoomLink } from './use-room.ts';

/** In words: what the room sees, or why nobody can say. */
export default function RoomSays({ link, state }: { link: RoomLink; state: ScreenState }) {
  const { room, opening, takeBack } = link;
  const refused = room.kind === 'none' || room.kind === 'closed' ? opening === 'refused' : false;
  return (
    <div class="desk__says">
      <p class="desk__sees" role="status">
        <LiveText>{refused ? ROOM_WORDS.refused : roomWords(room, shownWords(state))}</LiveText>
      </p>
      {/* Seconds run: they are read when they are looked for, and called out to nobody. */}
      {room.kind === 'silent' && (
        <p class="quiet">
          <LiveText>{ROOM_WORDS.silentFor(room.seconds)}</LiveText>
        </p>
      )}
      {opening === 'elsewhere' && room.kind === 'sees' && (
        <p class="quiet" role="status">
          {ROOM_WORDS.elsewhere}
        </p>
      )}
      {room.kind === 'taken' && (
        <p>
          <button type="button" class="button" onClick={takeBack}>
            {ROOM_WORDS.takeBack}
          </button>
        </p>
      )}
    </div>
  );
}

const BLANK_WORDS: Record<Exclude<Session['blank'], 'none'>, string> = {
  black: ROOM_WORDS.black,
  white: ROOM_WORDS.white,
};

function shownWords({ blank, ideas, title, result, reading }: ScreenState): string {
  if (blank !== 'none') return BLANK_WORDS[blank];
  if (ideas) return ROOM_WORDS.ideas;
  const answered = result ? ROOM_WORDS.answered : '';
  const closest = reading ? ROOM_WORDS.closest : '';
  return ROOM_WORDS.slide(title) + answered + closest;
}

function roomWords(room: Room, shown: string): string {
  switch (room.kind) {
    case 'sees':
      return ROOM_WORDS.sees(shown);
    case 'none':
      return ROOM_WORDS.none(shown);
    case 'closed':
      return ROOM_WORDS.closed(shown);
    case 'behind':
      return ROOM_WORDS.behind;
    case 'silent':
      return ROOM_WORDS.silent;
    case 'taken':
      return ROOM_WORDS.taken;
    case 'another-copy':
      return ROOM_WORDS.anotherCopy;
  }
}
