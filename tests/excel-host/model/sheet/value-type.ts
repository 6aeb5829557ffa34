import { CellError, type CellContent } from '../grid/cell';

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** `Excel.RangeValueType` of what a cell shows. */
export function valueType(value: CellContent | undefined): ValueType {
  if (value === undefined) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
