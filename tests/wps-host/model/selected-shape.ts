/** A drawing that is selected: what is told of cells is not there. */
export class SelectedShape {
  get Name(): string {
    return '矩形 1';
  }

  get Row(): undefined {
    return undefined;
  }
}
