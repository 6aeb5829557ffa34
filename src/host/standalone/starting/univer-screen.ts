import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import { ICommandService, type Injector, type Plugin, type PluginCtor, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { GridLinksPlugin } from '../links/grid-links-plugin';
import { RuleOperandsPlugin } from '../rules/rule-operands-plugin';
import { hiddenMenus } from './hidden-menus';
import type { GridScreen } from './grid-screen';
import { hideVeryHidden } from './hide-very-hidden';
import { scrollToCell } from './scroll-to-cell';

/** The spreadsheet with everything of it that a clerk needs: no toolbar, as the page has its own. */
export function registerScreenPlugins(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      menu: hiddenMenus,
      disableAutoFocus: true,
      // Numbers of documents, years and the like are texts in our forms: they are right as they are.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true, protectedRangeShadow: false },
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
    }),
    // The rule of a cell is ours or the file's; a clerk only chooses from it.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsHyperLinkPreset(),
  ];
  presets.forEach(({ plugins }, index) => {
    for (const plugin of plugins) register(univer, plugin);
    // Before any plugin for rules, which ask what follows their formulas as soon as they start.
    if (index === 0) univer.registerPlugin(RuleOperandsPlugin);
  });
  univer.registerPlugin(GridLinksPlugin);
}

function register(
  univer: Univer,
  plugin: ReturnType<typeof UniverSheetsCorePreset>['plugins'][number],
): void {
  const [kind, config] = (Array.isArray(plugin) ? plugin : [plugin]) as readonly [
    PluginCtor<Plugin>,
    unknown?,
  ];
  univer.registerPlugins([[kind, config]]);
}

/** What only the screen knows. */
export function univerScreen(api: FUniver, services: Injector): GridScreen {
  // The grid makes most of its services with its first workbook.
  const isEditing = (): boolean => services.get(IEditorBridgeService).isVisible().visible;
  const showAgain = hideVeryHidden(services);
  return {
    isEditing,
    finishEditing: async () => {
      if (!isEditing()) return true;
      services.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        // As when the clerk clicks elsewhere: what is typed is taken, and the selection stays.
        eventType: DeviceInputEventType.PointerDown,
        unitId: api.getActiveWorkbook()?.getId(),
      });
      await nextTurns();
      return !isEditing();
    },
    scrollTo: (row, col) => scrollToCell(api, services, { row, col }),
    dispose: showAgain,
  };
}

/** The grid takes what was typed in several steps. */
async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
