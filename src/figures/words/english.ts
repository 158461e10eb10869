import { ENGLISH_TIME } from './english-time.ts';
import type { WordTable } from './table.ts';

export const ENGLISH: WordTable = {
  lang: 'en',
  numbers: {
    values: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fourty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      'a dozen': 12,
      'half a dozen': 6,
      'a half dozen': 6,
      'a score': 20,
      'a hundred': 100,
      'a thousand': 1000,
      'a million': 1_000_000,
      'half a million': 500_000,
      'quarter of a million': 250_000,
      'a quarter of a million': 250_000,
      'a couple': 2,
      'a married couple': 2,
      'an elderly couple': 2,
      'a young couple': 2,
      both: 2,
    },
    multipliers: { dozen: 12, hundred: 100, thousand: 1000, k: 1000, million: 1_000_000, mln: 1_000_000, m: 1_000_000 },
    indefinite: {
      dozens: 24,
      'several dozen': 24,
      'several dozens': 24,
      'a few dozen': 24,
      'few dozen': 24,
      scores: 40,
      hundreds: 200,
      'several hundred': 200,
      'several hundreds': 200,
      'a few hundred': 200,
      'many hundreds': 200,
      thousands: 2000,
      'several thousand': 2000,
      'several thousands': 2000,
      'a few thousand': 2000,
      'many thousands': 2000,
      'tens of thousands': 20_000,
      'hundreds of thousands': 200_000,
      millions: 2_000_000,
      'several million': 2_000_000,
      'tens of millions': 20_000_000,
    },
    fractions: {
      'a third': 1 / 3,
      'one third': 1 / 3,
      'one - third': 1 / 3,
      'two thirds': 2 / 3,
      'two - thirds': 2 / 3,
      'a quarter': 0.25,
      'one quarter': 0.25,
      'one - quarter': 0.25,
      'three quarters': 0.75,
      'three - quarters': 0.75,
      'a fifth': 0.2,
      'one fifth': 0.2,
      'one - fifth': 0.2,
      'two fifths': 0.4,
      'a tenth': 0.1,
      half: 0.5,
      'one half': 0.5,
      'one in two': 0.5,
      'one in three': 1 / 3,
      'one in four': 0.25,
      'one in five': 0.2,
      'one in ten': 0.1,
      'two in three': 2 / 3,
      'three in four': 0.75,
      'two in five': 0.4,
      'three in five': 0.6,
      'four in five': 0.8,
      'two in ten': 0.2,
      'three in ten': 0.3,
      'four in ten': 0.4,
      'six in ten': 0.6,
      'seven in ten': 0.7,
      'eight in ten': 0.8,
      'nine in ten': 0.9,
      'a half': 0.5,
      'four fifths': 0.8,
      'three fifths': 0.6,
      'one in six': 1 / 6,
      'one in seven': 1 / 7,
      'one in eight': 0.125,
      'one in nine': 1 / 9,
      'one in twenty': 0.05,
      'one in a hundred': 0.01,
      'nine out of ten': 0.9,
      'eight out of ten': 0.8,
      'seven out of ten': 0.7,
      'six out of ten': 0.6,
      'four out of ten': 0.4,
      'three out of ten': 0.3,
      'two out of ten': 0.2,
      'one out of ten': 0.1,
      'four out of five': 0.8,
      'three out of five': 0.6,
      'two out of five': 0.4,
      'one out of five': 0.2,
      'three out of four': 0.75,
      'one out of four': 0.25,
      'two out of three': 2 / 3,
      'one out of three': 1 / 3,
    },
    majorities: 'most of, majority of, the majority of, the vast majority of, a majority of',
    percent: '%, per cent, percent, pc, pct',
    joiners: 'and',
    grouping: ",'",
    decimal: '.',
  },
  measures: [
    {
      measure: 'killed',
      roles: ['passive'],
      words:
        'killed in action, killed, slain, murdered, massacred, executed, assassinated, slaughtered, shot dead, shot to death, beaten to death, burned to death, burnt to death, stabbed to death, hacked to death, crushed to death, gunned down, martyred, beheaded, hanged, lynched, electrocuted, garrotted, garroted, decapitated, drowned, confirmed dead, pronounced dead, declared dead, found dead, reported dead, presumed dead, feared dead, left dead, put to death, wiped out, annihilated, blown up, feared drowned, feared killed, presumed drowned, presumed killed, listed as dead, confirmed killed, reported killed, found murdered, found drowned, trampled to death, clubbed to death, bludgeoned to death, kicked to death, burnt alive, burned alive, shot and killed, fatally shot, fatally hurt, fatally injured, fatally wounded, mortally wounded, killed outright, pulled dead, pulled out dead, dug out dead, recovered dead, mown down, mowed down, blown to pieces, blown to bits, incinerated, asphyxiated, entombed, sent to hell, sent to their deaths, sent to his death, sent to her death, sent to their graves',
    },
    {
      measure: 'killed',
      roles: ['active'],
      words:
        'kill, kills, killing, killed, murder, murders, murdering, murdered, massacre, massacring, massacred, execute, executes, executing, executed, assassinated, assassinating, slaughtered, slaughtering, slay, slays, drowning, drowned, shot dead, shooting dead, shoots dead, shoot dead, gunned down, gunning down, claimed the lives of, claiming the lives of, claims the lives of, claim the lives of, claimed the life of, claiming the life of, took the lives of, taking the lives of, cost the lives of, costing the lives of, shot and killed, fatally shot, fatally shooting, fatally stabbed, stabbed to death, beat to death, hacked to death, burned to death, eliminated, eliminating, eliminate, eliminates, neutralised, neutralized, neutralising, neutralizing, liquidated, beheaded, beheading, hanged, wiped out, mowed down, mowing down, mows down, mow down',
    },
    {
      measure: 'killed',
      roles: ['happens'],
      words:
        'gave their lives, gave his life, gave her life, laid down their lives, laid down his life, died, die, dies, dying, perished, perish, drowned, drown, succumbed, succumb, succumbs, succumbing, paid with their lives, paid with his life, paid with her life, passed away, choked to death, suffocate, burned to death, burnt to death, met their deaths, met their death, have died, bled out, did not survive, were not saved, could not be saved, did not make it out, did not make it to hospital, did not make it to the hospital, did not make it to the operating table, never made it to hospital, never made it out, did not make it alive, lost their lives, lost his life, lost her life, lost its life, losing their lives, lose their lives, have lost their lives, fell in battle, fell in combat, suffocated, starved to death, froze to death, burned alive, bled to death, went down with the ship, fell to their deaths, fell to their death, fell to his death, fell to her death, plunged to their deaths, plunged to their death, plunged to his death, jumped to their deaths, did not wake up, never woke up, never regained consciousness, killed themselves, killed himself, killed herself, took their own lives, taken their own lives, took his own life, took her own life, committed suicide, died by suicide, embraced martyrdom, attained martyrdom, met martyrdom, breathed their last, breathed his last, breathed her last, gave up their lives, were lost at sea',
    },
    { measure: 'killed', roles: ['state'], words: 'dead, deceased, no longer alive, no longer living' },
    { measure: 'killed', roles: ['people', 'state'], words: 'kia, kias, k.i.a' },
    { measure: 'wounded', roles: ['people', 'state'], words: 'wia, wias, w.i.a' },
    { measure: 'missing', roles: ['people', 'state'], words: 'mia, mias, m.i.a' },
    {
      measure: 'killed',
      roles: ['people'],
      words:
        'killed in action, dead, fatalities, fatality, martyrs, martyr, slain, fallen, killed, deceased, war dead, deaths, killings, executions, loss of life, drownings, electrocutions, suffocations, lynchings, beheadings, slayings',
    },
    {
      measure: 'killed',
      roles: ['event'],
      words:
        'death, deaths, killing, killings, murder, murders, death of, execution, executions, massacre, assassination, assassinations, slaughter, slaying, slayings, beheading, drowning, drownings',
    },
    {
      measure: 'killed',
      roles: ['toll'],
      words:
        'death toll, toll, body count, death count, death tally, number of dead, number of deaths, number killed, number of fatalities, number of killed, number of people killed, number of those killed, number of martyrs, fatality count, fatality figure, death tolls, overall toll, the confirmed dead',
    },
    {
      measure: 'wounded',
      roles: ['passive'],
      words:
        'hit by shrapnel, struck by shrapnel, hit by flying glass, cut by flying glass, hit by stray bullets, hit by a stray bullet, shot and wounded, shot and injured, wounded in action, wounded, injured, hurt, maimed, harmed, left injured, left wounded, badly burned, burned, burnt',
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
      words:
        'fighting for their lives, fighting for his life, fighting for her life, fights for his life, fights for her life, suffered injuries, sustained injuries, suffered wounds, suffered serious injuries, suffered minor injuries, sustained wounds, sustained serious injuries, sustained minor injuries, sustaining injuries, suffering injuries, received injuries, have wounds, had wounds, have injuries, had injuries, have burns, had burns, bear wounds, bore wounds, incurred injuries, incurred wounds, were hospitalised with injuries, were hospitalized with injuries, required stitches, needed stitches',
    },
    {
      measure: 'wounded',
      roles: ['people'],
      words: 'wounded in action, wounded, injured, injuries, injury, wounds, hurt, war wounded, war - wounded',
    },
    { measure: 'wounded', roles: ['event'], words: 'injury of, injuring of, wounding of, wounding, injury' },
    { measure: 'killed', roles: ['people'], words: 'among the dead, among those killed, among the fatalities' },
    { measure: 'wounded', roles: ['people'], words: 'among the wounded, among the injured, among those injured' },
    { measure: 'missing', roles: ['people'], words: 'among the missing' },
    { measure: 'casualties', roles: ['people'], words: 'among the casualties, among the victims' },
    { measure: 'released', roles: ['people'], words: 'among those released, among the soldiers released' },
    {
      measure: 'released',
      roles: ['happens'],
      words:
        'are on their way home, were on their way home, on their way home, have come back, are back home, were back home, are home again, returned home, returned home from captivity, returned from captivity, came home, walked free',
    },
    { measure: 'missing', roles: ['happens'], words: 'we cannot account for, they cannot account for' },
    {
      measure: 'wounded',
      roles: ['toll'],
      words:
        'number of injured, number of wounded, number of injuries, number of people injured, number of people wounded, number of those injured, injury toll, injury count',
    },
    {
      measure: 'casualties',
      roles: ['people'],
      words:
        'casualties, casualty, killed or wounded, killed and wounded, killed or injured, killed and injured, dead or wounded, dead and wounded, dead and injured, dead or injured, losses',
    },
    {
      measure: 'casualties',
      roles: ['passive'],
      words:
        'killed or wounded, killed and wounded, killed or injured, killed and injured, killed or maimed, put out of action, killed or seriously wounded, killed or captured, dead or wounded',
    },
    {
      measure: 'casualties',
      roles: ['active'],
      words:
        'killed or wounded, killed or injured, killing or wounding, killing or injuring, kill or wound, kill or injure, inflicted casualties on',
    },
    {
      measure: 'casualties',
      roles: ['toll'],
      words:
        'toll of dead and missing, toll of the dead and missing, toll of dead and wounded, number of dead and missing, number of dead and wounded, number of killed and wounded, casualty toll, casualty count, casualty figure, number of casualties, total casualties, total losses, casualty total, combat losses, casualties figure',
    },
    { measure: 'killed', roles: ['loss'], words: 'lost, lose, loses, losing' },
    {
      measure: 'missing',
      roles: ['state', 'passive'],
      words:
        'missing, unaccounted for, unaccounted, reported missing, feared missing, out of contact, cannot be reached, could not be reached, given up for lost, assumed lost, presumed lost, feared lost, believed lost, first feared missing, first reported missing, first thought missing, have not returned from, has not returned from, had not returned from, failed to return from, did not return from, never came back, still down in, still down there, still underground, feared trapped, trapped, buried under, still missing, listed as missing, lost at sea, have not been found, has not been found, had not been found, have not yet been found, has not yet been found, cannot be accounted for, not accounted for, not been accounted for, could not be found, not been found, not yet been found, not been heard from, not been located, still not been found, buried alive, still trapped, remain unaccounted for, trapped underground, trapped under, trapped beneath, trapped inside, buried beneath, feared buried, swept away, washed away, lost without trace, not seen since, not been seen since, under the rubble, under rubble, beneath the rubble, under the debris, beneath the debris, under the ruins, have not been located, have not been traced, have not been accounted for, have not been heard from, have not been reached, has not been located, has not been traced, has not been accounted for, has not been heard from, has not been reached, had not been located, had not been traced, had not been accounted for, had not been heard from, had not been reached, yet to be found, yet to be located, yet to be traced, yet to be accounted for, still not been traced, not been traced, not been seen, not been reached, not yet been traced, not yet been located, not yet been accounted for, still not been located, still not been accounted for, still not been heard from, not reported back, have not reported back, remain untraced, still untraced, untraced, have yet to be found, has yet to be found, have not resurfaced',
    },
    { measure: 'missing', roles: ['state'], words: "can't be reached, couldn't be reached, can't be found" },
    { measure: 'missing', roles: ['people'], words: 'missing, disappeared, missing persons, missing people' },
    {
      measure: 'missing',
      roles: ['toll'],
      words: 'number of missing, number of the missing, number of people missing, number of those missing',
    },
    { measure: 'missing', roles: ['happens'], words: 'went missing, disappeared, vanished, gone missing, go missing' },
    { measure: 'missing', roles: ['active'], words: 'trapping, traps, sweeping away' },
    {
      measure: 'missing',
      roles: ['event'],
      words:
        'unable to trace, trying to trace, cannot trace, unable to contact, no contact with, no news of, no news from, lost contact with, losing contact with, lost touch with, lost all contact with, no word from, contact was lost with, contact has been lost with, contact had been lost with, contact lost with, lost sight of, no trace of, no sign of, nothing had been heard from, nothing has been heard from, nothing has been heard of',
    },
    {
      measure: 'captured',
      roles: ['passive'],
      words:
        'captured, kidnapped, abducted, taken hostage, taken prisoner, taken captive, taken alive, caught alive, captured alive, seized, held hostage, held captive, taken into captivity, kidnaped, taken prisoners, carried off, held in captivity, still held, being held, held by, marched off, marched away, dragged away, dragged off, herded into, spirited away, snatched',
    },
    {
      measure: 'captured',
      roles: ['active'],
      words:
        'capture, captures, capturing, captured, kidnap, kidnaps, kidnapping, kidnapped, kidnaped, kidnaping, abduct, abducts, abducting, abducted, took hostage, taking hostage, took prisoner, taking prisoner, took captive, taking captive, seized, seizing, seizes, holding, have taken, to have taken, snatch, snatched, snatching, marched off, dragged off, took away',
    },
    {
      measure: 'captured',
      roles: ['happens'],
      words:
        'surrendered, surrender, surrenders, surrendering, laid down their arms, laid down their weapons, put up their hands, put their hands up, gave themselves up, laid down its arms, remain in captivity, remains in captivity, are in captivity, is in captivity, were in captivity, still in captivity, held by kidnappers, are being held, were being held',
    },
    {
      measure: 'captured',
      roles: ['people'],
      words:
        'hostages, hostage, prisoners of war, prisoner of war, pows, pow, prisoners, captives, captive, abductees, kidnap victims, prisoner',
    },
    {
      measure: 'captured',
      roles: ['event'],
      words: 'kidnapping, kidnappings, abduction, abductions, capture, surrender',
    },
    {
      measure: 'displaced',
      roles: ['passive'],
      words:
        'displaced, registered as refugees, registered as displaced, registered as homeless, evacuated, uprooted, driven from their homes, forced from their homes, forced to flee, forced to leave, forced to evacuate, made homeless, rendered homeless, driven out, driven from home, left homeless, left without adequate shelter, left without shelter, relocated, ordered to evacuate, forced out, compelled to flee, told to evacuate, without shelter, internally displaced, moved to, moved from their homes, moved to safety, left without homes, left without a home, left without a roof, told to leave, ordered to leave, instructed to leave, forced to move, bussed out, bused out, moved out, moved to shelters, unable to return, not been able to return, prevented from returning, unable to go home, unable to return home, driven into exile, forced into exile, flooded out, bombed out, burned out of their homes, ordered out, flown out, flown off, airlifted out, shipped out, ferried out, brought to safety, taken to safety, led to safety, turned out of their homes, thrown out of their homes, chased from their homes, hounded from their homes, cut off from their homes',
    },
    {
      measure: 'displaced',
      roles: ['active'],
      words:
        'displace, displaces, displacing, displaced, evacuate, evacuates, evacuating, evacuated, uproot, uproots, uprooting, uprooted, made homeless, leave homeless, flown out, flew out, flying out, airlifted out, ferried out',
    },
    {
      measure: 'displaced',
      roles: ['happens'],
      words:
        'fled, flee, flees, fleeing, have fled, lost their homes, left their homes, left their houses, leave their homes, leave their houses, leaving their houses, fled their houses, fled their villages, fleeing their villages, left their villages, leave their villages, abandoned their houses, abandoned their villages, leaving their homes, abandoned their homes, fled their homes, flee their homes, fleeing their homes, escaped across the border, crossed the border, sought refuge, taken refuge, to flee, to evacuate, to leave their homes, to abandon their homes, cannot return, yet to return, have been sleeping in tents, living away from home, living away from their homes, living far from home, away from their homes, are living in tents, live in tents, are living in camps',
    },
    { measure: 'displaced', roles: ['state'], words: 'homeless' },
    {
      measure: 'displaced',
      roles: ['people'],
      words:
        'displaced, refugees, evacuees, internally displaced, internally displaced persons, internally displaced people, idps, displaced people, displaced persons, homeless, refugee, displacements',
    },
    { measure: 'displaced', roles: ['event'], words: 'displacement, evacuation, evacuations' },
    {
      measure: 'deployed',
      roles: ['passive'],
      words:
        'deployed, sent, stationed, dispatched, based, mobilised, shipped, airlifted, mobilized, garrisoned, flown in, sent in, drafted, redeployed, called up, moved up, moved forward, sent forward, brought forward, massed',
    },
    {
      measure: 'deployed',
      roles: ['active'],
      words:
        'deploy, deploys, deploying, deployed, sent, sends, shipped, ships, shipping, flew in, rotated in, sending, send, dispatch, dispatches, dispatched, dispatching, stationing, stationed, mobilise, mobilised, mobilize, mobilized, mobilising, mobilizing, massed, amassed, redeployed',
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
      words:
        'returned to their families, given back to their families, given back to their parents, handed back, released, freed, exchanged, swapped, set free, liberated, let go, ransomed, repatriated, handed to the red cross, handed over to the red cross, handed to the red crescent, handed over to the red crescent, handed to the icrc, handed over to the icrc, handed to the international committee of the red cross, handed over to the international committee of the red cross, transferred to the red cross, turned over to the red cross, delivered to the red cross, handed over to their families, handed to their families, reunited with their families, reunited with relatives',
    },
    {
      measure: 'released',
      roles: ['active'],
      words:
        'release, releases, releasing, released, free, frees, freeing, freed, exchange, exchanged, exchanging, swap, swapped, swaps, swapping, liberate, liberated, pardoned, hand over, handed over, handing over, brought home, bring home, brings home, bringing home, brought back, bringing back, brings back, hands over',
    },
    { measure: 'released', roles: ['event'], words: 'release, swap, exchange, release of, freeing' },
  ],
  words: {
    person:
      'people, persons, person, men, man, women, woman, children, child, boys, boy, girls, girl, babies, baby, infants, infant, toddlers, toddler, minors, minor, teenagers, teenager, teens, teen, youths, youth, adults, adult, elderly, elders, pensioners, pensioner, civilians, civilian, non - combatants, noncombatants, residents, resident, villagers, villager, inhabitants, locals, citizens, citizen, nationals, national, foreigners, foreigner, tourists, tourist, migrants, migrant, passengers, passenger, crew, crew members, crewmen, crewman, sailors, sailor, seamen, seaman, mariners, seafarers, fishermen, fisherman, soldiers, soldier, troops, troop, servicemen, serviceman, servicewomen, servicemembers, service members, service member, service personnel, personnel, fighters, fighter, militants, militant, insurgents, insurgent, rebels, rebel, guerrillas, guerrilla, guerillas, terrorists, terrorist, gunmen, gunman, militiamen, militiaman, militias, combatants, combatant, mercenaries, mercenary, paramilitaries, paramilitary, recruits, recruit, conscripts, conscript, reservists, reservist, volunteers, volunteer, marines, marine, paratroopers, paratrooper, commandos, commando, peacekeepers, peacekeeper, blue helmets, blue helmet, peace - keepers, policemen, policeman, police, police officers, police officer, officers, officer, cops, guards, guard, bodyguards, bodyguard, security guards, agents, agent, members, member, medics, medic, paramedics, paramedic, doctors, doctor, nurses, nurse, health workers, aid workers, aid worker, workers, worker, labourers, laborers, labourer, miners, miner, farmers, farmer, peasants, peasant, campesinos, rescuers, rescuer, firefighters, firefighter, firemen, fireman, passer - by, journalists, journalist, reporters, reporter, cameramen, newsmen, teachers, teacher, students, student, pupils, pupil, schoolchildren, schoolgirls, schoolgirl, schoolboys, schoolboy, worshippers, worshipper, pilgrims, pilgrim, mourners, shoppers, commuters, pedestrians, pedestrian, drivers, driver, bystanders, bystander, passers - by, passersby, passerby, protesters, protester, protestors, demonstrators, demonstrator, rioters, activists, activist, prisoners, inmates, inmate, detainees, detainee, convicts, convict, patients, patient, guests, guest, customers, employees, employee, staff, staff members, staffers, staffer, humanitarians, judges, judge, lawyers, lawyer, politicians, politician, officials, official, mayors, mayor, priests, priest, jesuits, jesuit, nuns, nun, monks, monk, clergymen, clerics, cleric, bishops, imams, missionaries, missionary, professors, scientists, scientist, engineers, engineer, technicians, technician, pilots, pilot, airmen, airman, crewmembers, generals, general, commanders, commander, sergeants, sergeant, corporals, lieutenants, captains, captain, colonels, infantrymen, tankers, assailants, assailant, attackers, attacker, suspects, suspect, bombers, bomber, perpetrators, hijackers, hijacker, kidnappers, kidnapper, smugglers, traffickers, trafficker, bandits, bandit, criminals, criminal, robbers, gangsters, gang members, survivors, survivor, victims, victim, relatives, relative, family members, brothers, brother, sisters, sister, sons, son, daughters, daughter, mothers, mother, fathers, father, parents, parent, wives, wife, husbands, husband, couples, maids, maid, servants, gardeners, cooks, cook, steward, stewardess, counsellor, counsellors, counselor, counselors, mentor, porter, stallholder, waitress, chef, sailor, skipper, gardener, retiree, retirees, octogenarian, octogenarians, caretaker, caretakers, plumber, roofer, roofers, stuntman, watchman, watchmen, janitor, janitors, barber, butcher, baker, tailor, fisher, crofter, monk, novice, athletes, players, player, fans, fan, spectators, spectator, actors, actor, musicians, dancers, extremists, extremist, jihadists, jihadist, separatists, separatist, loyalists, collaborators, opponents, dissidents, settlers, settler, herders, herder, nomads, refugees, evacuees, asylum seekers, travellers, travelers, holidaymakers, climbers, climber, hikers, hiker, skiers, divers, diver, swimmers, cyclists, motorcyclists, motorcyclist, motorists, riders, occupants, occupant, tenants, neighbours, neighbors, friends, colleagues, comrades, souls, individuals, individual, human beings, humans, palestinians, palestinian, israelis, israeli, ukrainians, ukrainian, russians, russian, americans, american, britons, germans, french, chinese, indians, iranians, iraqis, syrians, syrian, lebanese, yemenis, afghans, pakistanis, turks, turkish, kurds, kurdish, armenians, azerbaijanis, georgians, koreans, japanese, sudanese, somalis, ethiopians, eritreans, kenyans, nigerians, congolese, rwandans, ugandans, malians, haitians, cubans, colombians, salvadorans, guatemalans, peruvians, venezuelans, mexicans, spaniards, italians, poles, romanians, serbs, croats, bosniaks, bosnians, albanians, vietnamese, cambodians, thais, filipinos, indonesians, burmese, rohingya, tamils, sikhs, hindus, muslims, christians, jews, jewish, yazidis, armed men, masked men, aggressors, enemies, auxiliaries, companions, companion, visitors, visitor, townspeople, townsfolk, customs officers, customs officer, patrolmen, patrolman, sentries, cadets, cadet, trainees, instructors, advisers, advisors, contractors, contractor, diplomats, diplomat, bankers, businessmen, businessman, merchants, traders, vendors, shopkeepers, breadwinners, orphans, widows, newborns, newborn, others, other, pensioners, militia members, operatives, operative, leaders, leader, chiefs, cadres, subversives, subversive, criminals, delinquents, loggers, rangers, ranger, gatherers, escorts, escort, bodyguard, chauffeurs, chauffeur, trade unionists, unionists, unionist, seminarians, housewives, housewife, academics, intellectuals, academicians, delegates, infantry, effectives, combat troops, elements, scouts, scout, defenders, defender, troopers, trooper, gendarmes, gendarme, legionnaires, draftees, draftee, border guards, coastguards, gunners, sappers, sapper, snipers, sniper, riflemen, artillerymen, guardsmen, guardsman, warriors, partisans, irregulars, mujahideen, jihadis, islamists, islamist, infiltrators, saboteurs, deserters, defectors, reinforcements, veterans, veteran, tribesmen, clansmen, vigilantes, vigilante, hitmen, hit men, looters, arsonists, thugs, informers, informants, dockers, docker, stevedores, steelworkers, electricians, electrician, welders, welder, builders, builder, carpenters, porters, porter, cleaners, cleaner, clerks, clerk, cashiers, cashier, bakers, waiters, waiter, waitresses, chefs, truckers, trucker, conductors, conductor, stewards, attendants, attendant, lifeguards, deckhands, skippers, skipper, trawlermen, oilmen, diggers, quarrymen, woodcutters, foresters, shepherds, shepherd, pastoralists, ranchers, ranch hands, hunters, hunter, rabbis, rabbi, pastors, pastor, friars, parishioners, congregants, revellers, revelers, partygoers, concertgoers, festivalgoers, churchgoers, clubbers, attendees, participants, participant, singers, singer, artists, artist, poets, writers, writer, editors, editor, photographers, photographer, correspondents, correspondent, broadcasters, bloggers, lecturers, lecturer, scholars, graduates, undergraduates, preschoolers, youngsters, youngster, kids, kid, grandmother, grandmothers, grandfather, grandfathers, grandparents, grandchildren, granddaughter, granddaughters, grandson, grandsons, aunt, uncle, nephews, nephew, nieces, niece, cousins, cousin, siblings, twins, spouses, homeowners, squatters, beggars, backpackers, trekkers, mountaineers, mountaineer, sherpas, guides, guide, campers, picnickers, bathers, surfers, anglers, footballers, footballer, wrestlers, runners, runner, referees, trainers, trainer, supporters, supporter, followers, follower, sympathisers, sympathizers, adherents, believers, councillors, councillor, deputies, senators, lawmakers, lawmaker, legislators, legislator, mps, envoys, envoy, ambassadors, aides, aide, assistants, assistant, prosecutors, prosecutor, magistrates, wardens, warden, jailers, detectives, detective, inspectors, inspector, constables, constable, sheriffs, observers, observer, monitors, investigators, researchers, researcher, mechanics, mechanic, operators, operator, railwaymen, linemen, foremen, foreman, supervisors, supervisor, managers, manager, executives, entrepreneurs, sellers, seller, stallholders, hawkers, onlookers, onlooker, witnesses, walkers, walker, joggers, jogger, bikers, biker, females, female, males, male, ladies, folk, compatriots, countrymen, expatriates, expats, emigrants, immigrants, deportees, returnees, exiles, stowaways, australians, australian, canadians, canadian, new zealanders, brazilians, argentines, chileans, bolivians, ecuadorians, nicaraguans, hondurans, panamanians, dominicans, jamaicans, swedes, norwegians, danes, finns, dutch, belgians, austrians, hungarians, czechs, slovaks, bulgarians, greeks, cypriots, portuguese, latvians, lithuanians, estonians, belarusians, moldovans, kazakhs, uzbeks, tajiks, mongolians, nepalis, nepalese, bangladeshis, sri lankans, malaysians, singaporeans, taiwanese, egyptians, libyans, tunisians, algerians, moroccans, senegalese, ghanaians, cameroonians, chadians, angolans, zambians, zimbabweans, mozambicans, tanzanians, burundians, south africans, jordanians, saudis, emiratis, kuwaitis, druze, alawites, copts, uyghurs, europeans, africans, arabs, asylum - seekers, fishers, militia fighters, carers, carer, schoolteachers, schoolteacher, medical workers, medical staff, hospital staff, rescue workers, construction workers, foreign nationals, first responders, first responder, emergency workers, ministers, minister, secretaries, directors, owners, owner',
    'other-fate':
      'reached for comment, be reached for comment, cannot be reached for comment, could not be reached for comment, arrested, arrest, arresting, arrests, detained, detain, detaining, detains, rescued, rescue, rescuing, saved, save, saving, survived, survive, survivors, survivor, kept in hospital, remain in hospital, are in hospital, were in hospital, in hospital, hospitalised, hospitalized, treated, treating, charged, sentenced, convicted, jailed, imprisoned, aboard, on board, living, lived, live, raped, enslaved, infected, unharmed, unhurt, unscathed, picked up, picked up alive, plucked from the sea, found alive, pulled alive, recovered alive, questioned, interrogated, fined, dismissed, fired, laid off, recruited, recruiting, employed, employs, hired, trained, training, attended, gathered, protested, voted, elected, fed, sheltered, vaccinated, registered, signed, took part, participated, aided, received, receive, served, graduated, enrolled, carrying, carried, escaped, reunited, admitted to hospital, taken to hospital, admitted to, applied, wanted, expelled, deported, accused, indicted, tried, seeking, targeted',
    animal:
      'birds, condors, vultures, eagles, falcons, hawks, owls, storks, pelicans, parrots, tortoises, crocodiles, alligators, sharks, salmon, trout, bats, otters, lynxes, foxes, badgers, antelopes, zebras, giraffes, rhinos, rhinoceroses, hippos, kangaroos, koalas, puppies, kittens, ponies, bulls, oxen, mules, llamas, frogs, flies, mosquitoes, ducks, geese, turkeys, pigeons, lambs, calves, piglets, minks, bees, turtles, penguins, swans, gulls, seabirds, snakes, rabbits, lions, tigers, monkeys, buffalo, bison, reindeer, animals, cats, boars, bears, deer, wolves, elephants, whales, dolphins, seals, hens, poultry, camels, donkeys, livestock, cows, cattle, sheep, goats, horses, pigs, dogs, chickens, fish',
    harm: 'injuries, bullet wounds, gunshot wounds, head injuries, blast injuries, internal injuries, internal bleeding, spinal injuries, injury, wounds, wound, burns, broken bones, fractures, a fracture, a broken leg, a broken arm, broken ribs, cuts, scratches, grazes, sprains, bruises, bruising, lacerations, concussion, concussions, smoke inhalation, shrapnel, trauma, amputations, a limb, limbs, a leg, legs, arms, a foot, feet, a hand, hands, a rib, ribs, a skull, broken hips, a broken hip, a broken neck, smoke poisoning, shock, hypothermia, burn wounds, a limb, an arm, an eye, their sight, his sight, her sight',
    'of-them': 'of them, of it, of whom, of those, of these, of which, of the victims, of the total',
    others: 'others, more, other, further, additional, another, extra, else',
    since: 'since',
    thing:
      'bodies of water, penalties, communities, community, members states, municipalities, days after the, weeks after the, days before the, weeks before the, months before the, months after the, km, kilometres, kilometers, kilometre, kilometer, miles, mile, metres, meters, metre, meter, m, cm, mm, feet, foot, inches, inch, yards, hectares, acres, square, litres, liters, gallons, barrels, tonnes, tons, tonne, ton, kg, kilograms, kilos, pounds, grams, dollars, dollar, euros, euro, pesos, crowns, marks, francs, rubles, roubles, hryvnias, yuan, yen, won, dinars, pounds, cents, usd, billion, bn, trillion, degrees, volts, megawatts, mw, kw, knots, minutes, minute, hours, hour, seconds, second, days, day, weeks, week, months, month, years, year, decades, decade, centuries, century, nights, night, times, time, percent, points, votes, vote, seats, seat, ballots, goals, runs, sets, matches, games, laps, tanks, tank, vehicles, vehicle, cars, car, trucks, truck, lorries, lorry, buses, bus, trains, train, carriages, wagons, coaches, aircraft, planes, plane, jets, jet, helicopters, helicopter, drones, drone, uavs, missiles, missile, rockets, rocket, shells, shell, bombs, bomb, mortars, mines, mine, rounds, bullets, guns, gun, rifles, rifle, pistols, howitzers, artillery, systems, launchers, ships, ship, boats, boat, vessels, vessel, warships, submarines, ferries, rafts, houses, house, homes, home, buildings, building, apartments, apartment, flats, schools, school, hospitals, hospital, clinics, churches, mosques, bridges, bridge, roads, road, villages, village, towns, town, cities, city, districts, district, regions, region, provinces, countries, country, states, nations, settlements, camps, camp, checkpoints, floors, floor, storeys, stories, rooms, beds, tents, families, family, households, household, attacks, attack, strikes, strike, airstrikes, raids, raid, explosions, explosion, blasts, blast, incidents, incident, clashes, battles, battle, operations, operation, flights, flight, sorties, shots, shot, wars, war, fires, fire, earthquakes, aftershocks, aftershock, quakes, magnitude, violations, violation, incursions, breaches, fragments, fragment, cases, case, tests, doses, samples, animals, cat, cats, letter, letters, boar, boars, bear, bears, deer, wolf, wolves, elephants, whales, dolphins, seals, hens, poultry, camels, donkeys, livestock, star, stars, theatres, theaters, cinemas, animal, cows, cow, cattle, sheep, goats, horses, pigs, dogs, dog, birds, ducks, duck, geese, goose, turkeys, pigeons, lambs, calves, piglets, mink, minks, bees, hives, turtles, penguins, swans, gulls, seabirds, crabs, snakes, rabbits, lions, tigers, monkeys, foxes, buffalo, bison, reindeer, oxen, bulls, goat, pig, whale, dolphin, shark, sharks, elephant, lion, tiger, chickens, fish, containers, container, trailers, trailer, computers, sensors, tractors, reactors, motors, towers, carriers, cruisers, destroyers, freighters, freighter, trawlers, steamers, bunkers, quarters, chambers, corners, orders, borders, layers, flowers, semesters, chapters, offers, powers, charters, shutters, counters, filters, heaters, boilers, burners, elevators, escalators, errors, mirrors, doors, factors, vectors, processors, detectors, indicators, projectors, refrigerators, ventilators, incubators, routers, servers, printers, scooters, choppers, boosters, conveyors, compressors, excavators, bulldozers, loaders, harvesters, cylinders, canisters, feeders, trackers, posters, banners, folders, stickers, numbers, letters, matters, newspapers, shelters, centers, theaters, speakers, dumpers, interceptors, radars, lasers, blasters, planters, specimens, ballot papers, complaints, objections, papers, station, warehouse, factory, shop, church, mosque, parcel, trees, crops, pages, words, copies, screens, tickets, posts, articles, books, films, songs, episodes, documents, samples, parcels, bags, boxes, crates, batteries, battery, companies, firms, banks, shops, stores, stalls, factories, plants, plant, sites, places, locations, parts, pieces, items, types, kinds, forms, levels, stages, phases, rounds, talks, meetings, agreements, resolutions, questions, issues, points, steps, ways, areas, zones, sections, sectors, sides, groups, teams, units, brigades, brigade, battalions, battalion, regiments, divisions, division, squads, squadrons, platoons, columns, fronts, gangs, parties, organisations, organizations, unions, lines, rows, tables, plots, ballistic, cruise, kilowatts, trips, ambulances, ambulance, motorcycles, bicycles, generators, transformers, substations, pylons, towers, tunnels, positions, bases, depots, warehouses, stations, ports, airports, lakes, rivers, islands, dams, states, lanes, wounds to, gunshot, stab',
    money:
      'rupees, rupee, baht, rand, naira, shillings, shilling, taka, lira, zloty, forints, kronor, kroner, reais, ringgit, rupiah, pesos, riyals, dirhams, afghanis, euros, euro, pounds sterling, $, us$, €, £, ¥, ₩, ₴, ₽, usd, eur, gbp, a$, c$, dollars',
    label:
      'no, number, nos, page, chapter, article, section, resolution, route, highway, flight, channel, room, gate, line, phase, level, magnitude, category, version, type, model, group, zone, sector, block, terminal, pier, hangar, unit, boeing, airbus, dc, top, part, figure, grade, class, aged, age, ages, world war, protocol, apollo, kilometre, kilometer, km',
    month:
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
    weekday: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun',
    no: 'not a single, was not one, is not one, was not a single, is not a single, has not been one, has not been a single, no, zero, without, any, not any, neither',
    nobody: 'nobody, no one, no - one, none, not one, no one else, nobody else',
    single: 'a, an, another, one, a second, a third, a fourth, a fifth, a sixth, a single',
    including:
      'including, among them, among whom, include, included, includes, amongst them, counting, comprising, made up of, consisting of, broken down as follows :, as follows :, among the dead, among the victims, among the wounded, among the injured, among those killed, among those injured, among the missing, among the casualties, among those released, among the fatalities, amid them',
    auxiliary:
      "was, were, is, are, been, be, being, had, has, have, having, may, might, could, can, will, would, shall, should, must, wasn't, weren't, isn't, aren't, haven't, hasn't, hadn't, got, get, gets, getting, remain, remained, remains, do, did, does, appear, appeared, seem",
    'amounts-to':
      'stands at, stood at, at, to, is, was, are, were, reached, reaches, reach, reaching, has reached, had reached, hit, hits, passed, passes, exceeded, exceeds, topped, tops, surpassed, surpasses, rose to, rises to, risen to, climbed to, climbs to, grew to, grown to, increased to, stood, stands, totalled, totaled, total, totals, numbered, number, numbering, jumped to, climbing to, rising to, crossed, crosses, has passed, put at, estimated at, set at, came to, comes to, amounts to, amounted to, amount to, ran to, run to, runs to, add up to, adds up to, added up to, now at, up to, edged up to, edges up to, soared to, soars to, mounted to, as, of, neared, nears, approached, approaches, dropped to, drops to, fell to, falls to, fell back to, down to, went up to, goes up to, gone up to, went to, gone to, moved to, crept to, inched to, reduced to, corrected to, updated to, remains at, remained at, revised to, raised to, lowered to, cut to, over',
    leaving: 'leaving, left, leave, leaves, with',
    says: 'boasted, boasts, boast, admitted to having, admits to having, admitted having, owned up to, admit, concede, acknowledge, allege, assert, contend, reckon, reckoned, calculate, assess, assesses, suggest, indicate, reveal, disclose, argue, recount, testify, testifies, predict, predicts, predicted, predicting, assume, assumes, assumed that, think, thinks, reads, knows of, know of, knew of, talks of, talk of, talked of, stressed, stresses, clarified, clarifies, complained that, complains that, holds that, hold that, held that, takes the view that, take the view that, took the view that, is of the view that, are of the view that, is of the opinion that, work on the assumption that, works on the assumption that, worked on the assumption that, work on the basis that, works on the basis that, let it be known that, lets it be known that, made it known that, acknowledging, conceding, admitting, publishes, identifies, established that, established the number, told how, said, announce, conclude, warn, warns, says, say, saying, reported, reports, report, reporting, stated, states, stating, announced, announces, announcing, confirmed, confirms, confirming, claimed, claims, claim, claiming, estimated, estimates, estimate, estimating, told, added, adds, adding, noted, notes, acknowledged, admits, admitted, acknowledges, declared, declares, counted, counts, recorded, records, verified, verifies, documented, documents, revealed, reveals, disclosed, indicates, indicated, puts, put, warned, warns, believes, believe, believed, calculates, calculated, assessed, assesses, updated, updates, listed, lists, tallied, judged, judges, insisted, insists, maintains, maintained, conceded, concedes, wrote, writes, tweeted, posted, published, registered, asserted, asserts, alleged, alleges, suggested, suggests, explained, explains, informed, specified, emphasized, recalled, testified, quoted, named, names, cites, cited, gave, gives, identified, attributed, concludes, concluded, finds, found that, revises, revised, revise, doubles, updates, lowers, showed, shows, show, maintain, tells, admits to, speaks of, spoke of, reckons, logged, has logged, verifies, estimates that, mentioned, mentions, answers, replied, tell, tells, explained, fear, fears, speak of, speaking of, boasted of, boasts of, boast of, argued, argues, contended, contends, recounted, recounts, related, certified, certifies, ascertained, briefed, recall, recalls, had said, had reported, had spoken of, first said, first reported, pointed out, points out, have counted, has counted, have recorded, has recorded, have registered, has registered, describes, describe, described, keeps to, kept to, sticks to, stands by, insist, counters, countered',
    according: 'according to, as per, per, according',
    not: "not, never, didn't, doesn't, don't, wasn't, weren't, isn't, aren't, hasn't, haven't, did not, does not, was not, were not, has not, have not, had not, no basis, no truth, no evidence that",
    denies:
      'withdraws its statement, withdrew its statement, withdraws its claim, withdrew its claim, withdraws the claim, has withdrawn its statement, has withdrawn its claim, takes back its statement, took back its statement, takes back its claim, took back its claim, denied, denies, deny, denying, denials, dismissed, dismisses, dismissing, rejected, rejects, rejecting, retracted, retracts, retracting, disputed, disputes, disputing, refuted, refutes, refuting, rebutted, false, untrue, fabricated, fake, withdrew, withdrawn, contradicted, no basis, no truth, without foundation, baseless, incorrect, rumours, rumors, rumour, rumor, hoax, disowned, called into question, distanced itself from, not to share',
    hypothetical:
      'could, would, might, will, shall, may yet, if, unless, feared dead, feared trapped, feared drowned, feared killed, threatened to, threatens to, threatening to, vowed to, vows to, plans to, planned to, planning to, expected to, expect, expects, feared, fear, fears, projected, projects, forecast, forecasts, predicted, predicts, intends to, intended to, promised to, promised, pledged to, pledges to, pledged, offered to, offers to, hopes to, hoped to, preparing to, prepares to, ready to, wants to, wanted to, may have to, might have to, could have to, to be, be able to, simulation, exercise assumed, exercise assumes, drill assumed, scenario assumed, scenario assumes, in the exercise, in the drill, in the scenario, potentially, hypothetical, worst case, worst - case, should nothing, agreed to, set to, due to be, whether, about to, ordered to, proposed, proposes, proposal, potential, at risk of, would - be, has orders to, plan to, plot to, plotted to, scenario',
    historical:
      'up from, down from, compared with, compared to, as against, previous, previously, earlier, initially, initial, first announced, first reported, first said, had said, had reported, had put, had spoken of, last official count, at the time, back then, genocide, world war, century, whose toll of, the soviet union, vietnam war, korean war, chechen war, gulf war, cold war, falklands war, iran - iraq war, instead of, rather than, originally, revised from, an earlier, days after the, weeks after the, days before the, weeks before the, months before the, months after the, years earlier, decade earlier, years before',
    figures:
      'figure, figures, toll, tolls, count, counts, number, numbers, information, details, breakdown, statistics, data, estimate, estimates, list, lists, report, reports',
    rank: 'sergeant, sergeants, corporal, corporals, lieutenant, lieutenants, captain, captains, colonel, colonels, major, majors, general, generals, officers, commander, commanders, brigadier, brigadiers, non - commissioned officers, nco, ncos, enlisted men, privates, cadets',
    'number-of':
      'number of, the number of, total number of, the total number of, numbers of, tally of, count of, figure for, total of those, figures for, number',
    preposition:
      'of, in, on, at, by, with, from, to, for, during, after, before, since, near, around, over, under, between, against, into, within, across, amid, following, outside, inside, throughout, until, till, through, aboard, along, off, upon, via, without, as, per, behind, beside, beyond, toward, towards, among, amongst, like, than, despite, due, because, about',
    conjunction: 'and, or, but, as well as, plus, nor, &, along with, together with, while, whereas, yet',
    stop: 'he, she, it, they, we, i, you, him, her, them, us, his, its, their, our, my, your, this, that, these, those, there, here, also, so, then, now, only, even, still, who, whose, whom, what, how, why, the, some, all, each, every, such, both, either, if, every one of, each one of, each of, out, away, back, abroad, inland, fell, suffered, suffering, sustained, sustaining, needed, required, already, later, earlier, ago, today, yesterday, tomorrow, tonight',
    clause:
      'when, where, which, who, that, after, before, while, because, since, as, although, though, if, until, whose, whom, but, whereas, so that, in which',
    adverb:
      'last week, last month, last year, the week before, the month before, the year before, a day earlier, a week earlier, a month earlier, a year earlier, an average of, overnight, aboard, on board, so far, mostly, mainly, at least, reportedly, allegedly, also, currently, still, already, now, officially, seriously, badly, severely, critically, slightly, lightly, fatally, mortally, only, just, in total, in all, altogether, overall, alone, initially, immediately, apparently, instantly, together, to date, thus far, to death, then, since, later, subsequently, previously, again, all, both, ever, never, yet, as well, too, too badly, gravely, moderately, possibly, probably, presumably, believed to, believed, thought to, said to, known to, reported to, confirmed to, feared to, estimated to, newly, at first, reported, confirmed, believed to have, understood to, presumed, listed as, reported as, counted as, even, thereby, simultaneously, forcibly, internally, violently, brutally, not only, feared, listed, recorded as',
  },
  before: {
    over: 'more than, over, in excess of, upwards of, above, north of, well over, upward of, exceeding, greater than, just over, slightly more than, a little over, well above, passed, has passed, have passed, exceeds, exceeded, exceed, surpassed, surpasses, topped, tops, surpassing, topping, passes, passing, surpass, far more than, well more than, crossed, crosses, climbed past, climbs past, climbing past, rose past, rises past, risen past, rising past, jumped past, soared past, went past, gone past, moved past, edged past, crept past, surged past, pushed past, climbed above, rose above, risen above, went above, gone above, jumped above, goes beyond, go beyond, goes past, go past, climbed beyond, rose beyond, went beyond, gone beyond',
    at_least:
      'at least, no fewer than, not less than, no less than, not fewer than, a minimum of, minimum of, at the very least, at minimum',
    about:
      'about, around, roughly, approximately, some, circa, an estimated, estimated, approx, an approximate, as estimated, close to about, or so, somewhere around, in the region of, in the order of, on the order of, ca, c, ~, ≈, perhaps, something like, probably',
    nearly:
      'nearly, almost, close to, closer to, just under, under, approaching, near, fewer than, less than, almost to, just short of, just shy of, nearing, neared, nears, below, not quite, virtually, just below',
    up_to:
      'up to, as many as, as high as, as much as, a maximum of, maximum of, no more than, not more than, at most, anything up to',
  },
  after: {
    at_least: 'or more, or above, at least, and counting, plus, at a minimum, at the least, or even more, +',
    about: 'or so, odd, or thereabouts, approximately, give or take',
    up_to: 'at most, or less, or fewer, at the most',
  },
  incidents: {
    strike:
      'airstrike, airstrikes, air strike, air strikes, strike, strikes, drone strike, drone strikes, drone attack, missile attack, missile strike, rocket attack, shelling, bombardment, bombing raid, air raid, air raids, shells, missile, missiles, rocket, rockets, drones, barrage, glide bomb',
    bombing:
      'bombing, bombings, bomb, bombs, car bomb, car bombing, suicide bombing, suicide bombings, suicide bomber, explosion, explosions, blast, blasts, detonation, roadside bomb, landmine, mine explosion, exploded, explodes, detonated',
    shooting: 'shooting, shootings, gunfire, mass shooting, gunman, gunmen, opened fire, open fire, shot',
    attack:
      'attack, attacks, attacked, ambush, ambushed, raid, raided, raids, assault, massacre, stabbing, storming, stormed, hijacking, incident, incidents',
    clash: 'clash, clashes, skirmish, skirmishes, firefight, gun battle, battle, riot, riots, unrest',
    earthquake: 'earthquake, earthquakes, quake, quakes, tremor, aftershock, tsunami',
    storm: 'storm, storms, cyclone, hurricane, typhoon, tornado, tornadoes, squall, tropical storm',
    flood:
      'flood, floods, flooding, flash flood, flash floods, landslide, landslides, mudslide, mudslides, avalanche, dam burst, dams burst, burst its banks',
    fire: 'fire, fires, blaze, wildfire, wildfires, inferno',
    shipwreck:
      'shipwreck, sinking, capsized, capsizing, sank, sinks, sunk, overturned, ferry, boat disaster, rolled over',
    crash:
      'crash, crashes, crashed, plunge, plunged, plunges, collides, derails, air disaster, plane crash, collision, collided, derailment, derailed, accident, accidents, pile - up',
    collapse: 'collapse, collapsed, collapses, building collapse, cave - in, caved in, rock burst',
    stampede: 'stampede, crowd crush, crush',
    eruption: 'eruption, erupted, volcano',
    swap: 'exchange, swap, prisoner swap, prisoner exchange',
  },
  wars: 'war, wars, civil war, conflict, invasion, campaign, offensive, operation, insurgency, epidemic, outbreak, pandemic, uprising, crackdown, siege, aggression, genocide, famine, cholera, protests, suppression, repression, revolt, rebellion, fighting, violence, hostilities, cumulative',
  outlets:
    'reuters, afp, agence france - presse, ap, the ap, associated press, the associated press, bbc, bbc news, cnn, al jazeera, the guardian, the new york times, the washington post, the times, dpa, tass, interfax, ria, ria novosti, xinhua, yonhap, kyodo, efe, ansa, anadolu, anadolu agency, sky news, the telegraph, the wall street journal, bloomberg, local media, state media, media, local media reports, media reports, newspaper, the newspaper, the daily, the news agency, news agency, press reports, reports, the report said, nbc, cbs, abc, fox news, the times of israel, haaretz, deutsche welle, le monde, france 24, npr, politico, axios, the kyiv independent, ukrainska pravda, meduza, mediazona bbc',
  pronouns:
    "he, she, it, they, we, they've, we've, it's, he's, she's, they're, who, which, the statement, the communique, the document",
  placeWords:
    'in, at, near, outside, around, across, on, from, of, off, inside, to, towards, through, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, throughout, within',
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
  cues: 'relief camps, refugee camps, transit camps, displacement camps, evacuation centres, evacuation centers, under the mud, under the rubble, under rubble, under the debris, beneath the rubble, under the snow, under the ruins, sappers, engineers, captivity, home from, declared dead, battalion of, garrison of, brigade of, regiment of, contingent numbers, contingent now numbers, officers land, officers landed, troops landed, trauma, gunshot, lives lost, crossed to, on patrol, troops in all, on duty, on standby, on alert, roll call, have fallen, had fallen, own were lost, own men, strong, lives, mercenaries, has claimed, have claimed, now claimed, morgue, mortuary, crossed into, cross into, crossing into, searching for, being sought, still sought, women go, men go, people go, hostages go, prisoners go, captives go, sailors go, soldiers go, students go, girls go, boys go, children go, to pieces, to flight, got back, of its citizens, of their citizens, their hands, its hands, rebel hands, enemy hands, scratches, grazes, sprains, men in all, kidnappers, captors, their sight, their eyesight, their homes, their houses, their villages, their life, his life, her life, soldiers, troops, burns, fractures, bones, bruises, concussion, inhalation, shrapnel, limbs, limb, fate, whereabouts, survivors, survivor, survived, sheltering, relatives, dormitories, fell this, fell last, fell yesterday, fell today, mourn, mourns, mourned, mourning, the loss of, fell in, fell near, fell at, fell during, fell on, fell while, fell defending, has fallen, have fallen, had fallen, red cross, red crescent, icrc, residents, villagers, inhabitants, islanders, peacekeepers, firefighters, rescuers, volunteers, foreigners, fighters, recruits, gendarmes, paramilitaries, reservists, personnel, people left, people are in, people are living, people live in, people were ordered, people share, tents, in camps, in schools, evacuees, stabbed, entombed, buried, burial, lie under, lying under, list of the missing, list of missing, did not come back, did not return, never returned, went down with, critical condition, serious condition, grave condition, looking for, coastguard, paratroopers, looked for, contact with, garrison, regiments, buries, neutralised, neutralized, brought up hurt, out of action, out of combat, the names of, names, volunteers at, to hell, collarbone, fractured, broken nose, broken pelvis, all of them dead, out dead, broken leg, broken legs, broken arm, broken arms, broken rib, broken ribs, the hands of, serve in,  search for, serve in, serving in, fight for, fighting for, are fighting, under contract, join the, not come back, not return, never returned, carried off, led away, enlisted, flown out, flew out, ordered out, of our own, of their own, to safety, lost a leg, lost a foot, lost an eye, lost an arm, lost a hand, lost a limb, lost his, lost her, with the ship, victims, among the',
  abbreviations:
    'mr, mrs, ms, dr, prof, gen, lt, col, maj, capt, sgt, cpl, cmdr, adm, gov, sen, rep, st, jr, sr, no, vs, etc, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u.s, u.n, u.k, e.g, i.e, a.m, p.m, approx, inc, ltd, co, corp, rev, msgr, brig, pres, fr, mt, ft, al, ca, d.c, est',
  time: ENGLISH_TIME,
};
