/**
 * The commonest little words of languages that are written in Latin letters, by ISO 639-1 code; of languages that share
 * some, the larger first. Words that English has, too, are left out ("die", "war", "in"), but for those of English itself.
 */
export const FUNCTION_WORDS: readonly (readonly [lang: string, words: string])[] = [
  [
    'en',
    `the of and to in a is was were are be been being it its an this that these those for from with by at as or but not on
    into after before over more than who which their his her they he she has have had will would said says no two three
    four five six seven eight nine ten people men women children`,
  ],
  [
    'es',
    `el la los las del al un una y en que por para con su sus se lo como más pero fue fueron ha han son está entre sobre
    hasta desde sin tras según menos ayer hoy personas muertos`,
  ],
  [
    'fr',
    `le la les des du au aux un une et en dans que qui par pour avec sur se ses sont ont été était est il elle ils plus
    moins mais après selon ce cette hier leur ou où personnes morts`,
  ],
  [
    'de',
    `der das dem des und ein eine einen einem einer ist sind wurde wurden nicht mit von vom zu zum zur auf für im bei nach
    aus sich auch als wie es sie er hat haben worden mehr über durch gestern heute mindestens menschen tote`,
  ],
  [
    'pt',
    `o os as um uma e em no na nos nas do da dos das ao aos à que por para com se seu sua mais mas foi foram são está não
    pelo pela entre sobre até após segundo ontem pessoas mortos`,
  ],
  [
    'it',
    `il lo gli la le un una uno e di del della dei delle nel nella nei al alla che per con su si sono è stato stati più non
    tra fra dopo anche ma hanno ieri persone morti`,
  ],
  [
    'nl',
    `het een en van de dat niet zijn werd werden voor naar bij uit ook maar om aan er nog wordt hebben heeft door tot na
    gisteren mensen doden`,
  ],
  [
    'pl',
    `i w we z ze na do od się nie jest są był była było byli oraz przez po przy dla które który która co jak ale już także
    wczoraj osób osoby`,
  ],
  [
    'cs',
    `a v ve z ze na do od se si je jsou byl byla bylo byli že které který která pro po při nebo ale také podle včera lidí`,
  ],
  [
    'ro',
    `și în din la de cu pe pentru că nu este sunt fost au cel puțin mai după între sau care un o ieri persoane morți`,
  ],
  ['tr', `ve bir bu da de ile için olarak olan oldu kişi en çok daha sonra kadar gibi ancak dün ölü yaralı hayatını`],
  ['sv', `och att det som en ett är av för på med till den har inte om de var från vid minst döda människor`],
  ['no', `og det som en et er av for på med til den har ikke om de var fra ved minst døde mennesker ble`],
  ['id', `yang dan di dari ke untuk dengan pada ini itu tidak adalah oleh orang telah akan dalam tewas sedikitnya`],
  ['vi', `và của là có trong được người những một các cho với không đã tại ít nhất`],
  ['hu', `a az és hogy nem is egy volt meg több mint után szerint ember legalább`],
  ['hr', `je su i u na se da od za s iz koji koja koje nije bio bili ljudi najmanje osoba prema`],
  ['fi', `ja on ei että se oli ovat myös mutta kuin joka jotka mukaan ainakin ihmistä`],
  ['az', `və bir bu ilə üçün olan nəfər edib olub da də`],
  ['so', `oo ee ka ku iyo waa in uu ay la ugu qof`],
  ['sw', `ya wa na kwa ni katika la za cha watu zaidi`],
];
