import type { Name } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { antecedentOf } from './antecedent.ts';
import { heading } from './heading.ts';
import { COUNTS, isIssued, isReport } from './issued.ts';
import { isInside, nounsFrom, opensOrdinal, skipPapers, written } from './noun-span.ts';
import { keptBy, ownerOfFigures } from './owner.ts';
import { signed } from './signed.ts';
import { withLand } from './sources.ts';
import { speakerBefore } from './speaker-before.ts';
import { behindReceiver, speakerOf } from './speaker-of.ts';
import { OUTLETS } from './words.ts';

/** Who a sentence of a Ukrainian or Russian text credits with what it says. */
export interface Attribution {
  /** Null where only an outlet is credited. */
  readonly claimant: Name | null;
  /** The outlet that passes it on, as written; null otherwise. */
  readonly reporter: string | null;
  /** Index of the word that credits ("по данным", «сообщил»). */
  readonly at: number;
  /** «опубликовала отчёт», «оприлюднило звіт»: what follows is the speaker's. */
  readonly issues: boolean;
  /** «Об этом сообщили в …»: what was said before is meant. */
  readonly looksBack: boolean;
}

/** «по данным X», «за словами X», «X сообщил», «сообщил X», «повідомили в X», in text order. */
export function attributionsIn(sentence: Sentence, context: TextContext): Attribution[] {
  const { items } = sentence;
  const found = items.flatMap((_, at) => {
    const span = spanAt(sentence, at, context);
    if (span === null) return [];
    const text = written(sentence, span);
    const name = text === '' ? null : attributed(text, COUNTS.test(items[at]?.text ?? ''), context);
    return name === null
      ? []
      : [
          {
            ...name,
            at,
            issues: isIssued(items, at),
            looksBack: LOOKS_BACK.test(sentence.text),
          },
        ];
  });
  return found.map((one) =>
    isPassedOn(one, found, items) ? { ...one, claimant: null, reporter: one.claimant?.text ?? null } : one,
  );
}

