import { Button } from '@fluentui/react-components';
import type { IndicatorKey } from '../../../domain/mechanism/indicator-definition';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { PlaceText } from '../shared/PlaceText';
import { useViewStyles } from '../shared/view-styles';
import { CorrectEntry } from './CorrectEntry';
import type { ItemProps } from './item-props';

/** A figure that is not given or cannot be read; the clerk may put in the right one. */
export function FigureItem({ item, session }: ItemProps<'figure'>) {
  const view = useViewStyles();
  const say = useWording();
  const { state, unit, indicator, written, computed, file, place } = item;
  const unusable = written === null ? WORDS.figureUnusableHidden : WORDS.figureUnusable;
  const sentence = state === 'blank' ? WORDS.figureBlank : unusable;
  return (
    <div className={view.spread}>
      <span className={view.grow}>
        {say(sentence, { unit, label: say(INDICATOR_WORDS[indicator]), written })}
        {computed !== null && say(WORDS.computedIs, { value: computed })}
        <PlaceText file={file} place={place} />
      </span>
      <CorrectEntry
        unit={unit}
        indicator={indicator}
        suggested={computed}
        onCorrect={session.correct.bind(session)}
      />
    </div>
  );
}

/** A figure that rests on the proxy of ⑧, until the clerk accepts it or puts in the right one. */
export function EstimateItem({ item, session }: ItemProps<'estimate'>) {
  const view = useViewStyles();
  const say = useWording();
  const measureOf = useMeasure();
  const { key, unit, indicator, value, file, place } = item;
  const what = say(WORDS.estimateOf, {
    unit,
    label: say(INDICATOR_WORDS[indicator]),
    value,
    measure: measureOf(indicator),
  });
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{what}</p>
      <PlaceText file={file} place={place} />
      <div className={view.row}>
        <Button
          className={view.small}
          aria-label={say(WORDS.acceptThis, { what })}
          onClick={() => session.acceptGuess(key)}
        >
          {say(WORDS.accept)}
        </Button>
        <CorrectEntry
          unit={unit}
          indicator={indicator}
          suggested={value}
          onCorrect={session.correct.bind(session)}
        />
      </div>
    </div>
  );
}

/** 个 人 项 件 次. */
function useMeasure(): (indicator: IndicatorKey) => string {
  const { mechanism } = usePane();
  return (indicator) => mechanism.indicators.find(({ key }) => key === indicator)?.unit ?? '';
}
