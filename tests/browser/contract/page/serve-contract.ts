import { expect } from 'expect';
import { describeHostContract } from '../../../host/contract/host-contract';
import type { HostHarness } from '../../../host/contract/harness';
import { collectTests } from './collect-tests';
import { runTests, type TestResult } from './run-tests';

/** What a contract page offers to the test that opens it. */
export interface ContractPage {
  __runContract?: () => Promise<readonly TestResult[]>;
}

/** Puts the contract of the host port into a page, to be run there on a real screen. */
export function serveContract(name: string, harness: HostHarness): void {
  Object.assign(globalThis, { expect });
  (window as ContractPage).__runContract = () =>
    runTests(collectTests(() => describeHostContract(name, harness)));
}
