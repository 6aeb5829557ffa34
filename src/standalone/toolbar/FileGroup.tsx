import { DocumentAddRegular, FolderOpenRegular, SaveEditRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import { usePage, useSay, useWorkspace } from '../page/use-page';
import { PrintMenu } from '../print/PrintMenu';
import { RecentMenu } from './RecentMenu';
import { ToolButton } from './ToolButton';
import { ToolGroup } from './ToolGroup';

/** 文件: what becomes of the workbook. */
export function FileGroup(): ReactNode {
  const say = useSay();
  const { files, recent, print } = usePage();
  const { work, question } = useWorkspace();
  const isBusy = work !== undefined || question !== undefined;
  const busy = { quiet: true, 'aria-disabled': isBusy };
  return (
    <ToolGroup name={say(PAGE_WORDS.file)}>
      <ToolButton
        {...busy}
        icon={<DocumentAddRegular />}
        label={say(PAGE_WORDS.create)}
        tip={say(PAGE_WORDS.createTip)}
        onClick={() => void files.create()}
      />
      <ToolButton
        {...busy}
        icon={<FolderOpenRegular />}
        label={say(PAGE_WORDS.open)}
        tip={say(PAGE_WORDS.openTip)}
        onClick={() => void files.pickAndOpen()}
      />
      <ToolButton
        {...busy}
        icon={<SaveRegular />}
        label={say(PAGE_WORDS.save)}
        tip={say(PAGE_WORDS.saveTip)}
        onClick={() => void files.save()}
      />
      <ToolButton
        {...busy}
        icon={<SaveEditRegular />}
        label={say(PAGE_WORDS.saveAs)}
        tip={say(PAGE_WORDS.saveAsTip)}
        onClick={() => void files.saveAs()}
      />
      <PrintMenu busy={isBusy} onPrint={(choice) => void print(choice)} />
      {recent && <RecentMenu recent={recent} />}
    </ToolGroup>
  );
}
