import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

function read(text: string, title: string | null = null) {
  return readFigures({ text, title, lang: 'en', published: '2025-06-13T00:00:00Z', outlet: null }, { register })
    .figures;
}

describe('who speaks', () => {
  test.each([
    ['North Korea sent 3,000 more soldiers to Russia, the JCS said.', 'kr-jcs'],
    ['Some 700 soldiers from the North were killed, the National Intelligence Service said.', 'kr-nis'],
    [
      'Another 12 Kenyans died fighting for Russia, the National Intelligence Service (NIS) told a committee.',
      'ke-nis',
    ],
    ['Britain’s defence ministry briefed reporters. About 4,000 soldiers were killed, the MoD said.', 'gb-mod'],
    ['Lebanese hospitals are full. The health ministry said 31 people were killed.', 'lb-moh'],
    ['Seoul says 600 soldiers were killed. South Korea’s spy agency briefed lawmakers on Monday.', 'kr-nis'],
    ['Seoul says 600 soldiers were killed.', 'kr-government'],
    ['The Health Ministry of Tarsia said 31 people were killed.', '~health ministry of tarsia'],
    ['Last week South Korea’s military estimated 1,900 casualties among the troops.', 'kr-jcs'],
    ['Reporters from Egypt and Israel met. The defence ministry said 31 people were killed.', '~mod'],
    ['Pakistan has lost 91 soldiers since it began its raids, the Ministry of Defence said.', '~mod'],
  ])('%s', (text, key) => {
    expect(read(text)[0]?.claimant?.key).toBe(key);
  });
});

describe('who speaks for the one named before', () => {
  test.each([
    [
      'The Kenyan Ministry of Defence said seven soldiers had died. The spokeswoman added that 25 were missing.',
      'ke-mod',
    ],
    [
      'The Kenyan Ministry of Defence said seven soldiers had died. A ministry spokesman said 25 were missing.',
      'ke-mod',
    ],
    [
      'The Kenyan Red Cross said seven people had died. Spokesman Amir Peter Sample said 25 were missing.',
      'ke-red-cross',
    ],
    [
      'The Karsk Fire Brigade said seven people had died. The brigade’s spokesman said 25 were missing.',
      '~karsk fire brigade',
    ],
    ['The Karsk Fire Brigade said seven people had died. The hospital’s spokesman said 25 were wounded.', '~hospital'],
    [
      'The Luria Fire Brigade said seven people had died, the Marrow Fire Brigade nine. A brigade spokesman said 25 were missing.',
      '~brigade',
    ],
  ])('%s', (text, key) => {
    expect(read(text).at(-1)?.claimant?.key).toBe(key);
  });
});

describe('who speaks, whatever stands between the name and its verb', () => {
  test.each([
    ['The River Watch, which runs two clinics in the valley, has counted 31 dead.', 'The River Watch'],
    ['The harbour office, in a short notice, said 12 sailors had drowned.', 'The harbour office'],
    ['A monitoring group, the River Watch, says 31 villagers were killed.', 'the River Watch'],
    ['The migration agency (MAO) said 40 people were missing.', 'The migration agency'],
    ['A driver who fled the town on foot told reporters that nine villagers were dead.', 'A driver'],
    ['Forty people were hurt on the bridge, the inspector general, Ada Lund, said.', 'the inspector general'],
    ['The garrison command describes the raid as a success and says 14 intruders were killed.', 'The garrison command'],
    ['"I can tell you that 23 of our men were killed," the defence minister told the house.', 'the defence minister'],
    ['The district office had said on Monday that 11 workers were dead.', 'The district office'],
    ['According to data compiled by the miners’ union, 213 miners have died at work.', 'the miners’ union'],
    ['Forty were hurt, the mayor said; two people died later.', 'the mayor'],
    ['The world body said that two of its observers were killed.', 'The world body'],
    ['Bus plunge near the pass kills 19 - civil defence', 'civil defence'],
    ['14:52 Rail police say nine passengers were killed.', 'Rail police'],
  ])('%s', (text, name) => {
    expect(read(text)[0]?.claimant?.text).toBe(name);
  });

  test.each([
    'The storm claimed 20 lives.',
    'Violence in the three border states has cost 400 lives.',
    'Nine of the dead had yet to be identified.',
    'The figures published by the mill are old. Nine workers were killed.',
  ])('nobody: %s', (text) => {
    expect(read(text).map(({ claimant }) => claimant)).toEqual([null]);
  });

  test('an officer without a name of his own is that of the body that spoke before', () => {
    const text = 'The migration agency said it was a tragedy. Last year 569 people drowned, its spokeswoman said.';
    expect(read(text)[0]?.claimant?.text).toBe('The migration agency');
  });

  test('a new paragraph on the same number goes on in the same name', () => {
    const text = 'The toll rose to 140, the relief office said.\n\nThe figure includes 61 women.';
    expect(read(text).map(({ claimant }) => claimant?.text)).toEqual(['the relief office', 'the relief office']);
  });

  test('an office that publishes speaks for what it credits to nobody', () => {
    const [own, credited] = readFigures(
      {
        text: 'The number of dead stands at 96. The railway said that 12 passengers were hurt.',
        title: null,
        lang: 'en',
        published: '2025-06-13T00:00:00Z',
        outlet: 'Tarsian Relief Centre',
      },
      { register },
    ).figures;
    expect([own?.claimant?.text, credited?.claimant?.text]).toEqual(['Tarsian Relief Centre', 'The railway']);
  });
});

