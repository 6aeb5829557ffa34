/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MissingHostPage } from '../../src/taskpane/shell/MissingHostPage';
import { ErrorBoundary } from '../../src/taskpane/shell/ErrorBoundary';

function Broken(): ReactNode {
  throw new RangeError('王芳的承诺');
}

describe('a view that cannot be drawn', () => {
  // React tells the console of what a boundary has caught.
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test('says what to do, with kind and place folded away, and no message', () => {
    render(
      <ErrorBoundary lang="zh" program="excel">
        <Broken />
      </ErrorBoundary>,
    );
    const page = screen.getByRole('alert');
    expect(page.textContent).toContain('工作簿没有改动');
    expect(page.textContent).toContain('RangeError');
    expect(page.textContent).not.toContain('王芳');
    expect(page.querySelector('details')?.open).toBe(false);
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
    expect(screen.getByText('复制')).toBeTruthy();
  });
});

test.each([
  ['notInOffice', '168机制'],
  ['scriptMissing', '请检查网络'],
  ['noAnswer', '没有回应'],
  ['tooOld', 'ExcelApi 1.9'],
] as const)('without a host (%s) the page says what to do', (reason, words) => {
  render(<MissingHostPage reason={reason} lang="zh" version="1.9" />);
  expect(screen.getByRole('alert').textContent).toContain(words);
});
