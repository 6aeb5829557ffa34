import { HostError, type HostErrorCode } from '../../../src/host/host-error';
import type { OpenedWorkbook } from './harness';

/** Expects a call to be refused with a `HostError` of this code, with at least these values. */
export async function expectRefusal(
  call: Promise<unknown>,
  code: HostErrorCode,
  values: HostError['values'] = {},
): Promise<void> {
  const error: unknown = await call.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`expected HostError ${code}`, { cause: error });
  expect({ code: error.code, values: error.values, left: error.left }).toEqual({
    code,
    values: expect.objectContaining(values) as unknown,
    left: [],
  });
}

/** The same, and the workbook is as it was. */
export async function expectUnchangedRefusal(
  workbook: OpenedWorkbook,
  call: () => Promise<unknown>,
  code: HostErrorCode,
  values: HostError['values'] = {},
): Promise<void> {
  const before = await workbook.fingerprint();
  await expectRefusal(call(), code, values);
  expect(await workbook.fingerprint()).toBe(before);
}
