import { isBase } from '../../find/korean/clause.ts';
import { tailOf } from '../../find/korean/tail.ts';
import { is, measureOf } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type TextContext } from '../../rule.ts';

/** Who is counted: "어린이 4명", "12명의 병사", else the people of the whole, of the number before, or of the sentence. */
export const koVictims: Refiner = {
  name: 'ko-victims',
  languages: ['ko'],
  refine: (drafts, context) => {
    const named: Draft[] = [];
    for (const draft of drafts) named.push(draft.victims === null ? withVictims(draft, named, drafts, context) : draft);
    return named;
  },
};

function withVictims(draft: Draft, before: readonly Draft[], all: readonly Draft[], context: TextContext): Draft {
  const own = ownWords(draft);
  if (own !== null) return amend(draft, 'ko-victims', { victims: context.register.people(own) });
  const whole = all.find((other) => other !== draft && isAnchoredAt(other, draft.partOf ?? draft.of));
  const inherited =
    before.find((other) => other === whole)?.victims ?? (whole === undefined ? null : ownOf(whole, context));
  const victims =
    inherited ??
    around(draft, context) ??
    beside(draft, before) ??
    onlyForces(draft, context) ??
    context.register.people('사람');
  return amend(draft, 'ko-victims', { victims, inferred: [...draft.inferred, 'victims'] });
}

function ownOf(draft: Draft, { register }: TextContext) {
  const words = ownWords(draft);
  return words === null ? null : register.people(words);
}

const PERSON =
  /(?:군|병|병사|인|민|생|원|들|객|사|자|이|관|당국자|신도|교도|일가족|가족|여성|남성|노인|병력|부대|보행자|아동)$/u;
const NOT =
  /(?:[은는을를에고며]|(?:군|인|사|자|민|원|들|생|객)[이가]|에서|에게|으로|포함해|가운데|모두|총|약|최소|최대|등|추가로|각각|현재|까지|추산|이상|중|전원)$/u;

/** The nouns right before the number, or behind "N명의". */
function ownWords({ sentence, at, count, measure }: Draft): string | null {
  const { items, text, start } = sentence;
  if (count.low === 0) return null;
  const { particle, next } = tailOf(sentence, at);
  if (particle === '의' && is(items[next], 'person')) return items[next]?.text ?? null;
  const before = text.slice(0, (items[at]?.start ?? start) - start).trimEnd();
  const words = (/(?:[^\s,.·()"'“”‘’]+ ){0,2}[^\s,.·()"'“”‘’]+$/u.exec(before)?.[0] ?? '').split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (measure === 'bodies' && /^(?:시신|유해|주검|사체|시체|유골)/u.test(last)) return last;
  if (!PERSON.test(last) || NOT.test(last) || isMeasureNoun(items[at - 1])) return null;
  const from = words.slice(0, -1).findLastIndex((word) => !isNominal(word));
  return words.slice(from + 1).join(' ');
}

function isMeasureNoun(item: Draft['sentence']['items'][number] | undefined): boolean {
  return measureOf(item, 'people', 'event', 'toll') !== null;
}

/** Attributes that belong to the name: "북한군 병사", "이집트인 콥트교도", "군인과 경찰". */
function isNominal(word: string): boolean {
  return /(?:군|인|국|계|민|인과|과|와|들과|스탄|시아|이나|가자)$/u.test(word) && !NOT.test(word) && !/^\d/.test(word);
}

/** The base of a share or part ("승조원 104명 중 46명"), else registered people named before the number. */
function around({ sentence, at, start }: Draft, { register }: TextContext) {
  const base = sentence.items.findIndex((item, i) => i < at && item.count !== null && isBase(sentence, i));
  const noun = base > 0 ? sentence.items[base - 1] : undefined;
  if (is(noun, 'person')) return register.people(noun?.text ?? '');
  const total = /([가-힣]{2,8}(?:자|객|원|군|족)) 전원/u.exec(sentence.text)?.[1];
  if (total !== undefined) return register.people(total);
  const found = register.findPeoples(sentence.text).findLast((mention) => sentence.start + mention.end <= start + 1);
  return found === undefined ? null : register.people(sentence.text.slice(found.start, found.end));
}

/** Losses and deployments of the one army that the text is about. */
function onlyForces({ measure }: Draft, { register, text }: TextContext) {
  if (measure !== 'casualties' && measure !== 'deployed' && measure !== 'captured') return null;
  const forces = register.findPeoples(text).filter(({ start, end }) => /군|병/u.test(text.slice(start, end)));
  const only = new Set(forces.map(({ name }) => name.key)).size === 1 ? forces[0] : undefined;
  return only === undefined ? null : register.people(text.slice(only.start, only.end));
}

function beside({ sentence, partOf, measure }: Draft, before: readonly Draft[]) {
  const near = before.findLast(
    (other) => sentence.index - other.sentence.index <= 2 && other.partOf === null && partOf === null,
  );
  const military = near !== undefined && /군|병/u.test(near.victims?.text ?? '');
  return near !== undefined && (military || near.sentence === sentence) && measure !== 'bodies' ? near.victims : null;
}
