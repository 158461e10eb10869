import type { Name } from '../../domain/figure.ts';
import { is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { claimOf } from './claim-of.ts';
import { subjectBefore } from './subject.ts';

/**
 * "*The hospital in Dolna* treated 33 injured", "*MSF* received 36 wounded at its clinic": who takes in the hurt and the
 * dead counts them. Null where the sentence tells of nobody who heals or lays out.
 */
export function receiverOf({ sentence, measure, at }: Draft, context: TextContext): Name | null {
  if (!/^(?:wounded|killed|bodies)$/.test(measure)) return null;
  const { items } = sentence;
  const whole = items.findLastIndex((item, i) => i < at + 2 && i > at - 10 && is(item, 'of-them'));
  const verb = items.findLastIndex(
    (item, i) => i < at && i > (whole < 0 ? at - 4 : at - 12) && RECEIVES.test(item.text),
  );
  if (verb < 1 || items.slice(verb - 2, verb).some(({ text }) => /^(?:were|was|been|being)$/.test(text))) return null;
  const span = subjectBefore(items, verb);
  if (span === null || !items.slice(span.from, span.to).some((item) => HEALS.test(item.text) && !is(item, 'says')))
    return null;
  return claimOf(sentence, verb, span, true, context)[0]?.name ?? null;
}

const RECEIVES =
  /^(?:treat(?:s|ed|ing)?|receiv(?:es?|ed|ing)|admit(?:s|ted|ting)|takes? in|took in|operated on|register(?:s|ed)|stitched|seen|saw)$/;

const HEALS =
  /^(?:hospitals?|clinics?|infirmary|ward|wards|mortuary|mortuaries|morgues?|doctors|medics|surgeons|paramedics|nurses|msf|icrc|borders|cross|crescent|ambulance|ambulances)$/;
