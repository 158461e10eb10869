import type { Name } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { type ArabicClaim, arabicClaimsIn } from '../../speakers/arabic/claims.ts';
import { arabicBulletinOf, arabicIssuerOf } from '../../speakers/arabic/issuer.ts';
import { isOfPurpose } from '../../speakers/arabic/mentions.ts';
import { isListed, issuerOf } from '../../speakers/issuer.ts';
import { withClaimantOfWhole, withOpeningClaimant } from '../../speakers/opening-claimant.ts';

/** "قالت وزارة الصحة إن …", "أما المنظمة فتقول إن …", "… بحسب لجنة الإنقاذ": the nearest who speaks before the number, or is cited behind it. */
export const arClaimant: Refiner = {
  name: 'ar-claimant',
  languages: ['ar'],
  refine: (drafts, context) => {
    const done = drafts.map((draft) => (draft.claimant === null ? credited(draft, context) : draft));
    return withOpeningClaimant(withClaimantOfWhole(done, 'ar-claimant'), 'ar-claimant', ({ sentence }) =>
      isUntold(sentence, context),
    );
  },
};

function credited(draft: Draft, context: TextContext): Draft {
  const bulletin = arabicBulletinOf(context);
  const told = claimFor(draft, arabicClaimsIn(draft.sentence, context));
  // A ministry's bulletin tells what its hospitals took in.
  const own = bulletin !== null && HOSPITALS.test(told?.name?.text ?? '') ? null : told;
  if (own !== null) return own.name === null ? draft : amend(draft, 'ar-claimant', { claimant: own.name });
  const inferred = [...draft.inferred, 'claimant'];
  const issuer = bulletin ?? (isListed(draft, context) ? issuerOf(context) : null) ?? arabicIssuerOf(context);
  const apart = draft.measure === 'deployed' || draft.status === 'historical';
  const claimant = issuer ?? (apart ? null : carried(draft.sentence, context));
  return claimant === null ? draft : amend(draft, 'ar-claimant', { claimant, inferred });
}

const HOSPITALS = /^(?:ال)?(?:مستشف|مشاف)/u;

function claimFor(draft: Draft, claims: readonly ArabicClaim[]): ArabicClaim | null {
  const { at, cue, count, status, sentence } = draft;
  const first = Math.min(at, cue);
  const mayDeny = status === 'denied' || count.high === 0;
  const fit = claims.filter(({ denies }) => mayDeny || !denies);
  const cited = fit.find((claim) => claim.trails && claim.at > first && !isParted(sentence.items, first, claim.at));
  const said = fit.findLast(
    (claim) => claim.at <= first && (!claim.trails || !isParted(sentence.items, claim.at, first)),
  );
  const lead = fit.find((claim) => claim.at < 2 && claim.trails);
  const apart = said?.trails === false && cited !== undefined && hasCount(sentence.items, Math.max(at, cue), cited.at);
  return (apart ? said : cited) ?? said ?? lead ?? null;
}

/** "قال الجهاز إنه انتشل 18 جثة، ولا يزال 12 مفقودين *بحسب الناجين*": what is cited behind a further number is that one's. */
function hasCount(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).some(({ count }) => count?.unit === 'people' && count.sifted === null);
}

/** A contrast, a new speaker or the start of a quotation parts what two people say. */
function isParted(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from + 1, to);
  const quoted = between.filter(({ text }) => text === '«').length > between.filter(({ text }) => text === '»').length;
  return (
    quoted ||
    between.some(
      (item) => CONTRAST.test(item.text) || (is(item, 'says') && !is(item, 'according') && !isOfPurpose(item)),
    )
  );
}

const CONTRAST = /^(?:فيما|بينما|لكن|غير|اما|[;؛.])$/;

/** "وبذلك يصل العدد التراكمي إلى": the sum of what was told above, in a new paragraph as well. */
const SUMS_UP = /^و?ب(?:ذلك|هذا|هذه الحصيلة)(?!\p{L})/u;

/** "*وكانت* السلطات تحدثت عن 1469": what somebody had said before tells nothing of who says the next. */
const HAD = /^\s*[وف]?كان(?:ت|وا)? /u;

/** "وفي حادث منفصل توفي …": what nobody of the sentence before has told. */
const ELSEWHERE =
  /^و?في (?:حادث|حادثة|واقعة|هجوم|غارة|تطور|سياق|عملية|قصف) (?:منفصل|منفصلة|آخر|أخرى|مماثل|مماثلة|ثان|ثانية)(?!\p{L})/u;

function isUntold(sentence: Sentence, context: TextContext): boolean {
  return !ELSEWHERE.test(sentence.text) && arabicClaimsIn(sentence, context).length === 0;
}

/** The speaker of the sentence before, where this one names none and none other spoke. */
function carried({ index, opensParagraph, text }: Sentence, context: TextContext): Name | null {
  const before = context.sentences[index - 1];
  if ((opensParagraph && !SUMS_UP.test(text)) || before === undefined || ELSEWHERE.test(text)) return null;
  const claims = arabicClaimsIn(before, context).filter(({ denies }) => !denies);
  const [first] = claims;
  if (first === undefined || HAD.test(before.text)) return carried(before, context);
  return claims.every(({ name }) => name?.key === first.name?.key) ? first.name : null;
}
