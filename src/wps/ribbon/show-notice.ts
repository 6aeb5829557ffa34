import { noticeAddress, type CommandNotice } from '../../commands/notice-address';
import type { WpsApplication } from '../../host/wps/api/application-api';
import { noticeText, noticeTitle } from '../../messages/command-notice';

/** Pixels of the page; WPS counts those of the screen. */
const SIZE = { width: 440, height: 300 } as const;
const LANG = 'zh';

interface NoticeWindow {
  readonly page: string;
  readonly pixelRatio: number;
  readonly alert: (text: string) => void;
}

/** Shows what a button could not do, in a window of its own that holds nothing up. Its address has codes only. */
export function showWpsNotice(
  app: Pick<WpsApplication, 'ShowDialog'> | undefined,
  notice: CommandNotice,
  { page, pixelRatio, alert }: NoticeWindow,
): void {
  const [width, height] = [SIZE.width, SIZE.height].map((size) => Math.round(size * pixelRatio));
  try {
    if (!app) throw new Error('no program to show a window');
    const title = noticeTitle(notice.opening ?? false, LANG);
    app.ShowDialog(noticeAddress(page, notice, LANG), title, width, height, false);
  } catch {
    // The clerk must hear of it all the same; why no window opens is of no use to them.
    alert(noticeText(notice.code, LANG, 'wps'));
  }
}
