import { apiClassOf, type HostObject } from './host-object';
import { memberName } from './members';

/** Properties that the client sets under another name than it reads them by (`Worksheet_ShowGridlines_Set`). */
const SET_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Worksheet: { Gridlines: 'showGridlines', Headings: 'showHeadings' },
  Style: { Orientation: 'textOrientation' },
};

export const memberSetAs = (object: HostObject, wireName: string): string =>
  SET_AS[apiClassOf(object)]?.[wireName] ?? memberName(wireName);
