import type { Draft, Sentence, TextContext } from '../../rule.ts';

/**
 * "*하르키우주* 당국은 간밤 드론 공격으로 2명이 숨졌다고": who counts in a region of which the text has told nothing yet counts there.
 */
export function koreanLocalSeat({ sentence, claimant, inferred }: Draft, context: TextContext): string | null {
  if (claimant === null || inferred.includes('claimant') || sentence.index === 0) return null;
  const seat = REGION_SPEAKS.exec(claimant.text);
  const name = seat?.[1] ?? seat?.[2];
  if (name === undefined || isNearScene(name.replace(/(?:주|시|현|도|성|군|구)$/u, ''), sentence, context)) return null;
  return seat?.[1] !== undefined || context.register.findPlaces(name)[0]?.end === name.length ? name : null;
}

/** "북키부주 보건국", "카르스크시 소방본부"; "하르키우 시장" where the register knows the name. */
const REGION_SPEAKS =
  /^(?:\S{2,8} )?(?:(\S{2,8}[주시현도성군구]) (?:보건|당국|소방|경찰|주지사|지사|정부|재난|행정|검찰|군정|민방위)|(\S{2,8}) (?:시장|주지사|지사|군수|구청장)$)/u;

/** Whether the scene told above lies there: its name has that of the region in it. */
function isNearScene(stem: string, { index }: Sentence, { sentences, headline }: TextContext): boolean {
  return [...sentences.slice(0, index), headline].some((one) => one?.text.includes(stem) === true);
}

const LOCAL = /(?:보건|소방|경찰|재난|민방위|내무|적신월사|적십자|당국|주지사|시장|주정부|구조)/u;

/** Who counts the hurt of one country counts them there: "이란 보건부", "하르키우 시장". */
export function koreanSeatOf({ claimant }: Draft, { register }: TextContext): string | null {
  const name = claimant?.text ?? '';
  const seat = LOCAL.test(name) ? register.findPlaces(name).at(-1) : undefined;
  return seat === undefined ? null : name.slice(seat.start, seat.end);
}
