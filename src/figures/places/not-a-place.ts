import type { Mention } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { isOffice } from '../speakers/offices.ts';
import { isKindWord, isRoom } from './kinds.ts';
import type { Spot } from './spot.ts';

/** Units, storms, wars and outlets in brackets are named after places; rooms by their number; peoples are no places. */
export function isOtherName({ text, start, end }: Spot, sentence: Sentence): boolean {
  const at = start - sentence.start;
  if (sentence.text.lastIndexOf('(', at) > sentence.text.lastIndexOf(')', at)) return true;
  if (isHeld(text)) return false;
  if (/\p{L} front$/u.test(text) || LINES.test(text)) return false;
  return (
    ORDINAL.test(text) ||
    SHIP.test(text) ||
    /(?:^|[ (])Air $/.test(sentence.text.slice(0, at)) ||
    isInCompany(text, sentence.text.slice(0, at)) ||
    SCHOOLED.test(sentence.text.slice(end - sentence.start)) ||
    NAMED_AFTER.test(text) ||
    isInstitute(text, sentence.text.slice(end - sentence.start)) ||
    isTitled(text) ||
    isRoom(text) ||
    OF_A_FAITH.test(text) ||
    isAdjective(text, sentence.text.slice(end - sentence.start))
  );
}

/** "on *the Fourth* of July", "in the *Second* World War". */
const ORDINAL = /^(?:the )?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;

/** "the loss of *KM Amber*", "aboard *MV Sample*": a ship. */
const SHIP = /^(?:the )?(?:KMP?|MV|M\/V|MS|MT|MF|SS|HMS|USS|RMS|INS|KRI|BRP|F\/B) \p{Lu}/u;

/** "analysts at *the Institute* for Border Studies" */
function isInstitute(name: string, behind: string): boolean {
  return (
    /^(?:the )?(?:Institute|Cent(?:re|er)|Foundation|Observatory|Academy|Society)$/.test(name) &&
    /^ (?:for|of) \p{Lu}/u.test(behind)
  );
}

/** "executives of Amber Foods *Norland*": the end of a firm's name, whose first words are no place. */
function isInCompany(text: string, before: string): boolean {
  return /^\p{Lu}\p{L}+$/u.test(text) && FIRM.test(before);
}

const FIRM =
  /(?:\b(?:of|at|by|for|from|with|executives|company|firm|airline|operator|charity) )(?!(?:The|North|South|East|West|New|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Saint|St|Port|Fort|Mount|Lake|San|Santa|El|Al)\b)(?:\p{Lu}[\p{L}&]+ ){2,3}$/u;

/** "a study by the *London* School of Hygiene", "the *Chicago* Tribune", "South Korea's *Coast* Guard": what is named after the place. */
const SCHOOLED =
  /^ (?:(?:School|Faculty|College) of \p{Lu}|University\b|Polytechnic\b|Academy of\b|Institute\b|Stock Exchange\b|Guards?\b|Times\b|Post\b|Tribune\b|Herald\b|Gazette\b|(?:Reports?|Updates?|Bulletins?|Briefings?|Desk)\b)/u;

/** "the *Kursk front*" is fought on, the *Popular Front* fights. */
const LINES = /^(?:the )?(?:Line of (?:Control|Contact)|Blue Line)$/;

/** "the government *of Marshal Dobran*": somebody, unless the name goes on as that of a place ("Prince Edward *Island*"). */
function isTitled(name: string): boolean {
  return TITLE.test(name) && !isKindWord(/[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '');
}

const TITLE =
  /^(?:Marshal|General|Colonel|Major|Captain|President|King|Queen|Prince|Princess|Sheikh|Emir|Sultan|Pope|Bishop|Judge|Justice|Senator|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Ayatollah|Imam|Father|Sister|Brother|Governor|Mayor|Minister) \p{Lu}/u;

/** "in *Orlavian* hands": an adjective that the register does not know, before what it describes. */
function isAdjective(name: string, behind: string): boolean {
  if (/[a-z]{2}(?:an|i)$/.test(name) && ARMS.test(behind)) return true;
  return (
    /(?:ian|ean|ese|ish|ani|aqi|eli|emeni|ali|ghan|can)$/.test(name) &&
    /^ \p{Ll}+/u.test(behind) &&
    !BEHIND_A_NAME.test(behind)
  );
}

/** "in *Luran* artillery fire": whose guns they are. */
const ARMS =
  /^ (?:artillery|mortar|rocket|missile|drone|air|naval|sniper|tank|gun|machine-gun|ground|cross-border) ?(?:fire|strikes?|attacks?|raids?|shelling|bombardment|shells?)\b/;

const BEHIND_A_NAME =
  /^ (?:and|or|as|on|in|at|by|to|since|after|before|during|when|where|while|who|was|were|is|are|has|have|had|last|this|early|late|said|says|overnight|yesterday|today)\b/;

/** "from a *Catholic school*": which of many is not told. */
const OF_A_FAITH =
  /^(?:a |an |the )?(?:Roman |Greek )?(?:Catholic|Orthodox|Protestant|Anglican|Lutheran|Methodist|Baptist|Pentecostal|Evangelical|Christian|Coptic|Islamic|Islamist|Muslim|Sunni|Shia|Shiite|Ahmadi|Sufi|Jewish|Hindu|Buddhist|Sikh|Koranic|Quranic)(?: \p{Ll}+)+$/u;

const NAMED_AFTER =
  /\b(?:forces?|army|battalion|brigade|cyclone|hurricane|typhoon|storm|mission|ministry|council|agency|command|guard|police|front|party|organi[sz]ation|operation|(?<!civil )war|treaty|accords?|agreement|st|telegram|facebook|twitter|whatsapp|(?:flash|situation) (?:update|report))\b/i;

/** A place inside the name of an authority ("the Security Service of Ukraine") is not where it happened. */
export function isInside({ start, end, text }: Spot, sentence: Sentence, authorities: readonly Mention[]): boolean {
  if (isHeld(text)) return false;
  return authorities.some(
    (one) => start - sentence.start < one.end && end - sentence.start > one.start && !isKindOf(one, text),
  );
}

/** "the Gorel *hospital*": hospitals count, and the name says which one is meant. */
function isKindOf({ name }: Mention, place: string): boolean {
  return isKindWord(name.text) && place.endsWith(` ${name.text}`);
}

/** "areas held by the Northern Army": a description that has a name in it. */
function isHeld(text: string): boolean {
  return / (?:held|controlled|occupied|run|governed|claimed|administered|hit) by /.test(text);
}

/** "told reporters *in Geneva*", "a deal signed *in Geneva*", "was felt *in Geneva*", "a trader born *in Geneva*". */
export function isAside(items: readonly Item[], preposition: number): boolean {
  const before = items[preposition - 1];
  if (before === undefined) return false;
  return (
    ELSEWHERE.test(before.text) ||
    isToldTo(items, preposition) ||
    isSaidThere(items, preposition) ||
    (/^(?:held|stationed|deployed)$/.test(before.text) && is(items[preposition - 2], 'person'))
  );
}

/** "told *the Human Rights Council* in Geneva": nothing but the name of who was told stands between. */
function isToldTo(items: readonly Item[], preposition: number): boolean {
  let at = preposition - 1;
  while (preposition - at < 8 && (items[at]?.capital || /^(?:the|a|an|of|for|and|its)$/.test(items[at]?.text ?? '')))
    at -= 1;
  return at < preposition - 1 && /^(?:told|tells|briefed|informed|addressed)$/.test(items[at]?.text ?? '');
}

/** "the ministry *announced on Sunday* in Karsk": an office speaks there; "12 deaths *were reported* in Karsk" happened there. */
function isSaidThere(items: readonly Item[], preposition: number): boolean {
  const isDated = is(items[preposition - 1], 'weekday');
  const on = items[preposition - 2]?.text === 'on' ? preposition - 2 : preposition - 1;
  const verb = isDated ? on - 1 : preposition - 1;
  if (!/^(?:said|announced|declared|stated|reported|confirmed)$/.test(items[verb]?.text ?? '')) return false;
  const subject = items[verb - 1];
  return subject !== undefined && subject.count === null && isOffice(subject.text) && !is(subject, 'people');
}

const ELSEWHERE =
  /^(?:said|told|says|saying|speaking|spoke|wrote|agreed|signed|negotiated|brokered|reporters|journalists|lawmakers|parliament|conference|briefing|interview|statement|speech|talks|summit|meeting|ceremony|felt|born|raised|living|based|jailed|trained|working|studying|employed|abroad|exile|exiled)$/;
