import { listValue } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { isFailed } from './entered-cells';
import { noticedMemberCells } from './member-cells';

/** E04: what stands under 履岗党员 names persons; 全体党员, 教务处, 10人 count nobody (spec §2.5 未识别). */
export const memberCellNamesPersons: Rule<SchoolCheckContext> = {
  id: 'E04',
  severity: 'warning',
  observe: ({ school }) =>
    noticedMemberCells(school)
      .filter(({ place, members }) => members.unrecognised.length > 0 && !isFailed(school, place))
      // Under `names`: a text that is not read as a name may still be one.
      .map(({ place, members }) => ({ place, values: { names: listValue(members.unrecognised) } })),
};
