import { invalidArgument, notImplemented } from '../../protocol/host-fault';
import { isSingleCell } from '../grid/area';
import { type Area, columnsOf, rowsOf } from '../grid/area';
import { fullAddress } from '../grid/addresses';
import type { BorderIndex } from '../sheet/borders';
import { gridReader, guardSize } from '../sheet/write-contents';
import { isAbsent } from './argument-checks';
import { CellsPlace } from './cells-place';
import { linkOf, setLink } from './range-hyperlink';
import { RangeFormat } from './range-format';

/** Read options are `{format: {font: {bold: true}}}`; data to set has values in the same places. */
type Properties = Readonly<Record<string, unknown>>;

const SIDES: Readonly<Record<string, BorderIndex>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const FORMAT_SCALARS = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'shrinkToFit',
  'indentLevel',
  'textOrientation',
] as const;
const FORMAT_PARTS = {
  font: ['name', 'size', 'bold', 'italic', 'strikethrough', 'underline', 'color'],
  fill: ['color'],
  protection: ['locked', 'formulaHidden'],
} as const;
const BORDER_PROPERTIES = ['style', 'color', 'weight'] as const;

const asProperties = (value: unknown): Properties => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Properties;
};

const wanted = (options: Properties): readonly string[] =>
  Object.keys(options).filter((key) => options[key] !== false && !isAbsent(options[key]));

const gap = (key: string): Error => notImplemented(`the cell property ${key}`);

const part = ({ handles, sheet }: CellsPlace, area: Area): CellsPlace =>
  new CellsPlace(handles, sheet, [area]);

/** One object a cell, with what `options` names. */
export function readCellProperties(place: CellsPlace, options: unknown): unknown[][] {
  const { first } = place;
  guardSize(first);
  return Array.from({ length: rowsOf(first) }, (_row, down) =>
    Array.from({ length: columnsOf(first) }, (_col, right) => {
      const [top, left] = [first.top + down, first.left + right];
      return readBand(part(place, { top, left, bottom: top, right: left }), asProperties(options));
    }),
  );
}

export const readRowProperties = (place: CellsPlace, options: unknown): unknown[] =>
  rowsIn(place).map((row) => readBand(row, asProperties(options)));

export const readColumnProperties = (place: CellsPlace, options: unknown): unknown[] =>
  columnsIn(place).map((column) => readBand(column, asProperties(options)));

function rowsIn(place: CellsPlace): readonly CellsPlace[] {
  const { first } = place;
  guardSize(first);
  return Array.from({ length: rowsOf(first) }, (_row, down) =>
    part(place, { ...first, top: first.top + down, bottom: first.top + down }),
  );
}

function columnsIn(place: CellsPlace): readonly CellsPlace[] {
  const { first } = place;
  return Array.from({ length: columnsOf(first) }, (_col, right) =>
    part(place, { ...first, left: first.left + right, right: first.left + right }),
  );
}

function readBand(place: CellsPlace, options: Properties): Properties {
  const { sheet, first } = place;
  const read: Readonly<Record<string, () => unknown>> = {
    address: () => fullAddress(sheet.name, first),
    rowIndex: () => first.top,
    columnIndex: () => first.left,
    rowHidden: () => sheet.rows.hiddenIn(first.top, first.bottom),
    columnHidden: () => sheet.columns.hiddenIn(first.left, first.right),
    hidden: () => sheet.rows.isHidden(first.top) || sheet.columns.isHidden(first.left),
    hyperlink: () => linkOf(place),
    format: () => readFormat(place, asProperties(options.format)),
  };
  return readEach(wanted(options), read);
}

function readEach(keys: readonly string[], read: Readonly<Record<string, () => unknown>>): Properties {
  return Object.fromEntries(
    keys.map((key) => {
      const reader = read[key];
      if (!reader) throw gap(key);
      return [key, reader()];
    }),
  );
}

