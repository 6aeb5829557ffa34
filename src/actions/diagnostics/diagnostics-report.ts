import type { HostCapabilities, HostKind } from '../../host/port';
import type { ProgramFacts } from '../../host/program-facts';
import type { DiagnosticStep } from './diagnostic-step';

interface ReportedRun {
  readonly host: { readonly kind: HostKind; readonly capabilities: HostCapabilities };
  readonly program: ProgramFacts;
  readonly steps: readonly DiagnosticStep[];
}

/**
 * The run as plain text for whoever mends the add-in, in English like the code it speaks of. Holds versions, counts,
 * codes and times; nothing that stands in the workbook.
 */
export function diagnosticsReport({ host, program, steps }: ReportedRun): string {
  const facts = [
    ['host', host.kind],
    ['program', programLine(program)],
    ['platform', program.platform],
    ['language', program.displayLanguage],
    ['requirement sets', program.requirementSets.join(', ') || 'none'],
    ['capabilities', capabilitiesOf(host.capabilities)],
  ] as const;
  return [
    '168 add-in diagnostics',
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    ...steps.map(line),
    '',
    `${steps.filter(({ result }) => result === 'ok').length} of ${steps.length} ok`,
  ].join('\n');
}

const programLine = ({ name, version, build }: ProgramFacts): string =>
  `${name} ${version}${build === undefined ? '' : ` build ${build}`}`.trim();

const line = ({ call, result, milliseconds, code, detail }: DiagnosticStep): string =>
  [call.padEnd(18), result.padEnd(9), `${milliseconds} ms`.padStart(9), code, detail]
    .filter((part) => part !== undefined)
    .join('  ');

const capabilitiesOf = (capabilities: HostCapabilities): string =>
  Object.entries(capabilities)
    .map(([name, has]) => `${name} ${has ? 'yes' : 'no'}`)
    .join(', ');
