import type { DocumentPrint } from '../../../domain/document/workbook-document';
import { inchesOfMm } from '../../writer/measures';
import { on, xmlContent, xmlElement } from './xml-text';

/** Numbers of papers; one that is neither is printed on A4, as everything is here. */
const PAPER_NUMBERS: Readonly<Record<DocumentPrint['paper'], number>> = { A4: 9, A3: 8, other: 9 };

/** Everything about printing that stands in the sheet; areas and repeated rows are names of the workbook. */
export function printElements(print: DocumentPrint): string {
  const centred = print.centerHorizontally || print.centerVertically;
  return [
    centred
      ? xmlElement('printOptions', {
          horizontalCentered: on(print.centerHorizontally),
          verticalCentered: on(print.centerVertically),
        })
      : '',
    xmlElement('pageMargins', marginAttributes(print.margins)),
    xmlElement('pageSetup', {
      paperSize: PAPER_NUMBERS[print.paper],
      scale: print.fit ? undefined : print.scale,
      fitToWidth: print.fit?.wide,
      fitToHeight: print.fit?.tall,
      orientation: print.orientation,
    }),
    headerAndFooter(print),
  ].join('');
}

const marginAttributes = (margins: DocumentPrint['margins']): Readonly<Record<string, number>> => ({
  left: inchesOfMm(margins.left),
  right: inchesOfMm(margins.right),
  top: inchesOfMm(margins.top),
  bottom: inchesOfMm(margins.bottom),
  header: inchesOfMm(margins.header),
  footer: inchesOfMm(margins.footer),
});

function headerAndFooter({ header, footer }: DocumentPrint): string {
  const content =
    (header === undefined ? '' : `<oddHeader>${xmlContent(header)}</oddHeader>`) +
    (footer === undefined ? '' : `<oddFooter>${xmlContent(footer)}</oddFooter>`);
  return content === '' ? '' : xmlElement('headerFooter', {}, content);
}
