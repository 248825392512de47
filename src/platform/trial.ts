/** Small trials of this laptop, for the night before. */

/** A soft tone of half a second; false when there is nothing to play it with. */
export async function playTone(): Promise<boolean> {
  try {
    const sound = new AudioContext();
    await sound.resume();
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    volume.gain.setValueAtTime(0.2, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.6);
    tone.connect(volume).connect(sound.destination);
    tone.frequency.value = 440;
    tone.start();
    tone.stop(sound.currentTime + 0.6);
    return true;
  } catch {
    return false;
  }
}

/** True when the browser can keep the display on, tried and let go again. */
export async function canStayAwake(): Promise<boolean> {
  if (!('wakeLock' in navigator)) return false;
  try {
    const held = await navigator.wakeLock.request('screen');
    await held.release();
    return true;
  } catch {
    return false;
  }
}
