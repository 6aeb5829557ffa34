/** @jest-environment jsdom */
test.each([
  ['zh', '没有插入', '详情'],
  ['en', 'Not inserted', 'Details'],
])('in %s the notice says what to do, and folds its code away', async (lang, title, details) => {
  document.body.innerHTML = '<main id="notice"></main>';
  window.history.replaceState(null, '', `?code=cellEditing&lang=${lang}`);
  jest.resetModules();
  await import('../../src/commands/notice');
  const folded = document.querySelector('details');
  expect(document.querySelector('h1')?.textContent).toBe(title);
  expect(folded?.open).toBe(false);
  expect(folded?.querySelector('summary')?.textContent).toBe(details);
  expect(folded?.textContent).toContain('cellEditing');
  for (const { textContent } of document.querySelectorAll('p'))
    expect(textContent).not.toContain('cellEditing');
});

test('a pane that did not open is not told as a form that was not inserted', async () => {
  document.body.innerHTML = '<main id="notice"></main>';
  window.history.replaceState(null, '', '?code=unknown&lang=zh&opening=1');
  jest.resetModules();
  await import('../../src/wps/pages/wps-notice');
  expect(document.querySelector('h1')?.textContent).toBe('没有打开窗格');
});
