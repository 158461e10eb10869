import { pick, seeded } from '../scripts/mutate.ts';

/*
 * Invented news for measuring speed. No sentence is about anything that happened; towns, offices and numbers are put in by
 * chance, always by the same one.
 */

/** Articles of a mixed news feed: every fourth tells of casualties, in a few of its sentences. */
export function mixedNews(characters: number): readonly string[] {
  const random = seeded(11);
  return articles(characters, (index) =>
    Array.from({ length: 24 }, (_, at) => sentence(index % 4 === 0 && at % 6 === 0 ? TOLLS : QUIET, random)),
  );
}

/** Articles in which every sentence but one in four states a casualty figure. */
export function casualtyNews(characters: number): readonly string[] {
  const random = seeded(12);
  return articles(characters, () =>
    Array.from({ length: 24 }, (_, at) => sentence(at % 4 === 3 ? QUIET : TOLLS, random)),
  );
}

function articles(characters: number, make: (index: number) => readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let length = 0; length < characters; ) {
    const article = inParagraphs(make(all.length));
    all.push(article);
    length += article.length;
  }
  return all;
}

function inParagraphs(sentences: readonly string[]): string {
  return sentences
    .map((text, at) => text + (at % 3 === 2 ? '\n\n' : ' '))
    .join('')
    .trim();
}

function sentence(templates: readonly string[], random: () => number): string {
  return pick(templates, random).replace(/\{(\w+)\}/g, (_, slot: string) => filled(slot, random));
}

function filled(slot: string, random: () => number): string {
  if (slot === 'n') return String(2 + Math.floor(random() * 70));
  if (slot === 'N') return (1000 + Math.floor(random() * 90_000)).toLocaleString('en');
  if (slot === 'y') return String(1990 + Math.floor(random() * 35));
  return pick(SLOTS[slot] ?? [''], random);
}

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  town: ['Karvel', 'Ostrava Dol', 'Lindmere', 'Port Sarrat', 'Tamberg', 'Velika Luka', 'Hanseong-ni', 'Quorn Valley'],
  office: ['health ministry', 'regional governor', 'defence ministry', 'civil defence', 'mayor', 'general staff'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  word: ['roughly', 'more than', 'nearly', 'about', 'up to', 'at least'],
  firm: ['the grid operator', 'the port authority', 'a local brewery', 'the tram company', 'the state bank'],
  people: ['soldiers', 'civilians', 'miners', 'passengers', 'villagers', 'rescue workers'],
};

const QUIET: readonly string[] = [
  'The council of {town} approved a budget of {N} crowns on {day}, {n} percent above last year.',
  'Rain is expected to reach {town} by the evening, with temperatures falling to {n} degrees overnight.',
  'A spokeswoman for {firm} said talks on the new timetable would resume on {day}.',
  'The museum reopened its west wing after two years of repairs to the roof and the heating.',
  '{town} beat their neighbours {n}-{n} in front of a crowd of {N}, the largest of the season.',
  'Analysts had predicted that interest rates would stay where they are until the spring.',
  'The bridge, built in {y}, carries {word} {N} vehicles a day and needs new bearings.',
  'Parents complained that the school bus no longer stops near the library in the mornings.',
  'The committee heard that {firm} had ordered {n} trams, the first of which will arrive next autumn.',
  'Wheat prices rose by {n} percent in a week as buyers waited for word from the exporters.',
  'Voters in {town} go to the polls on {day} to choose between {n} candidates for the council.',
  'She began writing songs as a student and released her first record in {y}.',
  'The court adjourned the hearing until {day} because one of the experts had fallen ill.',
  'Engineers said the fault in the cable had been found {n} kilometres off the coast.',
  'The university will offer {n} new courses, among them one on the history of cartography.',
  'Foreign ministers are due to meet in {town} to discuss fishing quotas and the price of gas.',
  'The orchestra closed its tour with a long evening of chamber music and two encores.',
  'Officials denied that the ferry line would be sold, calling the report a misunderstanding.',
  'According to the survey, {n} percent of households in {town} now heat with electricity.',
  'The film, which cost {word} {N} to make, was shot in a disused quarry near {town}.',
  'Gardeners were asked not to water their lawns before the reservoirs had filled again.',
  'The {office} opened a new office in {town} and promised shorter queues at the counters.',
  'Trains between {town} and the capital run every {n} minutes again after the works on the line.',
  'A new law obliges landlords to publish the energy use of every flat that they let.',
  'The striker signed for {n} months and will wear the number {n} shirt of his predecessor.',
  'Archaeologists uncovered a well that may be {N} years old beneath the old market square.',
  'The {office} said in a statement that the road to {town} would be closed on {day}.',
  'Bakers in {town} say that flour and butter have become dearer by a third since the winter.',
];

const TOLLS: readonly string[] = [
  'At least {n} people were killed and {n} wounded when a shell hit a market in {town} on {day}, the {office} said.',
  'The {office} put the death toll at {n}, including {n} children.',
  'More than {N} {people} have been killed or wounded since the fighting began, according to the {office}.',
  '{word} {n} {people} are still missing after the landslide near {town}.',
  'Hospitals in {town} took in {n} injured people overnight, {n} of them in a critical condition.',
  'The {office} said {N} {people} had been displaced from villages around {town}.',
  'A further {n} bodies were recovered from the rubble on {day}, bringing the total to {n}.',
  'The {office} denied that {n} {people} had died in the explosion at the depot.',
  'Both sides handed over {n} prisoners of war in an exchange near {town} on {day}.',
  'In the past 24 hours {n} {people} were killed and {n} others injured in strikes on {town}.',
];
