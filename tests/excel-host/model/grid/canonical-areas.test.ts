import { localAddress, parseLocalAddress } from './addresses';
import { canonicalAreas } from './canonical-areas';

test.each<[name: string, areas: string[], canonical: string[]]>([
  ['one', ['A1:B2'], ['A1:B2']],
  ['two above each other', ['A1:B1', 'A2:B2'], ['A1:B2']],
  ['two beside each other', ['A1:A2', 'B1:B2'], ['A1:B2']],
  ['four quarters', ['B2', 'A1', 'B1', 'A2'], ['A1:B2']],
  ['overlapping', ['A1:B2', 'B2:C3'], ['A1:B1', 'A2:C2', 'B3:C3']],
  ['a ring', ['A1:C1', 'A3:C3', 'A2', 'C2'], ['A1:C1', 'A2', 'C2', 'A3:C3']],
  ['apart', ['A1', 'A3'], ['A1', 'A3']],
  ['none', [], []],
])('%s', (_name, areas, canonical) => {
  expect(canonicalAreas(areas.map((text) => parseLocalAddress(text)!)).map(localAddress)).toEqual(canonical);
});
