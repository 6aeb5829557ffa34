/** @jest-environment jsdom */
import './page-globals';
import '@testing-library/jest-dom';
import { act, cleanup, render, screen } from '@testing-library/react/pure';
import userEvent from '@testing-library/user-event';
import { PaneContext, type Pane } from '../../../src/taskpane/pane/use-pane';
import { LongList } from '../../../src/taskpane/consolidation/shared/LongList';
import { useCalmText } from '../../../src/taskpane/consolidation/shared/use-calm-text';

afterEach(cleanup);

test('a long list shows its beginning, and more on demand with the focus on what is new', async () => {
  const items = Array.from({ length: 120 }, (_, index) => `第${index + 1}条`);
  render(
    <PaneContext.Provider value={{ lang: 'zh' } as Pane}>
      <LongList label="清单" items={items} keyOf={(item) => item} render={(item) => item} />
    </PaneContext.Provider>,
  );
  const shown = (): number => screen.getAllByRole('listitem').length;
  expect(shown()).toBe(50);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '显示更多（还有70个）' }));
  expect(shown()).toBe(100);
  expect(screen.getByText('第51条')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '显示更多（还有20个）' }));
  expect(shown()).toBe(120);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a text that changes fast is said at a pace that can be followed, and its last word always', () => {
  jest.useFakeTimers();
  const Said = ({ text }: { readonly text: string }) => <p>{useCalmText(text)}</p>;
  const { rerender, container } = render(<Said text="0" />);
  const said = (milliseconds: number): string | null => {
    act(() => jest.advanceTimersByTime(milliseconds));
    return container.textContent;
  };
  expect(said(10)).toBe('0');
  for (let number = 1; number <= 9; number++) {
    rerender(<Said text={String(number)} />);
    expect(said(100)).toBe('0');
  }
  expect(said(3000)).toBe('9');
  jest.useRealTimers();
});
