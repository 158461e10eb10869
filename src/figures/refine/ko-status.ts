import type { Status } from '../../domain/figure.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

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
  /^(?:(?!인명 ?피해|희생자가|사망자가|피해가)[^.]){0,24}?(?:할|될|길|릴|를|질|칠|을) 수 (?:있|도)|^[^.]{0,30}?(?:우려(?:가|된|되|했|하)|것으로 예상|것으로 전망|것이라고 (?:경고|예상|전망|위협)|할 경우|될 경우|가능성이 (?:있|크|제기)|겠다고|(?:할|낼|릴|칠|킬|될) (?:계획|예정|방침)|한다면|하면 )|^[^.\d]{0,12}?(?:을|갈|할|될|를|칠)까 (?:봐|걱정|우려)|^ (?:계획|예정|방침)(?:이|을|으)/u;
const OVERTAKEN =
  /^[^.,]{0,12}?(?:상태였|상태이었|(?:였|이었)(?:으나|는데|지만|다가))|^[^.,]{0,10}?(?:으로|로) (?:알려졌던|집계됐던|파악됐던|추정됐던|알려졌으나|집계됐으나|집계했으나|발표했으나|발표했지만|집계했지만|추산했으나|추산했지만|파악했으나|파악했지만|집계됐지만|알려졌지만|(?:집계|발표|추산|파악|보고)(?:한|된) 바 있)/u;

function statusOf(draft: Draft, context: TextContext): Status | null {
  const { sentence } = draft;
  const behind = sentence.text.slice(Math.max(draft.end, draft.count.numberEnd) - sentence.start);
  if (isDenied(draft, behind)) return 'denied';
  if (FEARED.test(behind)) return 'hypothetical';
  if (OVERTAKEN.test(behind) && (isFollowed(behind) || EARLIER.test(behind))) return 'historical';
  return isOld(draft, context) ? 'historical' : null;
}

const DENIED =
  /^[^.]{0,40}?(?:다|라|이라)["”’']?(?:는|단) (?:[^.]{0,24} )?(?:보도|주장|발표|소문|의혹|설|관측|수치|집계|보고)(?:를|을|은|는|에 대해)? (?:[^.]{0,20} )?(?:부인했|부인하|일축했|일축하|사실이 아니|사실무근|허위|거짓|반박했)/u;

/** The denied value stays the other side's where somebody else is said to have claimed it ("반군의 주장을"). */
function isDenied({ sentence }: Draft, behind: string): boolean {
  const match = DENIED.exec(behind)?.[0];
  return (
    match !== undefined && sentence !== undefined && !/의 (?:주장|발표|집계|수치|보고)(?:를|을|은|는|에)/u.test(match)
  );
}

/** "…으로 집계한 바 있다" tells of an earlier count. */
const EARLIER = /^[^.,]{0,24}? 바 있/u;

/** An overtaken value has its successor behind it. */
function isFollowed(behind: string): boolean {
  return /[\d]|명/u.test(behind);
}

/** Years before the one before publication, and "당시" beside a year. */
function isOld({ sentence }: Draft, { published, sentences }: TextContext): boolean {
  if (OLD_WARS.test(sentence.text)) return true;
  if (published === null || RUNNING.test(sentence.text)) return false;
  const now = Number(published.slice(0, 4));
  const here = yearsIn(sentence);
  if (here.length > 0) return here.every((year) => year < now - 1);
  const before = sentences[sentence.index - 1];
  if (!/^(?:당시|그때|이때)/u.test(sentence.text) || before === undefined) return false;
  const years = yearsIn(before);
  return years.length > 0 && years.every((year) => year < now - 1);
}

const OLD_WARS = /한국전쟁|6·25|세계 ?대전|베트남전|임진왜란|러일전쟁|청일전쟁/u;

const RUNNING = /\d{4}년(?: \d{1,2}월)?(?: \d{1,2}일)?[^,.]{0,12}?(?:이후|이래|부터)/u;

function yearsIn({ text }: Sentence): number[] {
  return [...text.matchAll(/(?<!\d)((?:1[6-9]|20)\d\d)년/gu)].map((match) => Number(match[1]));
}
