import { type Item, is, measureOf } from '../item.ts';
import { amend, anchorOf, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';
import { timesIn } from '../time-words.ts';

/**
 * "Ruritania has lost 40,300 troops since March", "lost 960 soldiers in a day": what armies count as lost over a war or a day
 * are dead and wounded together, and so are those of whom a share is dead: "lost 310 men, *a third of them killed*". Others lost in
 * one fight are dead, and so are those of whom the words say so.
 */
export const armyLosses: Refiner = {
  name: 'army-losses',
  languages: ['en'],
  refine: (drafts) => {
    const losses = drafts.filter((draft) => isArmyLoss(draft) || isSharedOut(draft, drafts));
    return losses.length === 0 ? drafts : drafts.map((draft) => asLosses(draft, losses));
  },
};

/** What was told as a part of a loss, and a total that takes it up ("the total had passed one million"), goes with it. */
function asLosses(draft: Draft, losses: readonly Draft[]): Draft {
  if (losses.includes(draft)) return amend(draft, 'army-losses', { measure: 'casualties' });
  if (draft.measure === 'killed' && isTotal(draft) && losses.some(({ end }) => end < draft.start))
    return amend(draft, 'army-losses', { measure: 'casualties' });
  const whole = losses.find((loss) => isAnchoredAt(loss, draft.partOf));
  if (whole === undefined) return draft;
  const measure = draft.cue === draft.at ? 'casualties' : draft.measure;
  return amend(draft, 'army-losses', { measure, partOf: { ...anchorOf(whole), measure: 'casualties' } });
}

/** "the figure had passed a million", "bringing *the total* since the start of the war to a million" */
function isTotal({ rules, sentence, cue }: Draft): boolean {
  const isBare = /^(?:total|figure|tally|count)$/.test(sentence.items[cue]?.text ?? '');
  return rules.includes('carried-toll') || rules.includes('gapped') || (rules.includes('sum-up') && isBare);
}

const MANY = 1000;

function isArmyLoss({ measure, sentence, at, cue, count }: Draft): boolean {
  const { items, lexicon } = sentence;
  if (measure !== 'killed' || !is(items[cue], 'loss') || cue > at) return false;
  const counted = items.slice(at + 1, at + 5);
  if (!counted.some(({ text }) => FORCES.test(text)) || saysDead(items, at)) return false;
  const number = count.low ?? count.high ?? 0;
  return number >= MANY || (number >= MANY / 10 && timesIn(sentence, lexicon, ['interval', 'cumulative']).length > 0);
}

const FORCES =
  /^(?:troops?|soldiers?|forces|personnel|service(?:men|members|people)|military personnel|invaders|occupiers)$/;

/** "lost 310 men in the sector, *a third of them killed*", "lost 90 soldiers, *among them 30 dead*"; not "two of them killed by a mine". */
function isSharedOut({ measure, sentence, at, cue, count }: Draft, drafts: readonly Draft[]): boolean {
  const { items } = sentence;
  if (measure !== 'killed' || !is(items[cue], 'loss') || cue > at) return false;
  if (!items.slice(at + 1, at + 5).some(({ text }) => FORCES.test(text) || MEN.test(text))) return false;
  return drafts.some((share) => {
    const isShare = share.sentence === sentence && share.at > at && /^(?:killed|wounded)$/.test(share.measure);
    const isLess = share.count.unit === 'fraction' || (share.count.low ?? 0) < (count.low ?? count.high ?? 0);
    const ends = items[share.cue + 1];
    return (
      isShare &&
      isLess &&
      saysFate(items, share.cue) &&
      isOpened(items, at, share) &&
      !is(ends, 'preposition', 'clause')
    );
  });
}

const MEN = /^(?:men|fighters|soldiers|militiamen|conscripts|recruits|marines|rebels|insurgents)$/;

function saysFate(items: readonly Item[], cue: number): boolean {
  return measureOf(items[cue], 'people', 'state', 'passive') !== null;
}

/** "of them", "among them", or the colon of a breakdown, right before or behind the share. */
function isOpened(items: readonly Item[], whole: number, { at }: Draft): boolean {
  const before = items.slice(whole + 1, at);
  return (
    is(items[at + 1], 'of-them') ||
    / of$/.test(items[at]?.text ?? '') ||
    before.some((item) => is(item, 'including') || item.text === ':')
  );
}

/** "lost 300 soldiers *dead* and 900 wounded" */
function saysDead(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 9)
    .some((item) => measureOf(item, 'people', 'state', 'passive', 'happens') === 'killed');
}
