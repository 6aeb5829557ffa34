import type { CellPlace } from '../../../domain/forms/recognised-table';
import { useViewStyles } from './view-styles';

interface PlaceTextProps {
  readonly file: string | null;
  readonly place: CellPlace | null;
}

/** 文件 ! 工作表 ! 单元格, as far as it is known. */
export function PlaceText({ file, place }: PlaceTextProps) {
  const view = useViewStyles();
  const parts = [file, place?.sheet, place?.cell].filter((part) => part != null && part !== '');
  if (parts.length === 0) return null;
  return <span className={view.place}>{parts.join(' ! ')}</span>;
}
