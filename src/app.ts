import { randomUUID } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Check, OpenSource } from './checking/check-request.ts';
import { type Clock, systemClock } from './clock.ts';
import { didYouMean } from './config/nearest.ts';
import type { SourceSettings } from './config/schema.ts';
import { watchesOf } from './config/watch-names.ts';
import type { Config } from './config.ts';
import { newDeliveryMemory } from './deliver.ts';
import type { Delivery } from './delivering/delivery-request.ts';
import { diffInSteps } from './diff/diff.ts';
import { breatheWhenDue } from './domain/in-steps.ts';
import { Problem } from './domain/problem.ts';
import type { Instant } from './domain/time.ts';
import type { HttpClient } from './net/http.ts';
import { createHttpClient } from './net/http-client.ts';
import { notifierKind } from './notify/kinds.ts';
import type { DestinationCommon } from './notify/notifier.ts';
import { type Credits, creditOf } from './notify/wording/credits.ts';
import type { Audience, Destination } from './owing/audience.ts';
import { openReader } from './read-when-needed.ts';
import { nextDue } from './schedule.ts';
import { openArticleReader } from './sources/article/reader.ts';
import { sourceKind } from './sources/kinds.ts';
import type { SourceDeps } from './sources/source.ts';
import { holderName } from './store/holder.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { version } from './version.ts';

/** Everything that has to be opened and closed for the two verbs. */
export interface App extends AsyncDisposable {
  readonly config: Config;
  readonly store: Store;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly sources: readonly OpenSource[];
  readonly audience: Audience;
  /** What `check` needs beside the choice of sources. */
  readonly checking: Omit<Check, 'sources' | 'reason' | 'dryRun' | 'signal' | 'progress'>;
  /** What `deliver` needs beside its patience. */
  readonly delivering: Omit<Delivery, 'patienceMs' | 'signal'>;
}

/** What an app takes from the outside; the command line hands it on. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadableStream;
  /** The instant that counts as now. */
  readonly now: () => Instant;
  /** True when something else than the clock says what now is. */
  readonly frozen: boolean;
  /** Where the `console` destination prints. */
  readonly print: (text: string) => void;
}

/**
 * @param state folder of the state, or `:memory:`
 * @throws Problem when the state cannot be opened
 */
export async function openApp(config: Config, io: Surroundings, state = config.stateDir): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const http = opened.adopt(openHttp(config), (client) => client.close());
  const store = opened.use(await openStore(state));
  const sources = openSources(config, openSourceDeps(config, http, io, opened));
  const clock = clockOf(io);
  const holder = holderName(randomUUID());
  const audience = openAudience(config, http, io);
  const breathe = breatheWhenDue(setImmediate, BREATH_MS, () => performance.now());
  const owned = opened.move();
  return {
    config,
    store,
    http,
    clock,
    sources,
    audience,
    checking: {
      store,
      read: openReader(config.register, breathe),
      readerVersion: version(),
      diff: (request) => diffInSteps(request, breathe),
      audience,
      clock,
      holder,
    },
    delivering: { store, audience, clock, random: Math.random, holder, memory: newDeliveryMemory() },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** Longest time for which reading and comparing keep everything else waiting, give or take one step. */
const BREATH_MS = 15;

/** The door to the network as the configuration sets it, or as it is without one. */
export function openHttp(config: Pick<Config, 'network'> | null): HttpClient {
  const { allowPrivate = [], ports = [], contact, proxy }: Partial<Config['network']> = config?.network ?? {};
  return createHttpClient({
    allowPrivate,
    ports,
    userAgent: `tollwatch/${version()}${contact === undefined ? '' : ` (+${contact})`}`,
    proxy: proxy?.reveal() ?? null,
  });
}

/** TOLLWATCH_NOW holds the wall clock still; waiting goes on as usual. */
function clockOf(io: Pick<Surroundings, 'frozen' | 'now'>): Clock {
  return io.frozen ? { ...systemClock, now: io.now } : systemClock;
}

/** @param opened closes what is opened here */
export function openSourceDeps(
  { baseDir }: Pick<Config, 'baseDir'>,
  http: HttpClient,
  io: Pick<Surroundings, 'stdin'>,
  opened: AsyncDisposableStack,
): SourceDeps {
  const articles = opened.adopt(openArticleReader(), (reader) => reader.close());
  return { http, baseDir, stdin: () => readAll(io.stdin), articles };
}

/** Entries with `enabled: false` are left out. */
export function openSources(config: Config, deps: SourceDeps): readonly OpenSource[] {
  return config.sources
    .filter(({ enabled }) => enabled !== false)
    .map((settings) => openSource(settings, config.timezone, deps));
}

export function openSource(settings: SourceSettings, timezone: string, deps: SourceDeps): OpenSource {
  const kind = sourceKind(settings.kind);
  if (kind === undefined) throw new Error(`no source kind ${settings.kind}`);
  return { settings, source: kind.open(settings, deps), nextDue: (now) => nextDue(settings, timezone, now) };
}

function openAudience(config: Config, http: HttpClient, io: Surroundings): Audience {
  const destinations = config.notify.map((settings) => openDestination(settings, http, io));
  const routes = { ops: config.ops ?? null };
  return { destinations, routes, watches: watchesOf(config), credits: creditsOf(config.sources) };
}

function creditsOf(sources: Config['sources']): Credits {
  return Object.fromEntries(
    sources.flatMap((source) => {
      const credit = creditOf(source);
      return credit === null ? [] : [[source.name, credit]];
    }),
  );
}

function openDestination(settings: DestinationCommon, http: HttpClient, io: Surroundings): Destination {
  const kind = notifierKind(settings.kind);
  if (kind === undefined) throw new Error(`no destination kind ${settings.kind}`);
  return { name: settings.name, notifier: kind.open(settings, { http, print: io.print, now: io.now }) };
}

/**
 * The sources with these names; all of them when none is named.
 * @throws Problem `source-unknown`
 */
export function selectSources(sources: readonly OpenSource[], names: readonly string[]): readonly OpenSource[] {
  const known = sources.map(({ settings }) => settings.name);
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new Problem('source-unknown', `no source is called '${name}'`, {
      hint: didYouMean(name, known),
    });
  }
  return names.length === 0 ? sources : sources.filter(({ settings }) => names.includes(settings.name));
}
