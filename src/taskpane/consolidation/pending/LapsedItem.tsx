import { Button } from '@fluentui/react-components';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';
import { CorrectEntry } from './CorrectEntry';
import { ExcludeEntry } from './ExcludeEntry';
import type { ItemProps } from './item-props';

/** Something decided about other files than there are now: to be decided again for these, or dropped. */
export function LapsedItem({ item: { decision }, session }: ItemProps<'lapsed'>) {
  const view = useViewStyles();
  const say = useWording();
  const { unit, reason } = decision;
  const isCorrection = decision.kind === 'correction';
  const what = isCorrection
    ? say(WORDS.lapsedCorrection, {
        unit,
        label: say(INDICATOR_WORDS[decision.indicator]),
        value: decision.value,
        reason,
      })
    : say(WORDS.lapsedExclusion, { unit, reason });
  const drop = (): void => {
    if (isCorrection) session.undoCorrection(unit, decision.indicator);
    else session.include(unit);
  };
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{what}</p>
      <div className={view.row}>
        {isCorrection ? (
          <CorrectEntry
            unit={unit}
            indicator={decision.indicator}
            suggested={decision.value}
            onCorrect={session.correct.bind(session)}
          />
        ) : (
          <ExcludeEntry unit={unit} onExclude={session.exclude.bind(session)} />
        )}
        <Button className={view.small} aria-label={say(WORDS.dropDecisionOf, { what })} onClick={drop}>
          {say(WORDS.dropDecision)}
        </Button>
      </div>
    </div>
  );
}
