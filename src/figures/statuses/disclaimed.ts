import { type Item, is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { isCopula, isPredicate } from './copula.ts';

/** "*Reports* that 300 people had drowned *are untrue*": the denial stands behind. A named office's claim stays its claim. */
export function isDisclaimed({ sentence: { items }, at, cue }: Draft, { title }: TextContext): boolean {
  const told = items.slice(0, Math.min(at, cue)).findLast(({ text }) => HEARSAY.test(text));
  if (told === undefined || isOwned(items, items.indexOf(told))) return false;
  if (SOCIAL.test(told.text) && CHECKED.test(title ?? '')) return true;
  const last = Math.max(at, cue);
  const behind = items
    .slice(last + 1)
    .map(({ text }) => text)
    .filter((text) => !/^["“”]$/.test(text))
    .join(' ');
  if (REFUTED.test(behind)) return true;
  const isCalled = items
    .slice(Math.max(0, items.indexOf(told) - 4), items.indexOf(told))
    .some(({ text }) => CALLS.test(text));
  if (isCalled && CALLED_FALSE.test(behind)) return true;
  return items.some((item, i) => {
    if (i <= last) return false;
    if (FALSEHOOD.test(item.text)) return isPredicate(items, last, i);
    return isCopula(items, i - 1) && (is(item, 'denies') || UNTRUE.test(item.text));
  });
}

const HEARSAY =
  /(?:^| )(?:report|reports|figure|figures|number|numbers|claim|claims|post|posts|rumour|rumours|rumor|rumors|allegation|allegations|stories|story|videos?|message|messages|announcement|assertion|assertions|information|footage|tweet|tweets|caption|quote)(?: of)?$/;

/** What is spread, and the titles of those who check it. */
const SOCIAL = /^(?:posts?|videos?|tweets?|claims?|messages?|caption|footage|rumou?rs?)$/;

const CHECKED = /\b(?:fact[ -]check|false|fake|no, |hoax|debunk|misleading|not true|untrue|disinformation)/i;

/** "*Malvia's* claim", not "this *morning's* message". */
function isOwned(items: readonly Item[], claim: number): boolean {
  const owner = items[claim - 2];
  return (
    /^['’]s?$/.test(items[claim - 1]?.text ?? '') &&
    !is(owner, 'weekday', 'thing') &&
    !/^(?:morning|evening|afternoon|today|yesterday)$/.test(owner?.text ?? '')
  );
}

/** "The figure of 790 *has nothing to do with reality*" */
const REFUTED =
  /\b(?:has|have|had) (?:absolutely )?(?:nothing|little) (?:to do|in common) with (?:the )?(?:reality|truth|facts)\b|\b(?:does|do|did) not (?:correspond|match|reflect) (?:(?:to|with) )?(?:the )?(?:reality|truth|facts)\b|\b(?:bears?|bore) no (?:relation|resemblance) to (?:the )?(?:reality|truth|facts)\b|\b(?:is|are|was|were) (?:far|divorced|detached) from (?:the )?(?:reality|truth|facts)\b/;

/** "*called* the claim of 40 dead *false*", "*described* reports of 40 dead *as a fabrication*" */
const CALLS = /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ling)?|describe[sd]?|describing)$/;

const CALLED_FALSE =
  /\b(?:false|untrue|fake|fabricated|baseless|incorrect|wrong|nonsense|exaggerated|made up|invented|unfounded|propaganda|an? (?:\p{Ll}+ )?(?:lie|fabrication|hoax|invention|fantasy)|lies)(?: |[.,;]|$)/u;

const UNTRUE =
  /^(?:wrong|incorrect|misleading|exaggerated|inaccurate|invented|unfounded|made up|nonsense|withdrawn|mistaken|old)$/;

/** "is *pure fabrication*", "was nothing but *enemy propaganda*" */
const FALSEHOOD =
  /^(?:fabrications?|falsehoods?|inventions?|fantas(?:y|ies)|fiction|lies?|hoax(?:es)?|myths?|propaganda|disinformation|misinformation|nonsense|rubbish|slander)$/;
