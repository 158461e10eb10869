import type { MeasureWords } from '../table.ts';

/** Missing, captured, sent, driven out, found, set free. */
export const FATES: readonly MeasureWords[] = [
  { measure: 'missing', roles: ['people', 'state'], words: 'mia, mias, m.i.a' },
  { measure: 'missing', roles: ['people'], words: 'among the missing' },
  { measure: 'captured', roles: ['state'], words: 'in captivity, in enemy hands, in rebel hands, in hostile hands' },
  {
    measure: 'released',
    roles: ['people'],
    words:
      'among those released, among the soldiers released, among those freed, among those exchanged, among those who came back, among those who came home, among those who returned, among those handed over',
  },
  {
    measure: 'released',
    roles: ['happens'],
    words: `
      are on their way home, were on their way home, on their way home, have come back, are back home,
      were back home, are home again, returned home, returned home from captivity, returned from captivity,
      came home, have come home, has come home, walked free, changed hands, are free, are free again, are now free, are at last free, are finally free
    `,
  },
  { measure: 'missing', roles: ['happens'], words: 'we cannot account for, they cannot account for' },
  {
    measure: 'missing',
    roles: ['state', 'passive'],
    words: `
      missing, unaccounted for, unaccounted, reported missing, feared missing, out of contact, cannot be reached,
      could not be reached, given up for lost, assumed lost, presumed lost, feared lost, believed lost,
      first feared missing, first reported missing, first thought missing, have not returned from,
      has not returned from, had not returned from, failed to return from, did not return from, never came back,
      still down in, still down there, still underground, feared trapped, trapped, buried under, still missing,
      listed as missing, lost at sea, have not been found, has not been found, had not been found,
      have not yet been found, has not yet been found, cannot be accounted for, not accounted for,
      not been accounted for, could not be found, not been found, not yet been found, not been heard from,
      not been located, not heard from, not heard of, still not been found, buried alive, still trapped, remain unaccounted for,
      trapped underground, trapped under, trapped beneath, trapped inside, buried beneath, feared buried,
      swept away, washed away, lost without trace, not seen since, not been seen since, under the rubble,
      under rubble, beneath the rubble, under the debris, beneath the debris, under the ruins,
      have not been located, have not been traced, have not been accounted for, have not been heard from,
      have not been reached, has not been located, has not been traced, has not been accounted for,
      has not been heard from, has not been reached, had not been located, had not been traced,
      had not been accounted for, had not been heard from, had not been reached, yet to be found,
      yet to be located, yet to be traced, yet to be accounted for, still not been traced, not been traced,
      not been seen, not been reached, not yet been traced, not yet been located, not yet been accounted for,
      still not been located, still not been accounted for, still not been heard from, not reported back,
      have not reported back, remain untraced, still untraced, untraced, have yet to be found, has yet to be found,
      have not resurfaced, have not been seen, has not been seen, had not been seen, of whom there is no trace, for whom there is no trace, for whom we have no trace,
      with whom there is no contact, with whom contact has been lost
    `,
  },
  { measure: 'missing', roles: ['state'], words: "can't be reached, couldn't be reached, can't be found" },
  { measure: 'missing', roles: ['people'], words: 'missing, disappeared, missing persons, missing people' },
  {
    measure: 'missing',
    roles: ['toll'],
    words: 'number of missing, number of the missing, number of people missing, number of those missing',
  },
  { measure: 'missing', roles: ['happens'], words: 'went missing, disappeared, vanished, gone missing, go missing' },
  { measure: 'missing', roles: ['active'], words: 'trapping, traps, trapped, sweeping away' },
  {
    measure: 'missing',
    roles: ['event'],
    words: `
      unable to trace, trying to trace, cannot trace, unable to contact, no contact with, no news of, no news from,
      lost contact with, losing contact with, lost touch with, lost all contact with, no word from,
      contact was lost with, contact has been lost with, contact had been lost with, contact lost with,
      lost sight of, no trace of, no sign of, nothing had been heard from, nothing has been heard from,
      nothing has been heard of
    `,
  },
  {
    measure: 'captured',
    roles: ['passive'],
    words: `
      captured, kidnapped, abducted, taken hostage, taken prisoner, taken captive, taken alive, caught alive,
      captured alive, seized, held hostage, held captive, taken into captivity, kidnaped, taken prisoners,
      carried off, held in captivity, held as prisoners of war, held as prisoner of war, held as pows, held as a prisoner of war,
      held as prisoners, held prisoner, still held, being held, held by, marched off, marched away, dragged away,
      dragged off, herded into, spirited away, snatched
    `,
  },
  {
    measure: 'captured',
    roles: ['active'],
    words: `
      capture, captures, capturing, captured, kidnap, kidnaps, kidnapping, kidnapped, kidnaped, kidnaping, abduct,
      abducts, abducting, abducted, took hostage, taking hostage, took prisoner, taking prisoner, took captive,
      taking captive, seized, seizing, seizes, holding, have taken, to have taken, snatch, snatched, snatching,
      marched off, dragged off, took away
    `,
  },
  {
    measure: 'captured',
    roles: ['happens'],
    words: `
      surrendered, surrender, surrenders, surrendering, laid down their arms, laid down their weapons,
      put up their hands, put their hands up, gave themselves up, remain captive,
      remains captive, remain hostage, remain hostages, laid down its arms, remain in captivity,
      remains in captivity, are in captivity, is in captivity, were in captivity, still in captivity,
      held by kidnappers, are being held, were being held, fell into the hands of, fallen into the hands of,
      fall into the hands of, fell into enemy hands, fell into rebel hands, fallen into enemy hands
    `,
  },
  {
    measure: 'captured',
    roles: ['people'],
    words: `
      hostages, hostage, prisoners of war, prisoner of war, pows, pow, prisoners, captives, captive, abductees,
      kidnap victims, prisoner
    `,
  },
  {
    measure: 'captured',
    roles: ['event'],
    words: 'kidnapping, kidnappings, abduction, abductions, capture, surrender',
  },
  {
    measure: 'displaced',
    roles: ['passive'],
    words: `
      in accommodation centres, in evacuation centres, in evacuation centers, in displacement camps, in displacement sites,
      in emergency shelters, in temporary shelters, in collective centres,
      displaced, registered as refugees, registered as displaced, registered as homeless, evacuated, uprooted,
      driven from their homes, forced from their homes, forced to flee, forced to leave, forced to evacuate,
      made homeless, rendered homeless, driven out, driven from home, left homeless, left without adequate shelter,
      left without shelter, relocated, ordered to evacuate, forced out, compelled to flee, told to evacuate,
      without shelter, internally displaced, moved to, moved from their homes, moved to safety, left without homes,
      left without a home, left without a roof, told to leave, ordered to leave, instructed to leave,
      forced to move, bussed out, bused out, moved out, moved to shelters, unable to return,
      not been able to return, prevented from returning, unable to go home, unable to return home,
      driven into exile, forced into exile, flooded out, bombed out, burned out of their homes, ordered out,
      flown out, flown off, airlifted out, shipped out, ferried out, brought to safety, taken to safety,
      led to safety, turned out of their homes, thrown out of their homes, chased from their homes,
      hounded from their homes, cut off from their homes
    `,
  },
  {
    measure: 'displaced',
    roles: ['active'],
    words: `
      displace, displaces, displacing, displaced, evacuate, evacuates, evacuating, evacuated, uproot, uproots,
      uprooting, uprooted, made homeless, leave homeless, flown out, flew out, flying out, airlifted out,
      ferried out
    `,
  },
  {
    measure: 'displaced',
    roles: ['happens'],
    words: `
      fled, flee, flees, fleeing, have fled, lost their homes, left their homes, left their houses,
      leave their homes, leave their houses, leaving their houses, fled their houses, fled their villages,
      fleeing their villages, left their villages, leave their villages, abandoned their houses,
      abandoned their villages, leaving their homes, abandoned their homes, fled their homes, flee their homes,
      fleeing their homes, escaped across the border, crossed the border, sought refuge, taken refuge, to flee,
      to evacuate, to leave their homes, to abandon their homes, cannot return, yet to return,
      have been sleeping in tents, had to leave their homes, had to leave their houses, had to flee, living away from home, living away from their homes, living far from home,
      away from their homes, are living in tents, live in tents, are living in camps
    `,
  },
  { measure: 'displaced', roles: ['state'], words: 'homeless, out of their homes, out of their houses' },
  {
    measure: 'displaced',
    roles: ['people'],
    words: `
      displaced, refugees, evacuees, internally displaced, internally displaced persons,
      internally displaced people, idps, displaced people, displaced persons, homeless, refugee, displacements
    `,
  },
  { measure: 'displaced', roles: ['event'], words: 'displacement, evacuation, evacuations' },
  {
    measure: 'deployed',
    roles: ['passive'],
    words: `
      deployed, sent, stationed, dispatched, based, mobilised, shipped, airlifted, mobilized, garrisoned, flown in,
      sent in, drafted, redeployed, called up, moved up, moved forward, sent forward, brought forward, massed
    `,
  },
  {
    measure: 'deployed',
    roles: ['active'],
    words: `
      deploy, deploys, deploying, deployed, sent, sends, shipped, ships, shipping, flew in, rotated in, sending,
      send, dispatch, dispatches, dispatched, dispatching, stationing, stationed, mobilise, mobilised, mobilize,
      mobilized, mobilising, mobilizing, massed, amassed, redeployed
    `,
  },
  { measure: 'deployed', roles: ['event'], words: 'deployment, dispatch' },
  {
    measure: 'bodies',
    roles: ['people'],
    words:
      'bodies, body, corpses, corpse, remains, bodies of, sets of remains, skeletons, dead bodies, cadavers, coffins',
  },
  {
    measure: 'bodies',
    roles: ['event'],
    words: 'the remains of, remains of, the bodies of, bodies of, the corpses of, corpses of, recovery of',
  },
  { measure: 'bodies', roles: ['passive'], words: 'exhumed, found dead, buried, repatriated' },
  {
    measure: 'bodies',
    roles: ['toll'],
    words: 'number of recovered bodies, number of bodies, number of bodies recovered',
  },
  {
    measure: 'released',
    roles: ['passive'],
    words: `
      returned to their families, given back to their families, given back to their parents, handed back, released,
      freed, exchanged, swapped, set free, liberated, let go, ransomed, repatriated, handed to the red cross,
      handed over to the red cross, handed to the red crescent, handed over to the red crescent,
      handed to the icrc, handed over to the icrc, handed to the international committee of the red cross,
      handed over to the international committee of the red cross, transferred to the red cross,
      turned over to the red cross, delivered to the red cross, handed over to their families,
      handed to their families, reunited with their families, reunited with relatives
    `,
  },
  {
    measure: 'released',
    roles: ['active'],
    words: `
      release, releases, releasing, released, free, frees, freeing, freed, exchange, exchanged, exchanging, swap,
      swapped, swaps, swapping, liberate, liberated, pardoned, hand over, handed over, handing over, brought home,
      bring home, brings home, bringing home, brought back, bringing back, brings back, hands over
    `,
  },
  { measure: 'released', roles: ['event'], words: 'release, swap, exchange, release of, freeing' },
];
