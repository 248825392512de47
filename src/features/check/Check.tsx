import Boundary from '../../ui/Boundary.tsx';
import CameraCheck from './camera/CameraCheck.tsx';
import WhichCopy from './copy/WhichCopy.tsx';
import WholeCopy from './copy/WholeCopy.tsx';
import Awake from './laptop/Awake.tsx';
import Clicker from './laptop/Clicker.tsx';
import Printer from './laptop/Printer.tsx';
import Sound from './laptop/Sound.tsx';
import MovingPictures from './pictures/MovingPictures.tsx';
import StillPicture from './pictures/StillPicture.tsx';
import BackRow from './room/BackRow.tsx';
import FullScreen from './room/FullScreen.tsx';
import RoomWindow from './room/RoomWindow.tsx';
import SecondScreen from './room/SecondScreen.tsx';
import './check.css';

/** The night before: each line tried on this very laptop, with the way to mend it. */
export default function Check({ version }: { version: string }) {
  return (
    <Boundary>
      <ol class="check">
        <WholeCopy />
        <StillPicture />
        <WhichCopy version={version} />
        <MovingPictures />
        <Sound />
        <SecondScreen />
        <RoomWindow />
        <FullScreen />
        <Awake />
        <Clicker />
        <BackRow />
        <CameraCheck />
        <Printer />
      </ol>
    </Boundary>
  );
}
