import type { Name } from '../../domain/figure.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Found, piecesAt, type Sentence } from '../lexicon.ts';
import type { NameContext } from '../register.ts';
import { type Composed, known, longer } from './composed.ts';
import { follow, skip } from './follow.ts';
import { isOwner, type Owner, ownerAt } from './owner.ts';

/** "North Korean troops", "children in Gaza" only as "children", «північнокорейські військові», جنود كوريون شماليون. */
export function composePeople(
  catalogue: Catalogue,
  sentence: Sentence,
  at: number,
  context: NameContext,
): Composed | null {
  let best: Composed | null = null;
  for (const { piece, until } of piecesAt(catalogue.lexicon, sentence, at)) {
    const { kind, key } = piece;
    const isWhole = sentence.anyCase && at === 0 && until === sentence.words.length;
    if (kind === 'people') best = longer(best, { name: known(catalogue.peoples, key), until });
    if (kind === 'adjective' && isWhole) best = longer(best, { name: groupOf(catalogue, key, 'citizens'), until });
    if (catalogue.armed.has(key) && isWhole) best = longer(best, { name: groupOf(catalogue, key, 'fighters'), until });
    if (isOwner(kind) || kind === 'authority') best = longer(best, ownGroup(catalogue, sentence, key, until));
    if (kind === 'group') best = longer(best, groupAt(catalogue, sentence, key, until, context));
  }
  return best;
}

/** "North Korean *troops*": the group right behind whose it is. */
function ownGroup(catalogue: Catalogue, sentence: Sentence, owner: string, until: number): Composed | null {
  const group = follow(catalogue, sentence, until, 'group');
  return group === null ? null : { name: groupOf(catalogue, owner, group.piece.key), until: group.until };
}

/** "soldiers of Ukraine", "citizens of 36 African states", and bare "soldiers": the group, with its nation where one follows. */
function groupAt(
  catalogue: Catalogue,
  sentence: Sentence,
  group: string,
  until: number,
  context: NameContext,
): Composed {
  const owner = nationAfter(catalogue, sentence, until);
  if (owner !== null) {
    // «погибших российских военных»: the nation is that of the people behind it.
    const isBehind = sentence.words[until]?.script !== 'arabic';
    const owned = isBehind ? follow(catalogue, sentence, owner.until, 'group') : null;
    return {
      name: groupOf(catalogue, owner.key, owned?.piece.key ?? group),
      until: owned?.until ?? owner.until,
    };
  }
  const all = peopleBehind(catalogue, sentence, until, group);
  if (all !== null) return { name: nation(catalogue, all.piece.key), until: all.until };
  return { name: bareGroup(catalogue, group, context), until };
}

/** People belong to a nation ("soldiers of Ukraine", جنود أوكرانيون), not to the place behind "in". */
function nationAfter(catalogue: Catalogue, sentence: Sentence, at: number): Owner | null {
  const from = skip(sentence, at, FROM);
  const script = sentence.words[at]?.script;
  if (from === at && (script === 'latin' || script === 'hangul')) return null;
  const group = follow(catalogue, sentence, from, 'authority');
  return ownerAt(catalogue, sentence, from) ?? (group && { key: group.piece.key, until: group.until });
}

const FROM = new Set(['of', 'from', 'the', 'із', 'з', 'зі', 'из', 'من']);

function nation(catalogue: Catalogue, key: string): Omit<Name, 'text'> {
  return known(catalogue.peoples.has(key) ? catalogue.peoples : catalogue.groups, key);
}

/** "Citizens of *36 African states*", «громадян *37 країн Африки*»: those of many countries, however many of them. */
function peopleBehind(catalogue: Catalogue, sentence: Sentence, at: number, group: string): Found | null {
  const from = skip(sentence, at, FROM);
  if (from === at && /^(?:latin|hangul)$/.test(sentence.words[at - 1]?.script ?? '')) return null;
  const named = follow(catalogue, sentence, from, 'people') ?? follow(catalogue, sentence, from + 1, 'people');
  return named ?? (STRANGERS.has(group) ? strangers(sentence, from, group) : null);
}

/** Whom the number of their states makes foreigners, or leaves such. */
const STRANGERS: ReadonlySet<string> = new Set(['citizens', 'foreigners', 'mercenaries']);

/** "Citizens of *128 countries*": so many states make foreigners of all of them. */
function strangers(sentence: Sentence, at: number, group: string): Found | null {
  const [number, states] = [sentence.words[at]?.forms[0], sentence.words[at + 1]?.forms[0]];
  if (!/^\d+$/.test(number ?? '') || !STATES.test(states ?? '')) return null;
  return { piece: { kind: 'people', key: group === 'mercenaries' ? group : 'foreigners' }, until: at + 2 };
}

const STATES =
  /^(?:countries|states|nations|nationalities|країн|країни|держав|держави|стран|страны|государств|государства)$/;

function groupOf(catalogue: Catalogue, ownerKey: string, groupKey: string): Omit<Name, 'text'> {
  const owner = catalogue.seats.get(ownerKey) ?? ownerKey;
  const key = groupKey === 'citizens' ? owner : `${owner}-${groupKey}`;
  if (catalogue.peoples.has(key)) return known(catalogue.peoples, key);
  const place = catalogue.places.get(owner) ?? catalogue.authorities.get(owner);
  const group = catalogue.groups.get(groupKey);
  const name = `${place?.adjective ?? owner} ${group?.name ?? groupKey}`;
  const containing = (group?.within ?? []).flatMap((outer) => [`${owner}-${outer}`, outer]);
  return { key, name, within: [...new Set([owner, ...(place?.within ?? []), groupKey, ...containing])] };
}

function bareGroup(catalogue: Catalogue, key: string, context: NameContext): Omit<Name, 'text'> {
  if (context.country !== undefined && key !== 'people') return groupOf(catalogue, context.country, key);
  return known(catalogue.groups, key);
}
