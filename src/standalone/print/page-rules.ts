import type { DocumentPrint } from '../../domain/document/workbook-document';
import { cssString } from './escape-text';
import { fontStack } from './font-stack';
import { parseFooter, type FooterFacts, type FooterPlace, type FooterSection } from './header-footer';
import { paperOf } from './page-fit';

const PLACES: readonly FooterPlace[] = ['left', 'center', 'right'];
const DEFAULT_SIZE = 10;

/**
 * The `@page` rule of a sheet: paper, margins, and what stands in them. Browsers that do not know boxes in the margins
 * (Chromium before 131) print the page without them.
 */
export function pageRule(name: string, print: DocumentPrint, facts: FooterFacts): string {
  const { top, right, bottom, left, header, footer } = print.margins;
  return [
    `@page ${name}{size:${paperOf(print)} ${print.orientation};`,
    `margin:${[top, right, bottom, left].map((mm) => `${mm}mm`).join(' ')};`,
    ...boxes('top', print.header, header, facts),
    ...boxes('bottom', print.footer, footer, facts),
    '}',
  ].join('');
}

function boxes(
  edge: 'top' | 'bottom',
  codes: string | undefined,
  distance: number,
  facts: FooterFacts,
): readonly string[] {
  if (codes === undefined) return [];
  const sections = parseFooter(codes, facts);
  return PLACES.flatMap((place) => {
    const section = sections[place];
    if (!section || section.parts.length === 0) return [];
    return [`@${edge}-${place}{${boxCss(section)}vertical-align:${edge};padding-${edge}:${distance}mm;}`];
  });
}

function boxCss({ parts, font, size = DEFAULT_SIZE, bold }: FooterSection): string {
  const content = parts.map((part) => ('text' in part ? cssString(part.text) : `counter(${part.counter})`));
  const weight = bold ? 'font-weight:bold;' : '';
  return `content:${content.join(' ')};font-family:${fontStack(font)};font-size:${size}pt;${weight}white-space:pre;`;
}
