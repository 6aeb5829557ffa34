import {
  attributeOf,
  childrenOf,
  descendantsOf,
  parseElement,
  type XmlElement,
} from '../../xlsx/xml-element';

/** How a sheet was shown when the file was saved. */
export interface OdsView {
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly gridlines: boolean;
}

export interface OdsViews {
  readonly active?: string;
  readonly sheets: ReadonlyMap<string, OdsView>;
}

/** The value that `…SplitMode` has for a frozen part. */
const FROZEN = '2';

/** Views of a settings.xml, which programs without a screen leave out. */
export function odsViews(settings: string | undefined): OdsViews {
  const sheets = new Map<string, OdsView>();
  if (settings === undefined) return { sheets };
  const root = parseElement(settings);
  for (const table of descendantsOf(root, 'config-item-map-named')) {
    if (attributeOf(table, 'config:name') !== 'Tables') continue;
    for (const entry of childrenOf(table, 'config-item-map-entry')) {
      sheets.set(attributeOf(entry, 'config:name') ?? '', viewOf(entry));
    }
  }
  const active = itemsOf(root).get('ActiveTable');
  return { ...(active === undefined ? {} : { active }), sheets };
}

function viewOf(entry: XmlElement): OdsView {
  const items = itemsOf(entry);
  const frozen = (mode: string, position: string): number =>
    items.get(mode) === FROZEN ? Math.max(0, Math.trunc(Number(items.get(position) ?? 0)) || 0) : 0;
  const cols = frozen('HorizontalSplitMode', 'HorizontalSplitPosition');
  const rows = frozen('VerticalSplitMode', 'VerticalSplitPosition');
  return {
    ...(rows > 0 || cols > 0 ? { freeze: { rows, cols } } : {}),
    gridlines: items.get('ShowGrid') !== 'false',
  };
}

const itemsOf = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    descendantsOf(element, 'config-item').map((item) => [
      attributeOf(item, 'config:name') ?? '',
      item.text.trim(),
    ]),
  );
