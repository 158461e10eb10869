import type { Place } from './places.ts';

/**
 * The provinces of South Korea, by their short, full and "special self-governing" names, and the cities that have harbours,
 * works and fire headquarters of their own. A town whose name is a common word ("last week", "Mars") counts with 시 behind it.
 */
export const KOREAN_PLACES: readonly Place[] = [
  ...provinces([
    ['gangwon', 'Gangwon', 'Gangwon|Gangwon State|Канвон|강원|강원도|강원특별자치도'],
    ['chungbuk', 'North Chungcheong', 'North Chungcheong|Chungbuk|Чхунчхон-Пукто|충북|충청북도'],
    ['chungnam', 'South Chungcheong', 'South Chungcheong|Chungnam|Чхунчхон-Намдо|충남|충청남도'],
    [
      'jeonbuk',
      'North Jeolla',
      'North Jeolla|Jeonbuk|Jeonbuk State|Jeollabuk|Чолла-Пукто|전북|전라북도|전북특별자치도',
    ],
    ['jeonnam', 'South Jeolla', 'South Jeolla|Jeonnam|Jeollanam|Чолла-Намдо|전남|전라남도'],
    ['gyeongbuk', 'North Gyeongsang', 'North Gyeongsang|Gyeongbuk|Кёнсан-Пукто|경북|경상북도'],
    ['gyeongnam', 'South Gyeongsang', 'South Gyeongsang|Gyeongnam|Кёнсан-Намдо|경남|경상남도'],
    ['sejong', 'Sejong', 'Sejong|Седжон|세종시|세종특별자치시'],
    ['daejeon', 'Daejeon', 'Daejeon|Тэджон|대전|대전광역시'],
    ['ulsan', 'Ulsan', 'Ulsan|Ульсан|울산|울산광역시'],
  ]),
  ...cities(
    'gyeonggi',
    'Suwon 수원|Seongnam 성남|Hwaseong 화성시|Pyeongtaek 평택|Icheon 이천시|Ansan 안산시|Gimpo 김포|Paju 파주',
  ),
  ...cities('gangwon', 'Gangneung 강릉|Chuncheon 춘천|Wonju 원주시|Sokcho 속초|Samcheok 삼척'),
  ...cities('chungbuk', 'Cheongju 청주시|Chungju 충주시|Jecheon 제천시'),
  ...cities('chungnam', 'Cheonan 천안|Dangjin 당진|Seosan 서산|Taean 태안|Boryeong 보령'),
  ...cities('jeonbuk', 'Gunsan 군산|Jeonju 전주시|Iksan 익산|Namwon 남원'),
  ...cities('jeonnam', 'Mokpo 목포|Yeosu 여수|Suncheon 순천|Gwangyang 광양|Wando 완도|Jindo 진도|Yeongam 영암'),
  ...cities('gyeongbuk', 'Gyeongju 경주시|Gumi 구미시|Andong 안동시|Uljin 울진|Uiseong 의성군|Bonghwa 봉화군'),
  ...cities('gyeongnam', 'Changwon 창원|Jinju 진주시|Geoje 거제|Tongyeong 통영|Miryang 밀양|Sancheong 산청'),
];

type Province = readonly [key: string, name: string, names: string];

function provinces(all: readonly Province[]): readonly Place[] {
  return all.map(([key, name, names]) => ({ key: `kr-${key}`, name, within: ['kr'], names }));
}

/** "Name 이름|…": the Korean form with and without the word for a city. */
function cities(province: string, towns: string): readonly Place[] {
  return towns.split('|').map((town) => {
    const [name = '', korean = ''] = town.split(' ');
    const names = /[시군]$/.test(korean) ? `${name}|${korean}` : `${name}|${korean}|${korean}시`;
    return { key: `kr-${name.toLowerCase()}`, name, within: [`kr-${province}`, 'kr'], names };
  });
}
