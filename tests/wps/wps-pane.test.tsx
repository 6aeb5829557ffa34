/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { ViewId } from '../../src/taskpane/pane/view-id';
import type { OwnPane } from '../../src/wps/pane/own-pane';
import { WpsPane } from '../../src/wps/pane/WpsPane';
import { wpsProgram } from '../../src/wps/pane/wps-program';
import { openPane as openExcelPane, servicesOn } from '../taskpane/open-pane';
import { startWps } from '../wps-host/start-wps';

/** A pane in a window of WPS, by which the ribbon asks. */
class PaneOfTest implements OwnPane {
  closed = 0;
  #listener: ((view: ViewId) => void) | undefined;

  close(): void {
    this.closed++;
  }

  fit(): void {
    // A page of a test has no width.
  }

  onAsked(listener: (view: ViewId) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
    };
  }

  ask(view: ViewId): void {
    act(() => this.#listener?.(view));
  }

  get heard(): boolean {
    return this.#listener !== undefined;
  }
}

async function openWpsPane(firstView: ViewId) {
  const own = new PaneOfTest();
  const services = { ...servicesOn(openMemoryWorkbook().host), closePane: () => own.close() };
  const page = render(<WpsPane services={services} firstView={firstView} own={own} />);
  await screen.findByRole('tablist');
  return { own, page };
}

const shown = (name: string) => screen.findByRole('tab', { name, selected: true });

test('the pane opens at the view of its address, and goes where the ribbon asks, as often as it asks', async () => {
  const { own, page } = await openWpsPane('checks');
  expect(await shown('检查')).toBeVisible();
  own.ask('filling');
  expect(await shown('填报')).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: '模板' }));
  expect(await shown('模板')).toBeVisible();
  own.ask('filling');
  expect(await shown('填报')).toBeVisible();
  page.unmount();
  expect(own.heard).toBe(false);
});

test('its header has a button that closes it; Excel lays its own there', async () => {
  const { own, page } = await openWpsPane('help');
  await userEvent.click(screen.getByRole('button', { name: '关闭窗格' }));
  expect(own.closed).toBe(1);
  page.unmount();
  await openExcelPane({ view: 'help' });
  expect(screen.queryByRole('button', { name: '关闭窗格' })).toBeNull();
});

test('the report of diagnostics says which WPS it is, and leaves out what that does not say', () => {
  const { application } = startWps({ sheets: [{ name: 'Sheet1', cells: {} }] });
  const facts = wpsProgram(application, 'Mozilla/5.0 Chrome/80.0');
  expect(facts).toMatchObject({
    name: 'WPS 表格',
    version: '12.0',
    build: '12.1.0.28043',
    displayLanguage: 'zh-CN',
  });
  const silent = Object.defineProperty({ Version: undefined }, 'Build', {
    get: () => {
      throw new Error('no such call');
    },
  });
  expect(wpsProgram(silent as object as typeof application, '')).toMatchObject({ version: '', build: '' });
});

describe('the way to trying out this WPS', () => {
  const openDiagnostics = async (openProbe?: () => void) => {
    const services = { ...servicesOn(openMemoryWorkbook().host), ...(openProbe && { openProbe }) };
    render(<WpsPane services={services} firstView="diagnostics" own={new PaneOfTest()} />);
    await screen.findByRole('button', { name: '开始诊断' });
  };

  test('is in 诊断, and says beforehand what it does', async () => {
    const openProbe = jest.fn();
    await openDiagnostics(openProbe);
    expect(screen.getByText(/新建一个工作簿.*约一分钟.*不改动您的文件/u)).toBeVisible();
    expect(openProbe).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: '检测这台电脑上的 WPS…' }));
    expect(openProbe).toHaveBeenCalledTimes(1);
  });

  test('is told where it cannot be gone', async () => {
    await openDiagnostics(() => {
      throw new Error('no window');
    });
    await userEvent.click(screen.getByRole('button', { name: '检测这台电脑上的 WPS…' }));
    expect(await screen.findByText(/这一步没有完成/u)).toBeVisible();
  });

  test('is not there in Excel', async () => {
    await openDiagnostics();
    expect(screen.queryByText(/检测这台电脑/u)).toBeNull();
  });
});
