import { Problem } from '../domain/problem.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** What a person is told when a command could not do its work: a mistake with its remedy, or a bug with its trace. */
export function reportFailure(error: unknown, io: CommandIo): ExitCode {
  if (error instanceof Problem) return reportProblem(error, io);
  if (isUsage(error)) return error.exitCode === 0 ? 0 : 1;
  io.warn(`This is a bug in tollwatch: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 3;
}

function reportProblem({ message, where, hint }: Problem, io: CommandIo): ExitCode {
  io.warn(where === null ? `Error: ${message}` : `Error: ${where}: ${message}`);
  io.warn(`  ${hint}`);
  return 1;
}

/** commander has printed these already; help and version come as such an error with exit code 0. */
function isUsage(error: unknown): error is { readonly exitCode: number } {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error
  );
}
