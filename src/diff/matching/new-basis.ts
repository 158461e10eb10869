import type { Claim } from '../claim.ts';

/**
 * Whether the text says that the claimant counts on another basis than before: "the staff now counts from 2014", "under
 * the new method", "instead of from the invasion". Only that makes one count of two whose starts lie years apart; a
 * total "since the truce" beside the total of the war is a count of its own.
 */
export function saysNewBasis({ document: { text }, figure }: Pick<Claim, 'document' | 'figure'>): boolean {
  return NEW_BASIS.test(text.slice(Math.max(0, figure.start - NEAR), figure.end + NEAR));
}

/** Characters: a sentence or two to either side. */
const NEAR = 240;

const NEW_BASIS = new RegExp(
  [
    String.raw`\b(?:now|from now on|henceforth|since this week|for the first time) (?:also )?(?:counts?|counted|includes?|begins?|starts?|dates|reckons?|covers?|goes back)\b`,
    String.raw`\b(?:now|newly) (?:being )?(?:counted|reckoned|dated|calculated|compiled)\b`,
    String.raw`\b(?:new|another|different|changed|revised|broader|wider|narrower) (?:counting |reporting )?(?:method(?:ology)?|definition|basis|baseline|criteria|start(?:ing)? (?:date|point))\b`,
    String.raw`\b(?:changed|changes|revised|revises|moved|moves|widened|broadened|narrowed|reset|resets) (?:the|its|their) (?:counting |reporting )?(?:method(?:ology)?|definition|basis|baseline|criteria|start(?:ing)?|period|count|scope)\b`,
    String.raw`\b(?:earlier|previous|older|former) (?:counts?|totals?|bulletins?|figures?|reports?|tall(?:y|ies)) (?:had )?(?:began|begun|started|counted|ran|dated)\b`,
    String.raw`\b(?:instead of|rather than|no longer|not) (?:counting )?(?:from|since)\b`,
    String.raw`(?:відтепер|тепер|віднині) (?:рахує|рахують|обліковує|враховує|ведуть|веде|включає)|(?:нов(?:а|ою|ий|ого) (?:методик|підход|порядк|порядок)\p{L}*)|змінил\p{L}* (?:методик|порядок|період)\p{L}*`,
    String.raw`(?:отныне|теперь) (?:считает|считают|учитывает|учитывают|ведёт|ведет|ведут|включает)|нов(?:ая|ой|ую|ый|ому|ого) (?:методик|порядк|порядок|подсч[её]т)\p{L}*|изменил\p{L}* (?:методик|порядок|период)\p{L}*`,
    '(?:집계|산정|계산) (?:기준|방식|시점|기간)(?:을|이|를)? ?(?:바꾸|바꿔|변경|달라|새로)|새로운 (?:집계|산정) (?:기준|방식)',
    '(?:بات|باتت|أصبح|أصبحت|صار|صارت) (?:تحصي|يحصي|تحتسب|يحتسب|تشمل|يشمل)|(?:منهجية|آلية) (?:جديدة|إحصاء جديدة)',
  ].join('|'),
  'iu',
);
