import type { Command } from 'commander';
import { loadStateDir } from '../config/state-dir.ts';
import { Problem } from '../domain/problem.ts';
import { waiting } from '../reviewing/review.ts';
import { openStore } from '../store/open-store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { waitingJson, waitingText } from './printing/waiting-text.ts';
import { defineDecisions, SIGNED } from './review-decisions.ts';

interface ListOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    command
      .addHelpText(
        'after',
        examples(
          'review list',
          `review accept 212 ${SIGNED} "the ministry repeats it on its site"`,
          `review reject 212 ${SIGNED} "a digit is missing, see the Arabic text"`,
          `review edit 212 --number 5200 ${SIGNED} "the table says 5,200"`,
          `review merge moh/killed/any/gaza gaza-moh/killed/any/gaza ${SIGNED} "one ministry"`,
          `review split 212 ${SIGNED} "this outlet writes about another war"`,
        ),
      )
      .addHelpText('after', `\n${ABOUT}`);
    withConfig(command)
      .argument('[action]', undefined, 'list')
      .usage('[options] [command]')
      .allowExcessArguments()
      .option('--json', 'one JSON document')
      .action(runs((action: string, options: ListOptions) => listOrRefuse(action, options, io)));
    withConfig(command.command('list').description('List what is held back and waits for a decision.'))
      .option('--json', 'one JSON document')
      .addHelpText('after', examples('review list', 'review list --json'))
      .action(runs((_options: ListOptions, self: Command) => list(self.optsWithGlobals(), io)));
    defineDecisions(command, io, runs);
  },
};
export const { define } = module;

const ABOUT = `Every decision is a line of the log with who and why, survives \`replay\`, and cannot be taken twice. What it sends goes the way of all news: see \`tollwatch outbox\`.`;

function listOrRefuse(action: string, options: ListOptions, io: CommandIo): Promise<ExitCode> {
  if (action === 'list') return list(options, io);
  throw new Problem('review-action', `'${action}' is nothing that can be decided`, {
    hint: 'Use list, accept, reject, edit, merge or split.',
  });
}

/** Looks only: it needs no token. */
async function list(options: ListOptions, io: CommandIo): Promise<ExitCode> {
  await using store = await openStore(loadStateDir(configFile(options, io), io.env), { readonly: true });
  const open = await waiting({ store });
  io.print(options.json ? JSON.stringify(open.map(waitingJson)) : waitingText(open, io));
  return 0;
}
