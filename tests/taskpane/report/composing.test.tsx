/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { CountEntry } from '../../../src/taskpane/report/CountEntry';

test('Enter that ends a word of the input method does not finish the field', () => {
  const counts: number[] = [];
  render(<CountEntry label="件数" value={2} onCount={(count) => counts.push(count)} />);
  const field = screen.getByRole('textbox', { name: '件数' });
  fireEvent.change(field, { target: { value: '5' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(counts).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(counts).toEqual([5]);
});
