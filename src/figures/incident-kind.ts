/**
 * What an event was, where its noun alone may mislead: "an explosion at the Kopal *colliery*" and «взрыв метана» are accidents
 * where no word tells of arms, "a *bus* overturned" is no shipwreck, and «столкновение *автобусов*» and "*열차* 충돌" are no riots.
 */
export function incidentKind(kind: string, word: string, told: string): string {
  if (kind === 'shipwreck') return ROLLS.test(word) && VEHICLE.test(told) && !VESSEL.test(told) ? 'crash' : kind;
  if (kind === 'clash') return COLLISION.test(told) || KOREAN_COLLISION.test(told) ? 'crash' : kind;
  if (kind !== 'bombing' || !EXPLODES.test(word)) return kind;
  return INDUSTRY.test(told) && !ARMS.test(told) ? 'crash' : kind;
}

const ROLLS = /^(?:overturned|rolled over)$|^(?:опрокинул|перекину[вл])/u;
const VEHICLE =
  /\b(?:bus|minibus|coach|van|truck|lorry|car|taxi|tractor|trailer|vehicle|jeep|pickup|train|tram|carriage|motorbike|rickshaw|ambulance)(?:e?s)?\b|автобус|маршрутк|грузовик|вантажівк|автомоб|машин|тра[кх]тор|прицеп|причеп|поезд|потяг|вагон|трамва/iu;
const VESSEL =
  /\b(?:boat|ferry|ship|vessel|canoe|dinghy|barge|trawler|yacht|raft|lifeboat)(?:s|ies)?\b|лодк|катер|паром|пором|судн|чов[ен]|яхт|барж|корабл/iu;

/** «столкновение двух *поездов*», «зіткнення *вантажівки* з потягом» */
const COLLISION =
  /(?<!\p{L})(?:столкновени|зіткненн)\p{L}* (?:\p{L}+ ){0,2}(?:автобус|маршрутк|мікроавтобус|микроавтобус|грузовик|вантажівк|автомоб|машин|фур|поезд|потяг|электричк|електричк|трамва|мотоцикл|легков|судов|суден|катер|паром|пором|лодок|вертол[её]т|гелікоптер|самол[её]т|літак)/iu;

/** "무궁화호 *열차*와 화물열차가 충돌", "*버스*·승용차 충돌", and not the clash of those who stand before a bus. */
const KOREAN_COLLISION =
  /(?:열차|기차|전동차|지하철|버스|트럭|화물차|승용차|승합차|차량|택시|선박|여객선|어선|유조선|화물선|보트|항공기|여객기|헬기|경비행기)[가-힣]{0,3}(?:[·, ](?!시위|경찰|군|무장|반군|주민|앞|안|옆)[가-힣]{1,8}){0,3} ?충돌/u;

const EXPLODES = /^(?:explosions?|blasts?|explode[sd]|detonation)$|^(?:взрыв|взорвал|вибух|детонаци|детонаці)/u;
const INDUSTRY =
  /\b(?:colliery|coal|miners?|shaft|underground|methane|firedamp|plant|factory|works|refinery|smelter|foundry|depot|boiler|gas (?:leak|cylinder|pipeline|canister|main)|fireworks|silo|tanker|petrol station|filling station|chemicals?)\b|метан|(?<!\p{L})(?:шахт(?!ар?сь?к)|уголь|вугіл|гор(?:няк|няцк)|гірник|завод|комбинат|комбінат|цех|фабри[кц]|элеватор|елеватор|кот[её]л|котл|котельн|(?:природ|бытов|побутов)\p{L}* газ|газ(?:а|у|ов\p{L}+|опровод\p{L}*|огон\p{L}*)?(?!\p{L})|баллон|балон|утечк|витік|витоку|азс|заправк|нефтебаз|нафтобаз|фейерверк|феєрверк|пиротехн|піротехн|самогон|бензовоз)/iu;
const ARMS =
  /\b(?:bomb\p{L}*|landmines?|missiles?|drones?|rockets?|shell(?:s|ed|ing)|grenades?|explosives|militants?|insurgents?|rebels?|terror\p{L}*|attack\p{L}*|strikes?|device|suicide|army|troops|soldiers|war)\b|(?<!\p{L})(?:бомб|авиабомб|авіабомб|дрон|беспилотник|безпілотник|шахед|ракет|снаряд|обстрел|обстріл|удар|атак|теракт|террор|терор|смертник|взрывчат|вибухівк|самодельн|саморобн|боевик|бойовик|повстан|гранат|подрыв|підрив|военн|військов|солдат|войн|війн)/iu;
