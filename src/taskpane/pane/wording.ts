import { useCallback } from 'react';
import { filled } from '../../messages/fill';
import type { Say } from './say';
import { usePane } from './use-pane';

export type { Say };

/** Says a wording in the pane's language. */
export function useWording(): Say {
  const { lang } = usePane();
  return useCallback((wording, values = {}) => filled(wording, values, lang), [lang]);
}
