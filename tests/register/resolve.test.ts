import { describe, expect, test } from 'vitest';
import { AUTHORITIES } from '../../src/register/data/authorities.ts';
import { COUNTRIES } from '../../src/register/data/countries.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

describe('authorities', () => {
  test.each([
    ['UK Ministry of Defence', 'gb-mod'],
    ['the UK defence ministry', 'gb-mod'],
    ['Britain’s Defense Ministry', 'gb-mod'],
    ['the British military intelligence', 'gb-mod'],
    ['the Ministry of Defence of the United Kingdom', 'gb-mod'],
    ['міністерство оборони Великої Британії', 'gb-mod'],
    ['Головному управлінні розвідки Міноборони України', 'ua-hur'],
    ['وزارة الخارجية العمانية', 'om-mfa'],
    ['Минобороны Великобритании', 'gb-mod'],
    ['영국 국방부', 'gb-mod'],
    ['وزارة الدفاع البريطانية', 'gb-mod'],
    ['Seoul’s military', 'kr-jcs'],
    ['South Korea’s Joint Chiefs of Staff', 'kr-jcs'],
    ['the South Korean army', 'kr-jcs'],
    ['합참은', 'kr-jcs'],
    ['한국군', 'kr-jcs'],
    ['Defence Army of Artsakh', 'az-karabakh-military'],
    ['the Nagorno-Karabakh defence ministry', 'az-karabakh-military'],
    ['Karabakh', 'az-karabakh-government'],
    ['Ukrainian Defence Minister Ada Sample', 'ua-mod'],
    ['Health Minister Ada Sample', '~moh'],
    ['Karabakh’s rights ombudsman', 'az-karabakh-ombudsman'],
    ['the Philippine national disaster council', 'ph-ndrrmc'],
    ['국정원', 'kr-nis'],
    ['South Korea’s National Intelligence Service', 'kr-nis'],
    ['국방부', 'kr-mnd'],
    ['우리나라 국방부', 'kr-mnd'],
    ['루리아 국방부', '~루리아 국방부'],
    ['루리아 임시정부 보건부', '~루리아 임시정부 보건부'],
    ['자브리아 합참', '~자브리아 합참'],
    ['Kremlin aide Ivan Sample', '~kremlin aide ivan sample'],
    ['помощник президента РФ Иван Примеров', '~помощник президент рф иван пример'],
    ['помощник президента РФ', 'ru-president'],
    ['경남소방본부', 'kr-gyeongnam-fire-service'],
    ['강원특별자치도소방본부', 'kr-gangwon-fire-service'],
    ['Gangwon State Fire Headquarters', 'kr-gangwon-fire-service'],
    ['fire officials in Gangwon', 'kr-gangwon-fire-service'],
    ['부산소방재난본부', 'kr-busan-fire-service'],
    ['Busan Fire and Disaster Headquarters', 'kr-busan-fire-service'],
    ['소방청', 'kr-nfa'],
    ['the Libyan coast guard', 'ly-coast-guard'],
    ['Wando Coast Guard', 'kr-wando-coast-guard'],
    ['완도해양경찰서', 'kr-wando-coast-guard'],
    ['the Korea Coast Guard', 'kr-coast-guard'],
    ['강원특별자치도', 'kr-gangwon-governor'],
    ['전북도', 'kr-jeonbuk-governor'],
    ['강원도 재난안전대책본부', 'kr-gangwon-governor'],
    ['Gangwon Province', 'kr-gangwon-governor'],
    ['the Gangwon provincial government', 'kr-gangwon-governor'],
    ['마로도', '~마로'],
    ['وزارة الصحة بولاية شمال كردفان', 'sd-north-kordofan-moh'],
    ['وزارة الصحة في ولاية الخرطوم', 'sd-khartoum-moh'],
    ['the health ministry of Khartoum state', 'sd-khartoum-moh'],
    ['Khartoum state health ministry', 'sd-khartoum-moh'],
    ['Khartoum’s health ministry', 'sd-moh'],
    ['the governor of the state of Gezira', 'sd-gezira-governor'],
    ['Kharkiv region police', 'ua-kharkiv-oblast-police'],
    ['Taiwan’s National Fire Agency', 'tw-national-fire-agency'],
    ['the National Fire Agency', '~national-fire-agency'],
    ['중대본', 'kr-cdsch'],
    ['Central Disaster and Safety Countermeasures Headquarters', 'kr-cdsch'],
    ['وزارة الصحة العامة والسكان - صنعاء', 'ye-moh-sanaa'],
    ['Ministry of Public Health and Population (Sanaa)', 'ye-moh-sanaa'],
    ['Ministry of Public Health and Population', '~moh'],
    ['Egypt’s Ministry of Health and Population', 'eg-moh'],
    ['Ministry of Forests – Kyiv', '~ministry of forests kyiv'],
    ['уповноважений з питань зниклих безвісти', 'ua-missing-persons-commissioner'],
    ['Ukraine’s Commissioner for Missing Persons', 'ua-missing-persons-commissioner'],
    ['Kyiv’s general staff', 'ua-general-staff'],
    ['General Staff of the Armed Forces of Ukraine', 'ua-general-staff'],
    ['Генеральний штаб ЗСУ', 'ua-general-staff'],
    ['Генштабу Збройних сил України', 'ua-general-staff'],
    ['Генштаб ВСУ', 'ua-general-staff'],
    ['우크라이나 총참모부', 'ua-general-staff'],
    ['هيئة الأركان الأوكرانية', 'ua-general-staff'],
    ['Volodymyr Zelenskyy', 'ua-president'],
    ['Ukrainian President Volodymyr Zelensky', 'ua-president'],
    ['Володимира Зеленського', 'ua-president'],
    ['Офісу президента України', 'ua-president'],
    ['젤렌스키 대통령', 'ua-president'],
    ['Міноборони РФ', 'ru-mod'],
    ['российское Минобороны', 'ru-mod'],
    ['в Министерстве обороны России', 'ru-mod'],
    ['러시아 국방부는', 'ru-mod'],
    ['وزارة الدفاع الروسية', 'ru-mod'],
    ['the Pentagon', 'us-dod'],
    ['US defense department', 'us-dod'],
    ['the IDF', 'il-idf'],
    ['Israel’s military', 'il-idf'],
    ['армия Израиля', 'il-idf'],
    ['الجيش الإسرائيلي', 'il-idf'],
    ['이스라엘군은', 'il-idf'],
    ['Gaza’s health ministry', 'ps-moh-gaza'],
    ['the Hamas-run Health Ministry', 'ps-moh-gaza'],
    ['وزارة الصحة الفلسطينية في غزة', 'ps-moh-gaza'],
    ['وزارة الصحة في قطاع غزة', 'ps-moh-gaza'],
    ['минздрав сектора Газа', 'ps-moh-gaza'],
    ['가자지구 보건부', 'ps-moh-gaza'],
    ['Lebanon’s health ministry', 'lb-moh'],
    ['وزارة الصحة اللبنانية', 'lb-moh'],
    ['Pakistani police', 'pk-police'],
    ['police in Pakistan', 'pk-police'],
    ['Nepal’s home ministry', 'np-interior'],
    ['мэр Харькова', 'ua-kharkiv-mayor'],
    ['губернатор Курської області', 'ru-kursk-governor'],
    ['the governor of Belgorod region', 'ru-belgorod-oblast-governor'],
    ['Управління ООН з прав людини', 'un-ohchr'],
    ['OCHA', 'un-ocha'],
    ['the Syrian Observatory for Human Rights', 'sohr'],
    ['المرصد السوري لحقوق الإنسان', 'sohr'],
    ['Hezbollah', 'hezbollah'],
    ['«Хезболлы»', 'hezbollah'],
    ['ХАМАС', 'hamas'],
    ['حركة حماس', 'hamas'],
    ['a spokesman for the Israeli army', 'il-idf'],
    ['Defence Ministry spokeswoman Ilda Sample', '~mod'],
    ['a deputy spokesman for the Health Ministry', '~moh'],
    ['пресс-служба областной прокуратуры', '~prosecutor'],
    ['официальный представитель МИД Лариса Примерова', '~mfa'],
    ['речниця поліції Олена Зразкова', '~police'],
    ['الناطق باسم وزارة الداخلية', '~interior'],
    ['المتحدثة الرسمية باسم وزارة الصحة', '~moh'],
    ['ناطق بلسان الشرطة', '~police'],
    ['the Interior Ministry’s commission of inquiry', '~interior'],
    ['a commission of inquiry set up by the Health Ministry', '~moh'],
    ['لجنة التحقيق التابعة لوزارة الداخلية', '~interior'],
    ['لجنة تحقيق شكلتها وزارة الصحة', '~moh'],
    ['Iraq’s Independent High Commission for Human Rights', 'iq-human-rights-commission'],
    ['the High Commission for Human Rights', 'iq-human-rights-commission'],
    ['the Iraqi human rights commission', 'iq-human-rights-commission'],
    ['المفوضية العليا لحقوق الإنسان', 'iq-human-rights-commission'],
    ['المفوضية العليا المستقلة لحقوق الإنسان', 'iq-human-rights-commission'],
    ['이라크 인권최고위원회', 'iq-human-rights-commission'],
    ['the UN High Commission for Human Rights', 'un-ohchr'],
    ['المفوضية السامية لحقوق الإنسان', 'un-ohchr'],
    ['the Kenya National Commission on Human Rights', 'ke-human-rights-commission'],
    ['المجلس الوطني لحقوق الإنسان المغربي', 'ma-human-rights-commission'],
    ['국가인권위원회', 'kr-human-rights-commission'],
    ['일본 소방청', 'jp-fdma'],
    ['일본 총무성 산하 소방청', 'jp-fdma'],
    ['그리스 내무부 소방청', 'gr-national-fire-agency'],
    ['소방청', 'kr-nfa'],
    ['우크라이나 동부군 대변인', 'ua-general-staff'],
    ['군 대변인', 'kr-jcs'],
    ['пресс-служба МЧС РК', 'kz-emergency'],
    ['МЧС РБ', 'by-emergency'],
    ['МЧС КР', 'kg-emergency'],
    ['МЧС РУз', 'uz-emergency'],
    ['вице-министр по чрезвычайным ситуациям', '~emergency'],
    ['первый заместитель министра обороны Роса Вильямиль', '~mod'],
    ['Mediazona and the BBC Russian Service', 'mediazona'],
    ['«Медиазона» и Русская служба Би-би-си', 'mediazona'],
    ['Kenya’s own intelligence service', 'ke-nis'],
    ['Kenya’s spy agency', 'ke-nis'],
    ['Sergei Shoigu', 'ru-security-council'],
    ['Shoigu', 'ru-security-council'],
    ['Kenya’s National Intelligence Service', 'ke-nis'],
  ])('%s', (text, key) => {
    expect(register.authority(text).key).toBe(key);
  });

  test.each([
    ['the defence ministry', '~mod'],
    ['police', '~police'],
    ['Seoul’s military and the Pentagon', '~seoul military and pentagon'],
    ['the village council', '~village council'],
  ])('nobody is guessed: %s', (text, key) => {
    expect(register.authority(text).key).toBe(key);
  });

  test('a context names the country of a bare institution', () => {
    expect(register.authority('the MoD', { country: 'gb' }).key).toBe('gb-mod');
    expect(register.authority('the MoD', { country: 'ru' }).key).toBe('ru-mod');
  });

  test('an institution that few countries have is one of those', () => {
    expect(register.authority('the NIS').key).toBe('~nis');
    expect(register.authority('the NIS', { country: 'ke' }).key).toBe('ke-nis');
    expect(register.authority('the NIS', { country: 'ru' }).key).toBe('kr-nis');
    expect(register.authority('the JCS').key).toBe('~jcs');
    expect(register.authority('the JCS', { country: 'kp' }).key).toBe('kr-jcs');
    expect(register.authority('the Joint Chiefs of Staff', { country: 'us' }).key).toBe('us-jcs');
  });

  test('a context takes nothing from a name that is whole', () => {
    expect(register.authority('President Zelensky', { country: 'kr' }).key).toBe('ua-president');
    expect(register.authority('the Health Ministry of Tarsia', { country: 'kr' })).toMatchObject({
      key: '~health ministry of tarsia',
      name: 'Health Ministry of Tarsia',
    });
  });

  test.each([
    ['Seoul', 'kr-government'],
    ['Ukraine', 'ua-government'],
    ['서울', 'kr-government'],
    ['Москва', 'ru-president'],
    ['Kharkiv', '~kharkiv'],
  ])('a country or its capital speaks as its government: %s', (text, key) => {
    expect(register.authority(text).key).toBe(key);
  });

  test.each([
    ["Indonesia's search and rescue agency", 'id-basarnas', 'id'],
    ['Indonesian search and rescue agency', 'id-basarnas', 'id'],
    ['the Houthi-run Health Ministry', 'ye-moh-sanaa', 'ye'],
    ['وزارة الصحة في صنعاء', 'ye-moh-sanaa', 'ye'],
    ["Pakistan's National Disaster Management Authority", 'pk-ndma', 'pk'],
  ])('%s has a name of its own and is an office of its country', (text, key, country) => {
    const { key: found, within } = register.authority(text);
    expect([found, within.at(-1)]).toEqual([key, country]);
  });

  test('a General Staff is none of a country that has no such thing', () => {
    expect(register.authority('the General Staff', { country: 'gb' }).key).toBe('ua-general-staff');
    expect(register.authority('the General Staff', { country: 'tr' }).key).toBe('tr-general-staff');
    expect(register.authority('the General Staff').key).toBe('~general-staff');
  });

  test('the disaster agency that a country has under its own name is that office', () => {
    expect(register.authority('BNPB').within).toEqual(['~disaster-agency', 'id']);
  });

  test('a branch of a service lies in that of its country, and a ministry of a state does not', () => {
    expect(register.authority('완도해경').within).toEqual(['kr-wando', 'kr-jeonnam', 'kr-coast-guard', 'kr']);
    expect(register.authority('전북소방본부').within).toContain('kr-nfa');
    expect(register.authority('Khartoum state health ministry').within).not.toContain('sd-moh');
  });

  test('the headquarters that a ministry heads, and the fire agency, are known by their plain names as well', () => {
    expect(register.authority('중앙재난안전대책본부').within).toEqual(['~disaster-agency', 'kr-interior', 'kr']);
    expect(register.authority('소방청').within).toEqual(['~fire-service', '~national-fire-agency', 'kr']);
  });

  test('a ministry and its branch behind a dash', () => {
    expect(register.authority('Palestinian Ministry of Health – Gaza')).toMatchObject({
      key: 'ps-moh-gaza',
      within: ['ps-moh', 'ps-gaza', 'ps'],
    });
  });

  test('an unknown name meets itself in other cases', () => {
    expect(register.authority('Спілка волонтерів Сходу').key).toBe(register.authority('Спілки волонтерів Сходу').key);
    expect(register.authority('The Riverside Clinic').key).toBe(register.authority('riverside clinic').key);
  });

  test('prints plain English names', () => {
    expect(register.authority('Seoul’s military').name).toBe('Joint Chiefs of Staff of South Korea');
    expect(register.authority('полиция Пакистана').name).toBe('Pakistani police');
    expect(register.authority('وزارة الصحة السورية').name).toBe('Syrian Ministry of Health');
  });
});

