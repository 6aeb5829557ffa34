import { failureText, usageText, type Lang } from '../messages/cli';
import { HELP } from '../messages/cli-help';
import { faultOf } from '../actions/reading/fault';
import { ReadingCancelled } from '../actions/reading/reading-pool';
import { checkCommand } from './check-command';
import { consolidateCommand } from './consolidate-command';
import type { Invocation } from './invocation';
import { isCommandName, parseOptions, type CommandName } from './options';
import { reportCommand } from './report-command';
import { CommandFailure, EXIT, UsageError, type ExitStatus, type Streams } from './streams';
import { templateCommand } from './template-command';

type Command = (invocation: Invocation) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  consolidate: consolidateCommand,
  template: templateCommand,
  check: checkCommand,
  report: reportCommand,
};

/** Runs the command line `argv` (without node and script) and gives the exit status; never throws for a user's error. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitStatus> {
  const lang: Lang = langOf(argv);
  try {
    return await run(argv, lang, streams);
  } catch (cause) {
    streams.err(`${sentenceOf(cause, lang)}\n`);
    return cause instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

async function run(argv: readonly string[], lang: Lang, streams: Streams): Promise<ExitStatus> {
  const [name, ...args] = argv;
  if (name === undefined) {
    streams.err(HELP[lang]);
    throw new UsageError('noCommand');
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    streams.out(HELP[lang]);
    return EXIT.clean;
  }
  if (!isCommandName(name)) throw new UsageError('unknownCommand', { command: name });
  const { options, inputs } = parseOptions(name, args);
  if (options.help) {
    streams.out(HELP[lang]);
    return EXIT.clean;
  }
  if (options.lang !== undefined && options.lang !== 'zh' && options.lang !== 'en') {
    throw new UsageError('langInvalid', { value: options.lang });
  }
  return COMMANDS[name]({ options, inputs, lang, streams });
}

/** The language has to be known before the options are, so that a wrong option is said in it. */
const langOf = (argv: readonly string[]): Lang =>
  argv.some((arg, index) => arg === '--lang=en' || (arg === '--lang' && argv[index + 1] === 'en'))
    ? 'en'
    : 'zh';

function sentenceOf(cause: unknown, lang: Lang): string {
  if (cause instanceof UsageError) return usageText(cause.code, cause.values, lang);
  if (cause instanceof CommandFailure) return failureText(cause.code, cause.values, lang);
  if (cause instanceof ReadingCancelled) return failureText('cancelled', {}, lang);
  return failureText('unexpected', { detail: faultOf(cause) }, lang);
}
