/** Parts of a country or region: "eastern Ukraine" is `ua-east`. */
export interface Direction {
  readonly key: string;
  readonly name: string;
  readonly aliases: string;
}

/** Aliases are parted by `|`. */
export const DIRECTIONS: readonly Direction[] = [
  {
    key: 'north',
    name: 'northern',
    aliases:
      'northern|north|far north|північ|півночі|північний|на півночі|север|на севере|северный|북부|북쪽|شمال|شمالي',
  },
  {
    key: 'south',
    name: 'southern',
    aliases: 'southern|south|південь|півдні|південний|юг|на юге|южный|남부|남쪽|جنوب|جنوبي',
  },
  {
    key: 'east',
    name: 'eastern',
    aliases: 'eastern|east|схід|сході|східний|восток|востоке|восточный|동부|동쪽|شرق|شرقي',
  },
  {
    key: 'west',
    name: 'western',
    aliases: 'western|west|захід|заході|західний|запад|западе|западный|서부|서쪽|غرب|غربي',
  },
  {
    key: 'central',
    name: 'central',
    aliases: 'central|centre of|center of|центральний|центр|центральный|중부|وسط|أوسط',
  },
  {
    key: 'northeast',
    name: 'north-eastern',
    aliases:
      'northeastern|north-eastern|northeast|north-east|північний схід|північному сході|северо-восток|северо-востоке|북동부|شمال شرق|شمال شرقي',
  },
  {
    key: 'northwest',
    name: 'north-western',
    aliases:
      'northwestern|north-western|northwest|north-west|північний захід|північному заході|северо-запад|северо-западе|북서부|شمال غرب|شمال غربي',
  },
  {
    key: 'southeast',
    name: 'south-eastern',
    aliases:
      'southeastern|south-eastern|southeast|south-east|південний схід|південному сході|юго-восток|юго-востоке|남동부|동남부|جنوب شرق|جنوب شرقي',
  },
  {
    key: 'southwest',
    name: 'south-western',
    aliases:
      'southwestern|south-western|southwest|south-west|південний захід|південному заході|юго-запад|юго-западе|남서부|서남부|جنوب غرب|جنوب غربي',
  },
];

/** Words for a region behind a place's name: "Sumy region", «Харківська область». */
export const REGION_WORDS =
  'region|Region|oblast|Oblast|province|Province|governorate|Governorate|district|District|county|County|prefecture|Prefecture|state|State|civil war|coast|' +
  'область|регіон|край|провінція|район|громада|область|регион|край|провинция|район|префектура|штат|주|지역|지방|현|도|محافظة|إقليم|ولاية|منطقة|مقاطعة';
