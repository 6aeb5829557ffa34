/*
 * Old versions of Office show panes in Internet Explorer or an early Edge, which cannot even read our other scripts.
 * So this one is written for them: ES5, and no Office. It takes the pane's root away, and with it the pane.
 */
(function () {
  'use strict';
  var current =
    typeof Promise === 'function' &&
    typeof Object.fromEntries === 'function' &&
    typeof String.prototype.replaceAll === 'function';
  var root = document.getElementById('root');
  if (current || !root) return;

  var sentences = [
    '这台电脑上的 Office 版本太旧，不能显示这个窗格。工作簿没有改动。',
    '可以这样做：一、把 Office 更新到 2021 版或 Microsoft 365；二、在浏览器中打开 Excel 网页版，再从“168机制”选项卡打开。',
    'This version of Office is too old for this pane. Update to Office 2021 or Microsoft 365, or use Excel on the web.',
  ];
  var page = document.createElement('div');
  page.className = 'page';
  page.setAttribute('role', 'alert');
  for (var index = 0; index < sentences.length; index++) {
    var paragraph = document.createElement('p');
    paragraph.appendChild(document.createTextNode(sentences[index]));
    page.appendChild(paragraph);
  }
  root.parentNode.replaceChild(page, root);
})();
