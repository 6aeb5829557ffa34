import { landingText } from '../../domain/sheet/landing-text';

const OFFICE_ESCAPE = /_x([0-9a-fA-F]{4})_/gu;

/** Text as it may stand in a part of the file: a literal `_x0041_` is no escaped character to Office. */
export const cellText = (text: string): string => landingText(text).replace(OFFICE_ESCAPE, '_x005F_x$1_');
