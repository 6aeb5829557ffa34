import type { Worksheet } from 'exceljs';
import { cellLink, fileLink } from '../contract/drawn-link';
import type { DrawnConditionalStyle, DrawnLink, DrawnSheet, DrawnValidation } from '../contract/drawn';
import { conditionElsewhere, ownCondition } from '../contract/drawn-condition';
import { colour } from './drawn-file-cell';

type Attributes = Readonly<Record<string, string>>;

const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => PLAIN[name] ?? '');

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/gu)].map((match) => [match[1] ?? '', unescaped(match[2] ?? '')]),
  );

const tagsOf = (xml: string, name: string): readonly Attributes[] =>
  [...xml.matchAll(new RegExp(`<${name} [^>]*>`, 'gu'))].map(([tag]) => attributesOf(tag));

export const rowHeightsOf = (xml: string): DrawnSheet['rowHeights'] =>
  Object.fromEntries(
    tagsOf(xml, 'row').flatMap(({ r, ht, customHeight }) =>
      ht === undefined ? [] : [[Number(r) - 1, { points: Number(ht), fixed: customHeight === '1' }]],
    ),
  );

/** By address, from the sheet and the targets in its relationships. */
export function linksOf(xml: string, relationships: string): Readonly<Record<string, DrawnLink>> {
  const targets = new Map(tagsOf(relationships, 'Relationship').map(({ Id, Target }) => [Id, Target ?? '']));
  return Object.fromEntries(
    tagsOf(xml, 'hyperlink').map(({ ref = '', location, 'r:id': id }): [string, DrawnLink] => [
      ref,
      id === undefined ? cellLink(location ?? '') : fileLink(targets.get(id) ?? '', location),
    ]),
  );
}

/** exceljs tells validations cell by cell; the file has them by range. */
export const validationsOf = (xml: string): readonly DrawnValidation[] =>
  [...xml.matchAll(/<dataValidation ([^>]*)>\s*<formula1>(.*?)<\/formula1>/gsu)].map(
    ([, tag = '', list = '']) => {
      const { sqref = '', prompt = '', error, showErrorMessage } = attributesOf(tag);
      const strict = showErrorMessage === '1';
      return { range: sqref, values: unescaped(list).slice(1, -1).split(','), prompt, strict, error };
    },
  );

export const conditionalStylesOf = (sheet: Worksheet): readonly DrawnConditionalStyle[] =>
  conditionalFormattingsOf(sheet)
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule })))
    .sort((a, b) => a.priority - b.priority)
    .map(({ ref, type, formulae: [formula = ''], style = {} }) => ({
      range: ref,
      ...(type === 'expression' ? conditionElsewhere(formula) : ownCondition(formula)),
      fill: colour(style.fill?.bgColor?.argb),
      color: colour(style.font?.color?.argb),
      bold: style.font?.bold,
    }));

interface FileRule {
  readonly type: string;
  readonly priority: number;
  readonly formulae: readonly string[];
  readonly style?: {
    readonly fill?: { readonly bgColor?: { readonly argb?: string } };
    readonly font?: { readonly color?: { readonly argb?: string }; readonly bold?: boolean };
  };
}

/** Public in exceljs but missing from its types. */
const conditionalFormattingsOf = (
  sheet: Worksheet,
): readonly { readonly ref: string; readonly rules: readonly FileRule[] }[] =>
  (sheet as unknown as { conditionalFormattings: { ref: string; rules: FileRule[] }[] })
    .conditionalFormattings;

/** Without the `$` that a file writes. */
export const printAreaOf = ({ pageSetup }: Worksheet): string | undefined =>
  pageSetup.printArea?.replace(/\$/gu, '') || undefined;
