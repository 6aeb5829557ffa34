import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formsOf } from '../../actions/workbook/find-forms';
import { suggestedIdentity, type SuggestedIdentity } from '../../actions/workbook/suggest-identity';
import { IDENTITY_WORDS } from '../../messages/identity';
import { usePane } from '../pane/use-pane';
import { useQuarterName } from '../pane/use-quarter-name';
import { useWording } from '../pane/wording';
import { useScan } from './use-scan';

const useStyles = makeStyles({
  note: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/**
 * Offers the unit and the quarter that the forms name, where nobody has said them in this workbook yet: with another
 * quarter every rating would be taken for a future or a past one.
 */
export function IdentityNote(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const quarterName = useQuarterName();
  const { mechanism, memory, period, remember, status } = usePane();
  const { scan } = useScan();
  const told = scan && unknownYet(suggestedIdentity(formsOf(scan.recognised, mechanism)), memory);
  if (!told || isKnown(told, period)) return null;

  const periodText = ({ year, quarter }: SuggestedIdentity): string =>
    quarter === undefined
      ? say(IDENTITY_WORDS.year, { year: year ?? period.year })
      : say(IDENTITY_WORDS.period, { year: year ?? period.year, quarter: quarterName(quarter) });
  const named = (unit: string | undefined, of: SuggestedIdentity): string =>
    say(IDENTITY_WORDS.unitOfForms, { unit: unit ?? say(IDENTITY_WORDS.noUnit), period: periodText(of) });
  // Only what stands there: a form that names no year says nothing of this one.
  const saidByForms = ({ unit, ...of }: SuggestedIdentity): string =>
    of.year === undefined && of.quarter === undefined ? (unit ?? '') : named(unit ?? memory.unit, of);
  const take = (): Promise<boolean> =>
    status.attempt(async () => {
      // Who fills in 附件1 and 附件2 is a school's clerk.
      await remember((known) => ({ ...told, role: known.role ?? 'school' }));
      status.say((inLang) => inLang(IDENTITY_WORDS.taken));
    });
  return (
    <section className={styles.note}>
      <p className={styles.sentence}>
        {say(IDENTITY_WORDS.formsSay, {
          told: saidByForms(told),
          now: named(memory.unit, period),
        })}
      </p>
      <Button appearance="primary" onClick={() => void take()}>
        {say(IDENTITY_WORDS.useForms)}
      </Button>
    </section>
  );
}

/** Of what the forms say, what the workbook does not remember; undefined where that is nothing. */
function unknownYet(told: SuggestedIdentity, memory: SuggestedIdentity): SuggestedIdentity | undefined {
  const news = {
    ...(memory.unit === undefined && told.unit !== undefined ? { unit: told.unit } : {}),
    ...(memory.year === undefined && told.year !== undefined ? { year: told.year } : {}),
    ...(memory.quarter === undefined && told.quarter !== undefined ? { quarter: told.quarter } : {}),
  };
  return Object.keys(news).length > 0 ? news : undefined;
}

/** The pane goes by it already. */
const isKnown = (
  told: SuggestedIdentity,
  period: { readonly year: number; readonly quarter: number },
): boolean =>
  told.unit === undefined &&
  (told.year ?? period.year) === period.year &&
  (told.quarter ?? period.quarter) === period.quarter;
