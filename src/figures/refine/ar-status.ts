import { amend, type Draft, type Refiner } from '../rule.ts';

/** "كانت الوزارة قد أعلنت … سقوط 12", "في حصيلة أولية": what was said before a later count. */
export const arStatus: Refiner = {
  name: 'ar-status',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.status === 'asserted' && isOvertaken(draft) ? amend(draft, 'ar-status', { status: 'historical' }) : draft,
    ),
};

const EARLIER =
  /(?<!\p{L})[وف]?كان(?:ت|وا)? (?:\S+ ){0,5}?قد (?:أعلن|أفاد|ذكر|قال|تحدث|سجل|أحصى|أحصت|قدر|أكد|أورد|نشر)\p{L}{0,2} [^.؛]*$/u;

function isOvertaken({ sentence, start }: Draft): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  return EARLIER.test(before) && !/(?:ارتفع|ارتفعت|لكن|غير أن|قبل أن|ثم)/u.test(before);
}
