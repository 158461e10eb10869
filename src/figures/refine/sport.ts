import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Draft, Refiner } from '../rule.ts';

/**
 * "Three defenders are out with injuries", "the squad has 12 injured players": no toll counts who is hurt in a season. Nor does one
 * count whom a player beats: "the bowler has *buried 412 batsmen*", "the boxer has executed 31 opponents".
 */
export const sport: Refiner = {
  name: 'sport',
  languages: ['en'],
  refine: (drafts) => {
    const beaten = drafts.filter(isBeaten);
    return drafts.filter((draft) => {
      if (beaten.some(({ sentence, cue }) => draft.sentence === sentence && draft.cue === cue)) return false;
      return draft.measure !== 'wounded' || !isOfSport(draft);
    });
  },
};

/** A coach that crashes and a stand that collapses are news of another kind. */
function isOfSport({ sentence }: Draft): boolean {
  return SPORT.test(sentence.text) && !isNews(sentence.items);
}

function isNews(items: readonly Item[]): boolean {
  return items.some((item) => is(item, 'incident', 'war'));
}

/** A player is the subject of the verb, and who is counted are such as he meets in a match. */
function isBeaten({ measure, at, cue, sentence: { items } }: Draft): boolean {
  if ((measure !== 'killed' && measure !== 'captured') || cue >= at || isNews(items)) return false;
  const { to } = groupAfter(items, at);
  const isMet = items.slice(at + 1, to).some(({ text }) => OPPONENT.test(text));
  return isMet && items.slice(Math.max(0, cue - 9), cue).some(({ text }) => PLAYER.test(text));
}

const OPPONENT =
  /^(?:opponents?|rivals?|challengers?|contenders?|bats(?:men|women)|batters?|hitters?|bowlers?|defenders?|attackers?|grandmasters?|finalists?|visitors|hosts|guests|champions?|seeds|players?|goalkeepers?)$/;
const PLAYER =
  /^(?:bowlers?|spinner|seamer|paceman|pitcher|bats(?:man|woman)|batter|wingers?|midfielders?|quarterback|goalkeeper|player|champions?|boxers?|wrestlers?|fencer|grandmaster|sprinter|hurdler|swimmer|racer|skater)$/;

const SPORT =
  /\b(?:players|squad|season|midfielders?|goalkeepers?|strikers?|quarterbacks?|wingers?|linebackers?|innings|half-?time|play-?offs?|line-?up|warm-?up|hamstrings?|ligaments?|knee injur(?:y|ies)|(?:out|sidelined|ruled out) (?:with|by|through) (?:[a-z]+ )?injur(?:y|ies))\b/i;
