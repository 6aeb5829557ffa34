import { describeHostContract } from '../contract/host-contract';
import { excelHarness } from './excel-harness';

describeHostContract('Excel 2021', excelHarness('1.9', { notes: false, merges: false }));
describeHostContract('Excel of today', excelHarness('1.18', { notes: true, merges: true }));