describe('who speaks, by a heading, a verb or a place in the list', () => {
  test.each([
    ['Governor: seven dead so far, 11 hurt.', 'Governor'],
    ['* Tarsia - Karsk authorities: two killed, 12 injured in shelling on Thursday.', 'Karsk authorities'],
    ['A missile struck the market. Security sources: five militiamen dead.', 'Security sources'],
    ['* Lindow - Ministry of Health, 15 March: 490 killed, 739 injured.', 'Ministry of Health'],
    ['A tanker blew up, killing 14 people, the rescue line Help 77 said.', 'the rescue line Help 77'],
    ['The Truth Commission of 1998 wrote that 120 prisoners were executed.', 'The Truth Commission of 1998'],
    ['Orlavia, under pressure at home, conceded that 40 of its soldiers were dead.', 'Orlavia'],
    ['The joint chiefs, more reserved, had spoken of 1,100 casualties.', 'The joint chiefs'],
    ['The prosecutor, who has seized the files, spoke on Friday of 61 people missing.', 'The prosecutor'],
    ['Police admit six deaths.', 'Police'],
    ['Officials in Karsk work on the assumption that 36 hostages are dead.', 'Officials in Karsk'],
    [
      'They killed 139 people, 69 of them women, by the count of the national insurance office.',
      'the national insurance office',
    ],
    ['At least 22 people have been killed, civil defence crews report, 3 of them children.', 'civil defence crews'],
    ['In the same hills, the union’s almanac notes, 45 miners died in 2010.', 'the union’s almanac'],
    ['The Observatory raises to 745 the number of villagers executed since Thursday.', 'The Observatory'],
    ['The judiciary revised to 935 the number of people killed.', 'The judiciary'],
    ['The Tarsian Cricket Board mourns three players killed in the raid.', 'The Tarsian Cricket Board'],
    ['The claim was old. Orlavia’s claim of 40 dead soldiers was dismissed.', 'Orlavia'],
    ['The WHO had said on Monday that 200 people were dead.', 'The WHO'],
    ['A nurse reached by telephone counted 29 bodies.', 'A nurse'],
    ['The hospital in Dolna treated 33 injured.', 'The hospital in Dolna'],
    ['The brigade, which had told the paper of 22 dead, went home.', 'The brigade'],
    ['In Karsk the admiralty said that six divers were killed.', 'the admiralty'],
    ['Tarsia called the account fabricated and said there were no casualties.', 'Tarsia'],
    ['First reports spoke of five dead.', 'First reports'],
    [
      'PORT AMSEL (ANA) - The Orlavian coast guard called off its search after recovering 41 bodies.',
      'The Orlavian coast guard',
    ],
    ['In the first war, Orlavia’s official count was 732 dead.', 'Orlavia'],
    ['The council met; the president, asked about it, warned that 40 hostages were dead.', 'the president'],
    ['The ministry released figures showing that 40 people were killed.', 'The ministry'],
    ['The council presented the result of a census: 372 people missing.', 'The council'],
    ['Rescue 1122 says 44 people were killed.', 'Rescue 1122'],
    ['The Lowland Central Kitchen mourns seven cooks killed in the raid.', 'The Lowland Central Kitchen'],
    ['A relief volunteer said by telephone that nine were dead.', 'A relief volunteer'],
    ['The guard has until today admitted no more than seventeen dead.', 'The guard'],
    ['In that earlier bulletin the exile group, which works from lists, had confirmed 218 dead.', 'the exile group'],
    ['The army denies any landing. There are no six bodies, a statement reads.', 'The army'],
    ['The River Watch said it has a list. Nine people were killed, according to the same group.', 'The River Watch'],
  ])('%s', (text, name) => {
    expect(read(text)[0]?.claimant?.text ?? null).toBe(name);
  });

  test.each([
    'Police officers: 3 dead.',
    'In August, conflict-related violence killed 184 villagers.',
    'Nobody is able to say more. One man was injured.',
    'Since the spring, by our own count, 43 miners have died in these pits.',
    'Our forces put 93 soldiers out of action, 31 of them killed.',
    'Four members of the league are named as fallen.',
    'The officer did not think much of it. Nine people were killed.',
  ])('nobody: %s', (text) => {
    expect(read(text)[0]?.claimant ?? null).toBeNull();
  });

  test('what the same authority had spoken of before is no claim of today', () => {
    const text = 'More than 50 miners died, the council said. A week ago it had spoken of 40.';
    expect(read(text).map(({ status, claimant }) => [status, claimant?.text])).toEqual([
      ['asserted', 'the council'],
      ['historical', 'the council'],
    ]);
  });

  test.each([
    ['"We have found 40 bodies in the shaft. There will be more," the mayor told reporters.', 'the mayor'],
    ['“We lost nine men on Friday. Nobody asked us,” said the captain of the guard.', 'the captain of the guard'],
    ['"We lost nine men on Friday." The road is closed. "No," said the captain.', undefined],
  ])('one quotation, one speaker: %s', (text, name) => {
    expect(read(text)[0]?.claimant?.text).toBe(name);
  });

  test('what is thought ends with the sentence, and so does an item of a list', () => {
    const text =
      'The town council spoke.\n\n- The army said 12 died at Karsk.\n- Nine died at Marrow.\n- Experts assume it was gas. Six died at Lindow.';
    expect(read(text).map(({ claimant }) => claimant?.text ?? null)).toEqual(['The army', null, null]);
  });

  test('who took in the wounded counts those who died among them, whoever spoke before', () => {
    const text =
      'The site committee said 23 villagers were dead. MSF received 36 wounded at its clinic, two of whom died.';
    expect(read(text).map(({ claimant }) => claimant?.key)).toEqual(['~site committee', 'msf', 'msf']);
  });
});

