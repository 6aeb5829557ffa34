import type { ReactNode } from 'react';
import { RIBBON_GROUP_NAMES, RIBBON_WORDS } from '../../messages/standalone-ribbon';
import type { Asked } from '../../taskpane/pane/asked';
import { useSay } from '../page/use-page';
import { RIBBON_GROUPS } from './ribbon-groups';
import { iconAddress } from './ribbon-icons';
import { ToolButton } from './ToolButton';
import { ToolGroup } from './ToolGroup';

/** 模板, 填报, 汇总 and 帮助: each button asks the pane, as it does in Excel. */
export function RibbonGroups({ onAsk }: { readonly onAsk: (asked: Asked) => void }): ReactNode {
  const say = useSay();
  return RIBBON_GROUPS.map(({ id, buttons }) => (
    <ToolGroup key={id} name={say(RIBBON_GROUP_NAMES[id])}>
      {buttons.map((button) => (
        <ToolButton
          key={button.id}
          icon={<img src={iconAddress(button.icon)} alt="" width={20} height={20} />}
          label={say(RIBBON_WORDS[button.id].label)}
          tip={say(RIBBON_WORDS[button.id].tip)}
          onClick={() => onAsk(button.ask())}
        />
      ))}
    </ToolGroup>
  ));
}