/** «пишет *«Тарсия»*, ссылаясь на агентство»: a name in quotation marks that cites somebody else passes on what that one says. */
function isPassedOn({ claimant, at }: Attribution, found: readonly Attribution[], items: readonly Item[]): boolean {
  const quoted = /^[«"“]/.test(claimant?.text ?? '') && claimant?.key.startsWith('~') === true;
  return quoted && found.some((other) => other.at > at && CITES.test(items[other.at]?.text ?? ''));
}

const CITES = /(?:ссыла|ссылк|посила|поклика|^(?:со слов|зі слів)$)/u;

/** «Об этом во вторник сообщили в …», «Такі дані наводить …». */
const LOOKS_BACK =
  /^(?:(?:это|це) (?:на|в|у)(?= \d)|об этом|про це|о чем|про що|(?:цю )?інформацію|(?:эту )?информацию|такі дані|такие данные|це підтвердил|это подтвердил|(?:до )?(?:такого|цього) висновку дійш\p{L}+|(?:к )?(?:такому|этому) выводу приш\p{L}+|відповідні дані|цифру|цю цифру|эту цифру|ці дані|эти данные)(?!\p{L})/iu;

function spanAt(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const source = creditsBehind(items, at);
  if (source !== null && isOfRelative(items, at)) return null;
  if (source !== null) {
    const papers = skipPapers(items, source + (isInside(items[source]) ? 1 : 0));
    const named = nounsFrom(items, behindReceiver(sentence, papers));
    if (named !== null && /^\d/.test(items[named.from]?.text ?? '') && !opensOrdinal(items, named.from)) return null;
    if (named === null) return null;
    return RELATIVE.test(items[named.from]?.text ?? '') ? antecedentOf(sentence, at) : withLand(items, named);
  }
  const owned = at === 0 ? ownerOfFigures(sentence, context) : null;
  if (owned !== null) return owned;
  const kept = keptBy(sentence, at, context);
  if (kept !== null) return kept;
  if (/^цит[уи]/u.test(items[at]?.text ?? '') && RELATIVE.test(items[at - 1]?.text ?? '')) return null;
  if (REVISES.test(items[at]?.text ?? '') && [at + 1, at + 2].some((i) => isCountWord(items[i])))
    return speakerBefore(sentence, at, context);
  if (
    is(items[at], 'says', 'denies') &&
    !isAsClaimed(items, at) &&
    !isOtherDenial(items, at) &&
    !IMPERSONAL.test(items[at]?.text ?? '') &&
    !isOfAuthors(items, at)
  )
    return isDeed(items, at) ? null : speakerOf(sentence, firstOfTwo(items, at), context);
  if (/^[—–]$/.test(items[at]?.text ?? '') && at > 2) return signed(sentence, at, context);
  return items[at]?.text === ':' && at <= 16 ? heading(sentence, at, context) : null;
}

/** «тіла, *які, за твердженням* російської сторони, належать захисникам»: what is claimed is whose they are, not how many. */
function isOfRelative(items: readonly Item[], at: number): boolean {
  const relative = items[at - 1]?.text === ',' ? at - 2 : at - 1;
  const word = items[relative]?.text ?? '';
  if (items[at - 1]?.text !== ',' && items[relative - 1]?.text !== ',') return false;
  if (/^(?:як(?:і|ий|а|их)|котор(?:ые|ый|ая|ых))$/u.test(word)) return true;
  // «1000 тіл, що, за твердженням сторони, належать …»
  return /^(?:що|что)$/u.test(word) && items.slice(at, at + 9).some(({ text }) => BELONG.test(text));
}

const BELONG = /^(?:належать|належить|належали|принадлежат|принадлежит|принадлежали)$/u;

/** «… трое с переломами; подрядчик *отрицает, что* там были подростки»: behind the semicolon something else is denied. */
function isOtherDenial(items: readonly Item[], at: number): boolean {
  const clause = items[at + 1]?.text === ',' && /^(?:что|що)$/u.test(items[at + 2]?.text ?? '');
  return is(items[at], 'denies') && clause && items.slice(0, at).some(({ text }) => text === ';');
}

/** «тіла, які, *як твердить* Москва, належать солдатам» */
function isAsClaimed(items: readonly Item[], at: number): boolean {
  return /^(?:як|как)$/u.test(items[at - 1]?.text ?? '') && isOfRelative(items, at - 1);
}

/** «полиция *снизила* число погибших»: whoever counts anew says so. */
const REVISES =
  /^(?:снизи|понизи|повыси|увеличи|уменьши|подня|дов[её]л|довела|довели|довело|скоригу|скоррект|знизи|підвищи|збільши|зменши|підня|довів|пересмотре|перегляну|доповни|дополни|онови|обнови)/u;

/** «довёл *счёт* до девяти», «доповнив свій *реєстр*» */
function isCountWord(item: Item | undefined): boolean {
  return (
    is(item, 'toll') ||
    /^(?:сч[её]т|рахунок|число|количество|кількість|чисельність|цифру|оценку|оцінку|оцінки|оценки|список|реєстр|реестр|перелік|перечень)$/u.test(
      item?.text ?? '',
    )
  );
}

/** «Сили відповідальність *заперечують і стверджують*, що …»: two verbs, and who speaks stands in front of the first. */
function firstOfTwo(items: readonly Item[], at: number): number {
  const joint = is(items[at - 1], 'conjunction') && is(items[at - 2], 'says', 'denies');
  return joint ? at - 2 : at;
}

/** «такого висновку *дійшли автори* звіту, який оприлюднив Інститут»: who put it out is credited. */
function isOfAuthors(items: readonly Item[], at: number): boolean {
  return /(?:висновку|выводу)/u.test(items[at]?.text ?? '') && /^автор/u.test(items[at + 1]?.text ?? '');
}

/** «повідомлення *не відповідає дійсності*»: nobody speaks in front of that. */
const IMPERSONAL = /(?:відповіда|соответств|^фейк|^вигадк|^неправд|^брехн|^наклеп|^выдум|^лож)/u;

/** «за даними», «по *предварительным* данным», «за *уточненою* інформацією»: index behind the words that credit, or null. */
function creditsBehind(items: readonly Item[], at: number): number | null {
  if (is(items[at], 'according')) return at + 1;
  const opens = /^(?:за|по|згідно|согласно)$/u.test(items[at]?.text ?? '') && ADJECTIVE.test(items[at + 1]?.text ?? '');
  return opens && DATA.test(items[at + 2]?.text ?? '') ? at + 3 : null;
}

const ADJECTIVE = /(?:ими|ыми|ім|им|ым|ою|ой|ей|ью)$/u;
const DATA =
  /^(?:даними|данным|інформацією|информации|відомостями|сведениям|оцінк(?:ою|ами)|оценк(?:е|ам)|підрахунками|подсч[её]там|розрахунками|расч[её]там|версією|версии)$/u;

/** «по версии *которого*», «за даними *якої*» */
const RELATIVE = /^(?:котор|як)(?:ого|ой|ую|их|ых|ої|у|ий|ый)$/u;

/** «передала тела», «оголосив жалобу», «привели к гибели»: the verb has an object of its own, and nothing is said. */
function isDeed(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.text ?? '';
  const next = items[at + 1];
  if (/^[,—–»”"]$/.test(items[at - 1]?.text ?? '')) return false;
  if (HANDS_OVER.test(verb))
    return next !== undefined && next.kind !== 'mark' && !TELLS.test(next.text) && !is(next, 'says');
  if (DATA_TOLD.test(items[at - 1]?.text ?? '')) return false;
  return ANNOUNCES.test(verb) && next?.kind === 'word' && !isSpeech(next) && !next.capital && !isReport(items, at);
}

/** «такие *данные* привёл представитель ведомства» */
const DATA_TOLD =
  /^(?:дан(?:ные|і)|цифр[ыиу]|статистик[уи]|сведения|відомості|оценк[уи]|оцінк[уи]|подсч[её]ты|підрахунки|число)$/u;

const TELLS = /^(?:що|что|як|как|про|о|об|в|у|во)$/u;

const HANDS_OVER = /^(?:передав|передал)/u;
const ANNOUNCES = /^(?:представ|оголос|объяв|привел|навел|опублік|опубликов|установ|встанов|зафікс|зафиксир)/u;

function isSpeech(item: Item): boolean {
  return (
    /^(?:що|что|як|как|про|о|об|в|у|во|на|своєму|своем|імена|имена|особи|личности|загибель|гибель)$/u.test(item.text) ||
    is(item, 'event', 'people')
  );
}

/** A speaker as claimant, or as the outlet that passes it on: media words and unregistered names in Latin letters. */
function attributed(
  text: string,
  counts: boolean,
  { register }: TextContext,
): Pick<Attribution, 'claimant' | 'reporter'> | null {
  const team = teamOf(text, register);
  if (counts) return { claimant: team ?? register.authority(text.replace(MEDIUM, '')), reporter: null };
  const claimant = team ?? register.authority(text);
  if (OUTLETS.test(text) || (claimant.key.startsWith('~') && /^["«“]?[A-Z]/.test(text)))
    return { claimant: null, reporter: LATIN_NAME.exec(text.replace(CHANNEL, ''))?.[0] ?? text };
  return { claimant, reporter: null };
}

/** «Журналісти «Медіазони» та Бі-бі-сі за відкритими джерелами»: of people who work together, the first that the register knows. */
function teamOf(text: string, { findAuthorities }: TextContext['register']): Name | null {
  const name = TEAM.test(text) ? findAuthorities(text)[0]?.name : undefined;
  return name === undefined ? null : { ...name, text };
}

const TEAM =
  /^(?:журналіст|журналист|редакці|редакци|дослідник|исследовател|волонтер|волонтёр)\p{L}* (?=.*[«"“\p{Lu}])/iu;

/** «издание «Медиазона»» */
const MEDIUM = /^(?:издание|видання|газета|телеканал|агентство|интернет-издание|інтернет-видання) (?=[«"“A-Z])/iu;

/** «Telegram-канал Baza» */
const CHANNEL = /^telegram-\p{L}+ /iu;

const LATIN_NAME = /[A-Z][\w.-]*(?: [A-Z][\w.-]*)*/;