describe('who is counted', () => {
  test.each([
    ['North Korea has already lost 4,000 soldiers in the Kursk region.', 'kp-forces'],
    ['North Korea has suffered about 4,700 casualties since autumn.', 'kp-forces'],
    ['The number of North Korean casualties stands at around 4,000.', 'kp'],
    ['Ukrainian forces withdrew on Monday. About 300 troops were killed.', 'ua-forces'],
    ['Valdoran troops withdrew. Russian soldiers stayed. The officer said that 40 soldiers were wounded.', 'ru-forces'],
    ['The Joint Chiefs of Staff said 40 people were killed.', 'people'],
    ['The Ukrainian army said on Monday that 40 people were killed.', 'people'],
    ['Six Valdoran soldiers were killed.', '~valdoran forces'],
  ])('%s', (text, key) => {
    expect(read(text)[0]?.victims?.key).toBe(key);
  });

  test.each([
    ['A crowd crush left 121 people dead, 112 of them women.', 'women'],
    ['The blast injured 115 people, of whom 13 are minors.', 'minors'],
    ['The ministry confirmed 13 deaths, all of them border guards.', 'border guards'],
    ['Dolna: two dead (women, 55 and 61).', 'women'],
    ['The number of dockers who died has passed 130.', 'dockers'],
    ['State police have a lower toll of 58 dead.', 'people'],
    ['A raid killed one person and injured 63.', 'people'],
    ['Some 450 soldiers of the 61st Mountain Battalion died.', 'soldiers of the 61st Mountain Battalion'],
    ['The toll exceeds 6,000 people according to figures of the port office.', 'people'],
    ['No civilians were killed in the raid.', 'civilians'],
    ['There were no casualties among the crew.', 'crew'],
    ['There are no reports of injuries among children.', 'children'],
    ['Nobody was hurt.', 'people'],
    ['The fire cost 30 lives.', 'people'],
    ['Nine people are dead, one a girl of 14.', 'girl'],
    ['Karsk - Students say 39 of them were shot dead.', 'Students'],
  ])('%s', (text, victims) => {
    expect(read(text).at(-1)?.victims?.text).toBe(victims);
  });

  test('a part is of the side of its whole, and what follows of the side that was told', () => {
    const text =
      'North Korea has suffered about 4,700 casualties, including 600 deaths. Some 15,000 troops had been sent in.';
    expect(read(text).map(({ victims }) => victims?.key)).toEqual(['kp-forces', 'kp-forces', 'kp-forces']);
  });

  test('a strength is of the same people as the losses among it', () => {
    const text = 'About 900 of some 2,000 North Korean soldiers had become casualties.';
    expect(read(text).map(({ victims }) => victims?.key)).toEqual(['kp-forces', 'kp-forces']);
  });

  test('a side that the text gives only around the figure is inferred', () => {
    const [figure] = read('Ukrainian forces withdrew on Monday. About 300 troops were killed.');
    expect(figure?.victims).toMatchObject({ text: 'troops', key: 'ua-forces', within: ['ua', 'forces'] });
    expect(figure?.inferred).toContain('victims');
  });
});

