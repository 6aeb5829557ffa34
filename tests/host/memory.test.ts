import { describeHostContract } from './contract/host-contract';
import { memoryHarness } from './memory-harness';

describeHostContract('memory', memoryHarness);
