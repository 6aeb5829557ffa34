import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureCorrection } from '../../../domain/consolidation/clerk-decisions';
import { INDICATOR_WORDS } from '../../../messages/form-words';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { ReasonForm } from '../shared/ReasonForm';
import { useViewStyles } from '../shared/view-styles';
import { CORRECTION_WORDS } from './decision-words';
import { figureOf } from './figure-entry';

interface CorrectEntryProps {
  readonly unit: string;
  readonly indicator: FigureCorrection['indicator'];
  /** What the forms give; offered in the field. */
  readonly suggested: number | null;
  readonly onCorrect: (correction: FigureCorrection) => void;
}

/** Puts the right figure in place of one that cannot be counted, with the reason. */
export function CorrectEntry({ unit, indicator, suggested, onCorrect }: CorrectEntryProps) {
  const view = useViewStyles();
  const say = useWording();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(suggested === null ? '' : String(suggested));
  const value = figureOf(text);
  const confirm = (reason: string): void => {
    if (value !== undefined) onCorrect({ unit, indicator, value, reason });
  };
  return (
    <>
      <Button
        className={view.small}
        aria-expanded={open}
        aria-label={say(WORDS.correctFigure, { unit, label: say(INDICATOR_WORDS[indicator]) })}
        onClick={() => setOpen(!open)}
      >
        {say(WORDS.correct)}
      </Button>
      {open && (
        <ReasonForm
          words={CORRECTION_WORDS}
          ownLine
          onConfirm={confirm}
          onCancel={() => setOpen(false)}
          fields={(asked) => (
            <Field
              label={say(WORDS.rightValue)}
              {...(asked && value === undefined && { validationMessage: say(WORDS.rightValueInvalid) })}
            >
              <Input
                autoFocus
                inputMode="numeric"
                className={view.control}
                input={{ className: view.control }}
                value={text}
                onChange={(_, data) => setText(data.value)}
              />
            </Field>
          )}
        />
      )}
    </>
  );
}
