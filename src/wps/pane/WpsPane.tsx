import { useEffect, useState, type ReactNode } from 'react';
import { App } from '../../taskpane/App';
import type { Asked } from '../../taskpane/pane/asked';
import type { PaneServices } from '../../taskpane/pane/pane-services';
import type { ViewId } from '../../taskpane/pane/view-id';
import type { OwnPane } from './own-pane';

interface WpsPaneProps {
  readonly services: PaneServices;
  readonly firstView: ViewId | undefined;
  readonly own: OwnPane;
}

/** The task pane, which goes to another view when a button of the ribbon asks for it. */
export function WpsPane({ services, firstView, own }: WpsPaneProps): ReactNode {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => own.onAsked((view) => setAsked({ kind: 'view', view })), [own]);
  return <App services={services} firstView={firstView} asked={asked} />;
}
