import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';

/**
 * A number that the text itself takes back: «У першій версії новини йшлося про вісьмох загиблих» was a mistake, and denied where
 * «Поліція цього не підтвердила» stands behind it.
 */
export const slavicRetracted: Refiner = {
  name: 'slavic-retracted',
  languages: ['uk', 'ru'],
  refine: (drafts, context) =>
    drafts.map((draft) => {
      const taker = TAKEN_BACK.exec(leadOf(draft))?.[1];
      if (taker !== undefined)
        return amend(draft, 'slavic-retracted', { status: 'denied', claimant: context.register.authority(taker) });
      if (!FIRST_VERSION.test(leadOf(draft))) return draft;
      const denier = denierBehind(draft.sentence, context);
      if (denier === null) return amend(draft, 'slavic-retracted', { status: 'historical' });
      return amend(draft, 'slavic-retracted', { status: 'denied', claimant: context.register.authority(denier) });
    }),
};

/** «Агентство «Карск» *отозвало молнию* о девяти погибших» */
const TAKEN_BACK =
  /^(?:\p{L}+, |Позже |Згодом |Пізніше )?(\p{Lu}[\p{L}\p{N} «»"'’-]{1,60}?) (?:(?:вже|уже|згодом|позже|пізніше|потом|потім) )?(?:відклика|отозва|дезавуюва|дезавуирова|видал|удал|прибра|убра|зняв|зняла|зняло|снял)\p{L}* (?:\p{L}+ ){0,2}(?:молни|блискавк|повідомлен|сообщен|новин|новост|пост|допис|публікац|публикац|термінівк|інформац|информац|замітк|заметк|стрічк)\p{L}* (?:про|о|об) (?:\p{L}+ )?$/u;

function leadOf({ sentence: { text, start }, count }: Draft): string {
  return text.slice(0, count.numberStart - start);
}

const FIRST_VERSION =
  /(?<!\p{L})(?:(?:перш|перв|початков|первоначальн|попередн|предыдущ)\p{L}+ (?:версі|верси|редакці|редакци|повідомленн|сообщени|публікаці|публикаци|варіант|вариант)\p{L}*) [^;]{0,80}(?:[йі]шло|ідеть|йдеть|говорил|речь|писал|сообщал|повідомля|зазнач|указ|вказ|значил|стоял|назив|назыв|фігур|фигур)/iu;

/** Who says so in the next sentence: «Полиция этого не подтвердила». */
function denierBehind({ index }: Sentence, { sentences }: TextContext): string | null {
  return DENIED.exec(sentences[index + 1]?.text ?? '')?.[1] ?? null;
}

const DENIED =
  /^([\p{Lu}][\p{L}\p{N} «»"'’-]{1,60}?) (?:цього|це|этого|это|цю|эту|таку|такую|ці|эти|таких|такі|такие)(?: \p{L}+)? (?:не підтверди|не подтверди|спросту|опроверг|запереч)/u;