describe('peoples', () => {
  test.each([
    ['North Korean troops', 'kp-forces'],
    ['DPRK soldiers', 'kp-forces'],
    ['soldiers from North Korea', 'kp-forces'],
    ['servicemen of the Armed Forces of Georgia', 'ge-forces'],
    ['soldiers of the Georgian army', 'ge-forces'],
    ['полонених військових КНДР', 'kp-forces'],
    ['N. Korean soldiers', 'kp-forces'],
    ['North Korean', 'kp'],
    ['Valdoran army', '~valdoran forces'],
    ['additional troops', 'forces'],
    ['северокорейские военные', 'kp-forces'],
    ['северокорейских солдат', 'kp-forces'],
    ['військовослужбовців КНДР', 'kp-forces'],
    ['північнокорейські військові', 'kp-forces'],
    ['북한군', 'kp-forces'],
    ['북한 병사들', 'kp-forces'],
    ['جنود كوريون شماليون', 'kp-forces'],
    ['Russian servicemen', 'ru-forces'],
    ['російських окупантів', 'ru-forces'],
    ['러시아군', 'ru-forces'],
    ['Ukrainian civilians', 'ua-civilians'],
    ['civilians', 'civilians'],
    ['мирних жителів', 'civilians'],
    ['мирные жители', 'civilians'],
    ['민간인', 'civilians'],
    ['مدنيين', 'civilians'],
    ['children', 'children'],
    ['a child', 'children'],
    ['дітей', 'children'],
    ['детей', 'children'],
    ['어린이', 'children'],
    ['أطفال', 'children'],
    ['women and children', 'women-and-children'],
    ['Hamas fighters', 'hamas-fighters'],
    ['боевиков ХАМАС', 'hamas-fighters'],
    ['Palestinians', 'ps'],
    ['палестинців', 'ps'],
    ['فلسطينيا', 'ps'],
    ['Palestinian children', 'ps-children'],
    ['UN peacekeepers', 'un-peacekeepers'],
    ['police officers', 'police'],
    ['військовополонених', 'pows'],
    ['погибших российских военных', 'ru-forces'],
    ['загиблих українських військових', 'ua-forces'],
    ['солдат российской армии', 'ru-forces'],
    ['погибших военнослужащих', 'forces'],
    ['Africans', 'africans'],
    ['citizens of African countries', 'africans'],
  ])('%s', (text, key) => {
    expect(register.people(text).key).toBe(key);
  });

  test('a context gives bare soldiers their side, and never takes one away', () => {
    expect(register.people('troops', { country: 'kp' }).key).toBe('kp-forces');
    expect(register.people('Valdoran soldiers', { country: 'kp' }).key).toBe('~valdoran forces');
  });

  test('what contains a group is told, and nothing more', () => {
    expect(register.people('North Korean troops').within).toEqual(['kp', 'forces']);
    expect(register.people('Ukrainian police officers').within).toEqual([
      'ua',
      'police',
      'ua-security-forces',
      'security-forces',
    ]);
    expect(register.people('children').within).toEqual([]);
    expect(register.people('Kenyans').key).toBe('ke');
  });
});

