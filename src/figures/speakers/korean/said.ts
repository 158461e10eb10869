import { type Speaker, speakerIn } from './name.ts';
import { isNoSpeaker } from './no-speaker.ts';

/** Stems of telling, as they stand behind "…다고". */
const TELLS =
  '밝|말을 바꿨|말을 바꾼|말을 뒤집|말해 ?왔|말했|말하|말한|말씀|전했|전하|전한|발표|보고|주장|설명|덧붙|추산|추정|집계|파악|알렸|알려 왔|인정|강조|언급|평가|판단|분석|경고|시인|보도|확인했|확인하|통보|지적|내다|했(?:다|으|고|지|는|습)|한다|합니다|맞섰|맞서|반박|우려|호소|비난|성토|증언|전망|예상|예측|회신|썼|쓴|적었|올렸|결론|답변|답했|답하|일축|부인|소개|지목|선언|공지|공시|신고|자랑|폭로|토로|고발|성명|제기|호소|관측|내다봤|봤다|해명|비판|규탄|귀띔|기록|공개|공언|단언|회고|진술|브리핑|천명|못 박|바로잡|정정|고쳐 |추가했|꼽|털어놓|털어놨|적는|하소연|전언';
/** What a count may be said to be: "…것으로 파악했다", "사망자를 12명으로 집계한 바 있다". */
const COUNTS =
  '집계|추산|추정|파악|확정|발표|보고|재평가|평가|수정|정정|결론|확인|공개|주장|판단|분석|제시|언급|기록|인정|신고|통보|말|공식 확인|공식 집계';
const DONE = '(?:했|하고|한다|합니다|해 |한 바|하였|한 상태|해 왔|해왔)';

/** A verb of telling behind what is told; the subject may stand before the verb. */
export const SAID = new RegExp(
  [
    `(?:다|라|자|냐)["”’']?고(?:만|도|는)? (?:(?!고 )[^,.]{0,44}? )??(?:${TELLS}|보고 있|본다|봅니다|보는 (?:게|것))`,
    '(?:다|라)["”’\']?(?:며|면서)(?:도)? |이라 (?:했|한다|말)',
    `(?:으로|로) (?:[^,.]{0,12} )?(?:고쳤|바로잡았|상향|하향|번복했|결론지었|봤|본다|보고 있|내다봤|잡았|꼽았|계산했|(?:${COUNTS})${DONE})`,
    `(?:것으로|을|를) (?:[^,.]{0,16} )?(?:밝혔|전했|밝히고|보고 있|내놓았|내놨|(?:${COUNTS})${DONE})`,
    '것으로 (?:[^,.]{0,24} )?(?:결론지었|결론 내렸|결론을 내렸|내다봤|내다보|전망했|예상했|봤다|보도했)',
    '(?:을|ㄹ|[길될울])까 (?:봐 )?(?:걱정|우려|염려)',
    '(?:보도|주장|소문|소식|관측|의혹|추측|설|글|수치)(?:을|를|에 대해|은|는|이|가) [^.]{0,28}?(?:부인|일축|반박|사실이 아니|사실무근|날조|거짓|가짜|허위)',
  ].join('|'),
  'u',
);

/** "…고 소방청이 밝혔다", "…것으로 소방당국은 보고 있다", "…고 반군이 임명한 대변인이 밝혔다": the subject right before the verb. */
export function subjectAt(said: string): Speaker | null {
  const match =
    /(?:고(?:만|도|는)?|것으로) ((?:[^ ]+ ){0,5}?[^ ]+?)(?<![하되있없])(?:은|는|이|가|측은|측이) (?:(?!고 )[^ ]*[^ 은는이가] ){0,5}?[^ ]*$/u.exec(
      said,
    );
  return match?.[1] === undefined ? null : speakerIn(match[1]);
}

/** Nearer than the topic that opens the sentence: "X가 쓰던 … 숨졌다고 *보건부 장관이* 밝혔다". */
export function surelySaidBy(said: string): Speaker | null {
  const subject = subjectAt(said);
  return subject === null || isNoSpeaker(subject.text) || subject.text.length < 2 ? null : subject;
}
