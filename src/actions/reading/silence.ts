/** Milliseconds by which a timer is late where this thread was held up; a busy machine delays it by far less. */
const HELD_UP = 1000;

/** Tells of silence: once nobody has called `heard` for as long as was bearable. */
export interface SilenceWatch {
  heard(): void;
  stop(): void;
}

/**
 * Calls `onSilence` after so many milliseconds without a sign of life. Where this thread itself was held up, by a window
 * of the program or by a file that is read on it, it could hear nothing, and waits once more.
 */
export function watchSilence(patience: number, onSilence: () => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const heard = (): void => {
    stop();
    const due = Date.now() + patience;
    timer = setTimeout(() => (Date.now() - due > HELD_UP ? heard() : onSilence()), patience);
  };
  heard();
  return { heard, stop };
}
