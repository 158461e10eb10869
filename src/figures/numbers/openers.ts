import type { Qualifier } from '../../domain/amount.ts';
import { type Item, is, senseOf } from '../item.ts';

interface Openers {
  readonly to: number;
  readonly qualifier: Qualifier | null;
  readonly joiner: string | null;
}

/** Qualifiers in front, the outer one first: "at least some 20" is at least 20. Articles may stand between. */
export function openersAt(items: readonly Item[], at: number): Openers {
  let qualifier: Qualifier | null = null;
  let to = at;
  for (; to < at + 4; to += 1) {
    const sense = senseOf(items[to], 'qualifier-before');
    if (sense === undefined || isParticle(items, to) || isAbout(items, to)) break;
    qualifier = qualifier === null || qualifier === 'about' ? sense.qualifier : qualifier;
  }
  if (to > at && is(items[to], 'single') && !is(items[to], 'value', 'fraction')) to += 1;
  const opener = isRise(items, to) ? undefined : senseOf(items[to], 'range-opener');
  return opener === undefined ? { to, qualifier, joiner: null } : { to: to + 1, qualifier, joiner: opener.joiner };
}

/** "hands *over* four coffins", "taken *over* 40 hostages" is none: the word belongs to the verb before it. */
function isParticle(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'over' &&
    /^(?:hand|hands|handed|handing|turn|turns|turned|turning)$/.test(items[at - 1]?.text ?? '')
  );
}

/** "opened a *case over* 19 deaths", "was *charged over* the deaths of 12": what it is about, and no bound. */
function isAbout(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'over' &&
    PROCEEDINGS.test(items[at - 1]?.text ?? '') &&
    items.slice(at + 1, at + 5).some(({ text }) => DEATHS.test(text))
  );
}

const PROCEEDINGS =
  /^(?:cases?|probes?|inquiry|inquiries|enquiry|inquests?|investigations?|proceedings|trials?|charges?|charged|lawsuits?|complaints?|sued|tried|arrested|convicted|sentenced|jailed|questioned|investigated|resigned|sacked|apologi[sz]ed|rows?|outcry|outrage|anger|angry|fury|grief|protests?|protested|criticism|criticised|criticized|dispute|scandal|condemned|concerns?|alarm)$/;

const DEATHS = /^(?:deaths?|killings?|fatalities|casualties|disappearances|injuries|dead|killed)$/;

/** «зросла з 15 до 22», «выросло с 15 до 22»: where it was, and where it is now. */
function isRise(items: readonly Item[], at: number): boolean {
  return /^(?:з|із|с|со)$/u.test(items[at]?.text ?? '') && ROSE.test(items[at - 1]?.text ?? '');
}

const ROSE =
  /^(?:зрос|зріс|збільш|підня|підвищ|зменш|знизи|скорот|вырос|возрос|увелич|подня|повыс|снизи|сократ|уменьш)/u;
