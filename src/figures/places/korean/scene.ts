import type { Words } from './locative.ts';

const SCENE =
  /(?<![가-힣])((?:[가-힣A-Za-z0-9·]{2,12} ){0,5}[가-힣A-Za-z0-9·]{2,12}) (?:인근 |부근)?(?:규모 \d(?:\.\d)? ?)?(?:대형 )?(?:제?\d차 )?(?:산불|화재|지진|강진|폭우|홍수|산사태|호우|붕괴|폭발|추락|침몰|테러|총격|압사|눈사태|교전|전투|탈선|참사|공습|폭격|침수|매몰|고립|질식사고|질식|(?<=(?:탄광|광산|공장|발전소|철도|터널|공사장|조선소|여객선|제철소|화학공장|항공기|헬기) )사고)(?:로|으로|에서| ?사고로| ?사고에서| 참사로| 참사 (?:때|당시)|의|에|가|이| 이틀째| 사흘째| 나흘째| |…|,|\()/gu;
const NO_SCENE =
  /(?:[을를의도과와로간째]|은|는|에서|으로|기준|현재|이후|주말|밤새|규모|이번|지난|지난달|지난해|작년|올해|이달|이듬해)$|\d+(?:명|중)|호$|^(?:이번|사고|대형|지난|같은|당국|사우디|사우디아라비아|튀르키예|터키|연합군|동맹군|전날|올해|광산|건물|공장|이스라엘|러시아군?|우크라이나군?|미군|미국|한국전쟁|[가-힣]+군|이틀|사흘|나흘|닷새|엿새|열흘|하루|보름|일주일|한 달|병원|학교|시장|아파트|[동서남북]{1,2}부|중부)$/u;
/** What burns, falls and explodes, and how: no place by itself. */
const NO_PLACE =
  /^(?:자폭|대형|강력한|잇단|연쇄|가스|차량|드론|무인기|집중|사고|자살|폭탄|지뢰|여객기|헬기|열차|선박|버스|트럭|어선|미사일|로켓|무장|유혈|산악|해상|공중|수류탄|주택가|야간|보복|맞대응|맞불|추가|대규모|동시다발|연쇄|이중|집중|무차별|최악의|초대형|합친|겹친|덮친|휩쓴|돌발|국지성|기록적|열대|인질|항공기|낚싯배|[가-힣]{1,2}버스|화물차|화물선|여객선|유조선|헬리콥터|전투기|수송기|전세기|경비행기|고속열차|전동차|지하철|폭죽|화약|탄약|배터리|송유관|가스관|차량폭탄|자살폭탄|급조폭발물|흉기|총기|경찰|군|학교|사원)$/u;

/** What explodes, leaks or befalls a crowd stands behind the place: "볼코프 탄광 *메탄가스* 폭발". */
const SUBSTANCE =
  / (?:압사|[가-힣]*가스|화학물질|유독물질|황산|염소|암모니아|수소|화약|폭약|탄약|배터리|리튬전지|보일러|변압기)$/u;

/** "의성 산불로", "공단 화재 이틀째", "동부 규모 6.0 강진": what happened stands behind its place, which no particle parts from it. */
export function scenesIn(text: string): Words[] {
  return [...text.matchAll(SCENE)].flatMap(({ 1: words, index }) => sceneOf(words ?? '', index));
}

function sceneOf(phrase: string, at: number): Words[] {
  const words = phrase.split(' ');
  const from =
    words.findLastIndex(
      (word, i) => PARTED.test(word) && !NAMES.test(word) && !KINDS.test(words[i + 1] ?? '') && !isOwner(words, i),
    ) + 1;
  const name = words
    .slice(from)
    .join(' ')
    .replace(SUBSTANCE, '')
    .replace(/(?<=(?:항만|공장|시장|공항|병원|학교|마을|아파트|광산|탄광|앞바다|해상|도심|해역|호텔|역))서$/u, '')
    .replace(/^(?:인근|부근|주변) /u, '')
    .replace(/^(?:덮친|휩쓴|강타한|뒤덮은|할퀸|집어삼킨|숨진|다친|사망한|희생된|실종된) /u, '');
  if (name === '' || NO_SCENE.test(name) || NO_PLACE.test(words.at(-1) ?? '')) return [];
  return [{ text: name, at: at + phrase.lastIndexOf(name) }];
}

const BORDER =
  /(?<![가-힣])[가-힣]{2,8}(?:[과와] |·)[가-힣]{2,8}(?:의|간| 간| 사이)? (?:국경|접경)(?= ?(?:지대|지역)?(?:에서|의|을|를|에|에서의)? ?(?:[가-힣]+ )?(?:충돌|교전|분쟁|전투|싸움|포격|무력|마을|사원))/gu;

/** "태국과 캄보디아의 국경 무력 충돌": two neighbours fight at their border. */
export function bordersIn(text: string): Words[] {
  return [...text.matchAll(BORDER)].map(({ 0: words, index }) => ({ text: words, at: index }));
}

/** "*라지코트의* 놀이시설": where the scene is. Who strikes ("이스라엘군의") is no place. */
function isOwner(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  return (
    i === words.length - 2 &&
    /^[가-힣]{2,}의$/u.test(word) &&
    !/(?:군|정부|당국|반군|측|이번|당시|최악|오늘|어제)의$/u.test(word)
  );
}

/** A particle, a date or an adverb ends what is no part of the name. */
const PARTED =
  /(?:[가-힣]{2}(?:진|린|친)|은|는|이|가|을|를|에서|에|에만|으로|며|면서|고|의|도|과|와|해|뒤|한|된|던|일|밤|전|간)$|^(?:한편|또한|지난|지난주|지난달|지난해|작년|올해|이달|전날|어제|오늘|이날|오전|오후|새벽|이번|또|앞서|이로써|이로 인해|당시|최근|기준|현재|까지|이미|아직|여전히|동안|따르면|의하면|위한|대한|통한|그해|이듬해|같은|때|들어|들어서[만도]?)$|\d+(?:년|월|일|시|분|차)?$/u;
/** Behind a name that ends like a subject stands its kind: "본다이 해변". */
const KINDS = /^(?:해변|공항|항|역|섬|지역|반도|만|광장|사원|시장|거리|유적|계곡|터널|대교)$/u;
/** Names that end like a word with a particle. */
const NAMES =
  /(?:창고|마을|[가-힣](?:상|라|원|기|주|북|남)도|반도|열도|군도|수도|차도|인도|지중해|발트해|상하이|하와이|두바이|시나이|뭄바이|대전|과테말라|보은)$/u;
