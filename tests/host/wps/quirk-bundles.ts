import type { Quirk } from '../../wps-host/quirks/quirks';

/*
 * Readings of what nobody has looked at in a real WPS, as many together as do not contradict; each doubt in one of the
 * two. What is told first is changed first: so `constantsAsThemselves` comes before what empties look like.
 */

export const TELLING_LITTLE: readonly Quirk[] = [
  'constantsAsThemselves',
  'emptyIsHole',
  'linesAreFlat',
  'differingIsUndefined',
  'noRuleIsUndefined',
  'specialCellsOfUnprotected',
  'newConditionsFirst',
  'sheetsComeBeforeShown',
  'addsWithoutShowing',
  'onlySeenGoes',
  'goneRemembered',
  'onlyNamesListen',
  'windowWaitsForScreen',
  'oldMembers',
];

export const TELLING_OTHERWISE: readonly Quirk[] = [
  'emptyIsText',
  'differingFormatIsText',
  'someMergedIsTrue',
  'noRuleIsZero',
  'specialCellsOrNull',
  'priorityRefused',
  'sheetsComeFirst',
  'veryHiddenGoes',
  'onlyFunctionsListen',
  'smallSheets',
  'noCounting',
];
