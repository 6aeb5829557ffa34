import { odsViews } from '../../../../src/formats/document/legacy/ods/ods-views';

const item = (name: string, value: string): string =>
  `<config:config-item config:name="${name}" config:type="string">${value}</config:config-item>`;
const settings = (items: string): string =>
  '<office:document-settings xmlns:office="o" xmlns:config="c"><office:settings><config:config-item-map-indexed>' +
  '<config:config-item-map-entry><config:config-item-map-named config:name="Tables">' +
  `<config:config-item-map-entry config:name="附件1">${items}</config:config-item-map-entry>` +
  `</config:config-item-map-named>${item('ActiveTable', '附件1')}</config:config-item-map-entry>` +
  '</config:config-item-map-indexed></office:settings></office:document-settings>';

test('a program without a screen leaves views out', () => {
  expect(odsViews(undefined)).toEqual({ sheets: new Map() });
});

test.each([
  [
    'frozen rows',
    item('VerticalSplitMode', '2') + item('VerticalSplitPosition', '5'),
    { freeze: { rows: 5, cols: 0 }, gridlines: true },
  ],
  [
    'panes that are only split',
    item('VerticalSplitMode', '1') + item('VerticalSplitPosition', '900'),
    { gridlines: true },
  ],
  ['no faint lines', item('ShowGrid', 'false'), { gridlines: false }],
  [
    'a damaged position',
    item('HorizontalSplitMode', '2') + item('HorizontalSplitPosition', 'x'),
    { gridlines: true },
  ],
])('%s', (_, items, view) => {
  expect(odsViews(settings(items))).toEqual({ active: '附件1', sheets: new Map([['附件1', view]]) });
});
