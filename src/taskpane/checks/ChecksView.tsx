import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useScan } from '../live/use-scan';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { CheckedWorkbook } from './CheckedWorkbook';

/** 检查: what is to be mended in the open workbook, and the mending of it. */
export function ChecksView(): ReactNode {
  const say = useWording();
  const { openView } = usePane();
  const { scan, readAt, refresh } = useScan();
  if (!scan) {
    return (
      <ViewFrame>
        <p>{say(WORDS.checking)}</p>
      </ViewFrame>
    );
  }
  if (scan.recognised.tables.length === 0 && scan.charts.length === 0) {
    return (
      <ViewFrame
        primary={
          <Button appearance="primary" onClick={() => openView('templates')}>
            {say(WORDS.openTemplates)}
          </Button>
        }
      >
        <p>{say(WORDS.noForms)}</p>
      </ViewFrame>
    );
  }
  return <CheckedWorkbook scan={scan} readAt={readAt} onCheckAgain={refresh} />;
}
