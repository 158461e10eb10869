/**
 * Institutions that every country has; with a country or its seat they name an authority ("Seoul's military").
 *
 * `state`: where the seat is named, the state is meant (Kyiv's general staff). `local`: every place has one of its own.
 */
export interface Institution {
  /** Second part of the key: `gb` + `mod` is `gb-mod`. */
  readonly key: string;
  readonly name: string;
  readonly level: 'state' | 'local';
  /** The countries that have one under this name, where few do, the likeliest first. */
  readonly homes?: readonly string[];
  /** One service of a country, whose branches speak for it: the police of a town, the fire headquarters of a province. */
  readonly isService?: true;
  readonly aliases: string;
}

/** Aliases are parted by `|`. */
export const INSTITUTIONS: readonly Institution[] = [
  {
    key: 'mod',
    name: 'Ministry of Defence',
    level: 'state',
    aliases:
      'defence ministry|defense ministry|ministry of defence|ministry of defense|defence department|defense department|department of defence|department of defense|MoD|MOD|defence minister|defense minister|minister of defence|minister of defense|ministry of national defence|ministry of national defense|national defence ministry|defence secretary|defense secretary|secretary of defense|defence intelligence|' +
      'міністерство оборони|Міноборони|міністр оборони|мінборони|міністерка оборони|министерство обороны|Минобороны|министр обороны|минобороны|МО РФ|оборонное ведомство|оборонне відомство|' +
      '국방부|국방성|국방장관|국방부 장관|국방비서|وزارة الدفاع|وزير الدفاع',
  },
  {
    key: 'general-staff',
    name: 'General Staff',
    level: 'state',
    homes: [
      'ua',
      'ru',
      'by',
      'tr',
      'ir',
      'pl',
      'cz',
      'sk',
      'hu',
      'ro',
      'bg',
      'gr',
      'il',
      'am',
      'az',
      'ge',
      'kz',
      'rs',
      'se',
      'fi',
      'kp',
    ],
    aliases:
      'general staff|armed forces general staff|general staff of the armed forces|army general staff|Генеральний штаб|Генштаб|Генеральный штаб|Генеральний штаб Збройних сил|Генштаб Збройних сил|Генеральный штаб Вооруженных сил|Генштаб Вооруженных сил|генштаб|총참모부|هيئة الأركان|هيئة الأركان العامة|رئاسة الأركان',
  },
  {
    key: 'jcs',
    name: 'Joint Chiefs of Staff',
    level: 'state',
    homes: ['kr', 'us'],
    aliases:
      'Joint Chiefs of Staff|joint chiefs|JCS|chairman of the Joint Chiefs of Staff|Объединенный комитет начальников штабов|ОКНШ|Об’єднаний комітет начальників штабів|합동참모본부|합참|합참의장|هيئة الأركان المشتركة',
  },
  {
    key: 'military',
    name: 'military',
    level: 'state',
    aliases:
      'military|army|armed forces|defence forces|defense forces|defence army|defense army|national defence force|national defense force|national army|ground forces|land forces|ground forces command|land forces command|army command|military command|military spokesman|military spokesperson|army spokesman|army spokesperson|military officials|defence officials|defense officials|' +
      'збройні сили|армія|сухопутні війська|командування сухопутних військ|сухопутные войска|командование сухопутных войск|육군|القوات البرية|військове командування|командування|сили оборони|вооруженные силы|армия|командование|военное командование|군|군당국|군 당국|군대|الجيش|القوات المسلحة|القيادة العسكرية|الناطق العسكري|المتحدث العسكري',
  },
  {
    key: 'air-force',
    name: 'Air Force',
    level: 'state',
    aliases: 'air force|air force command|Повітряні сили|Воздушные силы|ВВС|공군|سلاح الجو|القوات الجوية',
  },
  {
    key: 'navy',
    name: 'Navy',
    level: 'state',
    aliases: 'navy|Військово-морські сили|ВМС|военно-морской флот|ВМФ|해군|القوات البحرية|البحرية',
  },
  {
    key: 'coast-guard',
    name: 'Coast Guard',
    level: 'state',
    isService: true,
    aliases:
      'coast guard|coastguard|берегова охорона|береговая охрана|해경|해양경찰|해양경찰청|해양경찰서|해안경비대|خفر السواحل|حرس السواحل',
  },
  {
    key: 'border-guard',
    name: 'Border Guard',
    level: 'state',
    aliases:
      'border guard service|border guard|border service|border police|прикордонна служба|держприкордонслужба|ДПСУ|пограничная служба|حرس الحدود|국경수비대',
  },
  {
    key: 'military-intelligence',
    name: 'military intelligence',
    level: 'state',
    aliases:
      'military intelligence|defence intelligence directorate|main intelligence directorate|military intelligence agency|HUR|GUR|military spy agency|воєнна розвідка|військова розвідка|ГУР|ГУР МО|ГУР Міноборони|Головне управління розвідки|военная разведка|Главное управление разведки|ГРУ|군 정보당국|국방정보본부|군사정보국|الاستخبارات العسكرية|المخابرات العسكرية',
  },
  {
    key: 'intelligence',
    name: 'intelligence service',
    level: 'state',
    aliases:
      'spy agency|spy service|intelligence service|intelligence agency|intelligence services|intelligence officials|intelligence|spy chief|foreign intelligence service|secret service|розвідка|служба розвідки|служба зовнішньої розвідки|разведка|спецслужбы|служба внешней разведки|СВР|정보당국|정보기관|정보부|المخابرات|الاستخبارات|جهاز المخابرات',
  },
  {
    key: 'nis',
    name: 'National Intelligence Service',
    level: 'state',
    homes: ['kr', 'ke', 'iq', 'bg'],
    aliases:
      'National Intelligence Service|NIS|Національна розвідувальна служба|Национальная разведывательная служба|국가정보원|국정원|جهاز الاستخبارات الوطني',
  },
  {
    key: 'security-service',
    name: 'Security Service',
    level: 'state',
    aliases:
      'security service|state security service|federal security service|security forces|security officials|security sources|служба безпеки|служба безопасности|силовики|спецслужби|قوات الأمن|الأجهزة الأمنية|مصدر أمني|مصادر أمنية|الأمن العام|보안군|보안당국|치안당국',
  },
  {
    key: 'national-guard',
    name: 'National Guard',
    level: 'state',
    aliases:
      'national guard|Нацгвардія|Національна гвардія|Росгвардия|Нацгвардия|Национальная гвардия|국가방위군|국가방위대|الحرس الوطني',
  },
  {
    key: 'president',
    name: 'president',
    level: 'state',
    aliases:
      'president|presidency|presidential office|president’s office|office of the president|presidential administration|presidential spokesman|presidential spokesperson|head of state|' +
      'президент|офіс президента|канцелярія президента|офис президента|администрация президента|пресс-секретарь президента|глава государства|대통령|대통령실|대통령궁|الرئيس|رئيس الجمهورية|الرئاسة',
  },
  {
    key: 'prime-minister',
    name: 'prime minister',
    level: 'state',
    aliases:
      'prime minister|premier|prime minister’s office|office of the prime minister|прем’єр-міністр|прем’єр|прем’єрка|премьер-министр|премьер|총리|총리실|رئيس الوزراء|رئاسة الوزراء',
  },
  {
    key: 'government',
    name: 'government',
    level: 'state',
    aliases:
      'government|government spokesman|government spokesperson|cabinet|council of ministers|regime|уряд|урядовці|Кабмін|правительство|кабмин|정부|당국자|الحكومة|مجلس الوزراء|المتحدث باسم الحكومة',
  },
  {
    key: 'government-media-office',
    name: 'Government Media Office',
    level: 'state',
    aliases: 'government media office|media office|المكتب الإعلامي الحكومي|المكتب الاعلامي|정부 공보실|정부 언론사무소',
  },
  {
    key: 'authorities',
    name: 'authorities',
    level: 'local',
    aliases:
      'authorities|officials|authority|official|local authorities|local officials|city officials|regional officials|regional authorities|provincial authorities|provincial officials|state authorities|senior official|' +
      'влада|посадовці|чиновники|місцева влада|міська влада|обласна влада|власти|местные власти|городские власти|региональные власти|당국|관리|관계자|السلطات|السلطات المحلية|مسؤولون|مسؤول|مسؤولين',
  },
  {
    key: 'mfa',
    name: 'Ministry of Foreign Affairs',
    level: 'state',
    aliases:
      'foreign ministry|ministry of foreign affairs|ministry of external affairs|external affairs ministry|minister of external affairs|external affairs minister|minister of state for external affairs|foreign minister|deputy foreign minister|deputy minister of foreign affairs|глава МИД|глава МЗС|очільник МЗС|очільниця МЗС|міністерка закордонних справ|заступник міністра закордонних справ|заместитель министра иностранных дел|minister of foreign affairs|foreign office|foreign secretary|state department|MFA|Міністерство закордонних справ|міністр закордонних справ|МЗС|Министерство иностранных дел|министр иностранных дел|МИД|МИДа|МИДе|외교부|외무성|외무부|외교장관|외무장관|وزارة الخارجية|وزير الخارجية|الخارجية',
  },
  {
    key: 'interior',
    name: 'Ministry of the Interior',
    level: 'state',
    aliases:
      'interior ministry|ministry of interior|ministry of the interior|interior minister|minister of the interior|minister of interior|ministry of internal affairs|internal affairs ministry|home ministry|home affairs ministry|home minister|home office|ministry of home affairs|interior secretary|home secretary|' +
      'Міністерство внутрішніх справ|МВС|міністр внутрішніх справ|глава МВС|Министерство внутренних дел|МВД|министр внутренних дел|내무부|내무장관|내무성|행정안전부|وزارة الداخلية|وزير الداخلية',
  },
  {
    key: 'information',
    name: 'Ministry of Information',
    level: 'state',
    aliases:
      'information ministry|ministry of information|information minister|minister of information|Міністерство інформації|міністр інформації|Министерство информации|министр информации|정보부 장관|공보부|وزارة الإعلام|وزير الإعلام|وزيرة الإعلام',
  },
  {
    key: 'transport',
    name: 'Ministry of Transport',
    level: 'state',
    aliases:
      'transport ministry|ministry of transport|transport minister|minister of transport|transportation ministry|ministry of transportation|department of transportation|' +
      'Міністерство транспорту|Мінтранс|міністр транспорту|Министерство транспорта|Минтранс|министр транспорта|교통부|국토교통부|وزارة النقل|وزير النقل',
  },
  {
    key: 'moh',
    name: 'Ministry of Health',
    level: 'state',
    aliases:
      'health ministry|ministry of health|health minister|minister of health|public health ministry|ministry of public health|ministry of public health and population|ministry of health and population|health department|department of health|health authorities|health officials|health service|health ministry spokesman|MoH|MoPH|Міністерство охорони здоров’я|МОЗ|міністр охорони здоров’я|Министерство здравоохранения|Минздрав|минздрав|министр здравоохранения|органы здравоохранения|보건부|보건당국|보건 당국|보건장관|보건복지부|보건부 장관|وزارة الصحة|وزارة الصحة العامة|وزارة الصحة والسكان|وزارة الصحة العامة والسكان|وزير الصحة|السلطات الصحية|الصحة|مصادر طبية',
  },
  {
    key: 'justice',
    name: 'Ministry of Justice',
    level: 'state',
    aliases:
      'justice ministry|ministry of justice|justice minister|department of justice|Міністерство юстиції|Мін’юст|Министерство юстиции|Минюст|법무부|وزارة العدل',
  },
  {
    key: 'prosecutor',
    name: 'prosecutor’s office',
    level: 'local',
    aliases:
      'prosecutor general|prosecutor general’s office|general prosecutor’s office|prosecutor’s office|prosecutors|attorney general|attorney general’s office|public prosecutor|' +
      'Офіс генпрокурора|Офіс генерального прокурора|генпрокуратура|генпрокурор|прокуратура|обласна прокуратура|Генеральная прокуратура|областная прокуратура|검찰|검찰청|النيابة العامة|النائب العام',
  },
  {
    key: 'investigators',
    name: 'investigators',
    level: 'local',
    aliases:
      'investigative committee|investigators|слідчий комітет|следственный комитет|СК РФ|СКР|следком|수사당국|수사위원회|لجنة التحقيق',
  },
  {
    key: 'police',
    name: 'police',
    level: 'local',
    isService: true,
    aliases:
      'police|national police|police department|police chief|police spokesman|police spokesperson|police officials|gendarmerie|federal police|state police|carabinieri|' +
      'поліція|Нацполіція|Національна поліція|поліцейські|полиция|нацполиция|полицейское управление|경찰|경찰청|경찰서|الشرطة|قيادة الشرطة|الدرك',
  },
  {
    key: 'fire-service',
    name: 'fire service',
    level: 'local',
    isService: true,
    aliases:
      'fire department|fire service|fire brigade|firefighters|fire chief|fire officials|fire authorities|fire headquarters|fire and rescue headquarters|fire and disaster headquarters|fire and rescue service|fire and disaster management agency|пожежна служба|пожежники|пожарная служба|пожарная охрана|소방당국|소방서|소방본부|소방재난본부|الإطفاء|فرق الإطفاء',
  },
  {
    key: 'national-fire-agency',
    name: 'National Fire Agency',
    level: 'state',
    homes: ['kr', 'tw'],
    aliases: 'National Fire Agency|소방청|Національне пожежне агентство|Национальное пожарное агентство',
  },
  {
    key: 'emergency',
    name: 'emergency service',
    level: 'local',
    isService: true,
    aliases:
      'state emergency service|emergency service|emergency services|emergency ministry|emergencies ministry|ministry of emergency situations|ministry for emergency situations|ministry of emergencies|emergency situations ministry|emergencies minister|emergency minister|emergency situations minister|minister of emergency situations|minister for emergency situations|committee of emergency situations|committee for emergency situations|emergency situations committee|committee of emergency situations and civil defence|committee for emergency situations and civil defence|rescue service|rescuers|rescue workers|rescue officials|rescue teams|emergency officials|ambulance service|SES|' +
      'Державна служба з надзвичайних ситуацій|ДСНС|рятувальники|надзвичайники|служба порятунку|ГСЧС|Государственная служба по чрезвычайным ситуациям|МЧС|КЧС|Министерство по чрезвычайным ситуациям|Министерство чрезвычайных ситуаций|министр по чрезвычайным ситуациям|министр чрезвычайных ситуаций|глава МЧС|Комитет по чрезвычайным ситуациям|Комитет по чрезвычайным ситуациям и гражданской обороне|Міністерство надзвичайних ситуацій|міністр з надзвичайних ситуацій|спасатели|экстренные службы|спасательные службы|оперативные службы|비상사태부|비상사태청|비상대책부|재난당국|재난 당국|구조당국|구조대|응급 당국|الطوارئ|خدمة الطوارئ|وزارة الطوارئ|فرق الإنقاذ|الإسعاف',
  },
  {
    key: 'civil-defence',
    name: 'civil defence',
    level: 'local',
    isService: true,
    aliases:
      'civil defence|civil defense|civil defence agency|civil defense agency|civil protection|civil protection agency|civil protection authority|protection civile|цивільна оборона|цивільний захист|гражданская оборона|гражданская защита|민방위|민방위대|민방위청|민방위국|الدفاع المدني|الحماية المدنية|المديرية العامة للدفاع المدني',
  },
  {
    key: 'search-rescue',
    name: 'search and rescue agency',
    level: 'local',
    aliases:
      'search and rescue agency|search-and-rescue agency|search and rescue service|search and rescue authority|агентство з пошуку та порятунку|пошуково-рятувальна служба|агентство по поиску и спасению|поисково-спасательная служба|수색구조청|وكالة البحث والإنقاذ|هيئة البحث والإنقاذ',
  },
  {
    // That of a province stands beside that of the country, and both speak of one flood.
    key: 'pdma',
    name: 'provincial disaster management agency',
    level: 'local',
    aliases:
      'provincial disaster management authority|provincial disaster management agency|provincial disaster authority|provincial disaster agency|provincial disaster management department|provincial disaster management office|PDMA',
  },
  {
    key: 'disaster-agency',
    name: 'disaster management agency',
    level: 'local',
    aliases:
      'disaster agency|committee for disaster management|national committee for disaster management|council for disaster management|national council for disaster management|commission for disaster management|national commission for disaster management|office for disaster management|centre for disaster management|center for disaster management|national disaster committee|national disaster commission|national disaster management committee|national disaster management council|national disaster management organisation|national disaster management organization|disaster management organisation|disaster management organization|disaster organisation|disaster organization|disaster institute|disaster committee|disaster commission|disaster centre|disaster center|disaster management institute|disaster management council|disaster management agency|disaster management authority|disaster mitigation agency|disaster and emergency management authority|disaster management office|disaster risk reduction agency|disaster risk reduction and management council|national disaster management authority|national disaster management agency|national disaster response force|disaster management department|disaster management ministry|disaster management centre|disaster management center|disaster management bureau|disaster management committee|disaster authority|disaster council|disaster department|disaster office|national disaster council|disaster response agency|disaster response authority|disaster prevention agency|disaster risk management authority|disaster risk management agency|disaster risk reduction authority|disaster risk reduction and management authority|national disaster risk reduction and management authority|national disaster authority|national disaster management centre|national disaster management center|national disaster risk management agency|state disaster management authority|disaster officials|NDMA|SDMA|NDRRMA|' +
      'организация по управлению кризисами|национальная организация по управлению кризисами|організація з управління кризами|національна організація з управління кризами|агентство з надзвичайних ситуацій|агентство по чрезвычайным ситуациям|ведомство по ликвидации последствий стихийных бедствий|управление по ликвидации последствий стихийных бедствий|재난관리청|재난방지청|국가재난방지청|재난관리국|재난관리당국|국가재난관리청|중앙재난안전대책본부|هيئة إدارة الكوارث|الوكالة الوطنية لإدارة الكوارث|إدارة الكوارث',
  },
  {
    key: 'governor',
    name: 'governor',
    level: 'local',
    aliases:
      'governor|governor’s office|regional governor|state governor|provincial governor|acting governor|regional head|military administration|regional military administration|city military administration|state government|provincial government|regional administration|head of the regional military administration|' +
      'губернатор|ОВА|ОДА|військова адміністрація|обласна військова адміністрація|очільник ОВА|голова ОВА|начальник ОВА|глава ОВА|МВА|міська військова адміністрація|голова обласної військової адміністрації|начальник обласної військової адміністрації|врио губернатора|глава региона|глава республики|областная администрация|областная военная администрация|военная администрация|правительство региона|주지사|도지사|محافظ|المحافظ|والي|حاكم',
  },
  {
    key: 'mayor',
    name: 'mayor',
    level: 'local',
    aliases:
      'mayor|mayor’s office|city council|municipality|city hall|town hall|city administration|deputy mayor|мер|міський голова|міськрада|міська рада|мерія|мэр|мэрия|глава города|горсовет|городская администрация|시장|시청|시당국|시 당국|رئيس البلدية|البلدية|عمدة',
  },
  {
    key: 'parliament',
    name: 'parliament',
    level: 'state',
    aliases: 'parliament|парламент|국회|의회|البرلمان',
  },
  {
    key: 'ombudsman',
    name: 'human rights ombudsman',
    level: 'state',
    aliases:
      'ombudsman|ombudsman’s office|office of the ombudsman|human rights ombudsman|rights ombudsman|ombudsperson|human rights commissioner|human rights defender|' +
      'омбудсмен|омбудсман|уповноважений з прав людини|уполномоченный по правам человека|옴부즈만|أمين المظالم',
  },
  {
    key: 'red-crescent',
    name: 'Red Crescent',
    level: 'state',
    aliases:
      'Red Crescent|Red Crescent Society|Красный полумесяц|Червоний півмісяць|적신월사|الهلال الأحمر|جمعية الهلال الأحمر',
  },
  {
    key: 'red-cross',
    name: 'Red Cross',
    level: 'state',
    aliases: 'Red Cross|Red Cross Society|Красный Крест|Червоний Хрест|적십자|적십자사|الصليب الأحمر',
  },
  {
    key: 'embassy',
    name: 'embassy',
    level: 'state',
    aliases: 'embassy|ambassador|посольство|посол|대사관|السفارة|سفير',
  },
  {
    key: 'human-rights-commission',
    name: 'human rights commission',
    level: 'state',
    aliases:
      'human rights commission|national human rights commission|independent human rights commission|national commission on human rights|national commission for human rights|commission on human rights|independent commission for human rights|national human rights council|' +
      '인권위원회|국가인권위원회|인권위|국가인권위|독립인권위원회|' +
      'المفوضية المستقلة لحقوق الإنسان|اللجنة الوطنية لحقوق الإنسان|اللجنة المستقلة لحقوق الإنسان|لجنة حقوق الإنسان|الهيئة المستقلة لحقوق الإنسان|الهيئة الوطنية لحقوق الإنسان|المجلس الوطني لحقوق الإنسان|المجلس القومي لحقوق الإنسان|مفوضية حقوق الإنسان',
  },
  {
    // What the commission of one country is called; that of the UN has its commissioner's name.
    key: 'high-human-rights-commission',
    name: 'High Commission for Human Rights',
    level: 'state',
    homes: ['iq'],
    aliases:
      'high commission for human rights|independent high commission for human rights|high human rights commission|' +
      '인권고등위원회|인권최고위원회|독립인권고등위원회|المفوضية العليا لحقوق الإنسان|المفوضية العليا المستقلة لحقوق الإنسان',
  },
  {
    key: 'missing-persons-commissioner',
    name: 'commissioner for missing persons',
    level: 'state',
    homes: ['ua'],
    aliases:
      'commissioner for missing persons|commissioner on missing persons|commissioner for persons missing under special circumstances|уповноважений з питань осіб|уповноважений з питань зниклих безвісти|уповноважений з питань безвісти зниклих|уполномоченный по вопросам лиц|уполномоченный по вопросам пропавших без вести',
  },
  {
    key: 'revolutionary-guard',
    name: 'Revolutionary Guards',
    level: 'state',
    aliases:
      'Revolutionary Guard|Revolutionary Guards|Revolutionary Guard Corps|IRGC|КСИР|Корпус стражей исламской революции|КВІР|Корпус вартових ісламської революції|혁명수비대|الحرس الثوري',
  },
  {
    key: 'hospital',
    name: 'hospitals',
    level: 'local',
    aliases:
      'hospital|hospital officials|hospital sources|medical officials|medics|doctors|medical sources|hospital director|лікарня|медики|лікарі|больница|врачи|병원|의료진|المستشفى|مصدر طبي|مسعفون',
  },
  {
    key: 'media',
    name: 'state media',
    level: 'state',
    aliases:
      'state media|state television|state TV|state news agency|state-run media|державні ЗМІ|государственные СМИ|국영매체|국영언론|국영 매체|관영매체|الإعلام الرسمي|التلفزيون الرسمي',
  },
];
