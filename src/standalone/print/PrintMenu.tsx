import { PrintRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { PRINT_WORDS as WORDS } from '../../messages/print';
import { useSay } from '../page/use-page';
import { ToolMenu, ToolMenuItem } from '../toolbar/ToolMenu';
import type { PrintChoice } from './printed-sheets';

const CHOICES: readonly (readonly [PrintChoice, keyof typeof WORDS])[] = [
  ['this', 'thisSheet'],
  ['all', 'allSheets'],
];

interface PrintMenuProps {
  readonly busy: boolean;
  readonly onPrint: (choice: PrintChoice) => void;
}

/** 打印: this sheet, or all of them. */
export function PrintMenu({ busy, onPrint }: PrintMenuProps): ReactNode {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const choose = (choice: PrintChoice): void => {
    setOpen(false);
    onPrint(choice);
  };
  return (
    <ToolMenu
      icon={<PrintRegular />}
      label={say(WORDS.print)}
      tip={say(WORDS.printTip)}
      open={open}
      busy={busy}
      onToggle={() => setOpen(!open)}
      onClose={() => setOpen(false)}
    >
      {CHOICES.map(([choice, word]) => (
        <ToolMenuItem key={choice} onChoose={() => choose(choice)}>
          {say(WORDS[word])}
        </ToolMenuItem>
      ))}
    </ToolMenu>
  );
}
