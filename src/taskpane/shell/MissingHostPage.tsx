import type { ReactNode } from 'react';
import type { MissingHost } from '../../host/detect';
import { filled, type Lang, type Wording } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import { ThemedPane } from '../theme/ThemedPane';
import { FaultPage } from './FaultPage';

const REASONS: Readonly<Record<MissingHost['kind'], Wording>> = {
  scriptMissing: PANE_WORDS.scriptMissing,
  notInOffice: PANE_WORDS.notInOffice,
  noAnswer: PANE_WORDS.noAnswer,
  tooOld: PANE_WORDS.tooOld,
};

interface MissingHostPageProps {
  readonly reason: MissingHost['kind'];
  readonly lang: Lang;
  /** The least ExcelApi that is needed. */
  readonly version: string;
}

/** The page where there is no Excel around it to work with: what to do, instead of an empty pane. */
export function MissingHostPage({ reason, lang, version }: MissingHostPageProps): ReactNode {
  const fault = { text: filled(REASONS[reason], { version }, lang), detail: reason };
  return (
    <ThemedPane theme={SYSTEM_THEME} lang={lang}>
      <main>
        <FaultPage title={PANE_WORDS.notInOfficeTitle[lang]} fault={fault} lang={lang} />
      </main>
    </ThemedPane>
  );
}

const darkQuery = (): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined;

/** Without Office the look of the system is all there is to follow. */
const SYSTEM_THEME = {
  current: () => (darkQuery()?.matches ? 'dark' : 'light'),
  onChange: () => () => undefined,
} as const;
