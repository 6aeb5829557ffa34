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
    folded(NOTICE_WORDS.details[lang], element('code', code)),
  );
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** For whoever mends the add-in. */
function folded(title: string, content: HTMLElement): HTMLElement {
  const details = document.createElement('details');
  details.append(element('summary', title), content);
  return details;
}

const container = document.getElementById('notice');
if (container) drawNotice(container, new URLSearchParams(window.location.search));
