import { HostError } from '../../../src/host/host-error';
import { translateError } from '../../../src/host/wps/translate-error';
import { startWps } from '../../wps-host/start-wps';

const start = () => startWps({ sheets: [{ name: '表' }] });

test('WPS is asked in what state it is', () => {
  const { application, clerk } = start();
  const fault = new Error('call failed');
  expect(translateError(fault, application, { sheet: '表' })).toMatchObject({
    code: 'unknown',
    values: { sheet: '表', code: 'Error' },
    cause: fault,
  });
  clerk.startTyping();
  expect(translateError(fault, application).code).toBe('cellEditing');
  clerk.stopTyping();
  clerk.closeWorkbook();
  expect(translateError(fault, application).code).toBe('workbookClosed');
});

test('where it does not answer at all, nothing is known', () => {
  const { application, bridge } = start();
  bridge.failAt(1, { lasting: true });
  expect(translateError('lost', application)).toMatchObject({ code: 'unknown', values: { code: 'string' } });
});

test('a member that this version lacks is named', () => {
  const lacking = (): void => {
    const sheet: { readonly CountA?: () => void } = {};
    (sheet as Required<typeof sheet>).CountA();
  };
  const error = (() => {
    try {
      return lacking();
    } catch (reason) {
      return reason;
    }
  })();
  const { application } = start();
  expect(translateError(error, application)).toMatchObject({
    code: 'notSupported',
    values: { api: 'CountA' },
  });
});

test('our own errors keep what they say, and learn where they were', () => {
  const { application } = start();
  const own = new HostError('sheetMissing', { sheet: '甲' }, { left: ['乙'] });
  expect(translateError(own, application, { sheet: '丙', cell: 'A1' })).toMatchObject({
    code: 'sheetMissing',
    values: { sheet: '甲', cell: 'A1' },
    left: ['乙'],
  });
});
