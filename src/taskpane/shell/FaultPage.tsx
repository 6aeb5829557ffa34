import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import type { Fault } from '../pane/fault';
import { FaultDetails } from './FaultDetails';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, overflowY: 'auto', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FaultPageProps {
  readonly title?: string;
  readonly fault: Fault;
  readonly lang: Lang;
}

/** What stands in the place of a view, or of the whole pane, that cannot be shown. */
export function FaultPage({ title, fault, lang }: FaultPageProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.page} role="alert">
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      <p className={styles.text}>{fault.text}</p>
      <p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {PANE_WORDS.reload[lang]}
        </Button>
      </p>
      {fault.detail !== '' && <FaultDetails fault={fault} lang={lang} />}
    </div>
  );
}
