/** Whether an outlet's name, in another language than English, is that of an office that publishes, and none of the press. */
export function isOfficeAbroad(outlet: string): boolean {
  return OFFICE.test(outlet) && !PRESS.test(outlet);
}

/** Slavic and Arabic name the kind of office first, or behind the adjective that tells whose it is; Korean names it last. */
const OFFICE = new RegExp(
  [
    /^(?:\p{L}+ ){0,2}(?:міністерство|департамент|управління|служба|штаб|адміністрація|прокуратура|поліція|комітет|комісія|рада|міськрада|центр|місія|уповноважений|министерство|управление|администрация|полиция|комитет|комиссия|миссия|уполномоченный)(?!\p{L})/iu,
    /^(?:ال)?(?:وزارة|هيئة|مديرية|مرصد|مركز|لجنة|منظمة|إدارة|مكتب|نقابة|جمعية|بعثة|قيادة|شرطة|محافظة|بلدية|دفاع المدني)(?!\p{L})/u,
    /(?:본부|위원회|사령부|경찰청|경찰서|소방서|소방청|해경서|센터|연구소|감시소|적십자사|시청|도청|군청|구청)$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

const PRESS =
  /новин|новост|вісник|вестник|вісті|вести|прес|медіа|медиа|інформаційн|информационн|газет|телеканал|радіо|радио|إعلام|أخبار|إخباري|أنباء|صحيفة|صحافة|صحفي|قناة|إذاعة|تلفزيون|뉴스|방송|언론|신문|미디어|보도|통신/iu;
