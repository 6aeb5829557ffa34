import { Button } from '@fluentui/react-components';
import type { RivalFile } from '../../../domain/consolidation/pending-item';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useDateText } from '../shared/use-date-text';
import { useViewStyles } from '../shared/view-styles';
import { ExcludeEntry } from './ExcludeEntry';
import type { ItemProps } from './item-props';
import { RivalFigures } from './RivalFigures';

/** Several files of one unit: the choice, and what tells them apart. */
export function DuplicateItem({ item, session }: ItemProps<'duplicate'>) {
  const view = useViewStyles();
  const say = useWording();
  const { unit, files, differing, filesChanged } = item;
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>
        {say(WORDS.duplicateUnit, { unit, count: files.length })}
        {filesChanged && say(WORDS.filesChanged)}
      </p>
      {files.map((rival, index) => (
        <Rival
          key={rival.file}
          unit={unit}
          rival={rival}
          number={index + 1}
          onPick={() => session.pick(unit, rival.file)}
        />
      ))}
      {differing.length === 0 ? (
        <p className={view.secondary}>{say(WORDS.sameFigures)}</p>
      ) : (
        <RivalFigures unit={unit} files={files} differing={differing} />
      )}
      <div className={view.row}>
        <ExcludeEntry unit={unit} onExclude={session.exclude.bind(session)} />
      </div>
    </div>
  );
}

interface RivalProps {
  readonly unit: string;
  readonly rival: RivalFile;
  readonly number: number;
  readonly onPick: () => void;
}

function Rival({ unit, rival: { file, reportDate }, number, onPick }: RivalProps) {
  const view = useViewStyles();
  const say = useWording();
  const dateText = useDateText();
  return (
    <div className={view.spread}>
      <span className={view.grow}>
        {say(WORDS.rivalFile, { number, file })}
        {reportDate && (
          <span className={view.place}>{say(WORDS.reportDate, { date: dateText(reportDate) })}</span>
        )}
      </span>
      <Button className={view.small} aria-label={say(WORDS.pickFile, { unit, file })} onClick={onPick}>
        {say(WORDS.pick)}
      </Button>
    </div>
  );
}
