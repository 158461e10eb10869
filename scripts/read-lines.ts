import { readLines } from '../src/commands/read.ts';
import { createRegister } from '../src/register/resolve.ts';

// The reader alone, for measuring: rows of JSON on standard input, rows of figures on standard output.
await readLines(process.stdin, process.stdout, createRegister());
