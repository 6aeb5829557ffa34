import { resolve } from 'node:path';
import { defaultMechanism } from '../actions/default-mechanism';
import { goalsLayout } from '../domain/forms/goals-layout';
import { postsLayout } from '../domain/forms/posts-layout';
import { reportFormLayout } from '../domain/forms/report-form-layout';
import type { SheetLayout } from '../domain/sheet/layout';
import { writeWorkbook } from '../formats/writer/write-workbook';
import { cliText } from '../messages/cli';
import type { Invocation } from './invocation';
import { required, yearOf } from './options';
import { assertWritable, writeWhole } from './output-file';
import { CommandFailure, EXIT, UsageError, type ExitStatus } from './streams';

/** `template`: the blank official forms as a workbook. The flowcharts come with a later version. */
export async function templateCommand(invocation: Invocation): Promise<ExitStatus> {
  const { options, inputs, lang, streams } = invocation;
  const [kind, ...more] = inputs;
  if (kind === undefined || more.length > 0)
    throw new UsageError('templateUnknown', { kind: inputs.join(' ') });
  if (kind === 'workflow' || kind === 'duty-flow') throw new CommandFailure('templateLater', { kind });
  const school = required(options.school, '--school');
  const year = yearOf(options.year);
  const out = required(options.out, '--out');
  await assertWritable(out);
  const sheets = formLayouts(kind, school, year);
  await writeWhole(out, await writeWorkbook({ title: defaultMechanism().name, sheets }));
  streams.err(`${cliText('templateWritten', { path: resolve(out) }, lang)}\n`);
  return EXIT.clean;
}

function formLayouts(kind: string, school: string, year: number): readonly SheetLayout[] {
  const mechanism = defaultMechanism();
  const forms: Readonly<Record<string, () => SheetLayout>> = {
    goals: () => goalsLayout(mechanism, { school, year }),
    posts: () => postsLayout(mechanism, { school, year }),
    report: () => reportFormLayout(mechanism, { unit: school, year, style: 'list' }),
  };
  if (kind === 'all') return Object.values(forms).map((form) => form());
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (!form) throw new UsageError('templateUnknown', { kind });
  return [form()];
}
