/** Peoples and groups with a name of their own; everything of the pattern nation + group comes from groups.ts. */
export interface People {
  readonly key: string;
  readonly name: string;
  readonly within: readonly string[];
  readonly aliases: string;
}

/** Aliases are parted by `|`. Nationals have their country's key. */
export const PEOPLES: readonly People[] = [
  {
    key: 'ua',
    name: 'Ukrainians',
    within: [],
    aliases: '=Ukrainians|українці|українець|украинцы|украинец|우크라이나인|أوكرانيين|أوكرانيون',
  },
  {
    key: 'ru',
    name: 'Russians',
    within: [],
    aliases: '=Russians|росіяни|росіянин|россияне|россиянин|русские|러시아인|الروس',
  },
  {
    key: 'ru-forces',
    name: 'Russian forces',
    within: ['ru', 'forces'],
    aliases:
      '러시아군|러군|ворожі військові|російські загарбники|российские оккупанты|рашисти|орки|русская армия|قوات روسية',
  },
  {
    key: 'ua-forces',
    name: 'Ukrainian forces',
    within: ['ua', 'forces'],
    aliases:
      '우크라이나군|우크라군|военные ВСУ|бойцы ВСУ|военнослужащие ВСУ|солдаты ВСУ|військові ЗСУ|бійці ЗСУ|военнослужащие украинской армии|nationalists of Kiev',
  },
  {
    key: 'kp-forces',
    name: 'North Korean forces',
    within: ['kp', 'forces'],
    aliases: '북한군|북한 파병군|조선인민군|Korean People’s Army|KPA|солдаты КНДР|військові КНДР|военные из КНДР',
  },
  { key: 'kr-forces', name: 'South Korean forces', within: ['kr', 'forces'], aliases: '한국군|국군' },
  { key: 'us-forces', name: 'US forces', within: ['us', 'forces'], aliases: '미군|GIs|U.S. Marines|US Marines' },
  {
    key: 'il-forces',
    name: 'Israeli forces',
    within: ['il', 'forces'],
    aliases: '이스라엘군|IDF soldiers|IDF troops|солдаты ЦАХАЛ|جنود الاحتلال|قوات الاحتلال',
  },
  {
    key: 'kp',
    name: 'North Koreans',
    within: [],
    aliases: '=North Koreans|северокорейцы|північнокорейці|북한인|북한 주민',
  },
  { key: 'kr', name: 'South Koreans', within: [], aliases: '=South Koreans|южнокорейцы|південнокорейці|한국인' },
  {
    key: 'il',
    name: 'Israelis',
    within: [],
    aliases: '=Israelis|ізраїльтяни|израильтяне|израильтянин|이스라엘인|إسرائيليين|إسرائيليون|إسرائيليا',
  },
  {
    key: 'ps',
    name: 'Palestinians',
    within: [],
    aliases:
      '=Palestinians|палестинці|палестинець|палестинцы|палестинец|팔레스타인인|팔레스타인 주민|فلسطينيا|فلسطينيين|فلسطينيون|فلسطينيان|الفلسطينيون',
  },
  {
    key: 'ps-gaza',
    name: 'Gazans',
    within: ['ps'],
    aliases: '=Gazans|жителі Гази|жители Газы|가자 주민|سكان غزة|أهالي غزة',
  },
  {
    key: 'lb',
    name: 'Lebanese people',
    within: [],
    aliases: '=Lebanese people|ліванці|ливанцы|레바논인|لبنانيين|لبنانيون|لبنانيا',
  },
  { key: 'sy', name: 'Syrians', within: [], aliases: '=Syrians|сирійці|сирийцы|시리아인|سوريين|سوريون|سوريا' },
  {
    key: 'us',
    name: 'Americans',
    within: [],
    aliases: '=Americans|американці|американець|американцы|американец|미국인|أمريكيين|أميركيين',
  },
  { key: 'gb', name: 'Britons', within: [], aliases: '=Britons|британці|британцы|영국인|بريطانيين' },
  { key: 'ir', name: 'Iranians', within: [], aliases: '=Iranians|іранці|иранцы|이란인|إيرانيين|إيرانيون|إيرانيا' },
  { key: 'iq', name: 'Iraqis', within: [], aliases: '=Iraqis|іракці|иракцы|이라크인|عراقيين|عراقيون|عراقيا' },
  { key: 'af', name: 'Afghans', within: [], aliases: '=Afghans|афганці|афганцы|아프간인|아프가니스탄인|أفغان' },
  { key: 'pk', name: 'Pakistanis', within: [], aliases: '=Pakistanis|пакистанці|пакистанцы|파키스탄인|باكستانيين' },
  { key: 'in', name: 'Indians', within: [], aliases: '=Indians|індійці|индийцы|인도인|هنود' },
  { key: 'bd', name: 'Bangladeshis', within: [], aliases: '=Bangladeshis|방글라데시인|بنغلاديشيين' },
  { key: 'np', name: 'Nepalis', within: [], aliases: '=Nepalis|непальці|непальцы|네팔인' },
  { key: 'cn', name: 'Chinese people', within: [], aliases: '=Chinese nationals|китайці|китайцы|중국인|صينيين' },
  { key: 'jp', name: 'Japanese people', within: [], aliases: 'японці|японцы|일본인' },
  { key: 'eg', name: 'Egyptians', within: [], aliases: '=Egyptians|єгиптяни|египтяне|이집트인|مصريين' },
  { key: 'ye', name: 'Yemenis', within: [], aliases: '=Yemenis|єменці|йеменцы|예멘인|يمنيين' },
  { key: 'so', name: 'Somalis', within: [], aliases: '=Somalis|сомалійці|сомалийцы|소말리아인|صوماليين' },
  { key: 'et', name: 'Ethiopians', within: [], aliases: '=Ethiopians|ефіопи|эфиопы|에티오피아인|إثيوبيين' },
  { key: 'ng', name: 'Nigerians', within: [], aliases: '=Nigerians|нігерійці|нигерийцы|나이지리아인' },
  { key: 'mx', name: 'Mexicans', within: [], aliases: '=Mexicans|мексиканці|мексиканцы|멕시코인' },
  { key: 'ht', name: 'Haitians', within: [], aliases: '=Haitians|гаїтяни|гаитяне|아이티인' },
  { key: 'cu', name: 'Cubans', within: [], aliases: '=Cubans|кубинці|кубинцы|쿠바인' },
  { key: 'co', name: 'Colombians', within: [], aliases: '=Colombians|колумбійці|колумбийцы|콜롬비아인' },
  {
    key: 'rohingya',
    name: 'Rohingya',
    within: [],
    aliases: 'Rohingya|Rohingyas|рохінджа|рохинджа|로힝야|로힝야족|الروهينغا|الروهينجا',
  },
  { key: 'yazidi', name: 'Yazidis', within: [], aliases: 'Yazidis|Yazidi|єзиди|езиды|야지디족|الإيزيديين|إيزيديين' },
  { key: 'druze', name: 'Druze', within: [], aliases: 'Druze|друзів-арабів|друзы|드루즈족|الدروز|دروز' },
  {
    key: 'alawite',
    name: 'Alawites',
    within: [],
    aliases: 'Alawites|Alawite civilians|алавіти|алавиты|알라위파|علويين|العلويين',
  },
  {
    key: 'tatars',
    name: 'Crimean Tatars',
    within: [],
    aliases: 'Crimean Tatars|кримські татари|крымские татары|크림 타타르인',
  },
  {
    key: 'africans',
    name: 'Africans',
    within: [],
    aliases:
      'Africans|African countries|African states|African nations|African citizens|African nationals|African recruits|citizens of African countries|citizens of African states|citizens of African nations|nationals of African countries|африканцы|африканці|африканские страны|африканські країни|африканские государства|африканські держави|страны Африки|країни Африки|государства Африки|держави Африки|выходцы из Африки|вихідці з Африки|выходцы из стран Африки|вихідці з країн Африки|выходцы из африканских стран|вихідці з африканських країн|아프리카인|아프리카 출신|أفارقة|أفريقيين',
  },
  {
    key: 'latin-americans',
    name: 'Latin Americans',
    within: [],
    aliases:
      'Latin Americans|Latin American countries|Latin American states|Latin American citizens|South Americans|citizens of Latin American countries|латиноамериканцы|латиноамериканці|латиноамериканские страны|латиноамериканські країни|страны Латинской Америки|країни Латинської Америки|выходцы из Латинской Америки|вихідці з Латинської Америки|중남미인|남미인',
  },
  {
    key: 'asians',
    name: 'Asians',
    within: [],
    aliases:
      'Asians|Asian countries|Asian states|Asian citizens|citizens of Asian countries|South Asians|азиаты|азіати|азиатские страны|азійські країни|азіатські країни|страны Азии|країни Азії|страны Южной Азии|країни Південної Азії|아시아인|آسيويين',
  },
  {
    key: 'central-asians',
    name: 'Central Asians',
    within: [],
    aliases:
      'Central Asians|Central Asian countries|Central Asian states|citizens of Central Asian countries|citizens of Central Asian states|выходцы из Центральной Азии|вихідці з Центральної Азії|страны Центральной Азии|країни Центральної Азії|중앙아시아인',
  },
];
