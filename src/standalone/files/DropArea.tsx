import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import { usePage, useSay } from '../page/use-page';
import { dragsFiles, droppedFile } from './dropped-file';

const useStyles = makeStyles({
  area: { position: 'relative', flex: '1 1 0', minWidth: 0, minHeight: 0 },
  over: {
    position: 'absolute',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    // What is dragged goes through it to the area.
    pointerEvents: 'none',
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
  },
});

/** Opens a file that is dropped on the grid; the grid itself sees nothing of it. */
export function DropArea({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const { files } = usePage();
  const area = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const drag = (event: DragEvent): void => {
      if (!dragsFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!dragsFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      void droppedFile(event.dataTransfer).then((file) => file && files.open(file));
    };
    // On the way down, before the grid.
    element.addEventListener('dragenter', drag, true);
    element.addEventListener('dragover', drag, true);
    element.addEventListener('dragleave', leave, true);
    element.addEventListener('drop', drop, true);
    return () => {
      element.removeEventListener('dragenter', drag, true);
      element.removeEventListener('dragover', drag, true);
      element.removeEventListener('dragleave', leave, true);
      element.removeEventListener('drop', drop, true);
    };
  }, [files]);

  return (
    <div ref={area} className={styles.area}>
      {children}
      {over && <div className={styles.over}>{say(PAGE_WORDS.dropHere)}</div>}
    </div>
  );
}
