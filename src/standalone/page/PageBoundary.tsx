import { Component, type ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { PAGE_WORDS } from '../../messages/standalone';
import { faultDetail } from '../../taskpane/pane/fault';
import { FaultPage } from '../../taskpane/shell/FaultPage';

interface PageBoundaryProps {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Says what to do where the page itself cannot be drawn; what was unsaved is kept on this machine. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly detail?: string }> {
  override state: { readonly detail?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: faultDetail(error) };
  }

  override render(): ReactNode {
    const { lang, children } = this.props;
    const { detail } = this.state;
    if (detail === undefined) return children;
    return (
      <main>
        <FaultPage
          title={PAGE_WORDS.title[lang]}
          fault={{ text: PAGE_WORDS.broken[lang], detail }}
          lang={lang}
        />
      </main>
    );
  }
}