test.each([
  ['North Korea has sent 3,000 soldiers to Russia.', 'ru'],
  ['North Korea has lost 3,000 soldiers.', undefined],
  ['North Korea has suffered about 4,700 casualties, including 600 deaths, fighting alongside Russia.', undefined],
  ['Some 3,000 soldiers were killed in the war against Ukraine.', undefined],
])('who acts is not where it happened: %s', (text, key) => {
  expect(read(text)[0]?.place?.key).toBe(key);
});

describe('over which stretch', () => {
  test.each([
    ['Of the 11,000 troops sent last year, 4,000 are estimated to have been killed or wounded.', 'casualties', null],
    ['The soldiers who were dispatched in January have suffered 4,000 casualties.', 'casualties', null],
    ['About 300 soldiers were killed last month.', 'killed', 'last month'],
  ])('%s', (text, measure, words) => {
    expect(read(text).find((figure) => figure.measure === measure)?.window.words).toBe(words);
  });
});

test('what is added of earlier months is no death of this day', () => {
  expect(read('Some 120 deaths of earlier months were added to the list.')[0]?.role).toBe('retroactive');
  expect(read('Some 120 deaths were reported this month.')[0]?.role).toBe('total');
});

describe('where it happened', () => {
  test.each([
    ['Some 300 soldiers were killed in Karsk, the governor of Marrow said.', null, 'Karsk'],
    ['Two gunmen were captured in Karsk region, Interior Minister Sample said on Sunday.', null, 'Karsk region'],
    ['The ministry said 300 soldiers were killed.', 'UK Ministry of Defence counts losses', null],
    ['The toll reached 40 dead.', 'Blast in Beirut', 'Beirut'],
    ['Nine men were killed in an attack on Lower Marrow, Interior Minister Sample said.', null, 'Lower Marrow'],
    ['The blast tore through the Amsel grain terminal, killing 4 dockers.', null, 'Amsel grain terminal'],
    ['Shells fell on the Amsel market in Karsk and killed 9 traders.', null, 'Karsk'],
    ['A boat sank in the Bay of Lindow off Port Amsel and 6 sailors drowned.', null, 'Port Amsel'],
    ['Some 900 villagers were seized on the coast, a monitor said.', null, 'the coast'],
    ['Four passengers died in Karsk, 17 were wounded in Marrow.', null, 'Karsk'],
    ['Some 3,000 villagers fled from the Amsel valley to a camp in Lindow.', null, 'the Amsel valley'],
    ['AMSEL, March 3 -- The ship sank near Cape Sample, and 9 sailors drowned.', null, 'Cape Sample'],
    ['MANILA - A typhoon has killed 9 sailors.', null, null],
    ['Shells hit a base at Karsk. "There were 9 wounded," the army told reporters in Geneva.', null, 'Karsk'],
    ['A quake struck near Karsk. It was felt in Lindow. At least 9 people died.', null, 'Karsk'],
    ['The mayor of Karsk said 9 people had been killed in the shelling.', null, 'Karsk'],
    ['Iran’s health ministry says 220 people have been killed in the strikes.', null, 'Iran'],
    ['Fighting broke out near Karsk. Soldiers were sent to Lindow. Nine people died.', null, 'Karsk'],
    ['- Karsk Region - Lindow, Friday: a second missile struck. 20 people were killed.', null, 'Lindow'],
    ['- Lebanon - Gunmen attacked a convoy on Monday. Three soldiers were killed.', null, 'Lebanon'],
    ['- Lebanon - Gunmen attacked a convoy near Karsk. Three soldiers were killed.', null, 'Karsk'],
    ['Lindow remembers Karsk, where in May a tip slid: 44 dead.', null, 'Karsk'],
    ['In Lindow 52 people were killed on a July day, in Marrow 30 on a November night.', null, 'Lindow'],
    ['The government of Marshal Lindow acknowledged 22 deaths.', null, null],
    ['The mission has 970 soldiers. Nepal provides 340 of these and Rwanda 210.', null, null],
    ['On Marrow, the council counted four dead.', null, 'Marrow'],
    ['Floods hit Karsk on Friday. Since June, 103 people have died nationwide.', null, null],
    ['In Karsk 84 men were swapped. The office says that Tarsia holds 870 prisoners of war.', null, 'Karsk'],
    ['Sappers worked near Camp 2, and 3 of them were wounded.', null, 'Camp 2'],
    ['Some 12,000 villagers crossed into Lindow.', null, 'Lindow'],
    ['About 2,000 soldiers died on the Kursk front.', null, 'Kursk front'],
    ['Nine intruders were killed on the breakwater.', null, 'the breakwater'],
    ['Karsk was shelled. At the rural hospital nine patients died.', null, 'the rural hospital'],
    ['Kerr County Sheriff: 59 dead, 11 missing.', null, 'Kerr County'],
    ['Myanmar’s junta says that 433 people have died in the typhoon.', null, 'Myanmar'],
    ['JEHAN - The truce holds, mediators in Jehan said.\n\nNine people were killed.', null, null],
    ['PORT AMSEL, Orlavia - Drones came to the market of Karsk. A list has 46 dead.', null, 'Karsk'],
    ['Foreigners were hit: the Philippine consulate was looking for three missing nurses.', null, null],
    [
      'SAMPLE DIRECTORATE\nPROVINCE OF MARROW\nSITUATION AT 20:00\n\nDeceased: 17\n\nBuses stand ready near Lindow.',
      null,
      'PROVINCE OF MARROW',
    ],
  ])('%s', (text, title, place) => {
    expect(read(text, title)[0]?.place?.text ?? null).toBe(place);
  });
});

