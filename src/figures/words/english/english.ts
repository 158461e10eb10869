import type { WordTable } from '../table.ts';
import { FATES } from './fates.ts';
import { HARM } from './harm.ts';
import { INCIDENTS } from './incidents.ts';
import { NUMBERS } from './numbers.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { TARGETS } from './targets.ts';
import { ENGLISH_TIME } from './time.ts';

export const ENGLISH: WordTable = {
  lang: 'en',
  numbers: NUMBERS,
  measures: [...HARM, ...FATES],
  words: PLAIN_WORDS,
  before: {
    over: `
      more than, over, in excess of, upwards of, above, north of, well over, upward of, exceeding, greater than, higher than,
      just over, slightly more than, a little over, well above, passed, has passed, have passed, exceeds, exceeded,
      exceed, surpassed, surpasses, topped, tops, surpassing, topping, passes, passing, surpass, far more than,
      well more than, crossed, crosses, climbed past, climbs past, climbing past, rose past, rises past, risen past,
      rising past, jumped past, soared past, went past, gone past, moved past, edged past, crept past, surged past,
      pushed past, climbed above, rose above, risen above, went above, gone above, jumped above, goes beyond,
      go beyond, goes past, go past, climbed beyond, rose beyond, went beyond, gone beyond
    `,
    at_least: `
      at least, no fewer than, not less than, no less than, not fewer than, a minimum of, minimum of,
      at the very least, at minimum
    `,
    about: `
      about, around, roughly, approximately, some, circa, an estimated, estimated, approx, an approximate,
      as estimated, close to about, or so, somewhere around, in the region of, in the order of, on the order of,
      ca, c, ~, ≈, perhaps, something like, probably
    `,
    nearly: `
      nearly, almost, close to, closer to, just under, under, approaching, near, fewer than, less than, almost to,
      just short of, just shy of, nearing, neared, nears, below, not quite, virtually, just below
    `,
    up_to: `
      up to, as many as, as high as, as much as, a maximum of, maximum of, no more than, not more than, at most,
      anything up to
    `,
  },
  after: {
    at_least: 'or more, or above, at least, and counting, plus, at a minimum, at the least, or even more, +',
    about: 'or so, odd, or thereabouts, approximately, give or take',
    up_to: 'at most, or less, or fewer, at the most',
  },
  incidents: INCIDENTS,
  targets: TARGETS,
  wars: `
    war, wars, civil war, conflict, invasion, campaign, offensive, operation, insurgency, epidemic, outbreak,
    pandemic, uprising, crackdown, siege, aggression, genocide, famine, cholera, protests, suppression, repression,
    revolt, rebellion, fighting, violence, hostilities, cumulative
  `,
  outlets: `
    reuters, afp, agence france - presse, ap, the ap, associated press, the associated press, bbc, bbc news, cnn,
    al jazeera, the guardian, the new york times, the washington post, the times, dpa, tass, interfax, ria,
    ria novosti, xinhua, yonhap, kyodo, efe, ansa, anadolu, anadolu agency, sky news, the telegraph,
    the wall street journal, bloomberg, local media, state media, media, local media reports, media reports,
    newspaper, the newspaper, the daily, the news agency, news agency, press reports, reports, the report said,
    nbc, cbs, abc, fox news, the times of israel, haaretz, deutsche welle, le monde, france 24, npr, politico,
    axios, the kyiv independent, ukrainska pravda, meduza, mediazona bbc
  `,
  pronouns: `
    he, she, it, they, we, they've, we've, it's, he's, she's, they're, who, which, the statement, the communique,
    the document
  `,
  placeWords: `
    in, at, near, outside, around, across, on, from, of, off, inside, to, towards, through, north of, south of,
    east of, west of, northeast of, northwest of, southeast of, southwest of, throughout, within
  `,
  rangeJoiners: 'to, or',
  rangeOpeners: {
    between: 'and',
    'anything from': 'to',
    'anywhere from': 'to',
    'range from': 'to',
    'ranges from': 'to',
    'ranged from': 'to',
    'ranging from': 'to',
  },
  changeOpeners: ['from', 'by'],
  cues: `
    recruited, enlisted, armed forces, signed up with, russian military, ukrainian military, with russian forces, with ukrainian forces, to fight in, contact with them,
    heard from them,  fight for, fighting for, fought for, fighting in the, fighting alongside, fighting on, fought on,
    serve in the, serving in the, serving with, serve with, served in the, in the ranks, contracts with the,
    joined the russian, joined the ukrainian, joined russian, joined ukrainian, russian army, russian ranks, ukrainian army,
    relief camp, marines, gunmen, bandits, taken, armed men, shelter, refuge, safety,
    relief camps, refugee camps, transit camps, displacement camps, evacuation centres, evacuation centers,
    under the mud, under the rubble, under rubble, under the debris, beneath the rubble, under the snow,
    under the ruins, sappers, engineers, captivity, home from, declared dead, battalion of, garrison of, brigade of,
    regiment of, division of, force numbered, mission numbered, contingent numbered, battalions, brigades, divisions, companies, contingent numbers, contingent now numbers, officers land, officers landed, troops landed, trauma,
    gunshot, lives lost, crossed to, on patrol, troops in all, on duty, on standby, on alert, roll call, have fallen,
    had fallen, own were lost, own men, strong, lives, mercenaries, has claimed, have claimed, now claimed, morgue,
    mortuary, crossed into, cross into, crossing into, searching for, being sought, still sought, women go, men go,
    people go, hostages go, prisoners go, captives go, sailors go, soldiers go, students go, girls go, boys go,
    children go, to pieces, to flight, got back, of its citizens, of their citizens, their hands, its hands,
    rebel hands, enemy hands, scratches, grazes, sprains, men in all, kidnappers, captors, their sight,
    their eyesight, their homes, their houses, their villages, their life, his life, her life, soldiers, troops,
    burns, fractures, bones, bruises, concussion, inhalation, shrapnel, limbs, limb, fate, whereabouts, survivors,
    survivor, survived, sheltering, relatives, dormitories, fell this, fell last, fell yesterday, fell today, mourn,
    mourns, mourned, mourning, the loss of, fell in, fell near, fell at, fell during, fell on, fell while,
    fell defending, has fallen, have fallen, had fallen, red cross, red crescent, icrc, residents, villagers,
    inhabitants, islanders, peacekeepers, firefighters, rescuers, volunteers, foreigners, fighters, recruits,
    gendarmes, paramilitaries, reservists, personnel, people left, people are in, people are living, people live in,
    people were ordered, people share, tents, in camps, in schools, evacuees, stabbed, entombed, buried, burial,
    lie under, lying under, list of the missing, list of missing, did not come back, did not return, never returned,
    went down with, critical condition, serious condition, grave condition, looking for, coastguard, paratroopers,
    looked for, contact with, garrison, regiments, buries, neutralised, neutralized, brought up hurt, out of action,
    out of combat, the names of, names, volunteers at, to hell, collarbone, fractured, broken nose, broken pelvis,
    all of them dead, out dead, broken leg, broken legs, broken arm, broken arms, broken rib, broken ribs,
    the hands of, serve in,  search for, serve in, serving in, fight for, fighting for, are fighting, under contract,
    join the, not come back, not return, never returned, carried off, led away, enlisted, flown out, flew out,
    ordered out, of our own, of their own, to safety, lost a leg, lost a foot, lost an eye, lost an arm, lost a hand,
    in the leg, in the legs, in the arm, in the arms, in the thigh, in the knee, in the foot, in the shoulder,
    in the stomach, never turned up, never came back, soldiers on the streets, troops on the streets,
    operated on, bandaged, stitched up, dressed the wounds, splinters, eardrums, lost fingers, lost a finger, whiplash, cuts,
    broke his, broke her, broke their, broke a, broke an, lost a limb, lost his, lost her, with the ship, victims, among the,
    too late, contingent, the force, its force, the mission, its mission, its presence, blue helmets, police officers,
    lost the fight, lost their fight, lost the battle, lost the struggle, cost the, cost its, cost them, hands of, enemy hands,
    rebel hands, changed hands, became of, become of, happened to
  `,
  abbreviations: `
    incl, mr, mrs, ms, dr, prof, gen, lt, col, maj, capt, sgt, cpl, cmdr, adm, gov, sen, rep, st, jr, sr, no, vs, etc,
    jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u.s, u.n, u.k, e.g, i.e, a.m, p.m, approx, inc,
    ltd, co, corp, rev, msgr, brig, pres, fr, mt, ft, al, ca, d.c, est
  `,
  time: ENGLISH_TIME,
};
