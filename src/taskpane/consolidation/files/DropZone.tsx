import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { droppedFiles, type GivenFiles } from './dropped-files';
import { useNoStrayDrop } from './use-no-stray-drop';
import { FileButton } from '../shared/FileButton';
import { useViewStyles } from '../shared/view-styles';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** They wrap where the pane is narrow. */
  buttons: { justifyContent: 'center' },
  over: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...{ borderTopColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1 },
    ...{ borderLeftColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1 },
  },
});

interface DropZoneProps {
  /** Files are there already: what the zone is for need not be said again. */
  readonly begun: boolean;
  readonly onFiles: (given: Promise<GivenFiles>) => void;
}

/** Where files come in: dropped, or chosen by the buttons, which do the same for the keyboard. */
export function DropZone({ begun, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const [over, setOver] = useState(false);
  useNoStrayDrop();
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent<HTMLElement>): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles(droppedFiles(event.dataTransfer));
  };
  const choose = (given: GivenFiles): void => onFiles(Promise.resolve(given));
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
      data-testid="drop-zone"
    >
      <p className={view.paragraph}>{say(over ? WORDS.dropNow : begun ? WORDS.dropMore : WORDS.drop)}</p>
      <div className={mergeClasses(view.row, styles.buttons)}>
        <FileButton label={say(WORDS.chooseFiles)} kind="files" onChoose={choose} />
        <FileButton label={say(WORDS.chooseFolder)} kind="folder" onChoose={choose} />
      </div>
      {!begun && <p className={view.secondary}>{say(WORDS.dropHint)}</p>}
    </div>
  );
}
