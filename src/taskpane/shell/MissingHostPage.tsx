import type { ReactNode } from 'react';
import type { MissingHost } from '../../host/detect';
import { filled, type Lang, type Wording } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import { ThemedPane } from '../theme/ThemedPane';
import { systemTheme } from '../theme/system-theme';
import { FaultPage } from './FaultPage';

/** `notInWps`: the pane of WPS outside of WPS 表格. */
type Reason = MissingHost['kind'] | 'notInWps';

interface Said {
  readonly title: Wording;
  readonly text: Wording;
}

const fromExcel = (text: Wording): Said => ({ title: PANE_WORDS.notInOfficeTitle, text });

const REASONS: Readonly<Record<Reason, Said>> = {
  scriptMissing: fromExcel(PANE_WORDS.scriptMissing),
  notInOffice: fromExcel(PANE_WORDS.notInOffice),
  noAnswer: fromExcel(PANE_WORDS.noAnswer),
  tooOld: fromExcel(PANE_WORDS.tooOld),
  inWps: { title: PANE_WORDS.inWpsTitle, text: PANE_WORDS.inWps },
  notInWps: { title: PANE_WORDS.notInWpsTitle, text: PANE_WORDS.notInWps },
};

interface MissingHostPageProps {
  readonly reason: Reason;
  readonly lang: Lang;
  /** The least ExcelApi that is needed, where that is the reason. */
  readonly version?: string;
}

/** The page where there is no program around it to work with: what to do, instead of an empty pane. */
export function MissingHostPage({ reason, lang, version = '' }: MissingHostPageProps): ReactNode {
  const { title, text } = REASONS[reason];
  const fault = { text: filled(text, { version }, lang), detail: reason };
  return (
    <ThemedPane theme={systemTheme} lang={lang}>
      <main>
        <FaultPage title={title[lang]} fault={fault} lang={lang} />
      </main>
    </ThemedPane>
  );
}
