import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { holderName, isGone } from '../../src/store/holder.ts';

/** The number of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;
const [host, space] = holderName('x').split(' ');

describe('a holder is gone', () => {
  test.each([
    ['this very process', holderName('x'), false],
    ['an ended process here', `${host} ${space} ${ENDED} x`, true],
    ['the same number on another host', `${host}-2 ${space} ${ENDED} x`, false],
    ['the same number in another container', `${host} pid:[1] ${ENDED} x`, false],
    ['process 1, which is never ours', `${host} ${space} 1 x`, false],
    ['no process number', `${host} ${space} 0 x`, false],
    ['a name of another form', 'me', false],
  ])('%s', (_who, holder, expected) => {
    expect(isGone(holder)).toBe(expected);
  });
});
