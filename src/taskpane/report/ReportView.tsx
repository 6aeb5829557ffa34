import type { ReactNode } from 'react';
import { VIEW_NAMES } from '../../messages/pane';
import { COMING_WORDS } from '../../messages/pane-views';
import { FormsHere } from '../forms/FormsHere';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';

/** 本校季报: for now, the way to 附件5. */
export function ReportView(): ReactNode {
  const say = useWording();
  return (
    <ViewFrame heading={say(VIEW_NAMES.report)}>
      <p>{say(COMING_WORDS.reportLater)}</p>
      <p>{say(COMING_WORDS.reportNow)}</p>
      <FormsHere kinds={['report']} />
    </ViewFrame>
  );
}
