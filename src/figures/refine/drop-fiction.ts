import type { Refiner } from '../rule.ts';

/** "In the film, a gunman kills 11 people": what is told of a film, a novel or a game happened to nobody. */
export const dropFiction: Refiner = {
  name: 'drop-fiction',
  languages: ['en', 'uk', 'ru', 'ko', 'ar'],
  refine: (drafts) =>
    drafts.filter(
      ({ sentence: { text }, measure }) =>
        !FICTION.test(text.trimStart().slice(0, 60)) &&
        !PLAYS.test(text) &&
        !ON_STAGE.test(text) &&
        !(measure === 'displaced' && DRILL.test(text)) &&
        !TOLD_IN_WORK.test(text),
    ),
};

const WORK = '(?:film|movie|novel|video game|game|play|television series|tv series|drama|thriller|opera|musical|comic)';
const FICTION = new RegExp(
  `^["“]?(?:In (?:the|his|her|their|this|a|one) (?:[a-z]+ )?${WORK}\\b(?! of)|The (?:[a-z]+ )?${WORK}(?: (?:lets|shows|tells|depicts|follows|ends)|, in which\\b))`,
  'i',
);

/** "Actor Tam Brisk *plays a sergeant who* loses nine men" */
const PLAYS =
  /\b(?:plays|stars as|is cast as|portrays) (?:an?|the) (?:[a-z]+ ){1,4}who\b|^["“]?(?:Actor|Actress) [^.;]{3,40} play(?:s|ed) an? /i;

/** "evacuated 600 pupils *during a drill*"; who is hurt in one is hurt. */
const DRILL =
  /\b(?:during|in|as part of) (?:an? |the |its |their )?(?:[a-z]+ ){0,2}(?:drills?|rehearsals?|evacuation exercises?)\b(?! (?:hall|ground|site|rig|hole|press))/i;

/** "*소설은* 1천 명이 숨진 전염병을 그린다", "게임에서 …", "훈련 상황을 가정해 …", "*تروي الرواية* …", "في الفيلم يقتل …", "خلال مناورة …": at the head of a sentence. */
const TOLD_IN_WORK =
  /^["“'‘]?(?:[가-힣]+ ){0,2}(?:소설|영화|게임|드라마|연극|공연|뮤지컬|오페라|만화|웹툰)(?:은|는|에서|에서는|이|가| 속(?:에서)?) [^.]*(?:그린|그렸|다룬|다뤘|연기|플레이어|장면|주인공|배우|관객에게)|(?:상황|사고|사태)[을를] 가정(?:해|한|하고|하여|했)|(?<!\p{L})(?:تمرين|مناورة|سيناريو|محاكاة) (?:ال\p{L}+ )?(?:[يت]فترض|افترضت?|[يت]حاكي|حاكت?)(?!\p{L})|(?<!\p{L})(?:ال)?(?:رواية|فيلم|مسلسل|مسرحية) (?:\p{L}+ )?(?:[تي]حكي|[تي]روي|[تي]صور|[تي]تناول) |(?<!\p{L})في ال(?:فيلم|رواية|مسلسل|مسرحية)(?!\p{L})|^\s*(?:و|ف)?(?:(?:تروي|تحكي|يروي|يحكي|تدور|يصور|تصور) (?:أحداث )?(?:ال)?(?:رواية|فيلم|مسرحية|مسلسل|قصة)|في (?:ال)?(?:فيلم|رواية|مسرحية|مسلسل|لعبة)(?!\p{L}))/u;

/** «шестнадцать солдатиков пали *в первом акте*», «*У другій дії* гинуть троє»: on a stage, and «*В фильме* …» at the head of its sentence. */
const ON_STAGE =
  /(?<!\p{L})(?:в|во|у) (?:перв|втор|трет|четв[её]рт|перш|друг)\p{L}+ (?:акте|акті|действии|дії)(?!\p{L})|^["«“]?(?:В|У) (?:\p{L}+ )?(?:фильме|фільмі|романе|романі|сериале|серіалі|спектакле|виставі|пьесе|п['’]єсі|балете|балеті)(?!\p{L})/iu;
