import type { Name } from '../../domain/figure.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { LOSSES } from '../losses.ts';

/** "210 have surrendered to *our* units", in a bulletin that has printed the counts of one army alone: it is that army's. */
export function voiceOfParty({ document, measure }: Claim, book: Book): Name | null {
  if (document.figures.some(({ claimant }) => claimant !== null) || !OURS.test(document.text)) return null;
  const printed = [...new Set([measure, ...LOSSES])]
    .flatMap((loss) => book.ofMeasure(loss))
    .filter((state) => pointsOf(state).some(({ provenance }) => provenance.source === document.source));
  const armies = printed.flatMap(({ series: { claimant } }) =>
    claimant !== null && ARMY.test(claimant.key) ? [claimant] : [],
  );
  const [one] = armies;
  return one !== undefined && armies.every(({ key }) => key === one.key) ? one : null;
}

const ARMY = /^[a-z]{2}-(?:military|general-staff|mod)$/;
/** A party to the fighting speaks of its own: no outlet has units. */
const OURS =
  /\bour (?:own )?(?:heroic |brave |valiant )?(?:units?|soldiers|troops|army|armed forces|forces|positions|defenders|heroes|lines|men)\b|(?<!\p{L})наш(?:и|их|им|ими|а|ей|у|е|ого)? (?:част|войск|сил|военн|воин|бойц|оборон|позиц|захисник|воїн|військ)|(?<!\p{L})[وبلف]?(?:قواتنا|جيشنا|جنودنا|وحداتنا|مواقعنا|أبطالنا)(?!\p{L})|우리 ?(?:군|부대|병사)/iu;
