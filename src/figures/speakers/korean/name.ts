/** Who is credited, and whether that is an outlet: outlets pass on what others say. */
export interface Speaker {
  readonly text: string;
  readonly outlet: boolean;
}

export function speakerNamed(text: string): Speaker | null {
  return text === '' ? null : { text, outlet: OUTLET.test(text) };
}

/** Who is named at the end of a phrase. A body with its acronym in brackets is no wire, whatever its name ends in. */
export function speakerIn(phrase: string): Speaker | null {
  const text = nameIn(phrase);
  return ACRONYM.test(phrase) && text.length > 1 ? { text, outlet: false } : speakerNamed(text);
}

export const ACRONYM = /\([A-Z]{2,8}\)$/u;

export const OUTLET =
  /(?:신문|일보|통신|방송|언론|매체|뉴스|타임스|포스트|로이터|BBC|CNN|넷|저널|보도|외신|NHK|AP|AFP|UPI|DPA|EFE|CBS|NBC|ABC|KBS|MBC|SBS|JTBC|YTN|TBS|TV|타스|스푸트니크|알자지라|알아라비야|가디언|르몽드|슈피겔|더힐|폴리티코|악시오스|인테르팍스|우크린포름|텔레비전|라디오)들?$|(?:^| )(?:일간지?|주간지?|매체|일간신문|국영 ?TV|민영방송) \S+$/u;

const LEADING =
  /^(?:.*(?:에서|에게|으로|별도로|따라|함께|관련해|대해|위해|통해|이후|직후|한편|또|또한|다만|그러나|하지만|앞서|이어|이날|이와|현재|당시|전날|오늘|어제|지난|이에|반면|특히|아울러|그러면서|그는|결과|가운데|중|며|고|해|서|던|은(?! (?:국무위원장|총비서|노동당|위원장|부위원장|부부장|대통령|총리|장관|의원))|는|을|를|째|만에|동안|으나|지만|는데|둔|속한|소속인|소재|떨어진|위치한|자리한|인접한|(?:단체|진영|조직|기구|세력|연합|간사|위원|의장|대표|수장|지도자|책임자|당국|기관|정당)인|따르면|의하면) )/u;

/** "재난관리청 *8월 31일자 보고서*", "관계자 *두 명*": what they put out, and how many they are. */
const PAPER =
  / (?:\d{4}년 )?(?:\d{1,2}월 )?\d{1,2}일자(?: [가-힣]*(?:보고서|자료|집계|성명|발표|통계|브리핑|현황|보고))?$/u;
const HEADS = / (?:\d{1,2}|두|세|네|다섯|여러) ?명$/u;
const AT_FIRST = /^(?:당초|애초|처음에는?|현재까지|이번에) /u;
const NAMELESS = /^(?:익명을 )?(?:요구한|전제로 한) /u;

/** The words of the name alone: dates, adverbs and phrases before it fall off. */
export function nameIn(words: string): string {
  const bare = words
    .replace(/\([^)]*\)/gu, '')
    .replace(PAPER, '')
    .replace(HEADS, '')
    .replace(LEADING, '')
    .replace(AT_FIRST, '')
    .replace(NAMELESS, '');
  const parts = bare.trim().split(/\s+/u);
  const from = parts.findLastIndex(
    (part) =>
      !/^\d+·\d+[가-힣]/u.test(part) &&
      /^\d|^[^가-힣A-Za-z]|(?:일|(?:^|[당동즉역다혹])시|분|께|쯤|년|월|날|에|의로|로)$/u.test(part) &&
      !/(?:본부|부)$/u.test(part),
  );
  return parts
    .slice(from + 1)
    .slice(-4)
    .join(' ');
}

const OFFICE =
  /(?:부|청|처|원|군|당국|정부|본부|위원회|위|기구|기관|협회|단체|재단|연맹|연합|적십자사|적신월사|유엔|경찰|해경|소방|검찰|병원|측|대변인|관계자|소식통|대사관|대통령|총리|장관|총장|사령관|사령부|시장|주지사|당국자|합참|국정원|국방성|외무성|IS|NGO|UN|반군|탈레반|하마스|헤즈볼라|센터|연구소|네트워크|감시소|관측소|시|도|주|공사|회사|의원|간사|군정|정권|총국장|국장|실장|단장|의장|청장|부장|서장|본부장|차관|대장|특사|왕실|교수|전문가|주최|의료진|목격자|유족|주민들?|조사단|연구진|특사|의사|외과의|유족회|위원장|지부|노조|연구팀|정부군|지원군|총참모부|상황실|총리실|대통령실|안보실|대책반|단|국|소|대)(?:들)?$/u;

export function isSpeaker(words: string): boolean {
  return (
    OFFICE.test(words) &&
    !/(?:명|사망자|부상자|사상자|실종자|희생자|병사|군인|규모|병력|파병군|민간인)$/u.test(words) &&
    (words.length > 1 || words === '군')
  );
}
