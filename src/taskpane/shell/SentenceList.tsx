import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    '> li': { marginBottom: tokens.spacingVerticalXS },
  },
});

/** Sentences of a wording, a line each, numbered where they are steps. */
export function SentenceList({
  lines,
  ordered = false,
}: {
  readonly lines: string;
  readonly ordered?: boolean;
}): ReactNode {
  const styles = useStyles();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {lines.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
