import { json } from '../fakes/channel.ts';
import type { Host } from './network.ts';
import type { Run } from './run.ts';

const MINUTE = 60_000;

/** Full disk, jumping clock, a destination that refuses everything for a while. */
export function weather(run: Run): void {
  const { world, store, network, hosts, provoked, stormMs } = run;
  if (world.chance(0.3)) {
    const fills = (full: boolean) => () => {
      store.full = full;
    };
    during(run, 120_000, fills(true), fills(false));
  }
  for (let i = 0; i < 2; i++) if (world.chance(0.3)) world.after(world.between(0, stormMs), () => jump(run));
  if (provoked === 'refusal' || world.chance(0.2)) breakOne(run, world.pick(['team', 'bot']));
  world.after(stormMs, () => {
    network.stormy = false;
    store.full = false;
    for (const one of hosts.values()) {
      one.faults = 0;
      one.always = null;
    }
  });
}

function jump(run: Run): void {
  const [hour, year] = [3_600_000, 365 * 86_400_000];
  run.world.jump(run.world.pick([-3 * year, -5 * hour, -hour, 90_000, hour, 5 * hour, 2 * year]));
  run.jumped = true;
}

/** Out of order until two hours into the calm; whatever was owed to the others must be told long before. */
function breakOne(run: Run, name: 'team' | 'bot'): void {
  const { world, hosts, store, stormMs } = run;
  const host = hosts.get(name === 'team' ? 'slack.example' : 'discord.example');
  if (host === undefined) return;
  const refusal = json(
    { ok: false, error: 'token_revoked', message: '401: Unauthorized' },
    name === 'team' ? 200 : 401,
  );
  const breaks = (broken: Host['broken']) => () => {
    host.broken = broken;
  };
  world.after(world.between(0, stormMs / 2), breaks(refusal));
  world.after(stormMs + 120 * MINUTE, breaks(null));
  world.after(stormMs + 70 * MINUTE, () => {
    // The desk waits for its hours, and then for the next round; nobody else has any such reason.
    const longDue = new Date(Date.parse(world.now()) - 30 * MINUTE).toISOString();
    const waiting = store.disk.outbox.filter(
      ({ destination, state, dueAt }) =>
        destination !== name &&
        (state === 'pending' || state === 'unknown') &&
        (destination !== 'desk' || dueAt <= longDue),
    );
    if (!run.jumped)
      run.heldUp.push(...waiting.map(({ id, destination }) => `${destination} row ${id} waits for ${name}`));
  });
}

function during({ world, stormMs }: Run, longestMs: number, begin: () => void, end: () => void): void {
  const start = world.between(0, stormMs);
  world.after(start, begin);
  world.after(start + world.between(1000, longestMs), end);
}
