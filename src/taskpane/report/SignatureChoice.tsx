import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Signatures } from '../../domain/workbook/school-choices';
import { OWN_REPORT_WORDS as WORDS } from '../../messages/own-report';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useChoices } from '../live/use-choices';
import { plainKey } from '../pane/plain-key';
import { useWording } from '../pane/wording';
import { useReportStyles } from './report-styles';

const SIGNERS = ['preparedBy', 'checkedBy', 'head'] as const satisfies readonly (keyof Signatures)[];

/** 上报版: whether the form has the line of signatures, and which names are printed in it. */
export function SignatureChoice() {
  const styles = useReportStyles();
  const view = useViewStyles();
  const say = useWording();
  const [{ withFooter, signatures }, choose] = useChoices();
  const keep = (signer: (typeof SIGNERS)[number], name: string): void =>
    void choose((known) => {
      const { [signer]: _, ...others } = known.signatures;
      return { ...known, signatures: name === '' ? others : { ...others, [signer]: name } };
    });
  return (
    <div className={view.stack}>
      <label className={styles.rule}>
        <input
          type="checkbox"
          className={styles.box}
          checked={withFooter}
          onChange={(event) => {
            const wanted = event.target.checked;
            void choose((known) => ({ ...known, withFooter: wanted }));
          }}
        />
        {say(WORDS.footer)}
      </label>
      {withFooter && (
        <>
          <div className={view.fields}>
            {SIGNERS.map((signer) => (
              <Field key={signer} className={view.field} label={say(WORDS[signer])}>
                <NameEntry name={signatures[signer] ?? ''} onName={(name) => keep(signer, name)} />
              </Field>
            ))}
          </div>
          <p className={view.secondary}>{say(WORDS.signedByHand)}</p>
        </>
      )}
    </div>
  );
}

/** Kept once it is finished, as each change writes into the workbook. */
function NameEntry({
  name,
  onName,
  ...field
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const view = useViewStyles();
  const [typed, setTyped] = useState<string>();
  const finish = (): void => {
    const finished = typed?.trim();
    setTyped(undefined);
    if (finished !== undefined && finished !== name) onName(finished);
  };
  return (
    <Input
      {...field}
      className={view.control}
      input={{ className: view.control }}
      value={typed ?? name}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (plainKey(event) === 'Enter') finish();
      }}
    />
  );
}
