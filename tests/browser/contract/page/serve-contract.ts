import { expect } from 'expect';
import { describeHostContract } from '../../../host/contract/host-contract';
import type { HostHarness } from '../../../host/contract/harness';
import { collectTests } from './collect-tests';
import { runTests, type TestResult } from './run-tests';

/** What a contract page offers to the test that opens it. */
export interface ContractPage {
  __runContract?: (name: string) => Promise<readonly TestResult[]>;
}

/** Puts the contract of the host port into a page, to be run there on a real screen. */
export function serveContract(harness: HostHarness): void {
  Object.assign(globalThis, { expect });
  (window as ContractPage).__runContract = (name) =>
    runTests(collectTests(() => describeHostContract(name, harness)));
}
