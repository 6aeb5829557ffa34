import { type Twist, WpsFault } from '../bridge';
import type { WpsProgram } from '../model/program';

const refused: Twist = () => {
  throw new WpsFault('call failed');
};

export const LEFT_OUT_QUIRKS = {
  /** Nothing of how a sheet prints can be said. */
  noPrinter: ({ bridge }: WpsProgram) =>
    bridge.twist(['PageSetup.*'], ({ kind, usual }) => {
      if (kind === 'write') throw new WpsFault('call failed');
      return usual();
    }),
  /** The paper is the printer's affair, the rest is the sheet's. */
  noPaper: ({ bridge }: WpsProgram) =>
    bridge.twist(['PageSetup.PaperSize', 'PageSetup.Orientation'], ({ kind, usual }) => {
      if (kind === 'write') throw new WpsFault('call failed');
      return usual();
    }),
  noComments: ({ bridge }: WpsProgram) => bridge.drop(['Range.AddComment']),
  commentsRefused: ({ bridge }: WpsProgram) => bridge.twist(['Range.AddComment'], refused),
  linksRefused: ({ bridge }: WpsProgram) => bridge.twist(['Hyperlinks.Add'], refused),
} as const;
