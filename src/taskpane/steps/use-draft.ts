import { useState } from 'react';

interface Draft {
  /** What the field shows: what is typed, or else what the workbook says. */
  readonly value: string;
  readonly type: (text: string) => void;
  /** Hands over what was typed; where nothing comes of it, the field shows the workbook again. */
  readonly commit: (text?: string) => void;
  readonly discard: () => void;
}

/** What is typed into a field until the workbook says it, or something else. */
export function useDraft(known: string, write: (text: string) => Promise<boolean>): Draft {
  const [typed, setTyped] = useState<string>();
  const [seen, setSeen] = useState(known);
  if (seen !== known) {
    setSeen(known);
    setTyped(undefined);
  }
  const discard = (): void => setTyped(undefined);
  return {
    value: typed ?? known,
    type: setTyped,
    discard,
    commit: (text = typed) => {
      if (text === undefined || text === known) return discard();
      setTyped(text);
      void write(text).then((written) => {
        if (!written) discard();
      });
    },
  };
}
