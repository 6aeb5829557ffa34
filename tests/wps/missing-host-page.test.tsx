/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { MissingHostPage } from '../../src/taskpane/shell/MissingHostPage';

test.each([
  ['inWps', '请改用 WPS 版', 'WPS 版安装包'],
  ['notInWps', '请从 WPS 表格中打开', '独立页面'],
  ['notInOffice', '请从 Excel 中打开', 'Excel 的任务窗格'],
] as const)('%s: what it is and what to do', (reason, title, text) => {
  render(<MissingHostPage reason={reason} lang="zh" />);
  expect(screen.getByRole('heading')).toHaveTextContent(title);
  expect(screen.getByRole('alert')).toHaveTextContent(text);
  expect(screen.getByRole('alert')).not.toHaveTextContent(/[{}]/u);
});
