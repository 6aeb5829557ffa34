import { Button } from '@fluentui/react-components';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { refusalMessage } from '../../../messages/refusals';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { PasswordEntry } from '../files/PasswordEntry';
import { PlaceText } from '../shared/PlaceText';
import { usePeriodName } from '../shared/use-period-name';
import { useViewStyles } from '../shared/view-styles';
import { ExcludeEntry } from './ExcludeEntry';
import { useGuessText } from './guess-text';
import type { ItemProps } from './item-props';

/** A form of another quarter. */
export function WrongPeriodItem({ item, session }: ItemProps<'wrongPeriod'>) {
  const view = useViewStyles();
  const say = useWording();
  const periodName = usePeriodName();
  const { unit, file, place, claimed } = item;
  const { year, quarter } = claimed;
  const period =
    year !== null && quarter !== null
      ? periodName({ year, quarter })
      : year !== null
        ? say(WORDS.yearOnly, { year })
        : say(WORDS.otherPeriodUnknown);
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{say(WORDS.wrongPeriodOf, { unit, period })}</p>
      <PlaceText file={file} place={place} />
      <div className={view.row}>
        <ExcludeEntry unit={unit} onExclude={session.exclude.bind(session)} />
      </div>
    </div>
  );
}

/** A file that could not be read, with the reason; an encrypted one asks for its password here too. */
export function RejectedItem({ item, session }: ItemProps<'rejected'>) {
  const view = useViewStyles();
  const { lang } = usePane();
  const { file, needsPassword, reading } = item;
  return (
    <div className={view.stack}>
      <p className={view.paragraph}>{refusalMessage(reading.code, { ...reading.values, file }, lang)}</p>
      {needsPassword && <PasswordEntry onEnter={(password) => void session.addPassword(password)} />}
    </div>
  );
}

/** What the reader decided in a file, to be looked at once. */
export function GuessItem({ item, session }: ItemProps<'guess'>) {
  const view = useViewStyles();
  const say = useWording();
  const { what, place } = useGuessText(item.guess);
  return (
    <div className={view.spread}>
      <span className={view.grow}>
        {what}
        <PlaceText file={item.file} place={place} />
      </span>
      <Button
        className={view.small}
        aria-label={say(WORDS.acceptThis, { what })}
        onClick={() => session.acceptGuess(item.key)}
      >
        {say(WORDS.accept)}
      </Button>
    </div>
  );
}
