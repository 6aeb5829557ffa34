import { NOTICE_WORDS, noticeText } from '../messages/command-notice';
import { langOf } from '../messages/lang-of';

/** Shows what a ribbon command could not do; the address holds codes only. */
function drawNotice(container: HTMLElement, query: URLSearchParams): void {
  const lang = langOf(query.get('lang') ?? undefined);
  const code = query.get('code') ?? '';
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  container.append(
    element('h1', NOTICE_WORDS.title[lang]),
    element('p', noticeText(code, lang)),
    element('p', NOTICE_WORDS.close[lang]),
    element('p', `${NOTICE_WORDS.code[lang]}${code}`, 'code'),
  );
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

const container = document.getElementById('notice');
if (container) drawNotice(container, new URLSearchParams(window.location.search));
