import { aliasForm, isAcronym, type Word, wordsOf } from './words.ts';

/** What a run of words can be. One run can be several things: "Kyiv" is a place and the seat of a government. */
export type Piece =
  | { readonly kind: 'place'; readonly key: string }
  | { readonly kind: 'adjective'; readonly key: string }
  | { readonly kind: 'authority'; readonly key: string }
  | { readonly kind: 'institution'; readonly key: string }
  | { readonly kind: 'people'; readonly key: string }
  | { readonly kind: 'group'; readonly key: string }
  | { readonly kind: 'direction'; readonly key: string }
  | { readonly kind: 'region'; readonly key: string };
export type PieceKind = Piece['kind'];

/** A piece found at a word: it covers the words from there up to, not including, `until`. */
export interface Found {
  readonly piece: Piece;
  readonly until: number;
}

interface Ending {
  readonly piece: Piece;
  /** How its first word must be written in running text: a name with a capital, an acronym in capitals. */
  readonly needs: Word['capital'];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}

/** All aliases in one tree of word forms, walked once per word of a text. */
export interface Lexicon {
  readonly root: Node;
  readonly hangul: Set<string>;
}

export function createLexicon(): Lexicon {
  return { root: { next: new Map(), endings: [] }, hangul: new Set() };
}

/** Adds one way of writing. `=` in front: this form only, uninflected. Lower-case English gets its other number. */
export function addAlias(lexicon: Lexicon, alias: string, piece: Piece): void {
  const literal = alias.startsWith('=');
  const written = literal ? alias.slice(1) : alias;
  const words = wordsOf(written, new Set()).map((word) => written.slice(word.start, word.end));
  const first = words[0];
  if (first === undefined) return;
  for (const word of words) if (/^[가-힣]/.test(word)) lexicon.hangul.add(word);
  const forms = words.filter((word) => !ARTICLES.has(word)).map((word) => aliasForm(word, literal));
  const ending = { piece, needs: needsOf(first) };
  insert(lexicon.root, forms, ending);
  if (!literal && /^[a-z]/.test(first))
    insert(lexicon.root, [...forms.slice(0, -1), otherNumber(forms.at(-1) ?? '')], ending);
}

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'The']);

function needsOf(word: string): Word['capital'] {
  if (isAcronym(word)) return 'all';
  return word[0] === word[0]?.toLowerCase() ? 'none' : 'first';
}

function otherNumber(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : `${word}s`;
}

function insert(root: Node, forms: readonly string[], ending: Ending): void {
  let node = root;
  for (const form of forms) {
    const next = node.next.get(form) ?? { next: new Map(), endings: [] };
    node.next.set(form, next);
    node = next;
  }
  const twice = node.endings.some(({ piece }) => piece.kind === ending.piece.kind && piece.key === ending.piece.key);
  if (!twice) node.endings.push(ending);
}

/** A text cut into words, with everything needed to tell which of them stand together. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Names count in any case: a name that was asked for, not running text. */
  readonly anyCase: boolean;
  /** The text is set in capitals, so that capitals tell nothing. */
  readonly shouting: boolean;
  /** What was found at each word so far: authorities, peoples and places are all made of the same pieces. */
  readonly pieces: Found[][];
}

/** Every piece that starts at word `at`, longest first. */
export function piecesAt(lexicon: Lexicon, sentence: Sentence, at: number): readonly Found[] {
  const known = sentence.pieces[at];
  if (known !== undefined) return known;
  const found: Found[] = [];
  walk(lexicon.root, sentence, at, at, found);
  if (found.length > 1) found.sort((a, b) => b.until - a.until);
  sentence.pieces[at] = found;
  return found;
}

function walk(node: Node, sentence: Sentence, first: number, at: number, found: Found[]): void {
  const word = sentence.words[at];
  if (word === undefined || (at > first && !adjoin(sentence, at - 1, at) && !isAbbreviated(sentence, at - 1, at)))
    return;
  let stepped = false;
  for (const form of word.forms) {
    const next = node.next.get(form);
    if (next === undefined) continue;
    stepped = true;
    for (const { piece, needs } of next.endings) {
      if (writtenAs(needs, sentence, first)) found.push({ piece, until: at + 1 });
    }
    if (next.next.size > 0) walk(next, sentence, first, at + 1, found);
  }
  if (!stepped && at > first && ARTICLES.has(word.forms[0] ?? '')) walk(node, sentence, first, at + 1, found);
}

/** Words that are acronyms when set in capitals, and plain words in a text that is all capitals. */
const ALSO_WORDS = new Set(['who', 'us', 'is', 'it', 'mod', 'un', 'ministry', 'nis']);

function writtenAs(needs: Word['capital'], sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || needs === 'none') return true;
  if (needs === 'all' && ALSO_WORDS.has(word.forms[0] ?? '')) return word.capital === 'all' && !sentence.shouting;
  if (sentence.anyCase) return true;
  return needs === 'all' ? word.capital === 'all' : word.capital !== 'none';
}

/** Whether nothing but a blank, a hyphen or a quotation mark parts two neighbouring words; a dash between blanks parts them. */
export function adjoin(sentence: Sentence, left: number, right: number): boolean {
  const from = sentence.words[left]?.end ?? 0;
  const to = sentence.words[right]?.start ?? 0;
  if (to - from === 1) return /[\s\-‑–'’"«»“”]/.test(sentence.text[from] ?? '');
  const between = sentence.text.slice(from, to);
  return to === from || (/^(?:['’ʼ‘`]s)?[ \u00a0\-‑'’"«»“”„]{1,4}$/.test(between) && !between.includes(' - '));
}

/** "N. Korean", "Ministry of Health – Gaza": parts of one name that only an alias of several words can join. */
function isAbbreviated({ words, text }: Sentence, left: number, right: number): boolean {
  const between = text.slice(words[left]?.end ?? 0, words[right]?.start ?? 0);
  const initial = words[left]?.end === (words[left]?.start ?? 0) + 1;
  return between === ' – ' || between === ' — ' || (initial && between === '. ');
}
