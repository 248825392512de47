import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../../model/card/card.ts';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { stayAwake } from '../../../../platform/awake.ts';
import { pageAddress, pictureAddress } from '../../../../platform/data.ts';
import { holdTheMiddle } from '../../../../platform/middle.ts';
import { onTheme, themeNow } from '../../../../platform/theme.ts';
import type { Room } from '../../../../platform/windows/desk-link.ts';
import { DeskWindow } from '../../../../platform/windows/desk-window.ts';
import { forScreen, nextPicture, type ScreenState } from '../../screen/screen-state.ts';
import { act } from '../../session/session.store.ts';
import { EVENT_OF_PRESS } from '../keys.ts';

export interface RoomLink {
  room: Room;
  /** A screen without a desk is about. */
  orphan: boolean;
  /** What came of the last press on "Open the room's screen". */
  opening: 'opened' | 'refused' | 'elsewhere';
  open: () => void;
  takeBack: () => void;
  join: (signs: string) => void;
}

/** What the room may see of this session, in the desk's colours and language. The same object until something of it changes. */
export function useScreenState(
  session: Session,
  step: Step | undefined,
  card: Card | undefined,
  ideasPage: number,
): ScreenState | undefined {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => onTheme(() => setTheme(themeNow())), []);
  return useMemo(() => {
    const language = document.documentElement.lang;
    return step && forScreen(session, step, card, { theme, language, ideasPage });
  }, [session, step, card, theme, ideasPage]);
}

/** This desk's link to the room's screen, for as long as the session is open here. */
export function useRoom(session: string, state: ScreenState | undefined): RoomLink {
  const [desk, setDesk] = useState<DeskWindow>();
  const [room, setRoom] = useState<Room>({ kind: 'none' });
  const [orphan, setOrphan] = useState(false);
  const [opening, setOpening] = useState<RoomLink['opening']>('opened');
  const newest = useRef(state);
  newest.current = state;
  useLayoutEffect(() => {
    const link = new DeskWindow(session, {
      onRoom: setRoom,
      onOrphan: setOrphan,
      onPress: (press) => act(EVENT_OF_PRESS[press]),
    });
    // A new link begins with what is shown now.
    if (newest.current) link.show(newest.current);
    setDesk(link);
    const sleep = stayAwake();
    const middle = holdTheMiddle();
    return () => {
      link.stop();
      sleep();
      middle();
    };
  }, [session]);
  // Sent before this window paints: the room should not wait for the desk.
  useLayoutEffect(() => {
    if (state) desk?.show(state);
  }, [desk, state]);
  return {
    room,
    orphan,
    opening,
    open: () => {
      if (desk) setOpening(desk.open((secret) => pageAddress('screen/', `?k=${secret}`)));
    },
    takeBack: () => desk?.takeBack(),
    join: (signs) => desk?.join(signs),
  };
}

/** The picture of the slide that comes next is fetched, so that it is there when it is asked for. */
export function useNextPicture(session: Session, steps: readonly Step[]): void {
  const coming = nextPicture(session, steps);
  useEffect(() => {
    if (coming) new Image().src = pictureAddress(`/pictures/${coming}.svg`);
  }, [coming]);
}
