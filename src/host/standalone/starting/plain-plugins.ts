import '@univerjs/engine-formula/lib/facade';
import '@univerjs/sheets/lib/facade';
import '@univerjs/sheets-conditional-formatting/lib/facade';
import '@univerjs/sheets-data-validation/lib/facade';
import '@univerjs/sheets-formula/lib/facade';
import '@univerjs/sheets-hyper-link/lib/facade';
import '@univerjs/sheets-note/lib/facade';
import '@univerjs/sheets-numfmt/lib/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { Univer } from '@univerjs/core';
import { RuleOperandsPlugin } from '../rules/rule-operands-plugin';

/** A spreadsheet that works and is not seen, for tests. */
export function registerPlainPlugins(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(RuleOperandsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
}
