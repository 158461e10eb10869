import { amend, type Refiner } from '../../rule.ts';

/** "1200 عسكري … بين قتيل وجريح", "300 جندي، ما بين قتيل وجريح": killed and wounded together are casualties. */
export const arSplit: Refiner = {
  name: 'ar-split',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const { sentence, count, measure } = draft;
      const behind = sentence.text.slice(count.numberEnd - sentence.start);
      const both = /^[^.،؛\p{Nd}]{0,60}?،? (?:ما )?بين (?:قتيل|شهيد) (?:و|أو ?)(?:جريح|مصاب)/u.test(behind);
      return both && measure !== 'casualties' ? amend(draft, 'ar-split', { measure: 'casualties' }) : draft;
    }),
};
