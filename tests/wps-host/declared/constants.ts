import type {
  BORDER,
  CONDITION,
  DOCK,
  FILE_DIALOG,
  HORIZONTAL,
  LINE,
  ORIENTATION,
  PAPER,
  SPECIAL_CELLS,
  UNDERLINE,
  VALIDATION,
  VERTICAL,
  VISIBLE,
  WEIGHT,
} from '../../../src/host/wps/api/constants';
import type { Agreed } from './agreement';

/** One sentence for each number that is not that of the published name, else never. */
type Differing<
  Ours extends Readonly<Record<string, number>>,
  Theirs extends { [Name in keyof Ours]: number },
> = {
  [Name in keyof Ours & string]: `${Ours[Name]}` extends `${Theirs[Name]}`
    ? never
    : `${Name} is declared as ${Theirs[Name]}`;
}[keyof Ours & string];

export type OurNumbers = [
  Agreed<
    Differing<
      typeof VISIBLE,
      {
        visible: Et.XlSheetVisibility.xlSheetVisible;
        hidden: Et.XlSheetVisibility.xlSheetHidden;
        veryHidden: Et.XlSheetVisibility.xlSheetVeryHidden;
      }
    >
  >,
  Agreed<
    Differing<
      typeof HORIZONTAL,
      {
        Left: Kso.XlHAlign.xlHAlignLeft;
        Center: Kso.XlHAlign.xlHAlignCenter;
        Right: Kso.XlHAlign.xlHAlignRight;
      }
    >
  >,
  Agreed<
    Differing<
      typeof VERTICAL,
      {
        Top: Kso.XlVAlign.xlVAlignTop;
        Center: Kso.XlVAlign.xlVAlignCenter;
        Bottom: Kso.XlVAlign.xlVAlignBottom;
      }
    >
  >,
  Agreed<
    Differing<
      typeof UNDERLINE,
      {
        None: Kso.XlUnderlineStyle.xlUnderlineStyleNone;
        Single: Kso.XlUnderlineStyle.xlUnderlineStyleSingle;
      }
    >
  >,
  Agreed<
    Differing<
      typeof BORDER,
      {
        EdgeLeft: Et.XlBordersIndex.xlEdgeLeft;
        EdgeTop: Et.XlBordersIndex.xlEdgeTop;
        EdgeBottom: Et.XlBordersIndex.xlEdgeBottom;
        EdgeRight: Et.XlBordersIndex.xlEdgeRight;
        InsideVertical: Et.XlBordersIndex.xlInsideVertical;
        InsideHorizontal: Et.XlBordersIndex.xlInsideHorizontal;
      }
    >
  >,
  Agreed<
    Differing<typeof LINE, { continuous: Et.XlLineStyle.xlContinuous; none: Et.XlLineStyle.xlLineStyleNone }>
  >,
  Agreed<
    Differing<
      typeof WEIGHT,
      {
        hairline: Kso.XlBorderWeight.xlHairline;
        thin: Kso.XlBorderWeight.xlThin;
        medium: Kso.XlBorderWeight.xlMedium;
        thick: Kso.XlBorderWeight.xlThick;
      }
    >
  >,
  Agreed<
    Differing<
      typeof VALIDATION,
      {
        anything: Et.XlDVType.xlValidateInputOnly;
        list: Et.XlDVType.xlValidateList;
        alertStop: Et.XlDVAlertStyle.xlValidAlertStop;
        between: Et.XlFormatConditionOperator.xlBetween;
      }
    >
  >,
  Agreed<
    Differing<
      typeof CONDITION,
      {
        cellValue: Et.XlFormatConditionType.xlCellValue;
        expression: Et.XlFormatConditionType.xlExpression;
        equal: Et.XlFormatConditionOperator.xlEqual;
      }
    >
  >,
  Agreed<Differing<typeof SPECIAL_CELLS, { allValidation: Et.XlCellType.xlCellTypeAllValidation }>>,
  Agreed<Differing<typeof PAPER, { A4: Et.XlPaperSize.xlPaperA4 }>>,
  Agreed<
    Differing<
      typeof ORIENTATION,
      { Portrait: Et.XlPageOrientation.xlPortrait; Landscape: Et.XlPageOrientation.xlLandscape }
    >
  >,
  Agreed<
    Differing<
      // What a dialog answers is no name of an enum.
      Omit<typeof FILE_DIALOG, 'chosen'>,
      {
        saveAs: Kso.MsoFileDialogType.msoFileDialogSaveAs;
        filePicker: Kso.MsoFileDialogType.msoFileDialogFilePicker;
        folderPicker: Kso.MsoFileDialogType.msoFileDialogFolderPicker;
      }
    >
  >,
  Agreed<
    Differing<
      typeof DOCK,
      {
        left: Kso.MsoCTPDockPosition.msoCTPDockPositionLeft;
        right: Kso.MsoCTPDockPosition.msoCTPDockPositionRight;
      }
    >
  >,
];
