import type { ConfirmedWording } from '../../../src/domain/workbook/school-choices';
import { changed, GOALS_SHEET, POSTS_SHEET, said, scan, workbook } from './built-workbook';

const BOTH = workbook(GOALS_SHEET, POSTS_SHEET);

/** How the first task is read, and what is said, in a workbook whose clerk confirmed something. */
function read(raw: string, wordings: readonly ConfirmedWording[], beside = '中') {
  const now = scan(changed(BOTH, { '附件1!G4': raw, '附件1!G5': beside }), { choices: { wordings } });
  const { state, grade, toConfirm } = now.schools[0]?.school.tasks[0]?.progress[0]?.reading ?? {};
  return {
    read: toConfirm ? `${grade}?` : (grade ?? state),
    said: said(now).filter((one) => one.endsWith('G4')),
  };
}
const confirmed = (text: string, grade: string | null): readonly ConfirmedWording[] => [{ text, grade }];

test.each<[string, readonly ConfirmedWording[], string, ...string[]]>([
  ['优秀', [], 'good?', 'E01 附件1!G4'],
  ['优秀', confirmed('优秀', 'good'), 'good'],
  ['优秀。', confirmed('优秀', 'good'), 'good'],
  ['优秀（区级）', confirmed('优秀', 'good'), 'good'],
  ['优秀', confirmed(' 优 秀', 'good'), 'good'],
  ['优秀', confirmed('优秀', 'medium'), 'medium'],
  ['优秀', confirmed('优秀', null), 'UNKNOWN', 'B16 附件1!G4'],
  ['良好', confirmed('优秀', 'good'), 'medium?', 'E01 附件1!G4'],
  ['良好', confirmed('优秀', null), 'good?', 'E01 附件1!G4'],
  ['○', confirmed('○', 'good'), 'good'],
  ['差', confirmed('差', 'fair'), 'fair'],
  ['√', confirmed('√', 'good'), 'good'],
  ['好', confirmed('好', 'fair'), 'good'],
  ['未完成', confirmed('完成', 'good'), 'NOT_DONE'],
])('%j with %j is read as %s', (raw, wordings, as, ...finds) => {
  expect(read(raw, wordings)).toEqual({ read: as, said: finds });
});

test('the figures count what was confirmed', () => {
  const snapshot = changed(BOTH, { '附件1!G4': '○' });
  const done = (wordings: readonly ConfirmedWording[]) =>
    scan(snapshot, { choices: { wordings } }).schools[0]?.figures.quarterTasksDone?.value;
  expect([done([]), done(confirmed('○', 'good'))]).toEqual([1, 2]);
});

test('what was confirmed in one workbook holds in no other', () => {
  expect(read('优秀', confirmed('优秀', 'good')).read).toBe('good');
  expect(read('优秀', []).read).toBe('good?');
});
