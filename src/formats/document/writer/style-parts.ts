import {
  type BorderSide,
  type DocumentBorder,
  type DocumentCondition,
  type DocumentStyle,
} from '../../../domain/document/workbook-document';
import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../../../domain/sheet/typeface-fonts';
import { on, xmlElement } from './xml-text';

/** GB2312_CHARSET: lets a program without the font choose another Chinese one. */
const CHINESE_CHARSET = 134;
const AUTOMATIC = 64;
const STACKED = 255;

const opaque = (color: string): string => `FF${color}`;
const colorElement = (color: string, name = 'color'): string => xmlElement(name, { rgb: opaque(color) });
const flag = (name: string, value: boolean | undefined): string =>
  value === undefined ? '' : xmlElement(name, value ? {} : { val: 0 });

export function fontElement(style: DocumentStyle): string {
  const name = style.font ?? FONT_NAMES.song;
  const isChinese = /[^\u0000-\u024F]/u.test(name);
  return xmlElement(
    'font',
    {},
    [
      flag('b', style.bold || undefined),
      flag('i', style.italic || undefined),
      flag('strike', style.strike || undefined),
      flag('u', style.underline || undefined),
      xmlElement('sz', { val: style.size ?? DEFAULT_FONT_SIZE }),
      style.color === undefined ? '' : colorElement(style.color),
      xmlElement('name', { val: name }),
      isChinese ? xmlElement('charset', { val: CHINESE_CHARSET }) : '',
    ].join(''),
  );
}

export const fillElement = ({ fill }: DocumentStyle): string =>
  xmlElement(
    'fill',
    {},
    fill === undefined
      ? xmlElement('patternFill', { patternType: 'none' })
      : xmlElement(
          'patternFill',
          { patternType: 'solid' },
          colorElement(fill, 'fgColor') + xmlElement('bgColor', { indexed: AUTOMATIC }),
        ),
  );

export function borderElement({ borders = {} }: DocumentStyle): string {
  const side = (name: BorderSide): string => sideElement(name, borders[name]);
  return xmlElement(
    'border',
    {},
    side('left') + side('right') + side('top') + side('bottom') + xmlElement('diagonal', {}),
  );
}

const sideElement = (name: BorderSide, border: DocumentBorder | undefined): string =>
  border ? xmlElement(name, { style: border.line }, colorElement(border.color)) : xmlElement(name, {});

/** Empty where everything is as in a new cell. */
export function alignmentElement(style: DocumentStyle): string {
  const attributes = {
    horizontal: style.align,
    vertical: style.valign === 'middle' ? 'center' : style.valign,
    textRotation: rotationNumber(style.rotation),
    wrapText: on(style.wrap),
    indent: style.indent,
    shrinkToFit: on(style.shrink),
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : xmlElement('alignment', attributes);
}

/** Empty for a cell that is locked like a new one. */
export const protectionElement = ({ unlocked }: DocumentStyle): string =>
  unlocked ? xmlElement('protection', { locked: 0 }) : '';

/** The file counts clockwise from 90 on: 91 is one degree down. */
function rotationNumber(rotation: DocumentStyle['rotation']): number | undefined {
  if (rotation === 'stacked') return STACKED;
  if (rotation === undefined || rotation === 0) return undefined;
  return rotation > 0 ? rotation : 90 - rotation;
}

/** What a conditional format changes; its fill is the background, as Excel writes it. */
export function conditionElement(style: DocumentCondition['style']): string {
  const font =
    flag('b', style.bold) +
    flag('i', style.italic) +
    flag('strike', style.strike) +
    (style.underline === undefined ? '' : xmlElement('u', style.underline ? {} : { val: 'none' })) +
    (style.color === undefined ? '' : colorElement(style.color));
  const fill =
    style.fill === undefined
      ? ''
      : xmlElement('fill', {}, xmlElement('patternFill', {}, colorElement(style.fill, 'bgColor')));
  return xmlElement('dxf', {}, (font === '' ? '' : xmlElement('font', {}, font)) + fill);
}