describe('places', () => {
  test.each([
    ['Kharkiv', 'ua-kharkiv'],
    ['у Харкові', 'ua-kharkiv'],
    ['в Харькове', 'ua-kharkiv'],
    ['Kharkiv region', 'ua-kharkiv-oblast'],
    ['на Харківщині', 'ua-kharkiv-oblast'],
    ['Харьковской области', 'ua-kharkiv-oblast'],
    ['Kursk', 'ru-kursk'],
    ['Курской области', 'ru-kursk'],
    ['쿠르스크', 'ru-kursk'],
    ['Gaza', 'ps-gaza'],
    ['قطاع غزة', 'ps-gaza'],
    ['в секторе Газа', 'ps-gaza'],
    ['northern Gaza', 'ps-north-gaza'],
    ['Khan Younis, southern Gaza', 'ps-khan-younis'],
    ['El-Fasher', 'sd-el-fasher'],
    ['الفاشر', 'sd-el-fasher'],
    ['لبنان', 'lb'],
    ['في لبنان', 'lb'],
    ['بلبنان', 'lb'],
    ['우크라이나에서', 'ua'],
    ['Türkiye', 'tr'],
    ['Росії', 'ru'],
    ['України', 'ua'],
    ['Киева', 'ua-kyiv'],
    ['у Києві', 'ua-kyiv'],
    ['Авдіївці', 'ua-avdiivka'],
    ['в Израиле', 'il'],
    ['eastern Ukraine', 'ua-east'],
    ['на сході України', 'ua-east'],
    ["Ukraine's Sumy region", 'ua-sumy-oblast'],
    ["Yemen's Sample Bay fuel port", '~sample bay fuel port'],
    ['울산산업단지에서', 'kr-ulsan'],
    ['여수앞바다', 'kr-yeosu'],
    ['전라남도 목포', 'kr-mokpo'],
    ['South Jeolla', 'kr-jeonnam'],
    ['목포냉면', '~목포냉면'],
  ])('%s', (text, key) => {
    expect(register.place(text).key).toBe(key);
  });
  test('a district that nobody knows lies where its text puts it', () => {
    expect(register.place('Marrow district, West Sumatra')).toMatchObject({
      key: '~marrow district',
      within: ['id-sumatra', 'id'],
    });
  });

  test('every place that contains another is itself a place', () => {
    const within = ['Kramatorsk', 'Khan Younis', 'El Fasher', 'Sudzha', 'Goma'].flatMap(
      (text) => register.place(text).within,
    );
    expect(within).toEqual([
      'ua-donetsk-oblast',
      'ua',
      'ps-gaza',
      'ps',
      'sd-north-darfur',
      'sd-darfur',
      'sd',
      'ru-kursk',
      'ru',
      'cd-north-kivu',
      'cd',
    ]);
  });
});

