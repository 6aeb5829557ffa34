import { usePane } from '../pane/use-pane';

/** A grade as the scale writes it; its key where a workbook remembers one that the scale has no longer. */
export function useGradeLabel(): (grade: string) => string {
  const { mechanism } = usePane();
  return (grade) => mechanism.ratings.scale.find(({ key }) => key === grade)?.label ?? grade;
}