function readFormat(place: CellsPlace, options: Properties): Properties {
  const format = new RangeFormat(place);
  const read: Record<string, () => unknown> = {
    rowHeight: () => format.rowHeight,
    columnWidth: () => format.columnWidth,
    borders: () => readBorders(format, asProperties(options.borders)),
  };
  for (const key of FORMAT_SCALARS) read[key] = () => format[key];
  for (const [key, known] of Object.entries(FORMAT_PARTS)) {
    const object = format[key as keyof typeof FORMAT_PARTS];
    read[key] = () => readEach(wanted(asProperties(options[key])), readers(object, known));
  }
  return readEach(wanted(options), read);
}

const readers = (object: object, keys: readonly string[]): Readonly<Record<string, () => unknown>> =>
  Object.fromEntries(keys.map((key) => [key, (): unknown => Reflect.get(object, key)]));

function readBorders(format: RangeFormat, options: Properties): Properties {
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, index]) => [
      side,
      readEach(wanted(options), readers(format.borders.getItem(index), BORDER_PROPERTIES)),
    ]),
  );
}

/** A grid with an object or null for each cell. */
export function writeCellProperties(place: CellsPlace, data: unknown): void {
  const { first } = place;
  guardSize(first);
  if (!Array.isArray(data)) throw invalidArgument();
  const read = gridReader(data, first);
  for (const row of rowsIn(place)) {
    for (const cell of columnsIn(row)) writeBand(cell, read(cell.first.top, cell.first.left));
  }
}

export const writeRowProperties = (place: CellsPlace, data: unknown): void => writeBands(rowsIn(place), data);

export const writeColumnProperties = (place: CellsPlace, data: unknown): void =>
  writeBands(columnsIn(place), data);

function writeBands(bands: readonly CellsPlace[], data: unknown): void {
  if (!Array.isArray(data) || data.length !== bands.length) throw invalidArgument();
  bands.forEach((band, index) => writeBand(band, (data as readonly unknown[])[index]));
}

function writeBand(place: CellsPlace, data: unknown): void {
  if (isAbsent(data)) return;
  const { sheet, first } = place;
  writeEach(asProperties(data), {
    format: (value) => writeFormat(place, asProperties(value)),
    hyperlink: (value) => setLink(place, value),
    ...(isSingleCell(first)
      ? {}
      : {
          rowHidden: (value: unknown) => sheet.rows.hide(first.top, first.bottom, value === true),
          columnHidden: (value: unknown) => sheet.columns.hide(first.left, first.right, value === true),
        }),
  });
}

type Writers = Readonly<Record<string, (value: unknown) => void>>;

function writeEach(data: Properties, write: Writers): void {
  for (const [key, value] of Object.entries(data)) {
    const writer = write[key];
    if (!writer) throw gap(key);
    if (!isAbsent(value)) writer(value);
  }
}

function writeFormat(place: CellsPlace, data: Properties): void {
  const format = new RangeFormat(place);
  const parts = Object.entries(FORMAT_PARTS).map(([key, known]): [string, (value: unknown) => void] => [
    key,
    (value) => writeEach(asProperties(value), writers(format[key as keyof typeof FORMAT_PARTS], known)),
  ]);
  writeEach(data, {
    ...writers(format, [...FORMAT_SCALARS, 'rowHeight', 'columnWidth']),
    ...Object.fromEntries(parts),
    borders: (value) => writeBorders(format, asProperties(value)),
  });
}

const writers = (object: object, keys: readonly string[]): Writers =>
  Object.fromEntries(keys.map((key) => [key, (value: unknown) => void Reflect.set(object, key, value)]));

function writeBorders(format: RangeFormat, data: Properties): void {
  for (const [side, line] of Object.entries(data)) {
    const index = SIDES[side];
    if (!index) throw gap(`borders.${side}`);
    if (!isAbsent(line)) {
      writeEach(asProperties(line), writers(format.borders.getItem(index), BORDER_PROPERTIES));
    }
  }
}
