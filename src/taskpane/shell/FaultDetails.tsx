import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Lang } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';
import type { Fault } from '../pane/fault';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  // A long one scrolls by itself, so that what to do and the buttons above it stay in sight.
  content: { maxHeight: '20vh', overflowY: 'auto' },
  summary: {
    minHeight: '32px',
    lineHeight: '32px',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  code: {
    display: 'block',
    marginBottom: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

interface FaultDetailsProps {
  readonly fault: Fault;
  readonly lang: Lang;
}

/** Code and place of a fault, folded away, with a button that copies them. */
export function FaultDetails({ fault, lang }: FaultDetailsProps): ReactNode {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{PANE_WORDS.details[lang]}</summary>
      <div className={styles.content}>
        <code className={styles.code}>{fault.detail}</code>
        <CopyButton text={fault.detail} lang={lang} />
      </div>
    </details>
  );
}
