import type { Status } from '../../../domain/figure.ts';
import { isCompared } from '../../find/korean/compared.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../../rule.ts';
import { isSpeakerTopic } from '../../speakers/korean/topic.ts';
import { isAfterAnother } from '../../statuses/korean/after-another.ts';
import { isKoreanOld } from '../../statuses/korean/old.ts';

/** Korean says behind the figure whether it is denied, feared or overtaken: "…숨졌다는 보도를 부인했다", "…에 이를 수 있다". */
export const koStatus: Refiner = {
  name: 'ko-status',
  languages: ['ko'],
  refine: (drafts, context) =>
    drafts.map((draft) => {
      const status = draft.status === 'asserted' ? statusOf(draft, context) : null;
      return status === null ? draft : amend(draft, 'ko-status', { status });
    }),
};

const FEARED =
  /^(?:(?!인명 ?피해|희생자가|사망자가|피해가)[^.]){0,24}?(?:할|될|길|릴|를|질|칠|을) 수 (?:있|도)|^ 수 (?:있|도)|^[^.,]{0,16}? 것이라는 (?:[가-힣]+ )?(?:전망|예측|경고|관측|우려)|^(?:(?!여서|어서|해서|아서|므로)[^.,]){0,30}?(?:우려(?:가|된|되|했|하(?!면서))|예고(?:돼|됐|된|했|하)|것으로 예상|것으로 전망|것이라고 (?:경고|예상|전망|위협)|할 경우|될 경우|가능성(?:이|을|은|도) (?:[\d.]+ ?(?:%|퍼센트)|있|크|높|제기|배제할 수 없)|겠다고|(?:할|낼|릴|칠|킬|될) (?:계획|예정|방침)|[가-힣]{1,2}다는 데 (?:[가-힣]+ ){0,2}?(?:뜻을 모|합의|동의|의견을 모|의견이 일치)|[가-힣]?기로 (?:합의|결정|약속|했|한)|한다면|하면 )|^[^.\d]{0,12}?(?:을|갈|할|될|를|칠)까 (?:봐|걱정|우려)|^ 봐 (?:걱정|우려)|^[^.,]{0,24}?(?<![었았였했됐졌랐렸])(?:을|될|할|릴|돌|칠|낼|날|갈|올|보낼|이를) 것(?:으로 (?:내다|예상|전망)|이라고 (?:내다|예상|전망|예측|경고))|^ (?:계획|예정|방침)(?:이|을|으)/u;
const OVERTAKEN =
  /^[^.,]{0,12}?(?:상태였|상태이었|(?:였|이었)(?:으나|는데|지만|다가))|^[^.,]{0,14}?(?:다|라)고 (?:했|발표했|밝혔|전했|집계했|알려졌|보고했)다가|^[^.,]{0,10}?(?:으로|로) (?:알려졌던|집계됐던|파악됐던|추정됐던|알려졌으나|집계됐으나|집계했으나|발표했으나|발표했지만|집계했지만|추산했으나|추산했지만|파악했으나|파악했지만|집계됐지만|알려졌지만|(?:집계|발표|추산|파악|보고)(?:한|된) 바 있)/u;

/** "8명으로 *발표했다가* 2시간 만에 고쳤다": told and taken back, whether or not a new value follows. */
const TAKEN_BACK =
  /^ ?명?(?:으로|이라고|인 것으로) (?:[가-힣]+ )?(?:집계|발표|파악|추산|추정|보고|통보|공지|공개|알렸|알려졌|밝혔|전했)[가-힣]{0,2}(?:다가|(?:으나|지만|는데),? (?:[^.]{0,60} )?(?:바로잡|고쳤|정정|번복|수정))/u;

/** "*애초* 11명*으로 알렸으나*, … 뒤늦게 드러났다": told at first, and no longer. */
const AT_FIRST = /(?:^|[ ,])(?:애초|당초|처음에는|처음엔|초기에) (?:[^.,]{0,30})$/u;
const BUT_THEN =
  /^ ?명?(?:으로|이라고|인 것으로) (?:[가-힣]+ )?(?:집계|발표|파악|추산|추정|보고|통보|공지|공개|알렸|알려졌|밝혔|전했|봤)[가-힣]{0,2}(?:으나|지만|는데)/u;

function isTakenBack({ sentence: { text, start }, count }: Draft): boolean {
  const behind = text.slice(count.numberEnd - start);
  return TAKEN_BACK.test(behind) || (AT_FIRST.test(text.slice(0, count.numberStart - start)) && BUT_THEN.test(behind));
}

