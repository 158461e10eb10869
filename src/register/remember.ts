import { ownCopy } from '../domain/own-copy.ts';
import type { NameContext, Register } from './register.ts';

/** Names repeat within a text and from text to text. The memory of a way of asking is dropped when it grows. */
const MOST = 2000;
/** A whole text is asked about once. */
const LONGEST = 2000;

/** A register that answers what it was asked before from memory. Names are data that nobody changes. */
export function remembering(register: Register): Register {
  return {
    authority: remembered(register.authority),
    people: remembered(register.people),
    place: remembered(register.place),
    findAuthorities: remembered(register.findAuthorities),
    findPlaces: remembered(register.findPlaces),
    findPeoples: remembered(register.findPeoples),
  };
}

type Ask<T> = (text: string, context?: NameContext) => T;

function remembered<T>(ask: Ask<T>): Ask<T> {
  const answers = new Map<string, { readonly answer: T }>();
  return (text, context) => {
    if (text.length > LONGEST) return ask(text, context);
    const asked = context?.country === undefined ? text : `${context.country}\n${text}`;
    const known = answers.get(asked);
    if (known !== undefined) return known.answer;
    if (answers.size >= MOST) answers.clear();
    // The answer holds pieces of what was asked.
    const answer = ask(ownCopy(text), context);
    answers.set(ownCopy(asked), { answer });
    return answer;
  };
}
