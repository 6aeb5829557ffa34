import { Component, type ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { PROGRAM_WORDS } from '../../messages/pane-program';
import type { Program } from '../../messages/program';
import { faultDetail } from '../pane/fault';
import { FaultPage } from './FaultPage';

interface ErrorBoundaryProps {
  readonly lang: Lang;
  readonly program: Program;
  readonly children: ReactNode;
}

/** Shows what to do where a view could not be fetched or drawn; the rest of the pane goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly detail?: string }> {
  override state: { readonly detail?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: faultDetail(error) };
  }

  override render(): ReactNode {
    const { lang, program, children } = this.props;
    const { detail } = this.state;
    if (detail === undefined) return children;
    return <FaultPage fault={{ text: PROGRAM_WORDS.viewBroken[program][lang], detail }} lang={lang} />;
  }
}