function statusOf(draft: Draft, context: TextContext): Status | null {
  const { sentence } = draft;
  const behind = sentence.text.slice(Math.max(draft.end, draft.count.numberEnd) - sentence.start);
  if (
    isDenied(draft, behind) ||
    isCorrected(draft, context) ||
    (RUMOUR.test(behind) && REFUTED.test(context.text)) ||
    (draft.count.high !== 0 && DEBUNKED.test(behind))
  )
    return 'denied';
  if ((FEARED.test(behind) && !mayBe(draft, behind)) || isConditional(draft) || isDreaded(draft, behind))
    return 'hypothetical';
  if (isTakenBack(draft)) return 'historical';
  const overtaken = OVERTAKEN.exec(behind)?.[0];
  if (
    overtaken !== undefined &&
    !(isOfOther(behind.slice(overtaken.length)) && !isFirst(sentence.text)) &&
    (isFollowed(behind) || EARLIER.test(behind))
  )
    return 'historical';
  if (isFormer(draft, behind) || isCompared(sentence, draft.count) || isStatistic(draft) || isOfEarlierEvent(draft))
    return 'historical';
  if (isAfterAnother(draft, context.sentences)) return 'historical';
  if (HAD_SAID.test(behind)) return 'historical';
  return isKoreanOld(draft, context) || YEARS_SINCE.test(behind) ? 'historical' : null;
}

/** "희생자가 20명을 *넘을까 두렵다*" */
function isDreaded({ sentence: { text } }: Draft, behind: string): boolean {
  return /^ (?:두렵|두려|걱정|우려|무섭)/u.test(behind) && text.slice(0, text.length - behind.length).endsWith('까');
}

/** "159명이 숨*진 지 3년*" */
const YEARS_SINCE =
  /^[^,.]{0,10}지 (?:어느덧 |벌써 )?(?:\d+|[일이삼사오육칠팔구십]+|한|두|세|네|다섯|열)[ ]?(?:년|주년|해)/u;

/** "15만 명*일* 수 있다": what may be is claimed, what may become is feared. */
function mayBe({ sentence: { text } }: Draft, behind: string): boolean {
  if (/ 수 있다고 (?:[^ .]+ )?(?:추산|추정)/u.test(behind)) return true;
  return /^ 수 (?:있|도)/u.test(behind) && text.slice(0, text.length - behind.length).endsWith('일');
}

/** "2천 명이 숨졌다는 글이 퍼지고 있다" in a text that takes it apart. */
const RUMOUR =
  /^[^.]{0,16}다["”’']?는 [^.]{0,12}?(?:글|소문|영상|게시물|괴담|메시지|주장)(?:이|가|은|는|을|를) [^.]{0,20}(?:퍼지|퍼졌|퍼뜨|돌고|돌았|확산|공유)/u;
const REFUTED = /사실이 아니|사실과 다르|가짜|허위|잘못 옮|근거(?:가)? 없|거짓|사실무근/u;

const DEBUNKED =
  /^[^.]{0,36}?(?:글|말|숫자|수치|영상|내용|메시지|괴담|루머|소문|보도|주장|기사|게시물|정보|이야기|얘기|사진|추산|추정|집계|통계|평가)[가-힣]{0,3}[^.]{0,30}?(?:사실이 아니|사실이 아닌|사실과 다르|사실과 달|가짜|허위|거짓|사실무근|오보|근거 없|근거가 없|조작)/u;

/** "앞서 … 3명이라고 발표한 바 있다", "전날 집계된 실종자는 12명이었다": told before, and told in the past. */
function isFormer({ sentence, start, count }: Draft, behind: string): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const toldThen = TOLD_THEN.test(behind) || TOLD_THEN.test(sentence.text.slice(count.numberEnd - sentence.start));
  return FORMERLY.test(before) && toldThen && !(FINDS.test(sentence.text) && FOUND_TODAY.test(behind));
}

/** "조사위는 *이날* 보고서에서 당시 부상자가 334명*이었다고 밝혔다*": found out about then, and told now. */
const FINDS = /이날|보고서|조사위|새로|재조사|뒤늦게/u;
const FOUND_TODAY = /^[가-힣]{0,4}(?:이었|였)다고 [^.]{0,12}(?:밝혔|전했|확인|발표|공개)/u;

const FORMERLY = /(?:^|[ ,])(?:앞서|당초|애초|종전|전날|처음|초기|어제|그때|당시|당시까지)(?: |에는|까지|만 해도)/u;
const TOLD_THEN =
  /^[가-힣]{0,3}(?:이라고|라고|으로|로|다고) [^.,]{0,12}(?:한|된|했던) 바 있|^[가-힣]?(?:이었|였)(?:다|습니다|으나|는데|지만|고|,|으며|던)|^, [^.]{0,20}명이?(?:었|였)다/u;