test('a place of a part is not that of the whole', () => {
  const text = 'A storm struck Karsk. The council counts 114 dead, 82 of whom died in Lower Marrow.';
  expect(read(text).map(({ place }) => place?.text)).toEqual(['Karsk', 'Lower Marrow']);
});

describe('who says so', () => {
  test.each([
    ['The ministry of Orlavia, run by the old guard, says 12 soldiers were killed.', 'The ministry of Orlavia'],
    [
      'A spokeswoman for the coastguard, reading from a note, said 39 people were missing.',
      'A spokeswoman for the coastguard',
    ],
    ['A monitoring group, the Karsk Observatory, says 97 civilians were killed.', 'the Karsk Observatory'],
    ['The Red Anchor, which runs the clinic, has recorded 21 deaths.', 'The Red Anchor'],
    ['A nurse who treated them said three people had died.', 'A nurse'],
    ['The firm that owns the pit said three miners had died.', 'The firm that owns the pit'],
    ['According to figures published by the dockers union, 13 men were killed.', 'the dockers union'],
    ['At least 15 soldiers killed in raid on Dolna camp - two security sources', 'two security sources'],
    ['State police have a toll of 58 dead.', 'State police'],
    ['The harbour master said the tug had sunk; 12 people were killed.', 'The harbour master'],
    ['Two guards were killed, the fire chief says; 28 people were injured.', 'the fire chief'],
    ['The storm claimed 20 lives.', null],
    ['Fighting around Dolna has left 38 people dead.', null],
    ['Violence in the three border states has cost 48 lives.', null],
    ['On the coast 14 of the 40 dead had yet to be identified.', null],
  ])('%s', (text, claimant) => {
    expect(read(text)[0]?.claimant?.text ?? null).toBe(claimant);
  });

  test('a pronoun and "its spokesman" are who spoke before', () => {
    const [, second, third] = read(
      'The port office said 12 men had died. Its spokesman said 30 were injured. It adds that five are missing.',
    );
    expect(second?.claimant?.text).toBe('The port office');
    expect(third?.claimant?.text).toBe('The port office');
  });

  test('a report counts for the institution in its first line', () => {
    const text =
      'NATIONAL RESCUE COUNCIL OF ORLAVIA - SITUATION AT 18:00\n\nSix crew died when a tug sank. The pier is closed. Boats are out. The wind is easing.';
    expect(read(text)[0]?.claimant?.text).toBe('NATIONAL RESCUE COUNCIL OF ORLAVIA');
    expect(read(text.replace('COUNCIL', 'GOSSIP'))[0]?.claimant ?? null).toBeNull();
  });
});

