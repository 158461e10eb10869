import type { Name } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../span.ts';
import { heading } from './heading.ts';
import { isInside, nounsFrom, skipPapers, written } from './noun-span.ts';
import { speakerOf } from './speaker-of.ts';
import { OUTLETS } from './words.ts';

/** Who a sentence of a Ukrainian or Russian text credits with what it says. */
export interface Attribution {
  /** Null where only an outlet is credited. */
  readonly claimant: Name | null;
  /** The outlet that passes it on, as written; null otherwise. */
  readonly reporter: string | null;
  /** Index of the word that credits ("по данным", «сообщил»). */
  readonly at: number;
  /** «Об этом сообщили в …»: what was said before is meant. */
  readonly looksBack: boolean;
}

/** «по данным X», «за словами X», «X сообщил», «сообщил X», «повідомили в X», in text order. */
export function attributionsIn(sentence: Sentence, context: TextContext): Attribution[] {
  const { items } = sentence;
  return items.flatMap((_, at) => {
    const span = spanAt(sentence, at, context);
    if (span === null) return [];
    const text = written(sentence, span);
    const name = text === '' ? null : attributed(text, context);
    return name === null
      ? []
      : [
          {
            ...name,
            at,
            looksBack: LOOKS_BACK.test(sentence.text),
          },
        ];
  });
}

/** «Об этом во вторник сообщили в …», «Такі дані наводить …». */
const LOOKS_BACK =
  /^(?:об этом|про це|о чем|про що|цю інформацію|эту информацию|такі дані|такие данные|це підтвердил|это подтвердил|відповідні дані|цифру|цю цифру|эту цифру|ці дані|эти данные)(?!\p{L})/iu;

function spanAt(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  if (is(items[at], 'according')) return nounsFrom(items, skipPapers(items, at + (isInside(items[at + 1]) ? 2 : 1)));
  if (is(items[at], 'says', 'denies')) return isDeed(items, at) ? null : speakerOf(sentence, at, context);
  return items[at]?.text === ':' && at <= 16 ? heading(sentence, at, context) : null;
}

/** «передала тела», «оголосив жалобу», «привели к гибели»: the verb has an object of its own, and nothing is said. */
function isDeed(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.text ?? '';
  const next = items[at + 1];
  if (/^[,—–»”"]$/.test(items[at - 1]?.text ?? '')) return false;
  if (HANDS_OVER.test(verb)) return next !== undefined && !isSpeech(next) && !is(next, 'says') && next.kind !== 'mark';
  return ANNOUNCES.test(verb) && next?.kind === 'word' && !isSpeech(next) && !next.capital;
}

const HANDS_OVER = /^(?:передав|передал)/u;
const ANNOUNCES = /^(?:оголос|объяв|привел|навел|опублік|опубликов|установ|встанов|зафікс|зафиксир)/u;

function isSpeech(item: Item): boolean {
  return (
    /^(?:що|что|як|как|про|о|об|в|у|во|на|своєму|своем|імена|имена|особи|личности|загибель|гибель)$/u.test(item.text) ||
    is(item, 'event', 'people')
  );
}

/** A speaker as claimant, or as the outlet that passes it on: media words and unregistered names in Latin letters. */
function attributed(text: string, { register }: TextContext): Pick<Attribution, 'claimant' | 'reporter'> | null {
  const claimant = register.authority(text);
  if (OUTLETS.test(text) || (claimant.key.startsWith('~') && /^["«“]?[A-Z]/.test(text)))
    return { claimant: null, reporter: LATIN_NAME.exec(text)?.[0] ?? text };
  return { claimant, reporter: null };
}

const LATIN_NAME = /[A-Z][\w.-]*(?: [A-Z][\w.-]*)*/;
