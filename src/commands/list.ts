import type { CommandModule } from './command.ts';

/** What stands in the overview; the module itself is loaded only when it is called. */
export interface ListedCommand {
  readonly name: string;
  readonly summary: string;
  /** What exit code 0 says, where that is more than that all went well. */
  readonly well?: string;
  /** What exit code 2 says, where the command has it: it was done, but something outside is in trouble. */
  readonly trouble?: string;
  readonly load: () => Promise<CommandModule>;
}

export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'demo',
    summary: 'run the main job on the bundled sample',
    trouble: 'the feeds of the sample did not answer',
    load: () => import('./demo.ts'),
  },
  { name: 'init', summary: 'write a commented tollwatch.yaml', load: () => import('./init.ts') },
  {
    name: 'check',
    summary: 'poll every source once, record what moved, deliver the messages',
    well: 'all sources answered and every message is out or waiting its turn',
    trouble: 'done, but a source or a destination is in trouble (the tables say which)',
    load: () => import('./check.ts'),
  },
  { name: 'watch', summary: 'go on checking, each source when it is due', load: () => import('./watch.ts') },
  {
    name: 'log',
    summary: 'review the change log',
    trouble: '`log verify` found the chain broken',
    load: () => import('./log.ts'),
  },
  { name: 'figures', summary: 'print the standing figures', load: () => import('./figures.ts') },
  {
    name: 'explain',
    summary: 'show what is read in a text, by which rules, and whether it would alert',
    load: () => import('./explain.ts'),
  },
  {
    name: 'read',
    summary: 'read texts as JSON Lines: the machine form of the reader',
    load: () => import('./read-command.ts'),
  },
  { name: 'sources', summary: 'list the sources and how they fare', load: () => import('./sources.ts') },
  {
    name: 'doctor',
    summary: 'try a source or an address and say what to do',
    trouble: 'a source is in trouble',
    load: () => import('./doctor.ts'),
  },
  {
    name: 'notify',
    summary: 'send a sample message to each destination',
    trouble: 'a destination did not take it',
    load: () => import('./notify.ts'),
  },
  {
    name: 'review',
    summary: 'decide about held values, and put right what was read or matched wrongly',
    load: () => import('./review.ts'),
  },
  {
    name: 'replay',
    summary: 'read all stored texts again and list what would differ',
    well: 'done, whether or not something differs',
    load: () => import('./replay.ts'),
  },
  {
    name: 'reparse',
    summary: 'adopt what replay lists, as logged corrections',
    well: 'done, or there was nothing to adopt',
    load: () => import('./reparse.ts'),
  },
  {
    name: 'policy',
    summary: 'show what the watches of the configuration would have sent',
    load: () => import('./policy.ts'),
  },
  { name: 'outbox', summary: 'list, retry or drop the messages that are owed', load: () => import('./outbox.ts') },
  { name: 'backup', summary: 'copy the state while it is in use', load: () => import('./backup.ts') },
  { name: 'restore', summary: 'put a backup in the place of the state', load: () => import('./restore.ts') },
  {
    name: 'health',
    summary: 'say whether the worker keeps up (for containers)',
    well: 'the worker beats and the state can be read',
    trouble: 'it does not, or the state cannot be read',
    load: () => import('./health.ts'),
  },
  { name: 'config', summary: 'check the configuration, or print its JSON Schema', load: () => import('./config.ts') },
];
