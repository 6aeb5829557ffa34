import type { Mechanism } from '../../domain/mechanism/definition';
import type { FormKind } from '../../domain/workbook/workbook-memory';

/** 附件1 … 附件5, as the mechanism calls a form. */
export function attachmentOf(mechanism: Mechanism, kind: FormKind): string {
  if (kind === 'workflow' || kind === 'dutyFlow') {
    return mechanism.flowcharts.find(({ key }) => key === kind)?.attachment ?? kind;
  }
  return mechanism.tables[kind].attachment;
}
