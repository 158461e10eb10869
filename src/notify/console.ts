import { z } from 'zod';
import { nameSetting } from './name-setting.ts';
import type { Notifier, NotifierDeps, NotifierKind } from './notifier.ts';
import { REPEAT_MARK } from './repeat-mark.ts';
import { FULL } from './wording/brevity.ts';
import { postOf } from './wording/post.ts';
import { postText } from './wording/post-text.ts';

const config = z.strictObject({
  name: nameSetting('console'),
  kind: z.literal('console').describe('Prints to standard output.'),
});

export interface ConsoleConfig {
  readonly name: string;
  readonly kind: 'console';
}

export const consoleKind: NotifierKind<ConsoleConfig> = { kind: 'console', config, open };

function open(_settings: ConsoleConfig, { print }: NotifierDeps): Notifier {
  return {
    render: (message) => ({ text: postText(postOf(message, FULL)) }),
    send: async ({ payload, mayRepeat }) => {
      print(`${mayRepeat ? `${REPEAT_MARK}\n` : ''}${String(payload.text)}\n`);
      return { result: 'sent', ref: {} };
    },
    deadlineMs: 1000,
    graceMs: 0,
    paceMs: 0,
    whenUnsure: 'resend-marked',
  };
}
