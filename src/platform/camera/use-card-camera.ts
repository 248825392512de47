import { useEffect, useRef, useState } from 'preact/hooks';
import {
  listCameras,
  openCamera,
  type Camera,
  type CameraFault,
  type CameraName,
} from './camera.ts';
import { watchCards, type Look, type Watch } from './watch-cards.ts';

export type CameraState = 'opening' | 'on' | CameraFault;

/** A camera that looks for cards for as long as a part is on the page, and is let go with it. */
export function useCardCamera(heard: (look: Look) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const watch = useRef<Watch>();
  const listener = useRef(heard);
  listener.current = heard;
  const [state, setState] = useState<CameraState>('opening');
  const [still, setStill] = useState(false);
  const [cameras, setCameras] = useState<CameraName[]>([]);
  const [used, setUsed] = useState('');
  // A new object asks again, even for the same camera.
  const [asked, setAsked] = useState({ id: '' });

  useEffect(() => {
    let gone = false;
    let camera: Camera | undefined;
    const end = (fault: CameraFault) => {
      watch.current?.stop();
      camera?.stop();
      if (!gone) setState(fault);
    };
    const begin = async () => {
      const opened = await openCamera(asked.id, () => end('stopped'));
      const picture = video.current;
      if (gone || !picture) return opened.stop();
      camera = opened;
      picture.srcObject = opened.stream;
      await picture.play().catch(() => {});
      if (gone) return;
      watch.current = watchCards(
        picture,
        (look) => listener.current(look),
        () => end('unread'),
      );
      setUsed(opened.id);
      setStill(false);
      setState('on');
      setCameras(await listCameras().catch(() => []));
    };
    setState('opening');
    begin().catch((fault: CameraFault) => end(fault));
    return () => {
      gone = true;
      watch.current?.stop();
      watch.current = undefined;
      camera?.stop();
    };
  }, [asked]);

  return {
    video,
    state,
    still,
    cameras,
    used,
    choose: (id: string) => setAsked({ id }),
    again: () => setAsked({ id: asked.id }),
    hold: () => {
      watch.current?.hold();
      setStill(true);
    },
    go: () => {
      watch.current?.go();
      setStill(false);
    },
  };
}
