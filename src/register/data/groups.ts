/**
 * Groups of people who are counted. With a nation they name its people: `kp` + `forces` is `kp-forces`.
 *
 * `within` holds only what follows from the word itself: a soldier belongs to the forces; a child need not be a civilian.
 */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly within: readonly string[];
  readonly aliases: string;
}

/** Aliases are parted by `|`. */
export const GROUPS: readonly Group[] = [
  {
    key: 'forces',
    name: 'forces',
    within: [],
    aliases:
      'troops|soldiers|forces|servicemen|servicewomen|service members|servicemembers|service personnel|military personnel|personnel|army personnel|military|troopers|servicemen and women|ground troops|combat troops|infantrymen|paratroopers|marines|airmen|special forces|special forces soldiers|combatants|army|armed forces|military members|army soldiers|security force members|conscripts|recruits|invaders|occupiers|officers and soldiers|soldiers and officers|' +
      'військові|військовий|військовослужбовці|військовослужбовець|військовослужбовиця|солдати|солдат|війська|військо|бійці|боєць|захисники|воїни|армія|загарбники|окупанти|десантники|особовий склад|живої сили|морпіхи|піхотинці|новобранці|мобілізовані|' +
      'военные|военный|военнослужащие|военнослужащий|солдаты|войска|бойцы|боец|армия|силы|десантники|личный состав|личного состава|морпехи|мобилизованные|срочники|контрактники|оккупанты|' +
      '군|군인|병사|병력|군대|장병|병사들|전투병력|파병군|특수부대|특수부대원|참전군인|' +
      'جنود|جندي|جنديا|الجنود|قوات|عسكريون|عسكري|عسكريين|عسكريا|جيش|مجندين|مجند|ضباط|أفراد الجيش|أفراد القوات المسلحة',
  },
  {
    key: 'fighters',
    name: 'fighters',
    within: [],
    aliases:
      'fighters|militants|assailants|attackers|bandits|militiamen|militia members|gunmen|insurgents|rebels|guerrillas|terrorists|jihadists|operatives|extremists|militia|militia fighters|paramilitaries|members|separatists|' +
      'бойовики|бойовик|повстанці|терористи|сепаратисти|ополченці|боевики|боевик|повстанцы|террористы|сепаратисты|ополченцы|партизаны|' +
      '전투원|무장대원|무장세력|무장 세력|민병대원|반군|테러리스트|무장단체|조직원|대원|' +
      'مقاتل|مقاتلين|مقاتلون|مقاتلا|مقاتلي|مسلح|مسلحين|مسلحون|مسلحا|مسلحي|إرهابي|إرهابيين|عناصر|متمردين|متمردون|مقاوم|مقاومين',
  },
  {
    key: 'mercenaries',
    name: 'mercenaries',
    within: ['fighters'],
    aliases: 'mercenaries|foreign fighters|найманці|найманець|наемники|наемник|용병|مرتزقة',
  },
  {
    key: 'security-forces',
    name: 'security forces',
    within: [],
    aliases:
      'security forces|security personnel|security officers|security guards|members of the security forces|силовики|правоохоронці|сотрудники сил безопасности|силы безопасности|сили безпеки|보안군|보안요원|치안요원|قوات الأمن|عناصر الأمن|رجال الأمن|رجل أمن',
  },
  {
    key: 'police',
    name: 'police officers',
    within: ['security-forces'],
    aliases:
      'police officers|police|policemen|policeman|policewoman|police personnel|gendarmes|поліцейські|поліцейський|поліціянти|полицейские|полицейский|경찰관|경찰|شرطي|شرطيا|شرطيين|رجال الشرطة|عناصر الشرطة|أفراد الشرطة',
  },
  {
    key: 'border-guards',
    name: 'border guards',
    within: ['security-forces'],
    aliases: 'border guards|прикордонники|прикордонник|пограничники|пограничник|국경수비대원|حرس الحدود',
  },
  {
    key: 'civilians',
    name: 'civilians',
    within: [],
    aliases:
      'civilians|noncombatants|non-combatants|civilian population|unarmed civilians|' +
      'цивільні|цивільний|цивільні особи|цивільна особа|мирні жителі|мирний житель|мирні мешканці|мирний мешканець|цивільне населення|мирні люди|' +
      'мирные жители|мирный житель|мирные граждане|гражданские|гражданские лица|гражданское лицо|гражданское население|мирных|мирное население|' +
      '민간인|민간인들|비전투원|مدني|مدنيا|مدنيين|مدنيون|المدنيين|مدنيان',
  },
  {
    key: 'residents',
    name: 'residents',
    within: [],
    aliases:
      'residents|inhabitants|townspeople|villagers|locals|жителі|мешканці|житель|місцеві жителі|містяни|жители|местные жители|горожане|주민|거주민|시민|سكان|السكان|أهالي|مواطن|مواطنين|مواطنا|مواطنون',
  },
  {
    key: 'children',
    name: 'children',
    within: [],
    aliases:
      'children|child|minors|kids|babies|infants|infant|newborns|boys|girls|schoolchildren|pupils|teenagers|toddlers|underage|' +
      'діти|дітей|дитина|дитини|дитину|дітям|дітьми|неповнолітні|неповнолітній|немовлята|підлітки|школярі|малолітні|' +
      'дети|детей|ребенок|ребенка|детям|детьми|несовершеннолетние|несовершеннолетний|младенцы|подростки|школьники|дитя|' +
      '어린이|아동|아이|아이들|미성년자|영유아|아기|청소년|학생|طفل|طفلا|أطفال|طفلة|طفلين|طفلان|رضيع|رضع|قاصرين|قاصر',
  },
  {
    key: 'women',
    name: 'women',
    within: [],
    aliases:
      'women|woman|pregnant women|жінки|жінка|жінок|вагітні|женщины|женщина|женщин|여성|여자|여성들|امرأة|نساء|سيدة|سيدات|النساء',
  },
  {
    key: 'men',
    name: 'men',
    within: [],
    aliases: 'men|man|чоловіки|чоловік|чоловіка|мужчины|мужчина|мужчин|남성|남자|رجل|رجال|رجلا',
  },
  {
    key: 'women-and-children',
    name: 'women and children',
    within: [],
    aliases:
      'women and children|children and women|жінки і діти|жінки та діти|жінок і дітей|жінок та дітей|женщины и дети|женщин и детей|여성과 어린이|여성과 아동|نساء وأطفال|النساء والأطفال|أطفال ونساء|الأطفال والنساء',
  },
  {
    key: 'elderly',
    name: 'elderly people',
    within: [],
    aliases:
      'elderly|elderly people|older people|літні люди|пенсіонери|літні|пожилые|пожилые люди|пенсионеры|노인|고령자|مسن|مسنين|كبار السن|المسنين',
  },
  {
    key: 'migrants',
    name: 'migrants',
    within: [],
    aliases:
      'migrants|asylum seekers|asylum-seekers|boat people|undocumented migrants|мігранти|мігрант|мигранты|мигрант|이주민|난민선|불법 이민자|مهاجر|مهاجرين|مهاجرا|مهاجرون|طالبي اللجوء',
  },
  {
    key: 'refugees',
    name: 'refugees',
    within: [],
    aliases: 'refugees|біженці|біженець|біженців|беженцы|беженец|беженцев|난민|피란민|لاجئ|لاجئين|لاجئا|لاجئون',
  },
  {
    key: 'displaced',
    name: 'displaced people',
    within: [],
    aliases:
      'displaced people|displaced persons|internally displaced people|internally displaced persons|IDPs|evacuees|внутрішньо переміщені особи|переселенці|ВПО|вимушені переселенці|вынужденные переселенцы|внутренне перемещенные лица|переселенцы|이재민|실향민|국내 실향민|نازح|نازحين|نازحا|نازحون',
  },
  {
    key: 'journalists',
    name: 'journalists',
    within: [],
    aliases:
      'journalists|reporters|media workers|journalists and media workers|журналісти|журналіст|журналістка|медійники|журналисты|журналист|журналистка|기자|언론인|صحفي|صحفيا|صحفيين|صحفيون|صحافي|صحافيين|صحافيا',
  },
  {
    key: 'medics',
    name: 'health workers',
    within: [],
    aliases:
      'health workers|medical workers|healthcare workers|health care workers|medics|medical staff|doctors|nurses|paramedics|medical personnel|health personnel|ambulance workers|медики|медик|лікарі|лікар|медпрацівники|парамедики|медработники|врачи|врач|의료진|의료인|의사|구급대원|طبيب|أطباء|مسعف|مسعفين|مسعفا|الطواقم الطبية|العاملين الصحيين|كوادر صحية',
  },
  {
    key: 'rescuers',
    name: 'rescuers',
    within: [],
    aliases:
      'rescuers|rescue workers|first responders|emergency workers|firefighters|civil defence workers|civil defense workers|civil defence members|рятувальники|рятувальник|пожежники|спасатели|спасатель|пожарные|сотрудники МЧС|구조대원|소방관|소방대원|منقذ|منقذين|رجال الإطفاء|عناصر الدفاع المدني|أفراد الدفاع المدني',
  },
  {
    key: 'aid-workers',
    name: 'aid workers',
    within: [],
    aliases:
      'aid workers|humanitarian workers|relief workers|humanitarian staff|aid staff|гуманітарні працівники|волонтери|гуманитарные работники|волонтеры|구호요원|구호 활동가|구호직원|عمال الإغاثة|عامل إغاثة|عاملين في المجال الإنساني',
  },
  {
    key: 'aid-seekers',
    name: 'people seeking aid',
    within: [],
    aliases:
      'aid seekers|people seeking aid|people seeking food|people waiting for aid|طالبي المساعدات|منتظري المساعدات|المجوعين',
  },
  {
    key: 'staff',
    name: 'staff',
    within: [],
    aliases:
      'staff|staff members|employees|workers|співробітники|працівники|сотрудники|работники|직원|노동자|근로자|موظف|موظفين|موظفا|عمال|عاملا|عامل',
  },
  {
    key: 'peacekeepers',
    name: 'peacekeepers',
    within: [],
    aliases:
      'peacekeepers|blue helmets|peacekeeping troops|миротворці|миротворець|миротворцы|миротворец|평화유지군|قوات حفظ السلام|جنود حفظ السلام',
  },
  {
    key: 'prisoners',
    name: 'prisoners',
    within: [],
    aliases:
      'prisoners|inmates|detainees|convicts|в’язні|в’язень|ув’язнені|затримані|заключенные|заключенный|задержанные|수감자|죄수|재소자|أسير|أسرى|أسيرا|معتقل|معتقلين|سجين|سجناء|سجينا',
  },
  {
    key: 'pows',
    name: 'prisoners of war',
    within: ['prisoners'],
    aliases:
      'prisoners of war|POWs|captured soldiers|captured servicemen|військовополонені|полонені|полонений|полонених|військовополонений|военнопленные|пленные|военнопленный|пленных|전쟁포로|포로|أسرى الحرب|أسير حرب',
  },
  {
    key: 'hostages',
    name: 'hostages',
    within: [],
    aliases:
      'hostages|captives|abductees|заручники|заручник|заложники|заложник|인질|رهينة|رهائن|محتجزين|مختطف|مختطفين|محتجز',
  },
  {
    key: 'protesters',
    name: 'protesters',
    within: [],
    aliases:
      'protesters|protestors|demonstrators|протестувальники|мітингувальники|демонстранти|протестующие|демонстранты|시위대|시위자|متظاهر|متظاهرين|محتج|محتجين',
  },
  {
    key: 'pilgrims',
    name: 'pilgrims',
    within: [],
    aliases: 'pilgrims|worshippers|worshipers|паломники|паломник|прочани|віряни|верующие|순례자|حاج|حجاج|مصلين|مصل',
  },
  {
    key: 'tourists',
    name: 'tourists',
    within: [],
    aliases: 'tourists|holidaymakers|туристи|турист|туристы|관광객|سائح|سياح|سائحا',
  },
  {
    key: 'passengers',
    name: 'passengers',
    within: [],
    aliases: 'passengers|пасажири|пасажир|пассажиры|пассажир|승객|탑승객|راكب|ركاب|راكبا',
  },
  {
    key: 'crew',
    name: 'crew members',
    within: [],
    aliases:
      'crew members|sailors|seafarers|crew|fishermen|члени екіпажу|моряки|екіпаж|члены экипажа|экипаж|рыбаки|선원|승무원|승조원|어민|بحار|بحارة|أفراد الطاقم|صياد|صيادين',
  },
  {
    key: 'miners',
    name: 'miners',
    within: [],
    aliases: 'miners|mine workers|шахтарі|шахтар|гірники|шахтеры|горняки|шахтер|광부|عمال المناجم|عمال منجم',
  },
  {
    key: 'students',
    name: 'students',
    within: [],
    aliases: 'students|schoolgirls|schoolboys|студенти|студент|студенты|учащиеся|대학생|طالب|طلاب|طالبا|تلاميذ',
  },
  {
    key: 'settlers',
    name: 'settlers',
    within: [],
    aliases: 'settlers|поселенці|поселенцы|정착민|مستوطن|مستوطنين|مستوطنون',
  },
  {
    key: 'patients',
    name: 'patients',
    within: [],
    aliases: 'patients|пацієнти|пациенты|환자|مريض|مرضى|مريضا',
  },
  {
    key: 'farmers',
    name: 'farmers',
    within: [],
    aliases: 'farmers|herders|фермери|аграрії|фермеры|농민|مزارع|مزارعين|رعاة',
  },
  {
    key: 'officers',
    name: 'officers',
    within: ['forces'],
    aliases: 'army officers|military officers|senior officers|офіцери|офіцер|офицеры|офицер|장교|ضابط|ضابطا',
  },
  {
    key: 'foreigners',
    name: 'foreign nationals',
    within: [],
    aliases:
      'foreigners|foreign nationals|іноземці|іноземець|іноземних громадян|иностранцы|иностранец|иностранных граждан|외국인|أجنبي|أجانب|أجنبيا',
  },
  {
    key: 'citizens',
    name: 'nationals',
    within: [],
    aliases: 'nationals|citizens|громадяни|громадян|громадянин|граждане|граждан|гражданин|국민|국적자|رعايا|مواطنين',
  },
  {
    key: 'people',
    name: 'people',
    within: [],
    aliases:
      'people|persons|person|individuals|human beings|люди|людей|людина|особи|особа|осіб|особа|человек|люди|людей|человека|лиц|лицо|사람|사람들|명|شخص|أشخاص|شخصا|شخصين|شخصان|' +
      // Words for the dead and the hurt say nothing of who they are.
      'пропавшие без вести|пропавших без вести|пропавшими без вести|зниклі безвісти|зниклих безвісти|пропалі безвісти|пропалих безвісти|the missing|martyrs|martyr|victims|fatalities|casualties|the dead|the injured|the wounded|شهيد|شهداء|شهيدا|قتيل|قتلى|قتيلا|ضحية|ضحايا|جريح|جرحى|جريحا|مصاب|مصابين|مصابون|مصابا|إصابة|إصابات|загиблих|загиблі|поранених|поранені|погибших|погибшие|раненых|раненые|пострадавших|пострадавшие|постраждалих|постраждалі|사망자|부상자|희생자',
  },
];
