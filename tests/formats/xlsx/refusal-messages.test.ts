import { WorkbookRefusal, type RefusalCode } from '../../../src/formats/refusal';
import { refusalMessage } from '../../../src/messages/refusals';

/** Codes with the values that their refusals carry, and what must be in the sentence. */
const SPOT_CHECKS: [RefusalCode, Record<string, string | number>, string][] = [
  ['passwordNeeded', {}, '第五中学.xlsx 已加密，请输入打开密码，或请学校去掉密码后重报。'],
  [
    'checksumMismatch',
    { part: 'x' },
    '第五中学.xlsx 文件已损坏（压缩数据校验不符），未计入。请学校重新保存后再报。',
  ],
  ['fileTooLarge', { limit: 100 }, '第五中学.xlsx 超过 100 MB，未计入。请学校删去图片等多余内容后再报。'],
];

test.each(SPOT_CHECKS)('%s', (code, values, sentence) => {
  expect(refusalMessage(code, { ...values, file: '第五中学.xlsx' }, 'zh')).toBe(sentence);
});

test.each<RefusalCode>([
  'zipTruncated',
  'xmlBroken',
  'partMissing',
  'tooManyCells',
  'compressionRatio',
  'timeLimit',
])('%s is said in the tone of the pane, in both languages', (code) => {
  const values = { file: 'F.xlsx', part: 'P', limit: 7, seconds: 9 };
  for (const lang of ['zh', 'en'] as const) {
    const sentence = refusalMessage(code, values, lang);
    expect(sentence).toContain('F.xlsx');
    expect(sentence).toMatch(/[。.]$/);
    expect(sentence).not.toMatch(/[!！{}]|抱歉|失败|sorry|fail/i);
    expect(sentence).not.toContain(new WorkbookRefusal(code).code);
  }
});
