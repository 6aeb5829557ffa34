/** @jest-environment jsdom */
import './page-globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { INDICATOR_WORDS } from '../../../src/messages/form-words';
import { choose, openView, readToEnd, sampleFile, sampleFiles, shownTotals } from './open-view';

interface Truth {
  readonly totals: Readonly<Record<string, { readonly value: number } | undefined>>;
}
const truth = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../../samples/2012Q3.truth.json'), 'utf8'),
) as Truth;

afterEach(cleanup);

/** The sample quarter as far as a clerk comes by giving roster and files. */
async function sampleQuarter() {
  const view = await openView();
  await choose(view.user, '选择名单文件', [sampleFile('units.csv')]);
  await screen.findByText('应报12个单位');
  await choose(view.user, '选择文件', sampleFiles());
  await readToEnd();
  return view;
}

test('before any file it says what to do', async () => {
  await openView();
  expect(screen.getByText(/还没有结果。请先在①中选择/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
});

test('the totals of the sample quarter are the true ones', async () => {
  await sampleQuarter();
  const shown = shownTotals();
  for (const key of INDICATOR_KEYS) {
    const expected = truth.totals[key];
    if (expected) expect([key, shown[INDICATOR_WORDS[key].zh]]).toEqual([key, String(expected.value)]);
  }
});
