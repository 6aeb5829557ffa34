import { Button } from '@fluentui/react-components';
import type { RivalFile } from '../../../domain/consolidation/pending-item';
import type { IndicatorKey } from '../../../domain/mechanism/indicator-definition';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { useWording } from '../../pane/wording';
import { useDateText } from '../shared/use-date-text';
import { useViewStyles } from '../shared/view-styles';
import { ExcludeEntry } from './ExcludeEntry';
import type { ItemProps } from './item-props';

/** Several files of one unit: what tells them apart, and the choice. */
export function DuplicateItem({ item, session }: ItemProps<'duplicate'>) {
  const view = useViewStyles();
  const say = useWording();
  const { unit, files, differing } = item;
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{say(WORDS.duplicateUnit, { unit, count: files.length })}</p>
      {differing.length === 0 && <p className={view.secondary}>{say(WORDS.sameFigures)}</p>}
      {files.map((rival) => (
        <Rival
          key={rival.file}
          unit={unit}
          rival={rival}
          differing={differing}
          onPick={() => session.pick(unit, rival.file)}
        />
      ))}
      <div className={view.row}>
        <ExcludeEntry unit={unit} onExclude={session.exclude.bind(session)} />
      </div>
    </div>
  );
}

interface RivalProps {
  readonly unit: string;
  readonly rival: RivalFile;
  readonly differing: readonly IndicatorKey[];
  readonly onPick: () => void;
}

function Rival({ unit, rival: { file, reportDate, figures }, differing, onPick }: RivalProps) {
  const view = useViewStyles();
  const say = useWording();
  const dateText = useDateText();
  const told = differing.map((key) =>
    say(WORDS.figureOf, { label: say(INDICATOR_WORDS[key]), value: figures[key] ?? say(WORDS.noValue) }),
  );
  const dated = reportDate ? [say(WORDS.reportDate, { date: dateText(reportDate) })] : [];
  return (
    <div className={view.spread}>
      <span className={view.grow}>
        {file}
        <span className={view.place}>{[...dated, ...told].join('，')}</span>
      </span>
      <Button className={view.small} aria-label={say(WORDS.pickFile, { unit, file })} onClick={onPick}>
        {say(WORDS.pick)}
      </Button>
    </div>
  );
}
