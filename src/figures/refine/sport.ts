import { is } from '../item.ts';
import type { Draft, Refiner } from '../rule.ts';

/** "Three defenders are out with injuries", "the squad has 12 injured players": no toll counts who is hurt in a season. */
export const sport: Refiner = {
  name: 'sport',
  languages: ['en'],
  refine: (drafts) => drafts.filter((draft) => draft.measure !== 'wounded' || !isOfSport(draft)),
};

/** A coach that crashes and a stand that collapses are news of another kind. */
function isOfSport({ sentence: { items, text } }: Draft): boolean {
  return SPORT.test(text) && !items.some((item) => is(item, 'incident', 'war'));
}

const SPORT =
  /\b(?:players|squad|season|midfielders?|goalkeepers?|strikers?|quarterbacks?|wingers?|linebackers?|innings|half-?time|play-?offs?|line-?up|warm-?up|hamstrings?|ligaments?|knee injur(?:y|ies)|(?:out|sidelined|ruled out) (?:with|by|through) (?:[a-z]+ )?injur(?:y|ies))\b/i;
