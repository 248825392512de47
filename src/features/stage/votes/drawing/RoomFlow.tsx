/** The drawing of a vote, fetched before there is a vote to draw. */
import { later } from '../../../../ui/later.tsx';

export const RoomFlow = later(() => import('./RoundFlow.tsx'));
