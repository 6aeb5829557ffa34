import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ComparedFigure } from '../../../domain/consolidation/compared-figures';
import { sourcesOf, type FigureSource } from '../../../domain/consolidation/figure-sources';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import type { CellPlace } from '../../../domain/forms/recognised-table';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { useWording } from '../../pane/wording';
import { GoToButton } from '../shared/GoToButton';
import { LongList } from '../shared/LongList';
import { PlaceText } from '../shared/PlaceText';
import { useViewStyles } from '../shared/view-styles';
import { useSourceText } from './source-text';
import { writtenPlace, type WrittenReport } from './written-report';

const useStyles = makeStyles({
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

interface SourcesPanelProps {
  readonly figure: ComparedFigure;
  readonly result: ConsolidationResult;
  readonly written: WrittenReport | undefined;
  readonly onClose: () => void;
}

/** Where a total comes from, school by school: the number, what it rests on, and its cell. */
export function SourcesPanel({ figure: { indicator }, result, written, onClose }: SourcesPanelProps) {
  const view = useViewStyles();
  const say = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const sources = useMemo(() => sourcesOf(result, indicator.key), [result, indicator.key]);
  const title = say(WORDS.sources, { label: say(INDICATOR_WORDS[indicator.key]) });
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={view.entry} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <h4 ref={heading} tabIndex={-1} className={view.subheading}>
        {title}
      </h4>
      <LongList
        label={title}
        items={sources}
        keyOf={({ unit }) => unit}
        render={(source) => (
          <SourceLine source={source} place={writtenPlace(written, result, source.unit, indicator.key)} />
        )}
      />
      <div className={view.row}>
        <Button onClick={onClose}>{say(WORDS.closeSources)}</Button>
      </div>
    </div>
  );
}

interface SourceLineProps {
  readonly source: FigureSource;
  /** Where the number stands in the open workbook. */
  readonly place: CellPlace | undefined;
}

function SourceLine({ source, place }: SourceLineProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const sourceText = useSourceText();
  const { unit, value, files } = source;
  const file = source.source?.file ?? files.join('、');
  return (
    <div className={view.spread}>
      <span className={view.grow}>
        {unit}
        <span className={view.place}>{sourceText(source)}</span>
        <PlaceText file={file} place={source.source?.place ?? null} />
      </span>
      {place && <GoToButton place={place} />}
      <span className={styles.value}>{value ?? say(WORDS.noValue)}</span>
    </div>
  );
}
