import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { newYearWorkbook } from '../../actions/new-year/new-year-workbook';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { newYearSummary, workedYear } from '../../domain/new-year/new-year-summary';
import { NEW_YEAR_WORDS as WORDS } from '../../messages/new-period';
import { useSaveFile } from '../consolidation/result/use-save-file';
import { useScan } from '../live/use-scan';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { yearOf } from '../shell/year';
import { NewYearPreview } from './NewYearPreview';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    width: '100%',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  year: { width: '96px' },
  make: { marginTop: tokens.spacingVerticalS },
});

/** A workbook for the next year, made from this one: first what it will hold and what not, then the file. */
export function NewYear(): ReactNode {
  const say = useWording();
  const { scan } = useScan();
  return scan ? <NewYearOf scan={scan} /> : <p>{say(WORDS.reading)}</p>;
}

function NewYearOf({ scan }: { readonly scan: WorkbookScan }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const heading = useId();
  const saveFile = useSaveFile();
  const { mechanism, memory, lang, status } = usePane();
  const old = workedYear(scan);
  const [typed, setTyped] = useState<string>();
  const wanted = typed === undefined ? old + 1 : yearOf(typed);
  const year = wanted !== undefined && wanted > old ? wanted : undefined;
  const summary = useMemo(
    () => newYearSummary(scan, mechanism, year ?? old + 1),
    [scan, mechanism, year, old],
  );
  const unit = memory.unit ?? scan.own?.school.unit?.text;

  const make = (chosen: number): void => {
    void status.attempt(async () => {
      status.progress({ text: say(WORDS.making, { year: chosen }) });
      const owner = { ...(unit === undefined ? {} : { unit }), year: chosen };
      const file = await newYearWorkbook(scan, mechanism, memory, owner, lang);
      status.say(await saveFile(file, (inLang) => inLang(WORDS.made, { file: file.name })));
    });
  };

  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {year === undefined ? say(WORDS.title) : say(WORDS.heading, { year })}
      </h3>
      <p className={styles.lead}>{say(WORDS.lead)}</p>
      <Field
        label={say(WORDS.year)}
        {...(year === undefined && { validationMessage: say(WORDS.yearInvalid, { year: old }) })}
      >
        <Input
          className={styles.year}
          inputMode="numeric"
          value={typed ?? String(old + 1)}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <NewYearPreview summary={summary} oldYear={old} />
      {year !== undefined && (
        <Button appearance="primary" className={styles.make} onClick={() => make(year)}>
          {say(WORDS.make, { year })}
        </Button>
      )}
    </section>
  );
}
