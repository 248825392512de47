import { useEffect, useRef, useState } from 'preact/hooks';
import { listCameras, openCamera } from './camera.ts';
import { cameraLoop, OPENING, type CameraLoop, type CameraParts } from './camera-loop.ts';
import type { FrameReader } from './reading/frame-reader.ts';
import { frameTaker } from './frames.ts';
import { THE_CLOCK, type Look, type Pace } from './watch.ts';

interface Reading<Found> {
  startReader: () => FrameReader<Found>;
  pace: Pace;
}

/** A camera that reads what it sees for as long as a part is on the page, and is let go with it. `reading` stays the same from first to last. */
export function useCamera<Found>(reading: Reading<Found>, heard: (look: Look<Found>) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const loop = useRef<CameraLoop>();
  const listener = useRef(heard);
  listener.current = heard;
  const [view, setView] = useState(OPENING);

  useEffect(() => {
    if (!video.current) return;
    const parts = partsOf(video.current, reading);
    const made = cameraLoop(parts, setView, (look) => listener.current(look));
    loop.current = made;
    made.start();
    return made.stop;
  }, [reading]);

  return {
    video,
    ...view,
    choose: (id: string) => loop.current?.start(id),
    again: () => loop.current?.again(),
    hold: () => loop.current?.hold(),
    go: () => loop.current?.go(),
  };
}

function partsOf<Found>(video: HTMLVideoElement, reading: Reading<Found>): CameraParts<Found> {
  const play = () => video.play().catch(() => {});
  return {
    ...reading,
    open: openCamera,
    list: listCameras,
    async show({ stream }) {
      video.srcObject = stream;
      await play();
    },
    pause: () => video.pause(),
    play: () => void play(),
    take: frameTaker(video),
    clock: THE_CLOCK,
  };
}