describe('an authority that publishes for itself', () => {
  const told = (outlet: string, text = 'Losses of the day: 40 soldiers killed.') =>
    readFigures({ text, title: null, lang: 'en', published: null, outlet }, { register }).figures[0]?.claimant?.key;

  test('is credited where the text credits nobody', () => {
    expect(told('General Staff of the Armed Forces of Ukraine')).toBe('ua-general-staff');
    expect(told('UK Ministry of Defence (English)')).toBe('gb-mod');
    expect(told('МЧС Кыргызской Республики')).toBe('kg-emergency');
    expect(told('NDMA')).toBe('~disaster-agency');
  });

  test('and for what its hospitals took in', () => {
    const text = 'In the past day the hospitals of the province received 4 dead and 9 injured.';
    expect(told('UK Ministry of Defence', text)).toBe('gb-mod');
  });

  test('not where the text credits somebody, and no newspaper is', () => {
    expect(told('UK Ministry of Defence', 'Some 40 soldiers were killed, the Pentagon said.')).toBe('us-dod');
    expect(told('Kyiv Sample Post')).toBeUndefined();
    expect(told('Ukraine')).not.toBe('ua');
  });

  test('a name and no field of work is a wire, not an office', () => {
    expect(told('Tarsia Agency')).toBeUndefined();
    expect(told('Coastal Service')).toBeUndefined();
    expect(told('Tarsian Border Service')).toMatch(/border service/);
    expect(told('Rescue Service')).toBeDefined();
  });
});

test('a small word within a name is no verb', () => {
  const [toll] = read(
    'The Civil Defence of Rio Grande do Sul reports 10 people killed in the floods in Rio Grande do Sul.',
  );
  expect([toll?.claimant?.key, toll?.place?.key]).toEqual([
    'br-rio-grande-do-sul-civil-defence',
    'br-rio-grande-do-sul',
  ]);
});

test.each([
  ['Some 23 people killed and 6,100 displaced were counted.', ['killed', 'displaced']],
  ['The toll is 23 dead, 40 injured and 6,100 displaced.', ['killed', 'wounded', 'displaced']],
])('what is counted behind "and" has its own fate: %s', (text, measures) => {
  expect(read(text).map(({ measure }) => measure)).toEqual(measures);
});

test('a ministry of a state that the register does not know is one in both of its languages', () => {
  const read = (lang: string, outlet: string, text: string) =>
    readFigures({ text, title: null, lang, published: '2025-06-13T00:00:00Z', outlet }, { register }).figures[0]
      ?.claimant?.key;
  const english = read('en', 'Ministry of Public Health, Republic of Luria', 'Twelve people were killed on Monday.');
  expect(english).toBe(read('ar', 'وزارة الصحة العامة – جمهورية لوريا', 'قُتل ١٢ شخصاً أمس.'));
});

test('an office that tells of its own work counts what it credits to nobody else', () => {
  const text =
    'Families have reported 37 passengers who were not on the manifest. We therefore now list 96 people as missing. So far 28 have been found dead.';
  const document = {
    text,
    title: null,
    lang: 'en',
    published: '2025-06-13T00:00:00Z',
    outlet: 'Search and Rescue Office Karsk',
  };
  const claimants = readFigures(document, { register }).figures.map(({ claimant }) => claimant?.text);
  expect(claimants).toEqual(['Search and Rescue Office Karsk', 'Search and Rescue Office Karsk']);
});
