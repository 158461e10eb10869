import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs the steps of the Dockerfile without a container engine: in a scratch folder, as an ordinary user, with the program's
 * folder read-only but for the volume; then starts the worker, asks the health check, and ends it as an engine would.
 */
const ROOT = join(import.meta.dirname, '..');
/** Whoever runs this; the first ordinary user where that is root. */
const USER =
  process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

interface Image {
  readonly env: Record<string, string>;
  readonly volumes: string[];
  user: string;
  health: readonly string[];
  entrypoint: readonly string[];
  command: readonly string[];
}

await main();

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'tollwatch-container-'));
  try {
    const app = join(scratch, 'app');
    const image = await build(scratch, app);
    expect(image.user === 'node', `the image runs as ${image.user || 'root'}`);
    await runWorker(app, image);
  } finally {
    unlock(scratch);
    rmSync(scratch, { recursive: true });
  }
  console.log('The image would build, run read-only as an ordinary user, answer its health check and end when asked.');
}

async function build(scratch: string, app: string): Promise<Image> {
  for (const folder of [app, join(scratch, 'home')]) mkdirSync(folder);
  for (const folder of [scratch, app, join(scratch, 'home')]) chownSync(folder, USER.uid, USER.gid);
  const image: Image = {
    env: { HOME: join(scratch, 'home'), PATH: path(), ...machineNpm() },
    volumes: [],
    user: '',
    health: [],
    entrypoint: [],
    command: [],
  };
  for (const [instruction, rest] of instructions()) await perform(instruction, rest, app, image);
  return image;
}

/** The base image's Node is the one of the dev dependency; its npm is the machine's. */
function path(): string {
  return `${join(ROOT, 'node_modules/node/bin')}:${process.env.PATH}`;
}

/** How npm reaches its registry is the machine's business: certificates, and the settings that hold for all users. */
function machineNpm(): Record<string, string> {
  const passed = Object.entries(process.env).filter(([name]) =>
    /^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|https?_proxy|no_proxy|npm_config_registry)$/i.test(name),
  );
  const globalconfig = execFileSync('npm', ['config', 'get', 'globalconfig'], {
    encoding: 'utf8',
    cwd: tmpdir(),
  }).trim();
  return { ...(Object.fromEntries(passed) as Record<string, string>), npm_config_globalconfig: globalconfig };
}

function instructions(): readonly (readonly [string, string])[] {
  const text = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replaceAll('\\\n', ' ');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()] as const);
}

async function perform(instruction: string, rest: string, app: string, image: Image): Promise<void> {
  console.log(`${instruction} ${rest}`);
  if (instruction === 'ENV')
    for (const pair of rest.split(' ')) image.env[pair.split('=')[0] as string] = pair.split('=')[1] as string;
  else if (instruction === 'WORKDIR') expect(rest === '/app', `WORKDIR ${rest}`);
  else if (instruction === 'COPY') copy(rest.split(' '), app);
  else if (instruction === 'RUN')
    await succeed(['sh', '-c', rest.replaceAll('node:node', `${USER.uid}:${USER.gid}`)], app, image);
  else if (instruction === 'USER') image.user = rest;
  else if (instruction === 'VOLUME') image.volumes.push(rest.replace('/app', app));
  else if (instruction === 'HEALTHCHECK') image.health = JSON.parse(rest.slice(rest.indexOf('[')));
  else if (instruction === 'ENTRYPOINT') image.entrypoint = JSON.parse(rest);
  else if (instruction === 'CMD') image.command = JSON.parse(rest);
  else
    expect(
      instruction === 'FROM' && rest.startsWith('node:24.'),
      `an instruction this script does not know: ${instruction} ${rest}`,
    );
}

function copy(words: readonly string[], app: string): void {
  const target = join(app, words.at(-1) as string);
  for (const name of words.slice(0, -1)) {
    const isFolder = lstatSync(join(ROOT, name)).isDirectory();
    cpSync(join(ROOT, name), isFolder ? target : join(target, name), { recursive: true });
  }
  own(app);
}

function own(folder: string): void {
  chownSync(folder, USER.uid, USER.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) own(join(folder, entry.name));
    else if (entry.isFile()) chownSync(join(folder, entry.name), USER.uid, USER.gid);
  }
}

async function runWorker(app: string, image: Image): Promise<void> {
  await using feed = await sampleFeed();
  writeFileSync(join(app, 'tollwatch.yaml'), configFor(feed.url));
  lock(app, image.volumes);
  const worker = start([...image.entrypoint, ...image.command], app, image);
  try {
    await healthy(app, image, worker);
    console.log('HEALTHCHECK answers');
    worker.kill('SIGTERM');
    const [code] = await once(worker, 'exit');
    expect(code === 0, `the worker ended with ${code} when asked to`);
  } finally {
    worker.kill('SIGKILL');
  }
}

function configFor(url: string): string {
  return `state: state\nnetwork:\n  allowPrivate: [127.0.0.1]\nsources:\n  - { name: sample, kind: feed, url: "${url}" }\nnotify:\n  - kind: console\n`;
}

async function healthy(app: string, image: Image, worker: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    expect(worker.exitCode === null, `the worker ended by itself with ${worker.exitCode}`);
    if ((await exitCode(image.health, app, image)) === 0) return;
    await pause(1000);
  }
  expect(false, 'the health check did not answer within a minute');
}

async function sampleFeed(): Promise<AsyncDisposable & { readonly url: string }> {
  const body =
    '<rss version="2.0"><channel><title>Sample</title><item><title>Nothing new</title><guid>1</guid></item></channel></rss>';
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As with a read-only root file system: nothing may be written but in the volumes. */
function lock(folder: string, volumes: readonly string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (volumes.includes(path)) continue;
    if (entry.isDirectory()) lock(path, volumes);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o555);
  }
  chmodSync(folder, 0o555);
}

function unlock(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) unlock(join(folder, entry.name));
}

function start([program = '', ...args]: readonly string[], cwd: string, { env }: Image): ChildProcess {
  return spawn(program, args, { cwd, env, ...USER, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function exitCode(words: readonly string[], cwd: string, image: Image): Promise<number | null> {
  const [code] = await once(start(words, cwd, image), 'exit');
  return code;
}

async function succeed(words: readonly string[], cwd: string, image: Image): Promise<void> {
  const code = await exitCode(words, cwd, image);
  expect(code === 0, `${words.join(' ')} ended with ${code}`);
}

function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
