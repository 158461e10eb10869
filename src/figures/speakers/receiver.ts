import type { Measure, Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { claimOf } from './claim-of.ts';
import { subjectBefore } from './subject.ts';

/**
 * "*The hospital in Dolna* treated 33 injured", "*MSF* received 36 wounded at its clinic": who takes in the hurt and the
 * dead counts them, and who shelters those who lost their homes counts these. Null where the sentence tells of nobody who does.
 */
export function receiverOf({ sentence, measure, at }: Draft, context: TextContext): Name | null {
  const takers = TAKERS[measure];
  if (takers === undefined) return null;
  const { items } = sentence;
  const whole = items.findLastIndex((item, i) => i < at + 2 && i > at - 10 && is(item, 'of-them'));
  const verb = items.findLastIndex(
    (_, i) => i < at && i > (whole < 0 ? at - 4 : at - 12) && takers.verbs.test(phraseAt(items, i)),
  );
  if (verb < 1 || items.slice(verb - 2, verb).some(({ text }) => /^(?:were|was|been|being)$/.test(text))) return null;
  const span = subjectBefore(items, verb);
  if (
    span === null ||
    !items.slice(span.from, span.to).some((item) => takers.bodies.test(item.text) && !is(item, 'says'))
  )
    return null;
  return claimOf(sentence, verb, span, true, context)[0]?.name ?? null;
}

/** The verb, with the little word that makes another of it: "taken in", "caring for". */
function phraseAt(items: readonly Item[], at: number): string {
  const [verb, next] = [items[at]?.text ?? '', items[at + 1]?.text ?? ''];
  return TWO_WORDS.test(verb) ? `${verb} ${next}` : verb;
}

const TWO_WORDS = /^(?:taken?|takes|took|taking|caring|cares?|looks|operated)$/;
const RECEIVES =
  /^(?:treat(?:s|ed|ing)?|receiv(?:es?|ed|ing)|admit(?:s|ted|ting)|takes? in|took in|taken in|operated on|register(?:s|ed)|stitched|seen|saw)$/;
const SHELTERS =
  /^(?:shelter(?:s|ed|ing)?|hous(?:es?|ed|ing)|host(?:s|ed|ing)?|accommodat(?:es?|ed|ing)|caring for|cares? for|looks after|feeds|feeding|takes? in|took in|taken in|register(?:s|ed))$/;

const HEALS =
  /^(?:hospitals?|clinics?|infirmary|ward|wards|mortuary|mortuaries|morgues?|coroner|coroners|examiner|doctors|medics|surgeons|paramedics|nurses|msf|icrc|borders|frontières|cross|crescent|ambulance|ambulances)$/;
const AIDS =
  /^(?:cross|crescent|icrc|ifrc|unhcr|iom|caritas|charity|agency|council|parish|municipality|church|mosque)$/;

const HEALERS = { verbs: RECEIVES, bodies: HEALS };
const TAKERS: Partial<Record<Measure, { readonly verbs: RegExp; readonly bodies: RegExp }>> = {
  wounded: HEALERS,
  killed: HEALERS,
  bodies: HEALERS,
  displaced: { verbs: SHELTERS, bodies: AIDS },
};
