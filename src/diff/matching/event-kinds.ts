/** Whether two words for what happened may mean one event: the same kind, or one that the other brings with it. */
export function areOneKind(a: string, b: string): boolean {
  const [x, y] = [familyOf(a), familyOf(b)];
  return x === y || COMPANIONS.some((pair) => pair.includes(x) && pair.includes(y));
}

/** Strikes, shellings and explosions are one thing to different reporters. */
export function familyOf(kind: string): string {
  return FAMILIES.find((family) => family.includes(kind))?.[0] ?? kind;
}

/** A kind of event that one authority seldom speaks of twice within its time. */
export function isRare(kind: string): boolean {
  return RARE.has(familyOf(kind));
}

/** What nature does: soldiers who are sent there help. */
export function isOfNature(kind: string): boolean {
  return NATURE.has(familyOf(kind));
}

const NATURE: ReadonlySet<string> = new Set(['earthquake', 'flood', 'storm', 'eruption']);

const FAMILIES: readonly (readonly string[])[] = [
  [
    'strike',
    'attack',
    'airstrike',
    'air strike',
    'missile strike',
    'drone strike',
    'shelling',
    'bombing',
    'bombardment',
    'explosion',
    'blast',
    'raid',
    'shooting',
    'massacre',
  ],
  ['earthquake', 'quake', 'tremor'],
  ['flood', 'floods', 'flooding', 'rains', 'landslide', 'mudslide'],
  ['storm', 'cyclone', 'hurricane', 'typhoon', 'tornado'],
  ['shipwreck', 'sinking', 'capsizing', 'boat'],
  ['fire', 'wildfire', 'wildfires', 'blaze'],
  ['epidemic', 'outbreak', 'famine', 'heatwave', 'drought'],
];

/** A blast in a mine is an accident to one reporter and an explosion to the next. A blast sets on fire, an earthquake brings houses down, a storm brings water. */
const COMPANIONS: readonly (readonly string[])[] = [
  ['strike', 'fire', 'collapse'],
  ['earthquake', 'collapse'],
  ['earthquake', 'fire'],
  ['flood', 'collapse'],
  ['storm', 'flood'],
  ['storm', 'shipwreck'],
  ['storm', 'collapse'],
  // An accident is called by its kind in the next text.
  ['crash', 'collapse'],
  ['crash', 'fire'],
  ['crash', 'strike'],
  ['crash', 'shipwreck'],
];

/** Events without one day of their own. */
export const SLOW: ReadonlySet<string> = new Set(['flood', 'storm', 'epidemic', 'fire']);
/** Events whose toll goes on rising for weeks. */
export const LONG_TOLD: ReadonlySet<string> = new Set(['earthquake', 'shipwreck', 'crash', 'collapse', 'eruption']);
const RARE: ReadonlySet<string> = new Set([...SLOW, ...LONG_TOLD, 'stampede']);
