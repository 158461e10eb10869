/**
 * The office for which somebody speaks: "a spokesman for *the Defence Ministry*", "*Defence Ministry* spokeswoman Ilda Sample",
 * «пресс-служба *прокуратуры*», «الناطق باسم *وزارة الدفاع*». What a spokesperson says is his office's own claim; null for everybody else.
 */
export function spokenFor(text: string): string | null {
  return FOR.exec(text)?.[1] ?? OWN.exec(text)?.[1] ?? ARABIC_FOR.exec(text)?.[1] ?? slavicOffice(text);
}

/** «речниця *ДСНС* Олена Примірна», «пресс-служба *областной прокуратуры*» */
function slavicOffice(text: string): string | null {
  const office = SLAVIC_VOICE.exec(text)?.[1] ?? null;
  return office === null ? null : office.replace(WHO_SPEAKS, '');
}

const SLAVIC_VOICE =
  /^(?:(?:официальн|офіційн|объединённ|начальни|руководител|керівни)\p{L}* )?(?:представител(?:ь|я|ю|ем|и|ей|ниц\p{L})|представни(?:к|ц)\p{L}*|речни(?:к|ц)\p{L}*|сп[иі]кер\p{L}*|прес{1,2}-?(?:секретар|служб)\p{L}*) (\S.*)$/iu;
/** A first name and a surname behind the office, which are no «*Великой Тарсии*». */
const WHO_SPEAKS = / \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?<!(?:ого|ої|ой|ых|их) \S+)$/u;

/** The office of a minister who is named, or of a deputy: "*Emergencies Minister* Ada Sample", «вице-*министр обороны*». What he says is his ministry's claim. */
export function heldBy(text: string): string | null {
  return (
    MINISTER.exec(text)?.[1] ??
    MINISTER_OF.exec(text)?.[1] ??
    SLAVIC_DEPUTY.exec(text)?.[1] ??
    SLAVIC_MINISTER.exec(text)?.[1] ??
    null
  );
}

const MINISTER = /^((?:the )?\S.*\b[Mm]inister),? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}$/u;
/** "*Minister of State for External Affairs* Kirti Sample" */
const MINISTER_OF =
  /^((?:the )?(?:[Dd]eputy )?[Mm]inister (?:of [Ss]tate )?(?:of|for) .+?) \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;
/** «*министр иностранных дел* Роса Вильямиль» */
const SLAVIC_MINISTER =
  /^((?:\p{Ll}+ )?(?:міністр|министр)\p{Ll}*(?: \p{Ll}+){1,4}) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;
/** «вице-*министр здравоохранения*», «первый заместитель *министра обороны* Роса Вильямиль» */
const SLAVIC_DEPUTY =
  /^(?:(?:первый|перший|главный) )?(?:вице-|віце-|зам|заместитель |заступник |заступниця )((?:міністр|министр)\p{L}*(?: \p{Ll}+){1,4})(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;
const FOR =
  /^(?:(?:an?|the|its) )?(?:(?:chief|deputy|senior|acting|official) )?spokes(?:man|woman|person|people) (?:for|of) (?:the )?(\S.*)$/iu;
const OWN =
  /^(?:the )?(\S.*?)(?:['’]s)? (?:(?:chief|deputy|senior|acting|official) )?spokes(?:man|woman|person|people)(?:,? \p{Lu}[^ ,]*(?: \p{Lu}[^ ,]*){0,3})?$/u;
/** «المتحدث الرسمي باسم *وزارة الدفاع*», «ناطقة بلسان *الشرطة*» */
const ARABIC_FOR = /^(?:ال)?(?:متحدث|ناطق)ة?(?: \p{L}+){0,2} ب(?:[إا]سم|لسان) (\S.*)$/u;
