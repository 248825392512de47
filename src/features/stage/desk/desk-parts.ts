/** Parts of the desk that no first press needs: fetched once the page stands, so that they are there before they are wanted. */
import { later } from '../../../ui/later.tsx';
import { RoomFlow } from '../votes/drawing/room-flow.ts';

export const VoteDesk = later(() => import('../votes/VoteDesk.tsx'));
export const Ideas = later(() => import('../votes/Ideas.tsx'));
export const IdeasPages = later(() => import('./room/IdeasPages.tsx'));
export const Rehearsed = later(() => import('./clock/Rehearsed.tsx'));
export const RunningLate = later(() => import('./clock/RunningLate.tsx'));
export const TalkDesk = later(() => import('./clock/TalkDesk.tsx'));
export const Overview = later(() => import('./notes/Overview.tsx'));

const PARTS = [VoteDesk, Ideas, IdeasPages, Rehearsed, RunningLate, TalkDesk, Overview, RoomFlow];

export const fetchDeskParts = (): void => PARTS.forEach((part) => part.fetchAhead());
