import type { MeasureWords } from '../table.ts';

/** "killed or badly wounded": whoever is told of with one number for both. */
const DEAD_OR_BADLY_HURT = ['killed', 'dead']
  .flatMap((dead) =>
    ['badly', 'seriously', 'gravely', 'severely', 'critically', 'heavily'].map((how) => `${dead} or ${how}`),
  )
  .flatMap((words) => ['wounded', 'injured', 'hurt', 'burned', 'burnt'].map((hurt) => `${words} ${hurt}`))
  .join(', ');

/** Killed, wounded, and both together. */
export const HARM: readonly MeasureWords[] = [
  {
    measure: 'killed',
    roles: ['passive'],
    words: `
      killed in action, killed, slain, murdered, massacred, executed, assassinated, slaughtered, shot dead,
      shot to death, beaten to death, burned to death, burnt to death, stabbed to death, hacked to death,
      crushed to death, gunned down, cut down, mown down, mowed down, martyred, beheaded, hanged, lynched, electrocuted, garrotted, garroted,
      decapitated, drowned, confirmed dead, pronounced dead, declared dead, found dead, found lifeless, reported dead, brought out dead, brought in dead, carried out dead, washed ashore dead,
      presumed dead, feared dead, left dead, put to death, wiped out, annihilated, blown up, feared drowned,
      feared killed, presumed drowned, presumed killed, listed as dead, confirmed killed, reported killed,
      found murdered, found drowned, trampled to death, clubbed to death, bludgeoned to death, kicked to death,
      burnt alive, burned alive, shot and killed, fatally shot, fatally hurt, fatally injured, fatally wounded,
      mortally wounded, killed outright, pulled dead, pulled out dead, dug out dead, recovered dead, mown down,
      mowed down, blown to pieces, blown to bits, incinerated, asphyxiated, entombed, sent to hell,
      sent to their deaths, sent to his death, sent to her death, sent to their graves
    `,
  },
  {
    measure: 'killed',
    roles: ['active'],
    words: `
      kill, kills, killing, killed, murder, murders, murdering, murdered, massacre, massacring, massacred, execute,
      executes, executing, executed, assassinated, assassinating, slaughtered, slaughtering, slay, slays, drowning,
      drowned, shot dead, shooting dead, shoots dead, shoot dead, gunned down, gunning down, claimed the lives of,
      claiming the lives of, claims the lives of, claim the lives of, claimed the life of, claiming the life of,
      took the lives of, taking the lives of, cost the lives of, costing the lives of, shot and killed,
      fatally shot, fatally shooting, fatally stabbed, stabbed to death, beat to death, hacked to death,
      burned to death, eliminated, eliminating, eliminate, eliminates, neutralised, neutralized, neutralising,
      neutralizing, liquidated, martyred, martyring, martyrs, beheaded, beheading, hanged, wiped out, mowed down, mowing down, mows down,
      mow down
    `,
  },
  {
    measure: 'killed',
    roles: ['happens'],
    words: `
      gave their lives, given their lives, gave his life, given his life, gave her life, given her life, laid down their lives, laid down his life, died, die, dies,
      dying, perished, perish, drowned, drown, succumbed, succumb, succumbs, succumbing, paid with their lives,
      paid with his life, paid with her life, passed away, choked to death, suffocate, burned to death,
      burnt to death, met their deaths, met their death, have died, bled out, did not survive, were not saved,
      could not be saved, did not make it out, did not make it to hospital, did not make it to the hospital,
      did not make it to the operating table, never made it to hospital, never made it out, did not make it alive,
      lost their lives, lost his life, lost her life, lost its life, lost their life, losing their lives, lose their lives,
      have lost their lives, fell in battle, fell in combat, suffocated, starved to death, froze to death,
      burned alive, bled to death, went down with the ship, fell to their deaths, fell to their death,
      fell to his death, fell to her death, plunged to their deaths, plunged to their death, plunged to his death,
      jumped to their deaths, did not wake up, never woke up, never regained consciousness, killed themselves,
      killed himself, killed herself, took their own lives, taken their own lives, took his own life,
      took her own life, committed suicide, died by suicide, embraced martyrdom, attained martyrdom, met martyrdom,
      breathed their last, breathed his last, breathed her last, gave up their lives, were lost at sea
    `,
  },
  { measure: 'killed', roles: ['state'], words: 'dead, deceased, no longer alive, no longer living' },
  { measure: 'killed', roles: ['people', 'state'], words: 'kia, kias, k.i.a' },
  { measure: 'wounded', roles: ['people', 'state'], words: 'wia, wias, w.i.a' },
  {
    measure: 'killed',
    roles: ['people'],
    words: `
      killed in action, dead, fatalities, fatality, martyrs, martyr, slain, fallen, killed, deceased, war dead,
      deaths, killings, executions, loss of life, drownings, electrocutions, suffocations, lynchings, beheadings,
      slayings, excess deaths, suicides, homicides
    `,
  },
  {
    measure: 'killed',
    roles: ['event'],
    words: `
      death, deaths, martyrdom, martyrdom of, killing, killings, murder, murders, death of, execution, executions, massacre, assassination,
      assassinations, slaughter, slaying, slayings, beheading, drowning, drownings
    `,
  },
  {
    measure: 'killed',
    roles: ['toll'],
    words: `
      death toll, toll, excess mortality, excess deaths, body count, death count, death tally, number of dead, number of deaths, number killed,
      number of fatalities, number of killed, number of people killed, number of those killed, number of martyrs,
      takes back the toll, took back the toll, taken back the toll, fatality count, fatality figure, death tolls, tolls of, overall toll, the confirmed dead,
      list of the dead, list of its dead, list of those killed, list of the fallen
    `,
  },
  {
    measure: 'wounded',
    roles: ['passive'],
    words: `
      hit by shrapnel, struck by shrapnel, hit by flying glass, cut by flying glass, hit by stray bullets,
      hit by a stray bullet, shot and wounded, shot and injured, wounded in action, wounded, injured, hurt, maimed,
      harmed, left injured, left wounded, badly burned, burned, burnt, bruised, scalded, concussed, grazed, knocked unconscious,
      cut by glass, cut by broken glass, cut by falling glass, cut by flying debris, cut by splinters, cut by shards,
      cut by shattered glass, cut by flying splinters, cut by falling debris, cut by debris, cut by the glass,
      overcome by smoke, overcome by fumes, overcome by gas, gassed, stitched up, patched up, bandaged,
      hit by splinters, hit by flying debris, hit by flying stones, hit by falling debris, hit by rubber bullets,
      struck by flying debris, struck by splinters, struck by stray bullets, struck by a stray bullet, struck by flying glass
    `,
  },
  {
    measure: 'wounded',
    roles: ['active'],
    words:
      'wound, wounds, wounding, wounded, injure, injures, injuring, injured, hurt, hurts, hurting, maiming, maimed',
  },
  {
    measure: 'wounded',
    roles: ['happens'],
    words: `
      fighting for their lives, fighting for his life, fighting for her life, fights for his life,
      fights for her life, suffered injuries, sustained injuries, suffered wounds, suffered serious injuries,
      suffered minor injuries, sustained wounds, sustained serious injuries, sustained minor injuries,
      sustaining injuries, suffering injuries, received injuries, have wounds, had wounds, have injuries,
      had injuries, have burns, had burns, bear wounds, bore wounds, incurred injuries, incurred wounds,
      are in hospital, remain in hospital, remained in hospital, are still in hospital,
      were hospitalised with injuries, were hospitalized with injuries, required stitches, needed stitches
    `,
  },
  {
    measure: 'wounded',
    roles: ['people'],
    words: 'wounded in action, wounded, injured, injuries, injury, wounds, hurt, war wounded, war - wounded',
  },
  {
    measure: 'wounded',
    roles: ['event'],
    words: 'injury of, injury to, injuries to, injuring of, wounding of, wounding, injury',
  },
  { measure: 'killed', roles: ['people'], words: 'among the dead, among those killed, among the fatalities' },
  { measure: 'wounded', roles: ['people'], words: 'among the wounded, among the injured, among those injured' },
  { measure: 'casualties', roles: ['people'], words: 'among the casualties, among the victims' },
  {
    measure: 'wounded',
    roles: ['toll'],
    words: `
      number of injured, number of wounded, number of injuries, number of people injured, number of people wounded,
      number of those injured, injury toll, injury count
    `,
  },
  {
    measure: 'casualties',
    roles: ['people'],
    words: `
      casualties, casualty, wounded and dead, wounded or dead, injured and dead, wounded and killed, injured and killed, wounded or killed, killed or wounded, killed and wounded, killed or injured, killed and injured,
      dead or wounded, dead and wounded, dead and injured, dead or injured, losses, ${DEAD_OR_BADLY_HURT}
    `,
  },
  {
    measure: 'casualties',
    roles: ['passive'],
    words: `
      killed or wounded, killed and wounded, killed or injured, killed and injured, killed or maimed,
      put out of action, killed or captured, dead or wounded, ${DEAD_OR_BADLY_HURT}
    `,
  },
  {
    measure: 'casualties',
    roles: ['active'],
    words: `
      killed or wounded, killed or injured, killing or wounding, killing or injuring, kill or wound,
      kill or injure, inflicted casualties on
    `,
  },
  {
    measure: 'casualties',
    roles: ['toll'],
    words: `
      toll of dead and missing, toll of the dead and missing, toll of dead and wounded, number of dead and missing,
      number of dead and wounded, number of killed and wounded, casualty toll, casualty count, casualty figure,
      number of casualties, total casualties, total losses, casualty total, combat losses, casualties figure
    `,
  },
  { measure: 'casualties', roles: ['people'], words: 'total casualties, total losses, combat losses' },
  { measure: 'killed', roles: ['loss'], words: 'lost, lose, loses, losing' },
];
