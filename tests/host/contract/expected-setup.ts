import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { footerDistance, PAGE_NUMBER_FOOTER } from '../../../src/domain/sheet/page-footer';
import type { DrawnConditionalStyle, DrawnPrint, DrawnValidation } from './drawn';

const POINTS_PER_MM = 72 / 25.4;
/** Of prompts and errors; Excel holds no more. */
const LONGEST_PROMPT = 255;

export const pointsOfMm = (mm: number): number => mm * POINTS_PER_MM;

export const expectedValidations = ({
  validations,
}: Pick<SheetLayout, 'validations'>): readonly DrawnValidation[] =>
  validations.map(({ range, values, prompt, strict, error }) => ({
    range: rangeAddress(range),
    values,
    prompt: prompt.slice(0, LONGEST_PROMPT),
    strict,
    error: error?.slice(0, LONGEST_PROMPT),
  }));

/** A rule colours and emboldens; the rest of its style no program lets a condition change. */
export const expectedConditionalStyles = ({
  conditionalStyles,
  styles,
}: Pick<SheetLayout, 'conditionalStyles' | 'styles'>): readonly DrawnConditionalStyle[] =>
  conditionalStyles.map(({ range, equals, by, style }) => ({
    range: rangeAddress(range),
    equals,
    by: by && cellAddress(by.row, by.col),
    fill: styles[style]?.fill,
    color: styles[style]?.color,
    bold: styles[style]?.bold,
  }));

export function expectedPrint({ print }: Pick<SheetLayout, 'print'>): DrawnPrint {
  const { top, bottom, left, right } = print.margins;
  return {
    paper: 'A4',
    orientation: print.orientation,
    margins: {
      top: pointsOfMm(top),
      bottom: pointsOfMm(bottom),
      left: pointsOfMm(left),
      right: pointsOfMm(right),
      header: pointsOfMm(footerDistance(top)),
      footer: pointsOfMm(footerDistance(bottom)),
    },
    fit: { wide: 1, tall: 0 },
    repeatRows: print.repeatRows,
    area: print.area && rangeAddress(print.area),
    footer: print.footer === 'pageNumber' ? PAGE_NUMBER_FOOTER : '',
    centerHorizontally: print.centerHorizontally,
  };
}
