import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium';

const ARGS = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote'];
/** Milliseconds; the first start of a machine unpacks the browser. */
const START_TIMEOUT = 150_000;

export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({
    executablePath,
    args: ARGS,
    headless: true,
    env: { ...process.env, ...env },
  });
}

/** One browser for the tests of a file, closed after them. Call it at the top of the file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, START_TIMEOUT);
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('the browser is there in tests and hooks only');
    return browser;
  };
}
