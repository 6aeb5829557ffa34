import { useCallback } from 'react';
import { filled, type Wording } from '../../messages/fill';
import { usePane } from './use-pane';

export type Say = (wording: Wording, values?: Readonly<Record<string, string | number | null>>) => string;

/** Says a wording in the pane's language. */
export function useWording(): Say {
  const { lang } = usePane();
  return useCallback((wording, values = {}) => filled(wording, values, lang), [lang]);
}
