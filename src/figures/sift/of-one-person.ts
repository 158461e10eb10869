import type { Sifter } from '../rule.ts';

/** "a mother *of four* died", "the author *of 40 novels*", «батько *трьох дітей*»: what somebody has, and no victims. */
export const ofOnePerson: Sifter = {
  name: 'of-one-person',
  languages: ['en', 'uk', 'ru', 'ar'],
  sifts: (items, at) => {
    const before = items[at - 1]?.text ?? '';
    if (before === 'of') return OWNER.test(items[at - 2]?.text ?? '');
    const isTheirs = PARENT.test(before) || (ARABIC_PARENT.test(before) && items[at]?.text.startsWith('ل') === true);
    return isTheirs && CHILDREN.test(items[at + 1]?.text ?? '');
  },
};

const OWNER =
  /^(?:mother|father|mum|mom|dad|parents?|grandmother|grandfather|widow|widower|author|winner|holder|creator|writer|director|composer|veteran|scorer|champion)$/;
const PARENT = /^(?:мат[иь]|матері|матери|мать|батько|батька|отец|отца|батьки|родители|мама|тато|вдова)$/u;
/** "أم *لثلاثة* أطفال": theirs by the letter in front of the number; "أم وثلاثة أطفال" are a mother and three children. */
const ARABIC_PARENT = /^[وف]?(?:ال)?(?:ام|اب|والدة|والد)$/u;
const CHILDREN = /^(?:діт|дет|син|сын|дочок|доньок|дочер|اطفال|ابناء|اولاد|بنات)/u;
