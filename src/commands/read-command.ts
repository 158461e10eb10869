import { Writable } from 'node:stream';
import { Problem } from '../domain/problem.ts';
import { createRegister } from '../register/resolve.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { readLines } from './read.ts';

interface ReadOptions {
  readonly jsonl?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    command
      .option('--jsonl', 'JSON Lines in, JSON Lines out, in the same order')
      .addHelpText(
        'after',
        examples(
          'read --jsonl < texts.jsonl',
          `read --jsonl <<< '{"id": 1, "text": "The ministry said 40 people were killed."}'`,
        ),
      )
      .addHelpText(
        'after',
        '\nRows in: {id, text, title?, published?, lang?, outlet?}. Rows out: {id, figures: […]}.\nFor one text and a person, see `tollwatch explain`.',
      )
      .action(runs((options: ReadOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run({ jsonl }: ReadOptions, io: CommandIo): Promise<ExitCode> {
  if (!jsonl) throw new Problem('usage', 'read needs --jsonl', { hint: 'For one text, use `tollwatch explain FILE`.' });
  await readLines(io.stdin, printed(io), createRegister());
  return 0;
}

/** A stream in front of the writer that the command was handed. */
function printed({ print }: CommandIo): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      print(String(chunk).trimEnd());
      done();
    },
  });
}
