/** A word for part of the people: the count of these stands beside the count of all, never in its place. */
export function isPartGroup(word: string): boolean {
  return PARTS.has(word);
}

/** A word for all whom an accident of its kind can strike: "14 miners" may be the "14 people" of another text. */
export function isWholeGroup(word: string): boolean {
  return WHOLES.has(word);
}

const PARTS: ReadonlySet<string> = new Set(
  `health medical humanitarian aid relief clergy child children minor minors kids boy boys girl girls infant infants baby babies teenager teenagers woman women elderly
  journalist journalists reporter reporters medic medics doctor doctors nurse nurses paramedic paramedics rescuer rescuers
  firefighter firefighters police policeman policemen officer officers teacher teachers
  assailant assailants attacker attackers gunman gunmen bomber bombers perpetrator perpetrators bandit bandits raider raiders
  foreigner foreigners crew pilot pilots peacekeepers hostages prisoners guards commanders generals`.split(/\s+/),
);

const WHOLES: ReadonlySet<string> = new Set(
  `miner miners passenger passengers worker workers employee employees staff sailor sailors pilgrim pilgrims tourist tourists
  migrant migrants climber climbers fisherman fishermen student students pupil pupils cadet cadets`.split(/\s+/),
);
