/*
 * Korean marks where something happened by particles and the verbs behind them: "누리시 한 공장에서", "쿠르스크에 파병된", "하르키우
 * 일대를". What stands in front of the name (dates, clauses, topics) falls off.
 */

export interface Words {
  readonly text: string;
  /** Offset in the sentence. */
  readonly at: number;
}

const AT =
  /((?:[^\s,…“”"]+ ){0,7}?[^\s,…“”"]+?)(?:(?:에서는|에서도|에서만|에서|에서의|의(?= (?:불길|화재|산불|폭우|지진|홍수|참사)(?:은|는|이|가|로|으로) ))(?! (?:(?!\S*[았었였했됐졌쳤렸혔켰랐났갔왔]다고 )[^\s,]+ ){0,2}?(?:만난|만나|(?:열린|열려|열고) (?:[^\s,]+ ){0,3}?[가-힣]*(?:회의|회담|회견|총회|협상|간담회|청문회|포럼|행사|기념식|토론회)|가진|진행된|회견|기자회견|브리핑|연설|밝혔|밝힌|말했|개최|방송된|협상|회담))|(?<!(?:^| )(?:그래|따라|이어|앞|먼저)|[면아어해여져러려와워고라지])서(?= (?:시신|유해|고립|불|화재|폭발|추락|붕괴|추돌|총격|총기|산사태|매몰|침몰|전복|흉기|규모|[가-힣]*(?:사망|부상|실종)))|(?:으로|로) (?:건너간|건너가|넘어간|넘어온|탈출한|피란한|피란 온|파병|파견|보낸|보냈|이동)|(?<![을를은는이가]) (?:전역|곳곳|일대|인근|부근|주변|앞바다|상공|해상)(?:으로|로|에|을|를|의|에서|,)|에 (?:파병|파견|배치|주둔|투입|있는|있던|위치한|소재한|남아|머물|머무|도착|집결|갇힌|갇혀|갇혔|고립된|고립됐|깔린|깔려|깔렸|매몰된|매몰됐|떨어져|추락해|추락한|상륙한|착륙|불시착|정박|입항|내리던|내리려던)|에 (?:[가-힣]+ )?[가-힣]*(?:폭탄|포탄|미사일|로켓|드론|무인기|파편)(?:이|가) (?:떨어|날아|쏟아|명중))/gu;

/** Names behind which a locative stands. */
export function locatives(text: string): Words[] {
  return [...text.matchAll(AT)].flatMap((match) => {
    const behind = text.slice(match.index + match[0].length);
    if (FAR_FROM.test(behind) || (match[0].endsWith('에서') && LEAVES.test(behind))) return [];
    const place = placeIn(match[1] ?? '');
    const words = place + (SEA.exec(match[0].slice((match[1] ?? '').length))?.[0] ?? '');
    return [{ text: words, at: match.index + match[0].lastIndexOf(words, (match[1] ?? '').length) }];
  });
}

/** "마로에서 *북쪽으로 약 150㎞ 떨어진 베린 고개*": how far it is from where tells only the way. */
const FAR_FROM =
  /^ (?:[동서남북]{1,2}쪽으로 )?(?:약 )?[\d.,]+ ?(?:㎞|km|킬로미터|m)(?:가량|쯤|정도)? ?떨어진 (?!(?:해상|바다|지점|곳|해역|해안|앞바다)(?:에서|에|의|이|을|를| ))[가-힣]/u;

/** "인천공항에서 *출발한* 여객기가 카르스크에 추락해": from where, and not where. */
const LEAVES = /^ (?:[^\s,]+ )?(?:출발|이륙|출항|출국|출동|떠나|떠난|발진|이송|옮겨)/u;

/** "카르스크 *앞바다*에서": the sea off a town is not the town. */
const SEA = /^ 앞바다/u;

/** "X를 강타한 지진", "X를 덮친 홍수", "X를 공습해": what was struck. */
export function struckIn(text: string): Words[] {
  return [...text.matchAll(STRUCK)].flatMap((match) => {
    const words = siteOf(placeIn(match[1] ?? ''));
    return words === '' || words === SIDEWALK
      ? []
      : [{ text: words, at: match.index + (match[1] ?? '').lastIndexOf(words) }];
  });
}

/** "하르칸 탄광 갱도*가 무너진*", "마로 아파트*가 붕괴돼*": what fell in. */
export function fallenIn(text: string): Words[] {
  return [...text.matchAll(FALLEN)].flatMap((match) => {
    const words = placeIn(
      (match[1] ?? '').replace(
        / (?:갱도|일부|지붕|천장|벽|외벽|뒷산|인근 야산|야산|산비탈|비탈면?|절벽|옹벽|언덕)$/u,
        '',
      ),
    );
    return words.includes(' ') || NAMED_SITE.test(words)
      ? [{ text: words, at: match.index + (match[1] ?? '').lastIndexOf(words) }]
      : [];
  });
}

/** "*성산*대교", "*은파*백화점": its name is written together with its kind. */
const NAMED_SITE = /^(?!(?:지하|대형|인근|유명|고속|해저|시내)[^ ]{2,3}$)[가-힣]{2,}(?:대교|백화점|댐|타워|체육관)$/u;

const FALLEN =
  /((?:[^\s,…“”"]+ ){0,7}(?:[가-힣]*(?:대교|백화점|타워|체육관|금광|채석장|탄광|광산|아파트|건물|공장|교량|다리|터널|댐|시장|학교|병원|사원|갱도|빌딩|호텔|경기장|둑|제방|지붕|천장|뒷산|야산|산비탈|비탈면?|절벽|옹벽|언덕))(?: 일부)?)(?:이|가) (?:(?:\d+일|새벽|오전|오후|저녁|밤|낮|\d+시|\d+분께?|갑자기|와르르|통째로) ){0,5}(?:무너[지져졌진]|붕괴(?:된|돼|됐|하|해)|주저앉|매몰)/gu;

/** "인도를 덮쳐": no car strikes India. */
const SIDEWALK = '인도';

/** "마로시의 *시내버스*를 때려": what moves is struck where it is. */
function siteOf(struck: string): string {
  return AIMED_AT.test(struck) ? (/^(.*[가-힣]{2})의 /u.exec(struck)?.[1] ?? '') : struck;
}

/** "저항군 *지휘부를* 겨냥한": whom or what a strike seeks is no place. */
const AIMED_AT =
  /(?:지휘소|은신처|거점|진지|무기고|지휘부|지도부|수뇌부|간부|사령관|지휘관|지도자|대원|조직원|요원|세력|병력|군|민병대|[가-힣]{2}단체|차량|버스|승용차|트럭|열차|전차|탱크|선박|어선|유조선|화물선|함정|무인기|미사일|발사대|행렬|호송대|시위대|군중|주민|시민|민간인|난민|피란민|경찰|군인|병사|기자|취재진|구급차|대통령|총리|장관|정권|정부)$/u;

const STRUCK =
  /((?:[^\s,…“”"]+ ){0,7}[^\s,…“”"]+?)(?:을|를) (?:[^\s,]+ ){0,2}?(?:강타|덮친|덮쳐|덮쳤|휩쓴|휩쓸|뒤흔든|뒤흔들|할퀸|할퀴|공습(?:해|했|한)|폭격(?:해|했|한)|포격(?:해|했|한)|타격(?:해|했|한)|급습(?:해|했|한)|습격(?:해|했|한)|공격(?:해|했|한)|장악(?:해|했|한)|점령(?:해|했|한)|함락|포위(?:해|했|한)|탈환(?:해|했|한)|겨냥한|때려|겨눈)/gu;

/** The name at the end of a phrase. */
export function placeIn(words: string): string {
  const parts = words
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .split(/\s+/u);
  const from = parts.findLastIndex(
    (part, i) => PARTS.test(part) || DATED.test(part) || (isParted(part) && !isIsland(part, parts[i + 1])),
  );
  return parts
    .slice(governs(parts, from) ? from + 2 : from + 1)
    .join(' ')
    .replace(/의 (?:한|어느|모|\d+층(?:짜리)?|고층) .*$/u, '')
    .replace(/^.*\d+(?:일|시|분)(?:께|쯤|경)? /u, '')
    .replace(/[가-힣]+ (?:방향|방면) (?=[가-힣])/u, '')
    .replace(/^(?:덮친|휩쓴|강타한|뒤덮은|할퀸|집어삼킨|숨진|다친) /u, '')
    .replace(/^(?:기준|현재|진앙인|진원지인|최대 피해지인|주도인|수도인) /u, '')
    .replace(/ (?:등|등지|등 \S+ ?곳)$/u, '')
    .replace(DEEP_IN_FRONT, '')
    .replace(DEEP_BEHIND, '')
    .replace(BEHIND, (all, _, offset: number, whole: string) => (VEHICLE.test(whole.slice(0, offset)) ? all : ''))
    .replace(/^["'‘’“”]+|["'‘’“”]+$/gu, '');
}

/** "*수심 92m* 선체", "카르스크산 *해발 4천500m 지점*": how deep or high it is tells no name. */
const DEEP =
  '(?:수심|해발|고도|깊이|지하|해저) (?:약 )?\\d[\\d.,]*(?:[천만백]\\d*)?여? ?(?:m|㎞|km|미터|킬로미터)(?: (?:지점|아래|밑|깊이))?';
const DEEP_IN_FRONT = new RegExp(`^${DEEP}(?: |$)`, 'u');
const DEEP_BEHIND = new RegExp(`(?<=\\S) ${DEEP}(?: .*)?$`, 'u');

/** "일곱 동을 *태운* 홍콩 타이포", "4년째로 *접어든* 수단", "피해가 *큰* 고르나 계곡": the verb of what stands before it goes with that. */
function governs(parts: readonly string[], from: number): boolean {
  const verb = parts[from + 1] ?? '';
  return /(?:[을를이가]|으로|째로)$/u.test(parts[from] ?? '') && from + 2 < parts.length && ADNOMINAL.test(verb);
}

const ADNOMINAL = /(?:진|된|난|린|친|운|던|은|는|한|킨|간|온|낸|든|쓴|룬|둔|긴|큰|심한|많은|잦은)$/u;

const PARTS =
  /^(?:때(?:는|도|에는|에도)?|마셔|다쳐|맞아|찔려|물려|빠져|깔려|갇혀|묻혀|치여|밀려|다음|날|당일|이튿날|이로써|열고|갖고|가까운|인접한|맞닿은|속한|떠나|벗어나|피해|나와|떨어진|이어진|계속된|동안|만에|따르면|의하면|여전히|아직도|여태|줄곧|계속|잇따라|또다시|다시|추가로|거의|대부분|전원|전부|각각|간|온|난|지금까지|지금|요즘|오늘날|[-–—·•○□◦*]+|이미|아직|현재까지|현재|명은|명이|명을|명의|지난|이날|오전|오후|새벽|저녁|밤|낮|전날|어제|오늘|무렵|보면|실려|태워|싣고|지난달에만|지난해에만|작년에만|올해에만|올해만|달간|주간|년간|앞서|한편|또|이에|뒤|후|전|직전|발효|때|아니라|아닌|틈타|노려|이와|이후|당시|직후|함께|모두|최소|약|총|있던|있는|하루|며칠|최근|지난달|올해|지난해|작년|(?:사흘|나흘|닷새|이틀|열흘|보름|일주일|하루|한 달|\d+(?:일|년|개월))(?:간|째|만에|동안)?|지난주|이번주|들어|올|기간|이달|(?:대|척|채|건|발|개|명|곳|기|편|차)(?:가|이|은|는|을|를|의|에|도|로)?)$/u;
const DATED = /\d+(?:일|시간?|분|년|월|명|구)(?:과|와|도|께|쯤|경|에|밤|낮|새벽|이|은|을|부터|까지)?$/u;

/** "가거*도* 남쪽 18㎞ 해상": an island, from which something is measured. */
function isIsland(part: string, next: string | undefined): boolean {
  return (
    /[가-힣]{2}도$/u.test(part) && /^(?:$|[동서남북]{1,2}(?:쪽|방)|해상|앞바다|인근|부근|연안|해역)/u.test(next ?? '')
  );
}

/** A particle or a verb ends what is no part of the name; what only looks like one does not. */
function isParted(part: string): boolean {
  return (part.length > 2 || /[을를]$/u.test(part)) && PARTICLE.test(part) && !NOUN.test(part);
}

const PARTICLE =
  /(?:[은는을를고며]|(?:폭우|호우|홍수|태풍|지진|강풍|폭설|폭염|한파|붕괴|폭발|침수|산불|사고|참사|화재|비|불)로|돼|되어|[려어]나|[혀켜져쳐겨]|에게|지만|으나|는데|면서|으로|(?:[투격송]기|무인기|헬기|흉기|총기|[사주격방대]포|콜레라|에볼라|말라리아|코로나|독감|산사태|화재)로|해|던|열린|발생한|일어난|시작된|위치한|소재한|있는|향하던|(?:장악|점령|통제|포위|관할|지배|봉쇄|공격|겨냥|통치)(?:한|하는|해온|된)|에서|.{2}이|.{2}가|[가-힣]{2}(?:에|도|(?<![부시주도현성섬])[과와]|의로|까지|부터))$/u;
const NOUN =
  /(?:창고|마을|고교|여고|남고|공고|상고|단원고|고을|서울|지중해|발트해|카리브해|카스피해|아조우해|아라비아해|남중국해|동중국해|상하이|하와이|두바이|브루나이|치앙마이|뭄바이|첸나이|시나이|우루과이|파라과이|하이|말라가|통가|멕시코|지하차도|고가도|보도|오솔길|반도|열도|군도|섬도|철도|(?<![가-힣])인도|고속도|카슈미르|수도|[가-힣](?:상|라|청|원|기|주|북|남)도|국경|북위도|발라코트)$/u;

/** "붕괴 현장", "아파트 잔해": the name is in front. */
const BEHIND =
  / ((?:붕괴|압사|화재|폭발|추락|사고|참사|침몰|공습|피격|매몰|산사태|충돌|전복|탈선) ){0,2}(?:현장|잔해|잔해 속|사고|참사)$/u;
const VEHICLE = /(?:여객기|헬기|열차|버스|선박|어선|전투기|수송기|화물기|트럭|차량)$/u;
