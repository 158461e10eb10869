/** What a single noun of Ukrainian or Russian tells of a person: «жінку», «пенсіонерка», «12-річний хлопчик»; null for «людина». */
export function kindOfOne(noun: string): 'woman' | 'man' | 'girl' | 'boy' | null {
  if (ANYONE.test(noun)) return null;
  const child = CHILD.test(noun);
  if (FEMALE.test(noun)) return child ? 'girl' : 'woman';
  return child ? 'boy' : 'man';
}

const ANYONE =
  /^(?:людин|людей|люд[иям]|челов|особ|осіб|лиц|дитин|дет|діт|реб[её]н|немовл|младен|житель|жител|мешкан|цивільн|мирн|громадянин|гражданин|жертв|загибл|погибш|поранен|ранен|постражд|пострад|тіл|тел)/u;
const CHILD = /^(?:хлопч|мальч|дівч|девоч|девуш|підл|подр|школ|учен|учн|син|сын|донь|доч|онук|внук|онуч|внуч)/u;
const FEMALE =
  /^(?:жін|женщ|дів|дев|баб|мат|донь|доч|дружин|жен[аыу]|сест|онуч|внуч)|(?:[рн]к[ау]|[сч]тк[ау]|ьк[ау]|ниц[яюау]|сестр[ау])$/u;
