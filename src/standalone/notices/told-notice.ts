import { SavingFailed } from '../../actions/document/document-work';
import { faultCode } from '../../actions/diagnostics/fault-code';
import { HostError } from '../../host/host-error';
import { hostErrorText } from '../../messages/host-errors';
import { filled, type Lang, type Wording } from '../../messages/fill';
import { leftBehindList, NOTICE_WORDS as WORDS } from '../../messages/standalone-notices';
import { PRINT_WORDS } from '../../messages/print';
import { openingRefusalText } from '../../messages/standalone-refusals';
import type { Notice } from '../workspace/workspace-state';

/** A notice as the clerk reads it. */
export interface ToldNotice {
  readonly text: string;
  readonly failed: boolean;
  /** For whoever mends the page: codes and places, never content. */
  readonly detail: string | undefined;
}

type Plain = Exclude<Notice['kind'], 'failed' | 'refused' | 'leftBehind' | 'savedWithout'>;
const PLAIN: Readonly<Record<Plain, Wording>> = {
  downloaded: WORDS.downloaded,
  notPermitted: WORDS.notPermitted,
  fileGone: WORDS.fileGone,
  restored: WORDS.restored,
  notKept: WORDS.notKept,
  updateReady: WORDS.updateReady,
  nothingToPrint: PRINT_WORDS.nothing,
  noGrid: WORDS.noGrid,
};

type SavedWithout = Extract<Notice, { kind: 'savedWithout' }>;
type Failure = Extract<Notice, { kind: 'failed' }>;
const FAILED: Readonly<Record<Failure['what'], Wording>> = {
  opening: WORDS.failedOpening,
  saving: WORDS.failedSaving,
  printing: WORDS.failedPrinting,
  other: WORDS.failedOther,
};

export function toldNotice(notice: Notice, lang: Lang): ToldNotice {
  switch (notice.kind) {
    case 'failed':
      return { text: failureText(notice, lang), failed: true, detail: failureDetail(notice.error) };
    case 'refused': {
      const { refusal, name } = notice;
      const text = openingRefusalText(refusal.code, { ...refusal.values, file: name }, lang);
      return { text, failed: true, detail: undefined };
    }
    case 'leftBehind':
      return told(WORDS.leftBehind, { items: leftBehindList(notice.items, lang) }, lang);
    case 'savedWithout':
      return savedWithout(notice, lang);
    case 'updateReady':
    case 'notKept':
    case 'nothingToPrint':
    case 'noGrid':
      return told(PLAIN[notice.kind], {}, lang);
    case 'downloaded':
    case 'notPermitted':
    case 'fileGone':
    case 'restored':
      return told(PLAIN[notice.kind], { name: notice.name }, lang);
  }
}

const told = (wording: Wording, values: Readonly<Record<string, string>>, lang: Lang): ToldNotice => ({
  text: filled(wording, values, lang),
  failed: false,
  detail: undefined,
});

function savedWithout({ name, items, downloaded }: SavedWithout, lang: Lang): ToldNotice {
  const without = told(WORDS.savedWithout, { name, items: leftBehindList(items, lang) }, lang);
  if (!downloaded) return without;
  const { text } = told(WORDS.downloaded, { name }, lang);
  return { ...without, text: lang === 'zh' ? `${without.text}${text}` : `${without.text} ${text}` };
}

/** The grid says itself what it was about; everything else is said by what was to be done. */
const failureText = ({ what, name, error }: Failure, lang: Lang): string =>
  error instanceof HostError && error.code !== 'unknown'
    ? hostErrorText(error, lang, 'page')
    : filled(FAILED[what], { name }, lang);

const failureDetail = (error: unknown): string =>
  error instanceof SavingFailed ? error.detail : faultCode(error);
