/** Authorities with a name of their own, or whose pattern name is another's; the rest is country + institution. */
export interface Authority {
  readonly key: string;
  readonly name: string;
  readonly within: readonly string[];
  /** Its people, where nothing else is said of them, are fighters: "110 *RSF* dead". */
  readonly armed?: true;
  /** Parted by `|`. */
  readonly aliases: string;
  /** Composed keys that mean the same: "Seoul's military" (`kr-military`) speaks as the Joint Chiefs. */
  readonly also?: readonly string[];
}

export const AUTHORITIES: readonly Authority[] = [
  // Defence ministries, staffs and services
  {
    key: 'gb-mod',
    name: 'UK Ministry of Defence',
    within: ['gb'],
    aliases:
      'UK Defence Intelligence|British Defence Intelligence|UK MoD|British military intelligence|британская разведка|британська розвідка|разведка Великобритании|розвідка Великої Британії|영국 국방정보국|영국 정보당국',
    also: ['gb-military', 'gb-intelligence', 'gb-military-intelligence'],
  },
  {
    key: 'kr-jcs',
    name: 'Joint Chiefs of Staff of South Korea',
    within: ['kr'],
    aliases: '한국 합동참모본부|합동참모본부|합참|한국군|우리 군|군 당국|군당국|한국군 합동참모본부|ОКНШ Южной Кореи',
    also: ['kr-military', 'kr-general-staff'],
  },
  {
    key: 'kr-nis',
    name: 'National Intelligence Service',
    within: ['kr'],
    aliases: 'South Korean intelligence agency|국가정보원|국정원|Национальная разведка Южной Кореи|NIS of South Korea',
    also: ['kr-intelligence'],
  },
  {
    key: 'ke-nis',
    name: 'National Intelligence Service of Kenya',
    within: ['ke'],
    aliases: 'Kenya’s National Intelligence Service|Kenyan National Intelligence Service|Kenyan NIS|Kenya’s NIS',
    also: ['ke-intelligence'],
  },
  {
    key: 'kr-mnd',
    name: 'Ministry of National Defense of South Korea',
    within: ['kr'],
    aliases: '한국 국방부|MND of South Korea',
    also: ['kr-mod'],
  },
  {
    key: 'lb-moh',
    name: 'Lebanese Ministry of Health',
    within: ['lb'],
    aliases:
      'Lebanese Public Health Emergency Operations Centre|Lebanon’s Public Health Emergency Operations Centre|مركز عمليات طوارئ الصحة|مركز عمليات طوارئ الصحة العامة',
  },
  {
    key: 'kr-gyeonggi-fire-service',
    name: 'Gyeonggi fire service',
    within: ['kr-gyeonggi', 'kr-nfa', 'kr'],
    aliases: '경기소방재난본부|경기도소방재난본부|경기도 소방재난본부|경기소방본부|경기북부소방재난본부',
  },
  {
    key: 'kr-coast-guard',
    name: 'South Korean Coast Guard',
    within: ['kr'],
    aliases: 'Korea Coast Guard|Korean Coast Guard',
  },
  {
    key: 'kr-nfa',
    name: 'National Fire Agency of South Korea',
    within: ['kr'],
    aliases: 'South Korea’s National Fire Agency|South Korean National Fire Agency|한국 소방청',
    also: ['kr-national-fire-agency', 'kr-fire-service'],
  },
  {
    key: 'ua-general-staff',
    name: 'General Staff of the Armed Forces of Ukraine',
    within: ['ua'],
    aliases:
      'General Staff of the Armed Forces of Ukraine|General Staff of Ukraine’s Armed Forces|Ukrainian Armed Forces General Staff|AFU General Staff|Armed Forces of Ukraine|AFU|ГШ ЗСУ|Генштаб ЗСУ|ЗСУ|Генштаб ВСУ|ГШ ВСУ|Генеральний штаб ЗСУ|Генеральный штаб ВСУ|Збройні сили України|Вооруженные силы Украины|Сили оборони України|Сили оборони|우크라이나군 총참모부|우크라이나군|هيئة الأركان الأوكرانية|هيئة الأركان العامة الأوكرانية',
    also: ['ua-military'],
  },
  {
    key: 'ua-hur',
    name: 'Main Directorate of Intelligence of Ukraine',
    within: ['ua'],
    aliases:
      'HUR|GUR|Ukrainian Defence Intelligence|Ukraine Defence Intelligence|Ukraine Defense Intelligence|Defence Intelligence of Ukraine|Defense Intelligence of Ukraine|ГУР МО Украины|ГУР|ГУР МО України|ГУР Міноборони України|Kyrylo Budanov|Budanov|Буданов|부다노우|بودانوف|우크라이나 국방정보국|우크라이나 정보총국',
    also: ['ua-military-intelligence', 'ua-intelligence'],
  },
  {
    key: 'ua-sbu',
    name: 'Security Service of Ukraine',
    within: ['ua'],
    aliases: 'SBU|СБУ|Служба безпеки України|Служба безопасности Украины|우크라이나 보안국',
    also: ['ua-security-service'],
  },
  {
    key: 'ua-president',
    name: 'President of Ukraine',
    within: ['ua'],
    aliases:
      'Zelensky|Zelenskyy|Zelenskiy|Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Зеленський|Володимир Зеленський|Зеленский|Владимир Зеленский|젤렌스키|볼로디미르 젤렌스키|زيلينسكي|فولوديمير زيلينسكي|Офіс президента|Офіс Президента України|Офис президента Украины',
  },
  {
    key: 'ua-syrskyi',
    name: 'Commander-in-Chief of Ukraine',
    within: ['ua'],
    aliases:
      'Syrskyi|Oleksandr Syrskyi|Syrsky|Сирський|Олександр Сирський|Сырский|Александр Сырский|시르스키|головнокомандувач ЗСУ|главнокомандующий ВСУ',
  },
  // Where the emergency service is a ministry or a committee of its own
  { key: 'ru-emergency', name: 'Ministry of Emergency Situations of Russia', within: ['ru'], aliases: '' },
  { key: 'by-emergency', name: 'Ministry of Emergency Situations of Belarus', within: ['by'], aliases: 'МЧС РБ' },
  { key: 'kz-emergency', name: 'Ministry of Emergency Situations of Kazakhstan', within: ['kz'], aliases: 'МЧС РК' },
  { key: 'kg-emergency', name: 'Ministry of Emergency Situations of Kyrgyzstan', within: ['kg'], aliases: 'МЧС КР' },
  { key: 'uz-emergency', name: 'Ministry of Emergency Situations of Uzbekistan', within: ['uz'], aliases: 'МЧС РУз' },
  { key: 'az-emergency', name: 'Ministry of Emergency Situations of Azerbaijan', within: ['az'], aliases: '' },
  { key: 'tj-emergency', name: 'Committee of Emergency Situations of Tajikistan', within: ['tj'], aliases: '' },
  {
    key: 'ua-emergency',
    name: 'State Emergency Service of Ukraine',
    within: ['ua'],
    aliases:
      'ДСНС|ДСНС України|Державна служба з надзвичайних ситуацій|ГСЧС Украины|Державна служба України з надзвичайних ситуацій|우크라이나 비상사태청|우크라이나 재난당국',
  },
  {
    key: 'ua-coordination-pow',
    name: 'Coordination Headquarters for the Treatment of Prisoners of War',
    within: ['ua'],
    aliases:
      'Coordination Headquarters for the Treatment of Prisoners of War|Coordination Headquarters for Prisoners of War|Coordination Headquarters on Prisoners of War|Coordination Headquarters for POWs|Координаційний штаб|Координаційний штаб з питань поводження з військовополоненими|Координационный штаб|Координационный штаб по вопросам обращения с военнопленными|전쟁포로 처우 조정본부|전쟁포로처우조정본부|포로 처우 조정본부|처우 조정본부|مقر تنسيق معاملة أسرى الحرب',
  },
  {
    key: 'ru-security-council',
    name: 'Security Council of Russia',
    within: ['ru'],
    aliases:
      'Russian Security Council|Russia’s Security Council|Sergei Shoigu|Sergey Shoigu|Shoigu|Сергей Шойгу|Шойгу|Совет безопасности России|Совбез России|Совбез РФ|Рада безпеки РФ|Сергій Шойгу|쇼이구|شويغو',
  },
  {
    key: 'ru-mod',
    name: 'Russian Ministry of Defence',
    within: ['ru'],
    aliases:
      'МО РФ|Минобороны РФ|Минобороны России|Міноборони РФ|Міноборони Росії|Russian MoD|Andrei Belousov|Belousov|Белоусов|Бєлоусов|러시아 국방부|وزارة الدفاع الروسية',
    also: ['ru-military', 'ru-general-staff'],
  },
  {
    key: 'ru-president',
    name: 'Kremlin',
    within: ['ru'],
    aliases:
      'Putin|Vladimir Putin|Путин|Владимир Путин|Путін|Володимир Путін|푸틴|بوتين|فلاديمير بوتين|Peskov|Dmitry Peskov|Песков|Дмитрий Песков|Пєсков|페스코프|بيسكوف|Kremlin|Кремль|크렘린|크렘린궁|الكرملين',
    also: ['ru-government'],
  },
  {
    // The ministry of a republic that nobody recognised, and its army, were one.
    key: 'az-karabakh-military',
    name: 'Artsakh Defence Army',
    within: ['az-karabakh', 'az'],
    aliases: 'Artsakh Defence Army|Армия обороны Карабаха|Армия обороны Арцаха',
    also: ['az-karabakh-mod'],
  },
  { key: 'ru-fsb', name: 'FSB', within: ['ru'], aliases: 'FSB|ФСБ|ФСБ РФ|연방보안국', also: ['ru-security-service'] },
  {
    key: 'us-dod',
    name: 'US Department of Defense',
    within: ['us'],
    aliases:
      'Pentagon|Пентагон|펜타곤|미 국방부|미국 국방부|البنتاغون|البنتاجون|Department of Defense|Pete Hegseth|Hegseth',
    also: ['us-mod', 'us-military'],
  },
  {
    key: 'us-centcom',
    name: 'US Central Command',
    within: ['us'],
    aliases:
      'CENTCOM|US Central Command|U.S. Central Command|Centcom|СЕНТКОМ|미 중부사령부|القيادة المركزية الأمريكية|القيادة المركزية الأميركية|سنتكوم',
  },
  {
    key: 'us-africom',
    name: 'US Africa Command',
    within: ['us'],
    aliases: 'AFRICOM|US Africa Command|U.S. Africa Command|미 아프리카사령부|أفريكوم',
  },
  {
    key: 'us-southcom',
    name: 'US Southern Command',
    within: ['us'],
    aliases: 'SOUTHCOM|US Southern Command|U.S. Southern Command',
  },
  {
    key: 'us-president',
    name: 'White House',
    within: ['us'],
    aliases:
      'White House|Белый дом|Білий дім|백악관|البيت الأبيض|Trump|Donald Trump|Трамп|Дональд Трамп|트럼프|ترامب|Biden|Joe Biden|Байден|바이든|بايدن',
  },
  {
    key: 'us-state',
    name: 'US State Department',
    within: ['us'],
    aliases:
      'State Department|Госдеп|Госдепартамент|Держдеп|Держдепартамент|Державний департамент|Государственный департамент|미 국무부|국무부|Marco Rubio',
    also: ['us-mfa'],
  },
  { key: 'us-intelligence', name: 'US intelligence', within: ['us'], aliases: 'CIA|ЦРУ|ЦРУ США|중앙정보국' },
  {
    key: 'us-dhs',
    name: 'US Department of Homeland Security',
    within: ['us'],
    aliases: 'Department of Homeland Security|DHS',
  },
  {
    key: 'il-idf',
    name: 'Israel Defense Forces',
    within: ['il'],
    aliases:
      'IDF|Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces|ЦАХАЛ|ЦАГАЛ|Армия обороны Израиля|Армія оборони Ізраїлю|АОИ|이스라엘군|이스라엘방위군|이스라엘 방위군|الجيش الإسرائيلي|جيش الاحتلال|جيش الاحتلال الإسرائيلي',
    also: ['il-military'],
  },
  {
    key: 'il-pm',
    name: 'Prime Minister of Israel',
    within: ['il'],
    aliases:
      'Netanyahu|Benjamin Netanyahu|Нетаньяху|Нетаньягу|Биньямин Нетаньяху|Біньямін Нетаньягу|네타냐후|نتنياهو|بنيامين نتنياهو',
    also: ['il-prime-minister'],
  },
  {
    key: 'il-mda',
    name: 'Magen David Adom',
    within: ['il'],
    aliases: 'Magen David Adom|MDA|Маген Давид Адом|МАДА|마겐 다비드 아돔|نجمة داود الحمراء',
  },
  {
    key: 'il-shin-bet',
    name: 'Shin Bet',
    within: ['il'],
    aliases: 'Shin Bet|ISA|ШАБАК|Шін-Бет|신베트|الشاباك',
    also: ['il-security-service'],
  },
  {
    key: 'ps-moh-gaza',
    name: 'Palestinian Ministry of Health – Gaza',
    within: ['ps-moh', 'ps-gaza', 'ps'],
    aliases:
      'Gaza health ministry|MoH Gaza|Gaza MoH|MoH in Gaza|Gaza Ministry of Health|Gaza’s health ministry|Hamas-run health ministry|Hamas-run Gaza health ministry|Hamas-run Gaza Health Ministry|Hamas-run Health Ministry|Hamas-controlled health ministry|health ministry in Gaza|health ministry in the Gaza Strip|Palestinian Ministry of Health in Gaza|Palestinian health ministry in Gaza|Palestinian Ministry of Health - Gaza|Palestinian Ministry of Health in the Gaza Strip|Palestinian health ministry in the Gaza Strip|Palestinian Ministry of Health - Gaza Strip|Ministry of Health - Gaza|Ministry of Health - Gaza Strip|Ministry of Health/Gaza|Health Ministry of Gaza|Ministry of Health in the Gaza Strip|Hamas health ministry|health officials in Gaza|Gaza health officials|Gaza health authorities|' +
      'Минздрав Газы|минздрав сектора Газа|Минздрав сектора Газа|МОЗ Гази|МОЗ Сектора Гази|министерство здравоохранения сектора Газа|министерство здравоохранения Газы|подконтрольное ХАМАС министерство здравоохранения|підконтрольне ХАМАС міністерство охорони здоров’я|міністерство охорони здоров’я Гази|міністерство охорони здоров’я сектору Гази|가자지구 보건부|가자 보건부|가자지구 보건당국|하마스 보건부|팔레스타인 가자지구 보건부|وزارة الصحة في غزة|وزارة الصحة في قطاع غزة|وزارة الصحة بغزة|وزارة الصحة بقطاع غزة|وزارة الصحة الفلسطينية في غزة|وزارة الصحة الفلسطينية غزة|وزارة الصحة الفلسطينية في قطاع غزة|وزارة الصحة - غزة|وزارة الصحة - قطاع غزة|وزارة الصحة الفلسطينية - غزة|وزارة الصحة الفلسطينية - قطاع غزة|صحة غزة',
    also: ['ps-gaza-moh', 'ps-gaza-strip-moh', 'hamas-moh'],
  },
  {
    key: 'ps-moh',
    name: 'Palestinian Ministry of Health',
    within: ['ps'],
    aliases: 'Palestinian Authority health ministry|Health Ministry in Ramallah',
  },
  {
    key: 'ps-gaza-civil-defence',
    name: 'Gaza civil defence',
    within: ['ps-gaza', 'ps'],
    aliases:
      'Gaza civil defence agency|Gaza’s civil defence|Gaza Civil Defense|Mahmud Bassal|Mahmoud Bassal|гражданская оборона сектора Газа|цивільна оборона Гази|가자지구 민방위대|가자 민방위|الدفاع المدني في غزة|الدفاع المدني في قطاع غزة|الدفاع المدني بغزة',
    also: ['ps-civil-defence', 'ps-gaza-strip-civil-defence'],
  },
  {
    key: 'ps-gaza-media-office',
    name: 'Gaza Government Media Office',
    within: ['ps-gaza', 'ps'],
    aliases:
      'Gaza government media office|Gaza’s government media office|Government Media Office in Gaza|المكتب الإعلامي الحكومي|المكتب الإعلامي الحكومي في غزة|المكتب الإعلامي الحكومي بغزة|가자지구 정부 미디어 사무소',
    also: ['ps-gaza-government-media-office', 'ps-gaza-strip-government-media-office', 'ps-government-media-office'],
  },
  {
    key: 'ps-red-crescent',
    name: 'Palestine Red Crescent Society',
    within: ['ps'],
    aliases:
      'Palestine Red Crescent|Palestinian Red Crescent|Palestine Red Crescent Society|PRCS|الهلال الأحمر الفلسطيني|جمعية الهلال الأحمر الفلسطيني',
  },
  { key: 'ps-wafa', name: 'WAFA', within: ['ps'], aliases: 'WAFA' },
  {
    key: 'ps-prisoners',
    name: 'Commission of Detainees’ Affairs',
    within: ['ps'],
    aliases:
      'Palestinian Prisoners’ Society|Palestinian Prisoners Society|Commission of Detainees’ Affairs|نادي الأسير|نادي الأسير الفلسطيني|هيئة شؤون الأسرى',
  },
  {
    key: 'lb-moh',
    name: 'Lebanese Ministry of Public Health',
    within: ['lb'],
    aliases:
      'Public Health Emergency Operations Center of the Ministry of Public Health|Lebanon’s Ministry of Public Health|وزارة الصحة العامة اللبنانية|وزارة الصحة اللبنانية|مركز عمليات طوارئ الصحة العامة',
  },
  {
    key: 'lb-nna',
    name: 'National News Agency',
    within: ['lb'],
    aliases: 'National News Agency|الوكالة الوطنية للإعلام',
  },
  {
    key: 'tr-president',
    name: 'President of Türkiye',
    within: ['tr'],
    aliases: 'Erdogan|Erdoğan|Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Эрдоган|Ердоган|에르도안|أردوغان',
  },
  {
    key: 'id-basarnas',
    name: 'Basarnas',
    within: ['id'],
    aliases: 'Basarnas|National Search and Rescue Agency',
    also: ['id-emergency', 'id-search-rescue'],
  },
  {
    key: 'pk-ispr',
    name: 'ISPR',
    within: ['pk'],
    aliases: 'ISPR|Inter-Services Public Relations|ISPR of Pakistan',
    also: ['pk-military'],
  },
  { key: 'sy-sana', name: 'SANA', within: ['sy'], aliases: 'SANA|САНА|سانا', also: ['sy-media'] },
  {
    key: 'kp-kcna',
    name: 'KCNA',
    within: ['kp'],
    aliases: 'KCNA|Korean Central News Agency|ЦТАК|조선중앙통신',
    also: ['kp-media'],
  },
  {
    key: 'kp-leader',
    name: 'leader of North Korea',
    within: ['kp'],
    aliases: 'Kim Jong Un|Kim Jong-un|Ким Чен Ын|Кім Чен Ин|김정은|كيم جونغ أون',
    also: ['kp-president'],
  },
  { key: 'jo-military', name: 'Jordan Armed Forces', within: ['jo'], aliases: 'Jordan Armed Forces' },
  {
    key: 'ir-irgc',
    name: 'Islamic Revolutionary Guard Corps',
    within: ['ir'],
    aliases:
      'IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps|КСИР|КВІР|혁명수비대|الحرس الثوري|الحرس الثوري الإيراني',
    also: ['ir-revolutionary-guard'],
  },
  {
    key: 'mx-sheinbaum',
    name: 'President of Mexico',
    within: ['mx'],
    aliases: 'Sheinbaum|Claudia Sheinbaum',
    also: ['mx-president'],
  },
  {
    key: 'fr-president',
    name: 'President of France',
    within: ['fr'],
    aliases: 'Macron|Emmanuel Macron|Макрон|마크롱|ماكرون|Élysée',
  },
  {
    key: 'tr-mod',
    name: 'Turkish Ministry of National Defence',
    within: ['tr'],
    aliases: 'Turkish defence ministry',
    also: ['tr-military'],
  },
  {
    key: 'sd-sovereign-council',
    name: 'Sovereign Council of Sudan',
    within: ['sd'],
    aliases: 'Sovereign Council|Burhan|Abdel Fattah al-Burhan|البرهان|مجلس السيادة',
    also: ['sd-government'],
  },
  {
    key: 'sd-saf',
    name: 'Sudanese Armed Forces',
    within: ['sd'],
    aliases: 'SAF|Sudanese Armed Forces|القوات المسلحة السودانية|الجيش السوداني',
    also: ['sd-military'],
  },
  {
    key: 'sd-doctors-network',
    name: 'Sudan Doctors Network',
    within: ['sd'],
    aliases:
      'Sudan Doctors Network|Sudan Doctors’ Network|Сеть врачей Судана|Мережа лікарів Судану|수단의사네트워크|شبكة أطباء السودان',
  },
  {
    key: 'sd-emergency-lawyers',
    name: 'Emergency Lawyers',
    within: ['sd'],
    aliases: 'Emergency Lawyers|محامو الطوارئ',
  },
  {
    key: 'sd-resistance-committees',
    name: 'resistance committees',
    within: ['sd'],
    aliases: 'resistance committee|resistance committees|Emergency Response Rooms|لجان المقاومة|غرفة الطوارئ',
  },
  { key: 'cd-fardc', name: 'FARDC', within: ['cd'], aliases: 'FARDC|ВС ДРК', also: ['cd-military'] },
  {
    key: 'ye-stc',
    name: 'Southern Transitional Council',
    within: ['ye'],
    aliases: 'Southern Transitional Council|STC|المجلس الانتقالي الجنوبي',
  },

  // Armed groups
  {
    key: 'hamas',
    armed: true,
    name: 'Hamas',
    within: ['ps'],
    aliases: 'Hamas|Qassam Brigades|al-Qassam Brigades|ХАМАС|ХАМАСу|ХАМАСа|Хамас|하마스|حماس|حركة حماس|كتائب القسام',
  },
  {
    key: 'pij',
    armed: true,
    name: 'Palestinian Islamic Jihad',
    within: ['ps'],
    aliases:
      'Islamic Jihad|Palestinian Islamic Jihad|PIJ|Исламский джихад|Ісламський джихад|이슬라믹 지하드|الجهاد الإسلامي|سرايا القدس',
  },
  {
    key: 'hezbollah',
    armed: true,
    name: 'Hezbollah',
    within: ['lb'],
    aliases:
      'Hezbollah|Hizbollah|Hizbullah|Хезболла|«Хезболла»|Хезболлы|Хезбола|Хізбалла|Гізбалла|Хезболли|헤즈볼라|حزب الله',
  },
  {
    key: 'houthis',
    armed: true,
    name: 'Houthis',
    within: ['ye'],
    aliases:
      'Houthis|Houthi|Ansar Allah|Ansarullah|хуситы|хусити|Хуситы|후티|후티 반군|الحوثي|الحوثيون|الحوثيين|أنصار الله',
  },
  {
    key: 'ye-moh-sanaa',
    name: 'Houthi-run Health Ministry',
    within: ['ye-moh', 'ye'],
    aliases:
      'Houthi health ministry|Houthi-run health ministry|Houthi-controlled health ministry|Houthi-run Ministry of Health|Houthis’ health ministry|Sanaa health ministry|Sanaa-based health ministry|health ministry in Sanaa|Ministry of Health in Sanaa|Ministry of Public Health and Population in Sanaa|Houthi-run Ministry of Public Health and Population|' +
      'минздрав хуситов|минздрав в Сане|хуситское министерство здравоохранения|МОЗ хуситів|міністерство охорони здоров’я хуситів|후티 보건부|وزارة الصحة في صنعاء|وزارة الصحة بصنعاء|وزارة الصحة العامة والسكان في صنعاء|وزارة الصحة العامة والسكان بصنعاء|وزارة الصحة التابعة للحوثيين|وزارة الصحة الحوثية',
    also: ['houthis-moh', 'ye-sanaa-moh'],
  },
  {
    key: 'rsf',
    armed: true,
    name: 'Rapid Support Forces',
    within: ['sd'],
    aliases:
      'RSF|Rapid Support Forces|СБР|Силы быстрой поддержки|Сили швидкої підтримки|СШП|신속지원군|قوات الدعم السريع|الدعم السريع',
  },
  { key: 'm23', armed: true, name: 'M23', within: ['cd'], aliases: 'M23|March 23 Movement|М23|M23 반군|حركة 23 مارس' },
  {
    key: 'adf',
    armed: true,
    name: 'Allied Democratic Forces',
    within: ['cd'],
    aliases: 'ADF|Allied Democratic Forces|민주군사동맹',
  },
  { key: 'codeco', armed: true, name: 'CODECO', within: ['cd'], aliases: 'CODECO' },
  {
    key: 'taliban',
    armed: true,
    name: 'Taliban',
    within: ['af'],
    aliases: 'Taliban|Taleban|талибы|Талибан|таліби|Талібан|탈레반|طالبان|Zabihullah Mujahid',
    also: ['af-government'],
  },
  {
    key: 'ttp',
    armed: true,
    name: 'Pakistani Taliban',
    within: ['pk'],
    aliases: 'TTP|Tehreek-e-Taliban Pakistan|Pakistani Taliban|파키스탄 탈레반|طالبان الباكستانية',
  },
  {
    key: 'bla',
    armed: true,
    name: 'Balochistan Liberation Army',
    within: ['pk'],
    aliases: 'BLA|Baloch Liberation Army|Balochistan Liberation Army|발루치스탄해방군|جيش تحرير بلوشستان',
  },
  {
    key: 'islamic-state',
    name: 'Islamic State',
    within: [],
    aliases:
      'Islamic State|Islamic State group|ISIS|ISIL|Daesh|IS|Исламское государство|ИГИЛ|ИГ|Ісламська держава|ІДІЛ|ІД|이슬람국가|IS|داعش|تنظيم الدولة الإسلامية|تنظيم داعش|ISIS-K|ISKP|Islamic State Khorasan|ISWAP',
  },
  {
    key: 'al-qaeda',
    armed: true,
    name: 'al-Qaeda',
    within: [],
    aliases: 'al-Qaeda|al-Qaida|Al Qaeda|Аль-Каида|Аль-Каїда|알카에다|القاعدة|تنظيم القاعدة',
  },
  {
    key: 'jnim',
    armed: true,
    name: 'JNIM',
    within: ['al-qaeda'],
    aliases:
      "JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal Muslimin|Group for the Support of Islam and Muslims|ДНИМ|ДНІМ|جماعة نصرة الإسلام والمسلمين|نصرة الإسلام والمسلمين",
  },
  {
    key: 'aqap',
    armed: true,
    name: 'al-Qaeda in the Arabian Peninsula',
    within: ['al-qaeda'],
    aliases: 'AQAP|al-Qaeda in the Arabian Peninsula|تنظيم القاعدة في جزيرة العرب',
  },
  {
    key: 'aqim',
    armed: true,
    name: 'al-Qaeda in the Islamic Maghreb',
    within: ['al-qaeda'],
    aliases: 'AQIM|al-Qaeda in the Islamic Maghreb|تنظيم القاعدة في بلاد المغرب الإسلامي',
  },
  {
    key: 'al-shabaab',
    armed: true,
    name: 'al-Shabaab',
    within: ['so'],
    aliases: 'al-Shabaab|Al Shabaab|al Shabab|al-Shabab|Shabaab|Аш-Шабаб|Аль-Шабааб|알샤바브|حركة الشباب',
  },
  {
    key: 'boko-haram',
    armed: true,
    name: 'Boko Haram',
    within: ['ng'],
    aliases: 'Boko Haram|Боко Харам|보코하람|بوكو حرام',
  },
  {
    key: 'pkk',
    armed: true,
    name: 'PKK',
    within: ['tr'],
    aliases: 'PKK|Kurdistan Workers’ Party|Kurdistan Workers Party|РПК|РПК|ПКК|쿠르드노동자당|حزب العمال الكردستاني',
  },
  {
    key: 'sdf',
    armed: true,
    name: 'Syrian Democratic Forces',
    within: ['sy'],
    aliases:
      'SDF|Syrian Democratic Forces|СДС|Сирийские демократические силы|Сирійські демократичні сили|시리아민주군|قوات سوريا الديمقراطية|قسد',
  },
  { key: 'ypg', name: 'YPG', within: ['sy'], aliases: 'YPG|Kurdish YPG|وحدات حماية الشعب' },
  {
    key: 'hts',
    armed: true,
    name: 'Hayat Tahrir al-Sham',
    within: ['sy'],
    aliases: 'HTS|Hayat Tahrir al-Sham|Tahrir al-Sham|ХТШ|Хайят Тахрир аш-Шам|하야트 타흐리르 알샴|هيئة تحرير الشام',
  },
  {
    key: 'wagner',
    name: 'Wagner Group',
    within: ['ru'],
    aliases:
      'Wagner|Wagner Group|Wagner group|ЧВК Вагнер|Вагнер|ПВК Вагнер|바그너|바그너 그룹|바그너그룹|فاغنر|Africa Corps',
  },
  {
    key: 'farc',
    name: 'FARC',
    within: ['co'],
    aliases: 'FARC|ФАРК|콜롬비아무장혁명군|Revolutionary Armed Forces of Colombia',
  },
  { key: 'eln', armed: true, name: 'ELN', within: ['co'], aliases: 'ELN|National Liberation Army|민족해방군' },
  { key: 'sendero', name: 'Shining Path', within: ['pe'], aliases: 'Shining Path|Sendero Luminoso|Сендеро Луминосо' },
  { key: 'mrta', name: 'MRTA', within: ['pe'], aliases: 'MRTA|Tupac Amaru Revolutionary Movement' },
  {
    key: 'fmln',
    name: 'FMLN',
    within: ['sv'],
    aliases: 'FMLN|Farabundo Marti National Liberation Front|Farabundo Martí National Liberation Front|ФНОФМ',
  },
  { key: 'contras', name: 'Contras', within: ['ni'], aliases: 'Contras|contras|Nicaraguan Resistance' },
  { key: 'eta', name: 'ETA', within: ['es'], aliases: 'ETA' },
  { key: 'ltte', name: 'LTTE', within: ['lk'], aliases: 'LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam' },
  { key: 'naxalites', name: 'Maoist rebels of India', within: ['in'], aliases: 'Maoists|Naxalites|Maoist rebels' },
  { key: 'npa', name: 'New People’s Army', within: ['ph'], aliases: 'New People’s Army|NPA' },
  { key: 'abu-sayyaf', name: 'Abu Sayyaf', within: ['ph'], aliases: 'Abu Sayyaf|Абу-Сайяф|아부 사야프' },
  {
    key: 'mm-pdf',
    name: 'People’s Defence Force',
    within: ['mm'],
    aliases: 'People’s Defence Force|People’s Defense Force|PDF|People’s Defence Forces',
  },
  { key: 'mm-aa', name: 'Arakan Army', within: ['mm'], aliases: 'Arakan Army|Араканская армия|아라칸군' },
  {
    key: 'mm-nug',
    name: 'National Unity Government',
    within: ['mm'],
    aliases: 'National Unity Government|NUG|국민통합정부',
  },
  {
    key: 'mm-junta',
    name: 'Myanmar military government',
    within: ['mm'],
    aliases:
      'Tatmadaw|Myanmar junta|Myanmar military government|Myanmar ruling military|Myanmar military rulers|Myanmar military regime|State Administration Council|Min Aung Hlaing|미얀마 군사정권|хунта М’янми',
    also: ['mm-military', 'mm-government'],
  },
  { key: 'et-tplf', name: 'TPLF', within: ['et'], aliases: 'TPLF|Tigray People’s Liberation Front|НФОТ' },
  { key: 'et-ola', name: 'Oromo Liberation Army', within: ['et'], aliases: 'Oromo Liberation Army|OLA' },
  { key: 'et-fano', name: 'Fano', within: ['et'], aliases: 'Fano militia|Fano militias|Fano' },
  {
    key: 'ly-lna',
    name: 'Libyan National Army',
    within: ['ly'],
    aliases: 'LNA|Libyan National Army|Haftar|Khalifa Haftar|ЛНА|الجيش الوطني الليبي',
  },
  { key: 'polisario', name: 'Polisario Front', within: ['eh'], aliases: 'Polisario|Polisario Front|البوليساريو' },
  {
    key: 'dnr',
    name: '“Donetsk People’s Republic”',
    within: ['ua'],
    aliases: 'DPR|Donetsk People’s Republic|ДНР|Донецкая народная республика|штаб территориальной обороны ДНР',
  },
  {
    key: 'lnr',
    name: '“Luhansk People’s Republic”',
    within: ['ua'],
    aliases: 'LPR|Luhansk People’s Republic|Lugansk People’s Republic|ЛНР|Луганская народная республика',
  },

  // United Nations
  {
    key: 'un',
    name: 'United Nations',
    within: [],
    aliases:
      'United Nations|UN|U.N.|ООН|유엔|UN|الأمم المتحدة|UN officials|U.N. officials|UN spokesman|UN spokesperson|UN agencies',
  },
  {
    key: 'un-sg',
    name: 'UN Secretary-General',
    within: ['un'],
    aliases:
      'UN Secretary-General|UN Secretary General|UN chief|Guterres|António Guterres|Antonio Guterres|Stephane Dujarric|Stéphane Dujarric|Генсек ООН|генсек ООН|Генеральный секретарь ООН|Генеральний секретар ООН|Гутерриш|Гутерреш|유엔 사무총장|구테흐스|الأمين العام للأمم المتحدة|غوتيريش|أنطونيو غوتيريش',
  },
  {
    key: 'un-ocha',
    name: 'UN OCHA',
    within: ['un'],
    aliases:
      'OCHA|UN OCHA|U.N. OCHA|UNOCHA|UN Office for the Coordination of Humanitarian Affairs|Office for the Coordination of Humanitarian Affairs|UN humanitarian office|UN humanitarian agency|UN humanitarian affairs office|УКГВ|УКГВ ООН|Управління ООН з координації гуманітарних справ|Управление ООН по координации гуманитарных вопросов|유엔 인도주의업무조정국|유엔인도주의업무조정국|أوتشا|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|مكتب تنسيق الشؤون الإنسانية',
  },
  {
    key: 'un-ohchr',
    name: 'UN Human Rights Office',
    within: ['un'],
    aliases:
      'OHCHR|UN Human Rights Office|UN human rights office|U.N. human rights office|UN rights office|UN human rights agency|Office of the UN High Commissioner for Human Rights|Office of the High Commissioner for Human Rights|UN High Commissioner for Human Rights|UN High Commission for Human Rights|United Nations High Commission for Human Rights|United Nations High Commissioner for Human Rights|UN human rights chief|UN rights chief|Volker Türk|Volker Turk|УВКПЛ|УВКПЧ|УВКПЧ ООН|Управление ООН по правам человека|Управління ООН з прав людини|Управління Верховного комісара ООН з прав людини|Управление Верховного комиссара ООН по правам человека|유엔 인권최고대표사무소|유엔인권사무소|유엔 인권사무소|مفوضية حقوق الإنسان|مكتب الأمم المتحدة لحقوق الإنسان|المفوضية السامية لحقوق الإنسان|مفوضية الأمم المتحدة لحقوق الإنسان|مفوضية الأمم المتحدة السامية لحقوق الإنسان|유엔 인권고등판무관실',
  },
  {
    key: 'un-hrmmu',
    name: 'UN Human Rights Monitoring Mission in Ukraine',
    within: ['un-ohchr', 'un'],
    aliases:
      'HRMMU|UN Human Rights Monitoring Mission in Ukraine|UN monitoring mission|UN human rights monitoring mission|Моніторингова місія ООН|Моніторингова місія ООН з прав людини|Моніторингова місія ООН з прав людини в Україні|Мониторинговая миссия ООН|Мониторинговая миссия ООН по правам человека|유엔 우크라이나 인권감시단|유엔 인권감시단',
  },
  {
    key: 'un-unhcr',
    name: 'UNHCR',
    within: ['un'],
    aliases:
      'UNHCR|UN refugee agency|U.N. refugee agency|UN High Commissioner for Refugees|УВКБ|УВКБ ООН|агентство ООН у справах біженців|агентство ООН по делам беженцев|유엔난민기구|유엔 난민기구|مفوضية اللاجئين|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|مفوضية الأمم المتحدة لشؤون اللاجئين',
  },
  {
    key: 'un-iom',
    name: 'International Organization for Migration',
    within: ['un'],
    aliases:
      'IOM|International Organization for Migration|International Organisation for Migration|UN migration agency|U.N. migration agency|Missing Migrants Project|МОМ|МОМ ООН|Международная организация по миграции|Міжнародна організація з міграції|국제이주기구|المنظمة الدولية للهجرة|منظمة الهجرة الدولية',
  },
  {
    key: 'un-unicef',
    name: 'UNICEF',
    within: ['un'],
    aliases: 'UNICEF|Unicef|UN children’s agency|UN Children’s Fund|ЮНИСЕФ|ЮНІСЕФ|유니세프|اليونيسف|يونيسف',
  },
  {
    key: 'un-who',
    name: 'World Health Organization',
    within: ['un'],
    aliases:
      'WHO|World Health Organization|World Health Organisation|ВОЗ|ВООЗ|Всемирная организация здравоохранения|Всесвітня організація охорони здоров’я|세계보건기구|منظمة الصحة العالمية|Tedros Adhanom Ghebreyesus',
  },
  {
    key: 'un-unrwa',
    name: 'UNRWA',
    within: ['un'],
    aliases:
      'UNRWA|UN agency for Palestinian refugees|БАПОР|유엔 팔레스타인 난민구호기구|유엔팔레스타인난민구호기구|الأونروا|أونروا|وكالة الأونروا|Philippe Lazzarini|Lazzarini',
  },
  {
    key: 'un-wfp',
    name: 'World Food Programme',
    within: ['un'],
    aliases:
      'WFP|World Food Programme|World Food Program|ВПП|ВПП ООН|Всемирная продовольственная программа|세계식량계획|برنامج الأغذية العالمي',
  },
  {
    key: 'un-unama',
    name: 'UNAMA',
    within: ['un'],
    aliases: 'UNAMA|UN Assistance Mission in Afghanistan|МООНСА|유엔 아프간지원단|يوناما',
  },
  { key: 'un-unami', name: 'UNAMI', within: ['un'], aliases: 'UNAMI|UN Assistance Mission for Iraq|يونامي' },
  {
    key: 'un-unifil',
    name: 'UNIFIL',
    within: ['un'],
    aliases: 'UNIFIL|Unifil|UN Interim Force in Lebanon|ЮНИФИЛ|ТСООНЛ|유엔평화유지군|유니필|اليونيفيل|يونيفيل',
  },
  { key: 'un-minusma', name: 'MINUSMA', within: ['un'], aliases: 'MINUSMA|МИНУСМА' },
  { key: 'un-monusco', name: 'MONUSCO', within: ['un'], aliases: 'MONUSCO|МООНСДРК|МОНУСКО|مونوسكو' },
  { key: 'un-unmiss', name: 'UNMISS', within: ['un'], aliases: 'UNMISS|UN Mission in South Sudan|يونميس' },
  { key: 'un-unsmil', name: 'UNSMIL', within: ['un'], aliases: 'UNSMIL|UN Support Mission in Libya' },
  { key: 'un-binuh', name: 'BINUH', within: ['un'], aliases: 'BINUH|UN Integrated Office in Haiti' },
  {
    key: 'un-coi',
    name: 'UN Commission of Inquiry',
    within: ['un'],
    aliases:
      'UN Commission of Inquiry|Commission of Inquiry on Syria|UN fact-finding mission|UN Fact-Finding Mission|UN investigators',
  },
  {
    key: 'un-panel-of-experts',
    name: 'UN Panel of Experts',
    within: ['un'],
    aliases: 'UN panel of experts|UN experts|експерти ООН|эксперты ООН|группа экспертов ООН|група експертів ООН',
  },
  {
    key: 'ua-want-to-live',
    name: 'I Want to Live',
    within: ['ua'],
    aliases: '=I Want to Live|project I Want to Live|Хочу жить|Хочу жити|проєкт Хочу жить|проект Хочу жить',
  },
  {
    key: 'un-security-council',
    name: 'UN Security Council',
    within: ['un'],
    aliases:
      'UN Security Council|U.N. Security Council|Security Council|Совбез ООН|Радбез ООН|유엔 안보리|유엔 안전보장이사회|مجلس الأمن',
  },
  { key: 'un-undrr', name: 'UNDRR', within: ['un'], aliases: 'UNDRR' },

  // Aid organisations and monitors
  {
    key: 'icrc',
    name: 'International Committee of the Red Cross',
    within: [],
    aliases:
      'ICRC|International Committee of the Red Cross|МККК|МКЧХ|Международный комитет Красного Креста|Міжнародний комітет Червоного Хреста|국제적십자위원회|اللجنة الدولية للصليب الأحمر|الصليب الأحمر الدولي',
  },
  {
    key: 'ifrc',
    name: 'IFRC',
    within: [],
    aliases:
      'IFRC|International Federation of Red Cross and Red Crescent Societies|국제적십자사연맹|الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر',
  },
  {
    key: 'msf',
    name: 'Médecins Sans Frontières',
    within: [],
    aliases:
      'MSF|Médecins Sans Frontières|Doctors Without Borders|Врачи без границ|Лікарі без кордонів|국경없는의사회|أطباء بلا حدود',
  },
  {
    key: 'iq-human-rights-commission',
    name: 'Independent High Commission for Human Rights of Iraq',
    within: ['iq'],
    aliases: 'IHCHR|Iraqi Independent High Commission for Human Rights|المفوضية العليا لحقوق الإنسان في العراق',
    also: ['iq-high-human-rights-commission'],
  },
  {
    key: 'sohr',
    name: 'Syrian Observatory for Human Rights',
    within: [],
    aliases:
      'SOHR|Syrian Observatory for Human Rights|Syrian Observatory|UK-based Syrian Observatory for Human Rights|Сирийский центр мониторинга за соблюдением прав человека|Сирийская обсерватория по правам человека|Сирійська обсерваторія з прав людини|Сирійський центр моніторингу за дотриманням прав людини|시리아인권관측소|المرصد السوري لحقوق الإنسان|المرصد السوري',
  },
  {
    key: 'snhr',
    name: 'Syrian Network for Human Rights',
    within: [],
    aliases: 'SNHR|Syrian Network for Human Rights|الشبكة السورية لحقوق الإنسان|Сирийская сеть по правам человека',
  },
  {
    key: 'white-helmets',
    name: 'White Helmets',
    within: ['sy'],
    aliases:
      'White Helmets|Syrian Civil Defence|Syrian Civil Defense|Белые каски|Білі каски|하얀헬멧|화이트 헬멧|الخوذ البيضاء|الدفاع المدني السوري',
    also: ['sy-civil-defence'],
  },
  {
    key: 'hrw',
    name: 'Human Rights Watch',
    within: [],
    aliases: 'HRW|Human Rights Watch|Хьюман Райтс Вотч|휴먼라이츠워치|هيومن رايتس ووتش',
  },
  {
    key: 'amnesty',
    name: 'Amnesty International',
    within: [],
    aliases:
      'Amnesty|Amnesty International|Международная амнистия|Міжнародна амністія|Эмнести Интернешнл|국제앰네스티|국제사면위원회|منظمة العفو الدولية',
  },
  { key: 'airwars', name: 'Airwars', within: [], aliases: 'Airwars' },
  {
    key: 'acled',
    name: 'ACLED',
    within: [],
    aliases:
      'ACLED|Armed Conflict Location and Event Data|Armed Conflict Location & Event Data Project|무력충돌위치사건자료',
  },
  { key: 'mediazona', name: 'Mediazona', within: [], aliases: 'Mediazona|Медиазона|Медіазона|메디아조나|ميديازونا' },
  {
    key: 'bbc-russian',
    name: 'BBC News Russian',
    // The two keep one list of names.
    within: ['mediazona'],
    aliases:
      'BBC Russian|BBC News Russian|BBC Russian Service|Русская служба Би-би-си|Російська служба Бі-бі-сі|Русская служба BBC|Російська служба BBC',
  },
  {
    key: 'isw',
    name: 'Institute for the Study of War',
    within: [],
    aliases:
      'ISW|Institute for the Study of War|Институт изучения войны|Інститут вивчення війни|전쟁연구소|معهد دراسة الحرب',
  },
  { key: 'csis', name: 'CSIS', within: [], aliases: 'CSIS|Center for Strategic and International Studies' },
  {
    key: 'save-the-children',
    name: 'Save the Children',
    within: [],
    aliases: 'Save the Children|Спасите детей|Врятуйте дітей|세이브더칠드런|أنقذوا الأطفال|منظمة إنقاذ الطفولة',
  },
  { key: 'oxfam', name: 'Oxfam', within: [], aliases: 'Oxfam|Оксфам|옥스팜|أوكسفام' },
  {
    key: 'nrc',
    name: 'Norwegian Refugee Council',
    within: [],
    aliases: 'NRC|Norwegian Refugee Council|노르웨이난민위원회|المجلس النرويجي للاجئين',
  },
  { key: 'irc', name: 'International Rescue Committee', within: [], aliases: 'International Rescue Committee|IRC' },
  {
    key: 'idmc',
    name: 'Internal Displacement Monitoring Centre',
    within: [],
    aliases: 'IDMC|Internal Displacement Monitoring Centre',
  },
  {
    key: 'cpj',
    name: 'Committee to Protect Journalists',
    within: [],
    aliases:
      'CPJ|Committee to Protect Journalists|Комитет защиты журналистов|Комітет захисту журналістів|언론인보호위원회|لجنة حماية الصحفيين',
  },
  {
    key: 'rsf-ngo',
    name: 'Reporters Without Borders',
    within: [],
    aliases: 'Reporters Without Borders|Репортеры без границ|Репортери без кордонів|국경없는기자회|مراسلون بلا حدود',
  },
  {
    key: 'iran-hr',
    name: 'Iran Human Rights',
    within: [],
    aliases: 'Iran Human Rights|IHRNGO|HRANA|Human Rights Activists News Agency|Hengaw|هرانا',
  },
  { key: 'btselem', name: 'B’Tselem', within: [], aliases: 'B’Tselem|BTselem|بتسيلم' },
  { key: 'yesh-din', name: 'Yesh Din', within: [], aliases: 'Yesh Din' },
  {
    key: 'aapp',
    name: 'AAPP',
    within: ['mm'],
    aliases: 'AAPP|Assistance Association for Political Prisoners|정치범지원협회',
  },
  { key: 'alarm-phone', name: 'Alarm Phone', within: [], aliases: 'Alarm Phone' },
  { key: 'walking-borders', name: 'Walking Borders', within: [], aliases: 'Walking Borders|Caminando Fronteras' },
  {
    key: 'sos-med',
    name: 'SOS Méditerranée',
    within: [],
    aliases: 'SOS Méditerranée|SOS Mediterranee|Sea-Watch|Open Arms',
  },
  { key: 'insecurity-insight', name: 'Insecurity Insight', within: [], aliases: 'Insecurity Insight' },
  {
    key: 'ghf',
    name: 'Gaza Humanitarian Foundation',
    within: ['ps-gaza'],
    aliases: 'Gaza Humanitarian Foundation|GHF|مؤسسة غزة الإنسانية',
  },
  {
    key: 'eu',
    name: 'European Union',
    within: [],
    aliases: 'European Union|EU|European Commission|ЕС|ЄС|Евросоюз|Євросоюз|Еврокомиссия|유럽연합|الاتحاد الأوروبي',
  },
  {
    key: 'nato',
    name: 'NATO',
    within: [],
    aliases: 'NATO|Nato|НАТО|나토|الناتو|حلف شمال الأطلسي|Mark Rutte|Рютте|Jens Stoltenberg',
  },
  {
    key: 'african-union',
    name: 'African Union',
    within: [],
    aliases: 'African Union|AU|Африканский союз|Африканський Союз|아프리카연합|الاتحاد الأفريقي',
  },
  { key: 'osce', name: 'OSCE', within: [], aliases: 'OSCE|ОБСЕ|ОБСЄ|유럽안보협력기구|منظمة الأمن والتعاون' },
  { key: 'ecowas', name: 'ECOWAS', within: [], aliases: 'ECOWAS|ЭКОВАС|서아프리카경제공동체' },
  {
    key: 'icc',
    name: 'International Criminal Court',
    within: [],
    aliases: 'ICC|International Criminal Court|МУС|МКС|국제형사재판소|المحكمة الجنائية الدولية',
  },
  { key: 'frontex', name: 'Frontex', within: ['eu'], aliases: 'Frontex|Фронтекс' },
  {
    key: 'usgs',
    name: 'US Geological Survey',
    within: ['us'],
    aliases: 'USGS|US Geological Survey|U.S. Geological Survey',
  },
  {
    key: 'sd-doctors-union',
    name: 'Sudanese Doctors’ Union',
    within: ['sd'],
    aliases: 'Sudan Doctors Union|Sudanese Doctors’ Union|Sudan Doctors’ Syndicate|نقابة أطباء السودان',
  },
];
