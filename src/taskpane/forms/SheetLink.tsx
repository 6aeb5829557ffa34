import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TEMPLATE_WORDS } from '../../messages/pane-views';
import { useWording } from '../pane/wording';
import { useReveal } from './use-reveal';

const useStyles = makeStyles({
  link: {
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

/** The name of a sheet; a click goes to it. */
export function SheetLink({ sheet }: { readonly sheet: string }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const reveal = useReveal();
  const label = say(TEMPLATE_WORDS.goTo, { sheet });
  return (
    <button
      type="button"
      className={styles.link}
      title={label}
      aria-label={label}
      onClick={() => reveal(sheet)}
    >
      {sheet}
    </button>
  );
}
