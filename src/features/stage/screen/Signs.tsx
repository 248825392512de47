import { SCREEN_WORDS } from './screen.words.ts';

/** The four signs by which a desk finds this screen again. Small and still: the room goes on with what it sees. */
export default function Signs({ signs, first }: { signs: string; first: boolean }) {
  return (
    <p class="room-screen__note">
      {first ? SCREEN_WORDS.signsFirst : SCREEN_WORDS.signs}{' '}
      <b key={signs} class="room-screen__signs" translate={false}>
        {signs}
      </b>
    </p>
  );
}
