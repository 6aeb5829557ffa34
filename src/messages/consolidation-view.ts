import { FILES_WORDING } from './consolidation-view-files';
import { PENDING_WORDING } from './consolidation-view-pending';
import { RESULT_WORDING } from './consolidation-view-result';

/** Everything the 汇总 view says, apart from findings, states and refusals, which have catalogues of their own. */
export const CONSOLIDATION_WORDS = { ...FILES_WORDING, ...PENDING_WORDING, ...RESULT_WORDING };
