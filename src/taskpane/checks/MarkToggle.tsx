import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../domain/checks/finding';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useWording } from '../pane/wording';
import { useFindingMarks } from './use-finding-marks';

/** Tints the cells with findings in the sheets, or takes the tints away; says which it will do. */
export function MarkToggle({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const say = useWording();
  const { on, toggle } = useFindingMarks(findings);
  return (
    <Button title={say(WORDS.markHint)} onClick={toggle}>
      {say(on ? WORDS.unmark : WORDS.mark)}
    </Button>
  );
}