/** "4천700명이라고 했었다": told once, and overtaken. */
const HAD_SAID =
  /^[^.]{0,16}(?:다고|라고|으로|로) (?:[^ .]+ )?(?:했었|밝혔었|발표했었|보고했었|집계했었|추산했었|추정했었|추정됐었|예상했었|봤었|말했었|집계됐었|알려졌었|파악했었|파악됐었|전했었)/u;

/**
 * "7월의 1차 충돌 때는 48명이", "양국은 7월에도 교전해", "지난해 5월에는 같은 주에서": what happened before, told for comparison behind the
 * news.
 */
const EARLIER_EVENT =
  /^(?:(?:앞서|한편|양국은|양측은|이에 앞서) )?(?:지난 |지난해 |작년 |재작년 |올해 )?(?:\d{1,2}월|지난해|작년|재작년|지난달)(?: \d{1,2}월)?(?:에도 |(?:에는|에) 같은 |(?:의)? [^,.]{0,16}?(?:충돌|교전|사고|훈련|행사|지진|공습|화재|참사|전쟁|시위|태풍|홍수|폭발|붕괴)(?: ['‘“][^'’”]{1,8}['’”])?(?: ?때|에서)(?:는|도|만)? )/u;

function isOfEarlierEvent({ sentence }: Draft): boolean {
  return sentence.index > 0 && EARLIER_EVENT.test(sentence.text) && !/누적|누계/u.test(sentence.text);
}

/** "최근 5년간 … 연평균 6건": background behind the news of the day. */
function isStatistic({ sentence }: Draft): boolean {
  return sentence.index > 0 && /(?:최근|지난|과거) ?(?:[2-9]|\d{2})년(?:간| 동안)/u.test(sentence.text);
}

const DENIED =
  /^[^.]{0,40}?(?:다|라|이라)["”’']?(?:는|단) (?:[^.]{0,24} )?(?:보도|주장|발표|소문|의혹|설|관측|수치|집계|보고)(?:를|을|은|는|에 대해)? (?:[^.]{0,20} )?(?:부인했|부인하|일축했|일축하|사실이 아니|사실무근|허위|거짓|반박했|철회했|철회하|취소했|취소하|거둬들)/u;

/** "*첫 외신은* '10명 사망'이라고 했다. 외교부는 "착오"라고 *바로잡았다*": what was wrong from the start. */
function isCorrected({ sentence, start, count }: Draft, { sentences }: TextContext): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  const next = sentences[sentence.index + 1]?.text ?? '';
  return FIRST_REPORT.test(before) && WRONG.test(`${behind} ${next}`);
}

const FIRST_REPORT =
  /(?:첫|처음 나온|최초|초기|당초|일부) (?:[가-힣]+ )?(?:외신|보도|속보|언론|기사|소식|매체)[은는이가의에]/u;
const WRONG =
  /^[^.]{0,60}(?:사실이 아니|착오|오보|바로잡|잘못|정정)|^[^.]{0,30}\. [^.]{0,60}(?:사실이 아니|착오|오보|바로잡|잘못|정정)/u;

/** The denied value stays the other side's where somebody else is said to have claimed it ("반군의 주장을"). */
function isDenied({ sentence }: Draft, behind: string): boolean {
  const match = DENIED.exec(behind)?.[0];
  return (
    match !== undefined && sentence !== undefined && !/의 (?:주장|발표|집계|수치|보고)(?:를|을|은|는|에)/u.test(match)
  );
}

/** "휴전이 깨지면 다시 3천 명이 죽을 것": a condition in front, a verb of the future behind. */
function isConditional({ sentence, count, start }: Draft): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  return (
    /[가-힣]{2}면 [^,.]{0,40}$/u.test(before) &&
    /^[^.,]{0,14}?(?<![었았였했됐졌])(?:을|할|될|질|칠|길|릴|날) 것/u.test(behind)
  );
}

/** "70명으로 집계했으나 정부는 …": another source speaks from here, and the first one's count stays. */
function isOfOther(rest: string): boolean {
  const topic = /^ ?((?:[^\s,]+ ){0,2}[^\s,]+(?:은|는|이|가|측은)) /u.exec(rest)?.[1];
  return topic !== undefined && isSpeakerTopic(topic);
}

/** "…으로 집계한 바 있다" tells of an earlier count. */
const EARLIER = /^[^.,]{0,24}? 바 있/u;

/** "*처음에는* 4명이 숨진 것으로 알려졌으나 보건부는 17명이라고 밝혔다" */
function isFirst(text: string): boolean {
  return /^(?:처음에는|처음엔|당초|애초|사고 초기|초기에는) /u.test(text);
}

/** An overtaken value has its successor behind it. */
function isFollowed(behind: string): boolean {
  return /[\d]|명/u.test(behind);
}
