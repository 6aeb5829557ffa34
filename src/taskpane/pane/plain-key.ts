import type { KeyboardEvent } from 'react';

/** The key pressed; none while an input method composes a word, as Enter and Esc are for that word then. */
export const plainKey = ({ key, nativeEvent }: KeyboardEvent): string | undefined =>
  nativeEvent.isComposing ? undefined : key;
