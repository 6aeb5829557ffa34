import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArchiveRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  ErrorCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { fileStateLabel } from '../../../messages/states';
import { usePane } from '../../pane/use-pane';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import type { FileState } from './file-entries';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  used: { color: tokens.colorStatusSuccessForeground1 },
  rejected: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS: Readonly<Record<FileState, ReactElement>> = {
  waiting: <ClockRegular />,
  archive: <ArchiveRegular />,
  used: <CheckmarkCircleRegular />,
  ignored: <SubtractCircleRegular />,
  rejected: <ErrorCircleRegular />,
};

/** What became of a file, by shape and word. */
export function FileStateMark({ state, inside }: { readonly state: FileState; readonly inside: number }) {
  const styles = useStyles();
  const say = useWording();
  const { lang } = usePane();
  const word =
    state === 'archive'
      ? say(WORDS.filesInside, { count: inside })
      : state === 'waiting'
        ? say(WORDS.waiting)
        : fileStateLabel(state, lang);
  const colour = state === 'used' ? styles.used : state === 'rejected' ? styles.rejected : undefined;
  return (
    <span className={mergeClasses(styles.mark, colour)}>
      {ICONS[state]}
      {word}
    </span>
  );
}
