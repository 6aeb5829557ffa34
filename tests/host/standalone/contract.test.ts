import { describeHostContract } from '../contract/host-contract';
import { gridHarness } from './grid-harness';
import { openPlainGrid } from './open-plain-grid';

describeHostContract('the embedded spreadsheet', gridHarness(openPlainGrid));
