import { type Item, is } from '../item.ts';
import type { Draft, Sentence } from '../rule.ts';
import { around } from './around.ts';

/**
 * "It came four days after *a coach crash that killed 19*", "the blaze follows *a fire* in which four died": an event told as the
 * one before that of the day. Where no event is told in the main clause ("the minister left *a day after a strike killed 31*") it is
 * the news itself, and so is what a known event left behind ("two days after *the* quake 12 bodies were found").
 */
export function isAfterAnother(draft: Draft, sentences: readonly Sentence[]): boolean {
  const { before } = around(draft);
  if (ONE_OF_SEVERAL.test(before) || isBehindOneOfSeveral(draft, sentences)) return true;
  const link = LINK.exec(before);
  if (link === null || !tellsEvent(draft, link.index)) return false;
  const { other = '', stretch } = link.groups ?? {};
  if (CLOSED.test(other) || (draft.at < draft.cue && other.endsWith(', '))) return false;
  if (other === '' || /\b(?:when|where|in which) /.test(other)) return true;
  const behind = wordsBehind(draft, before.length - other.length);
  if (stretch !== undefined) return behind[0]?.count?.sifted === null || FIRST_NAMED.test(other);
  return behind[0]?.text === 'one' || behind.some((item) => is(item, 'incident'));
}

/** "It was the *second such accident in a week: on Sunday* 19 people were killed". */
const ONE_OF_SEVERAL =
  /\b(?:second|third|fourth|fifth|sixth|latest) (?:[a-z]+ ){0,4}(?:in|within) (?:[a-z]+ ){1,4}?(?:days?|weeks?|months?|years?|hours?) ?[:;–—] ?[^:;]*$/;

/** "It was the second such accident in a week. *On Sunday* 19 people were killed": the day sets it apart. */
function isBehindOneOfSeveral({ sentence }: Draft, sentences: readonly Sentence[]): boolean {
  const head = sentences[sentence.index - 1]?.text ?? '';
  return DATED.test(sentence.text) && ONE_OF_SEVERAL.test(`${head.replace(/[.!]\s*$/, '')}: `);
}

const DATED = /^(?:On|Last|Earlier|The day before|In) /;

const LINK =
  /\b(?:(?<stretch>hours?|days?|weeks?|months?|years?) after|on the heels of|on top of|follow(?:s|ed)) (?<other>[^;:]*)$/;

/** A comma behind which something else is told than what happened there; or the first event goes on. */
const CLOSED =
  /, (?=.)(?!(?:in )?which\b|that\b|when\b|where\b|killing\b|leaving\b|claiming\b)|\b(?:that|said|says|announced)$|\band (?:[a-z]+ )?$/;

/** The main clause is of an event, or of "it". */
function tellsEvent({ sentence }: Draft, until: number): boolean {
  const head = sentence.items.filter(({ end }) => end - sentence.start <= until);
  return head.some((item) => is(item, 'incident') || EVENT.test(item.text));
}

const EVENT = /^(?:it|this|these|accidents?|incidents?|deaths?|killings?|disasters?|tragedy|drownings?|raids?)$/;

/** The words from there to the number. */
function wordsBehind({ sentence, at, cue }: Draft, from: number): readonly Item[] {
  return sentence.items.slice(0, Math.max(at, cue)).filter(({ start }) => start - sentence.start >= from);
}

/** Not "*the* quake": an event, or somebody, who is named for the first time. */
const FIRST_NAMED = /^(?:an?|another|one|similar|gunmen|militants|rebels|insurgents)\b|^\p{Lu}\p{L}+[’']s /u;
