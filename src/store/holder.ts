import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Name under which this process takes leases: host, space of process numbers, process number, something unique. */
export function holderName(unique: string): string {
  return [...hereAndNow(), process.pid, unique].join(' ');
}

/**
 * True when the process that took a lease under this name has surely ended, so that a check that was killed does not
 * keep its sources to itself until its leases run out. A process elsewhere, or in a container of its own, cannot be
 * asked: it counts as alive. So does a number that another process has got meanwhile.
 */
export function isGone(holder: string): boolean {
  const [host, space, pid, ...unique] = holder.split(' ');
  const [hereHost, hereSpace] = hereAndNow();
  if (unique.length !== 1 || host !== hereHost || space !== hereSpace) return false;
  return /^[1-9]\d*$/.test(pid ?? '') && !isRunning(Number(pid));
}

function hereAndNow(): readonly [host: string, space: string] {
  return [hostname().replaceAll(' ', '-'), processSpace()];
}

/** Containers may share a host name and a state, yet number their processes each from 1. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return 'host';
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