describe('finding names in running text', () => {
  test.each([
    ['North Korea sent troops to Kursk, Seoul’s military said.', ['North Korea', 'Kursk', 'Seoul']],
    ['Вони мали того дня багато роботи в Сумах.', ['Сумах']],
    ['She had turkey for dinner, then went to jordan almonds.', []],
    ['Hamas fired on Sderot from the Gaza Strip.', ['Sderot', 'Gaza Strip']],
    ['Взрыв прогремел в Белгородской области.', ['Белгородской области']],
    ['러시아 쿠르스크에서 북한군이 싸웠다.', ['러시아', '쿠르스크']],
    ['قصف الجيش مدينة رفح جنوب قطاع غزة', ['رفح', 'جنوب قطاع غزة']],
  ])('places: %s', (text, places) => {
    const found = register.findPlaces(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });

  test.each([
    ['Yonhap, citing the JCS of South Korea, said so.', ['kr-jcs']],
    ['Those who saw us knew that the house is old.', []],
    ['GUERRILLAS WHO ATTACKED US KILLED FOUR SOLDIERS IN THE TOWN', []],
    ['The WHO and the UN called for calm.', ['un-who', 'un']],
    ['За даними Генштабу ЗСУ, ворог втратив техніку.', ['ua-general-staff']],
    [
      'Об этом сообщили в Минобороны РФ и пресс-службе губернатора Белгородской области.',
      ['ru-mod', 'ru-belgorod-oblast-governor'],
    ],
    ['قالت وزارة الصحة في غزة إن الحصيلة ارتفعت', ['ps-moh-gaza']],
    ['우크라이나군 총참모부는 밝혔다', ['ua-general-staff']],
  ])('authorities: %s', (text, keys) => {
    expect(register.findAuthorities(text).map(({ name }) => name.key)).toEqual(keys);
  });

  test('an Israeli strike is no Israelis', () => {
    expect(register.findPeoples('An Israeli strike killed three Palestinians.').map(({ name }) => name.key)).toEqual([
      'ps',
    ]);
  });
});

describe('keys', () => {
  test.each([
    ['Islamic State fighters', 'Islamic State fighters'],
    ['African Union soldiers', 'African Union forces'],
    ['Icelandic sailors', 'Icelandic crew members'],
  ])('%s are of nobody else', (text, name) => {
    expect(register.people(text).name).toBe(name);
  });

  test('no organisation has the key of a country', () => {
    const countries = new Set(COUNTRIES.map(({ key }) => key));
    expect(AUTHORITIES.filter(({ key }) => countries.has(key)).map(({ name }) => name)).toEqual([]);
  });
});

describe('additions', () => {
  const own = createRegister({
    authorities: [
      { key: 'xx-desk', name: 'Harbour Desk', aliases: ['harbour office', 'портова служба'] },
      { key: 'gb-mod', name: 'UK Ministry of Defence', aliases: ['Main Building'] },
    ],
    places: [{ key: 'xx-mill', name: 'Millbrook', aliases: [], within: ['gb'] }],
  });

  test.each([
    ['the Harbour Office', 'xx-desk'],
    ['портової служби', 'xx-desk'],
    ['Main Building', 'gb-mod'],
    ['UK Ministry of Defence', 'gb-mod'],
  ])('%s', (text, key) => {
    expect(own.authority(text).key).toBe(key);
  });

  test('a new place brings what contains it', () => {
    expect(own.place('Millbrook').within).toEqual(['gb']);
  });
});

test.each(['пропавших без вести', 'зниклих безвісти', 'the missing'])('%s says nothing of who they are', (words) => {
  expect(createRegister().people(words).key).toBe('people');
});
