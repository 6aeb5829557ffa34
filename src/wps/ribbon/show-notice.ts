import { noticeAddress } from '../../commands/show-notice';
import type { WpsApplication } from '../../host/wps/api/application-api';
import { NOTICE_WORDS, noticeText } from '../../messages/command-notice';

/** Pixels of the page; WPS counts those of the screen. */
const SIZE = { width: 440, height: 300 } as const;
const LANG = 'zh';

interface NoticeWindow {
  readonly page: string;
  readonly pixelRatio: number;
  readonly alert: (text: string) => void;
}

/** Shows what a button could not do, in a window of its own that holds nothing up. Its address has the code only. */
export function showWpsNotice(
  app: Pick<WpsApplication, 'ShowDialog'> | undefined,
  code: string,
  { page, pixelRatio, alert }: NoticeWindow,
): void {
  const [width, height] = [SIZE.width, SIZE.height].map((size) => Math.round(size * pixelRatio));
  try {
    if (!app) throw new Error('no program to show a window');
    app.ShowDialog(noticeAddress(page, { code }, LANG), NOTICE_WORDS.title[LANG], width, height, false);
  } catch {
    // The clerk must hear of it all the same; why no window opens is of no use to them.
    alert(noticeText(code, LANG, 'wps'));
  }
}
