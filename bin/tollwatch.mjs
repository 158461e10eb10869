#!/usr/bin/env node
// Any Node from 12.20 on can read this file: it says in one sentence what is missing, or finds the Node that npm brought along.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const needed = engines.node.replace('>=', '');

if (process.argv[2] === '--version' || process.argv[2] === '-V') console.log(version);
else if (isNewEnough(process.versions.node)) start();
else runWith(nodeFromNpm());

/** Compiled modules are kept beside the packages, where that may be written: asked for before the first of them is loaded. */
function start() {
  import('node:module')
    .then(({ enableCompileCache }) => enableCompileCache(join(ROOT, 'node_modules/.cache/tollwatch')))
    .then(() => import('../src/cli.ts'))
    .then((cli) => cli.start());
}

function isNewEnough(found) {
  const [major, minor] = found.split('.').map(Number);
  const [neededMajor, neededMinor] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** The `node` package is a dev dependency, so that an older machine needs nothing but `npm ci`. */
function nodeFromNpm() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = join(ROOT, 'node_modules', 'node', 'bin', name);
  return existsSync(file) ? file : null;
}

function runWith(node) {
  if (node === null) {
    const hint = `install it from https://nodejs.org, or run \`npm ci\` in ${ROOT}, which brings it along`;
    console.error(`tollwatch needs Node ${needed} or newer and this is Node ${process.versions.node}: ${hint}.`);
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`tollwatch could not start ${node}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}
