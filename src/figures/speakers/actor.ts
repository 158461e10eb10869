import type { Name } from '../../domain/figure.ts';
import { is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { claimOf } from './claim-of.ts';
import { namesOffice } from './offices.ts';
import { openingName } from './opening-name.ts';
import { subjectBefore } from './subject.ts';

/**
 * "*Orlavian police* have exhumed 90 bodies": an office that finds, takes or frees people counts them itself. Whoever kills
 * does not.
 */
export function actorOf({ sentence, measure, at }: Draft, context: TextContext): Name | null {
  if (!/^(?:bodies|captured|released)$/.test(measure)) return null;
  const { items } = sentence;
  const deed = items.findLastIndex((item, i) => i < at && i > at - 6 && DEED.test(item.text));
  if (deed < 1 || items.slice(deed - 2, deed).some(({ text }) => /^(?:were|was|been|being|are|is)$/.test(text)))
    return null;
  const isLater = /ing$/.test(items[deed]?.text ?? '') && is(items[deed - 1], 'preposition', 'clause');
  const span = isLater ? openingName(items) : subjectBefore(items, deed);
  if (
    span === null ||
    !namesOffice(
      sentence.text.slice(
        (items[span.from]?.start ?? 0) - sentence.start,
        (items[span.to - 1]?.end ?? 0) - sentence.start,
      ),
    )
  )
    return null;
  return claimOf(sentence, deed, span, true, context)[0]?.name ?? null;
}

const DEED =
  /^(?:recover(?:s|ed|ing)?|exhum(?:es?|ed|ing)|retriev(?:es?|ed|ing)|f(?:inds?|ound|inding)|pull(?:s|ed|ing)?|dug|unearth(?:s|ed)?|captur(?:es?|ed|ing)|seiz(?:es?|ed|ing)|t(?:akes?|ook|aking)|frees?|freed|freeing|releas(?:es?|ed|ing))(?: |$)/;
