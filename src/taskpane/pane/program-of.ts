import type { Host, HostKind } from '../../host/port';
import type { Program } from '../../messages/program';

const PROGRAMS: Readonly<Record<HostKind, Program>> = {
  excel: 'excel',
  wps: 'wps',
  memory: 'excel',
  standalone: 'page',
};

/** Whose words the pane uses. */
export const programOf = ({ kind }: Pick<Host, 'kind'>): Program => PROGRAMS[kind];
