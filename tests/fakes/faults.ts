import type { FakeAnswer, FakeRequest, FakeService } from './channel.ts';

/** What can happen to one post. */
export const FAULTS = [
  'refused',
  'reset-before-accept',
  'reset-after-accept',
  '500-after-accept',
  'slower-than-the-deadline',
  'json-cut',
  '429-with-retry-after',
  '429-without',
  'no-answer-ever',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Faults after which the channel shows the message although no usable answer came. */
export const ACCEPTED: ReadonlySet<Fault> = new Set([
  'reset-after-accept',
  '500-after-accept',
  'slower-than-the-deadline',
  'json-cut',
]);

/** What the client meets. `late`: the service has done its work, but the client no longer waits for the answer. */
export type Meeting =
  | { readonly does: 'answer'; readonly answer: FakeAnswer }
  | { readonly does: 'refuse' | 'reset' | 'late' | 'silence' };

/** Lets a service deal with a request under a fault; what it accepts, its channel shows from then on. */
export function meet(fault: Fault | undefined, service: FakeService, request: FakeRequest): Meeting {
  switch (fault) {
    case 'refused':
      return { does: 'refuse' };
    case 'reset-before-accept':
      return { does: 'reset' };
    case 'no-answer-ever':
      return { does: 'silence' };
    case '429-with-retry-after':
      return { does: 'answer', answer: service.slowDown(2) };
    case '429-without':
      return { does: 'answer', answer: service.slowDown(null) };
    default:
      return accepted(fault, service.answer(request));
  }
}

function accepted(fault: Fault | undefined, answer: FakeAnswer): Meeting {
  if (fault === 'reset-after-accept') return { does: 'reset' };
  if (fault === 'slower-than-the-deadline') return { does: 'late' };
  if (fault === '500-after-accept') return { does: 'answer', answer: { status: 500, body: 'oops' } };
  if (fault !== 'json-cut') return { does: 'answer', answer };
  return { does: 'answer', answer: { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) } };
}
