import { describeHostContract } from '../contract/host-contract';
import { TELLING_LITTLE, TELLING_OTHERWISE } from './quirk-bundles';
import { wpsHarness } from './wps-harness';

describeHostContract('an old WPS that tells little', wpsHarness(TELLING_LITTLE));
describeHostContract('a WPS that tells otherwise', wpsHarness(TELLING_OTHERWISE));
