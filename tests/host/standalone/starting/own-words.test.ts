import { GRID_WORDS } from '../../../../src/messages/grid-words';
import { withOwnWords } from '../../../../src/host/standalone/starting/own-words';

test('nobody is sent to somebody else, and a sheet is called 工作表', () => {
  const pack = {
    months: ['一月', '二月'],
    dialog: {
      edit: '该范围已被保护，目前无编辑权限。如需编辑，请联系创建者。',
      gone: '该子表已被删除，子表不能恢复',
      copy: '复制',
    },
  };
  expect(withOwnWords(pack, 'zh')).toEqual({
    months: ['一月', '二月'],
    dialog: { edit: GRID_WORDS.protected.zh, gone: '该工作表已被删除，工作表不能恢复', copy: '复制' },
  });
  const english = { edit: 'The range is protected. To edit, please contact the creator.' };
  expect(withOwnWords(english, 'en')).toEqual({ edit: GRID_WORDS.protected.en });
});
