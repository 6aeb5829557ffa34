import { Component, type ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import { faultFrom, type Fault } from '../pane/fault';
import { FaultPage } from './FaultPage';

interface ErrorBoundaryProps {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Shows what to do where a view could not be fetched or drawn; the rest of the pane goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault?: Fault }> {
  override state: { readonly fault?: Fault } = {};

  static getDerivedStateFromError(error: unknown): { readonly fault: Fault } {
    return { fault: faultFrom(error, 'zh') };
  }

  override render(): ReactNode {
    const { lang, children } = this.props;
    const { fault } = this.state;
    if (!fault) return children;
    return <FaultPage fault={{ text: PANE_WORDS.viewBroken[lang], detail: fault.detail }} lang={lang} />;
  }
}
