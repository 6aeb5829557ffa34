import { resolve } from 'node:path';
import { defaultMechanism } from '../actions/default-mechanism';
import { formSheet } from '../actions/templates/form-sheet';
import { FORM_KINDS, type FormKind } from '../domain/workbook/workbook-memory';
import { writeWorkbook } from '../formats/writer/write-workbook';
import { cliText } from '../messages/cli';
import type { Invocation } from './invocation';
import { required, yearOf } from './options';
import { assertWritable, writeWhole } from './output-file';
import { EXIT, UsageError, type ExitStatus } from './streams';

/** The forms by the names they have on the command line. */
const KINDS: Readonly<Record<string, readonly FormKind[]>> = {
  goals: ['goals'],
  posts: ['posts'],
  workflow: ['workflow'],
  'duty-flow': ['dutyFlow'],
  report: ['report'],
  all: FORM_KINDS,
};

/** `template`: the blank official forms as a workbook. */
export async function templateCommand(invocation: Invocation): Promise<ExitStatus> {
  const { options, inputs, lang, streams } = invocation;
  const kinds = kindsOf(inputs);
  const who = { unit: required(options.school, '--school'), year: yearOf(options.year) };
  const out = required(options.out, '--out');
  await assertWritable(out);
  const sheets = kinds.map((kind) => formSheet(kind, who));
  await writeWhole(out, await writeWorkbook({ title: defaultMechanism().name, sheets }));
  streams.err(`${cliText('templateWritten', { path: resolve(out) }, lang)}\n`);
  return EXIT.clean;
}

function kindsOf([name, ...more]: readonly string[]): readonly FormKind[] {
  const kinds = name !== undefined && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kinds || more.length > 0)
    throw new UsageError('templateUnknown', { kind: [name ?? '', ...more].join(' ') });
  return kinds;
}
