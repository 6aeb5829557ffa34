import type { ReactNode } from 'react';
import { COMING_WORDS } from '../../messages/pane-views';
import { FormsHere } from '../forms/FormsHere';
import { useWording } from '../pane/wording';
import { SentenceList } from '../shell/SentenceList';
import { ViewFrame } from '../shell/ViewFrame';

/** 填报: for now, where the forms are and how to fill them in by hand. */
export function FillingView(): ReactNode {
  const say = useWording();
  return (
    <ViewFrame>
      <p>{say(COMING_WORDS.fillingLater)}</p>
      <p>{say(COMING_WORDS.fillingNow)}</p>
      <SentenceList lines={say(COMING_WORDS.fillingSteps)} />
      <FormsHere />
    </ViewFrame>
  );
}
