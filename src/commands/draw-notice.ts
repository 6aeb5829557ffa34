import { NOTICE_WORDS, noticeText, noticeTitle } from '../messages/command-notice';
import { langOf } from '../messages/lang-of';
import type { Program } from '../messages/program';

/** Shows what a ribbon command could not do; the address holds codes only. */
export function drawNotice(container: HTMLElement, query: URLSearchParams, program: Program): void {
  const lang = langOf(query.get('lang') ?? undefined);
  const code = query.get('code') ?? '';
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  container.append(
    element('h1', noticeTitle(query.has('opening'), lang)),
    element('p', noticeText(code, lang, program)),
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
