import path from 'node:path';

/** Built by `webpack --env target=contract-page`. */
export const CONTRACT_PAGE = path.resolve(__dirname, '../../../dist/contract-page');

/** The page with a grid on a screen. */
export const PAGE = `<!doctype html>
  <html lang="zh-CN">
    <head><meta charset="utf-8"><title>contract</title><link rel="stylesheet" href="/contract.css"></head>
    <body><div id="grid" style="width: 1000px; height: 600px"></div><script src="/contract.js"></script></body>
  </html>`;
