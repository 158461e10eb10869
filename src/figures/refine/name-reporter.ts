import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';

/** The outlets in brackets at the end of the paragraph: "… (Reuters) (AP via Time)". Several are joined with "; ". */
export const nameReporter: Refiner = {
  name: 'name-reporter',
  refine: (drafts, context) => drafts.map((draft) => reported(draft, context)),
};

const LONGEST = 160;

function reported(draft: Draft, { text }: TextContext): Draft {
  const stop = text.indexOf('\n\n', draft.end);
  const paragraph = text.slice(draft.end, stop < 0 ? text.length : stop).trimEnd();
  const outlets = bracketsAtEnd(paragraph.slice(-LONGEST));
  return outlets.length === 0 ? draft : amend(draft, 'name-reporter', { reporter: outlets.join('; ') });
}

function bracketsAtEnd(tail: string): string[] {
  const names: string[] = [];
  let end = tail.length;
  while (end > 0 && tail[end - 1] === ')') {
    const open = tail.lastIndexOf('(', end - 1);
    const name = tail.slice(open + 1, end - 1);
    if (open < 0 || name.length > 60 || !/^\p{Lu}/u.test(name)) break;
    names.unshift(name);
    end = tail.slice(0, open).replace(/[,\s]+$/u, '').length;
  }
  return names;
}
