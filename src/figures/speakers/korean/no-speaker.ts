/** What ends in a word that nobody speaks by: counted people, events, days, vehicles. */
export function isNoSpeaker(words: string): boolean {
  return NO_SPEAKER.test(words);
}

const NO_SPEAKER =
  /(?:\d|명|자|병사|군인|규모|병력|민간인|주민|승객|선원|사고|사건|공격|공습|화재|지진|이날|오늘|어제|전날|현재|수|피해|시신|유해|포로|인질|것|곳|때|중|가운데|이들|일부|나머지|전쟁|교전|버스|열차|여객기|선박|배|건물|마을|이번|지역|[한두세네] ?대|전국|여성|남성|어린이|대원들?|전투부대|대부분|절반|당시|희생|결과|소식|사실|내용|글|의혹|논란|가능성|영상|에서|[도시군관]내)$/u;
