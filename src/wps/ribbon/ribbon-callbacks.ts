import { pictureOf, RIBBON_BUTTONS, type RibbonWork } from './ribbon-buttons';

/** A button as WPS hands it over; the letter differs between versions. */
export interface RibbonControl {
  readonly Id?: string;
  readonly id?: string;
}

/** What ribbon.xml names; WPS looks for them among the page's global functions. */
export interface RibbonCallbacks {
  readonly OnAddinLoad: () => boolean;
  readonly OnAction: (control: RibbonControl) => boolean;
  readonly GetImage: (control: RibbonControl) => string;
}

const idOf = (control: RibbonControl | null | undefined): string => control?.Id ?? control?.id ?? '';

/**
 * None of them is asynchronous: WPS has shown no tab at all of an add-in with a callback that is. So `begin` only begins,
 * and tells the clerk itself what goes wrong later.
 */
export function ribbonCallbacks(begin: (work: RibbonWork) => void): RibbonCallbacks {
  return {
    OnAddinLoad: () => true,
    OnAction: (control) => {
      const button = RIBBON_BUTTONS.get(idOf(control));
      if (button) begin(button.work);
      return true;
    },
    GetImage: (control) => pictureOf(idOf(control)),
  };
}
