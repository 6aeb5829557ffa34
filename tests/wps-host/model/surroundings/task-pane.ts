import type { WpsTaskPane } from '../../../../src/host/wps/api/application-api';
import { WpsFault } from '../../bridge';
import { booleanGiven, numberGiven, textGiven, wholeGiven } from '../arguments';
import type { PaneState } from './machine';

const [LEFT, RIGHT, FLOATING] = [0, 2, 4];

export const newPane = (id: number, url: string, title: string): PaneState => ({
  id,
  url,
  title,
  visible: false,
  width: 300,
  minWidth: 0,
  dockPosition: RIGHT,
  isDeleted: false,
});

/** Of no use once it is deleted. */
export class TaskPane implements WpsTaskPane {
  readonly #pane: PaneState;

  constructor(pane: PaneState) {
    this.#pane = pane;
  }

  get #current(): PaneState {
    if (this.#pane.isDeleted) throw new WpsFault('call failed');
    return this.#pane;
  }

  get ID(): number {
    return this.#current.id;
  }

  get Visible(): boolean {
    return this.#current.visible;
  }
  set Visible(value: unknown) {
    this.#current.visible = booleanGiven(value, 'TaskPane.Visible');
  }

  get Width(): number {
    return this.#current.width;
  }
  set Width(value: unknown) {
    const width = positive(value, 'TaskPane.Width');
    this.#current.width = Math.max(width, this.#current.minWidth);
  }

  get MinWidth(): number {
    return this.#current.minWidth;
  }
  set MinWidth(value: unknown) {
    this.#current.minWidth = positive(value, 'TaskPane.MinWidth');
  }

  get DockPosition(): number {
    return this.#current.dockPosition;
  }
  set DockPosition(value: unknown) {
    const position = wholeGiven(value, 'TaskPane.DockPosition');
    if (position < LEFT || position > FLOATING) throw new WpsFault('call failed');
    this.#current.dockPosition = position;
  }

  Delete(): void {
    this.#current.isDeleted = true;
  }

  Navigate(url: unknown): void {
    this.#current.url = textGiven(url, 'TaskPane.Navigate');
  }
}

function positive(value: unknown, what: string): number {
  const number = numberGiven(value, what);
  if (number <= 0) throw new WpsFault('call failed');
  return number;
}
