import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import { copyText } from './copy-text';

interface CopyButtonProps {
  readonly text: string;
  readonly lang: Lang;
  /** What is copied, where it is not plain from the place: 复制报告. */
  readonly label?: string;
}

/** Copies a text and says so on itself. */
export function CopyButton({ text, lang, label = PANE_WORDS.copy[lang] }: CopyButtonProps): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand'>();
  const copy = async (): Promise<void> => setOutcome((await copyText(text)) ? 'copied' : 'copyByHand');
  return (
    <Button onClick={() => void copy()}>
      <span aria-live="polite">{outcome ? PANE_WORDS[outcome][lang] : label}</span>
    </Button>
  );
}
