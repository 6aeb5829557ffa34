import { compactText } from '../../reading/plain-text';
import { isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

/**
 * The hint of ③: distinct Party organisations with a task in 附件1. The form's own 党委（总支、支部）, unedited, is one;
 * 团总支 belongs to the Youth League.
 */
export function orgsImplementingHint(context: FigureContext): number | null {
  if (!isFormFilled(context, 'goals')) return null;
  const { partyOrganizationWords, youthLeagueWords } = context.mechanism.vocabulary;
  const written = new Set(context.school.tasks.map(({ orgName }) => orgName));
  const names = new Set([...written].map(compactText));
  return [...names].filter(
    (name) =>
      partyOrganizationWords.some((word) => name.includes(word)) &&
      !youthLeagueWords.some((word) => name.includes(word)),
  ).length;
}
