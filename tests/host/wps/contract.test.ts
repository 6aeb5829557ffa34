import { describeHostContract } from '../contract/host-contract';
import { wpsHarness } from './wps-harness';

describeHostContract('WPS', wpsHarness());
