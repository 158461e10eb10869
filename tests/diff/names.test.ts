import { describe, expect, test } from 'vitest';
import { isNamesake } from '../../src/diff/names/namesakes.ts';
import { relateNames } from '../../src/diff/names/relate-names.ts';
import { name } from './builders.ts';

describe('places as texts word them', () => {
  test.each([
    ['~Sample valley', '~Sample district', 'equal'],
    ['~Sample', '~Sample border', 'equal'],
    ['~Sample valley', '~Other valley', 'apart'],
    ['~Rakhov', '~Рахові', 'equal'],
    ['~Shirokoye district', '~Широкому районе', 'equal'],
    ['~Petrovka', '~Рахові', 'apart'],
    ['~Широке', '~Широкому районі', 'equal'],
    ['~в Каменске', '~Каменской области', 'equal'],
    ['~Каменка', '~Каменске', 'apart'],
    ['~г. Каменск', '~в Каменске', 'equal'],
    ['~пос. Рудный Каменской обл.', '~поселке Рудном Каменской области', 'equal'],
    ['~хутір Лангу', '~Лангу', 'equal'],
    ['~Sample village', 'xx', 'unstated'],
    ['yy', 'xx', 'apart'],
    ['~Sample port', '~ميناء مثال', 'unstated'],
    ['~the Petrovka coal mine', '~шахте «Петровка»', 'inside'],
    ['~Sampleton market', '~Sampleton', 'equal'],
    ['~the market', '~the harbour', 'apart'],
    ["~Ruritania's Sample mine", '~Sample coal mine', 'around'],
    ['~Sample range', '~예시 사격장', 'unstated'],
    ['xx-town', '~ميناء مثال', 'apart'],
    ['~Sample', '~Sample and Marrow provinces', 'inside'],
    ['~Sample and Marrow', '~Marrow', 'around'],
    ['~Sample and Marrow', '~Marrow province and Sample', 'equal'],
    ['~Sample and Marrow', '~Marrow and Tarsia', 'apart'],
    ['~Зразкова', '~Зразкова та Інша', 'inside'],
    ['~예시군', '~예시군과 다른군', 'inside'],
    ['~예시', '~예시와룡면', 'apart'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(relateNames(name(a), name(b))).toBe(relation);
  });
});

describe('people as texts word them', () => {
  test.each([
    ['~miners', 'people', 'unstated'],
    ['~students', 'people', 'unstated'],
    ['~Valdorans', '~Valdoran troops', 'equal'],
    ['~children', 'people', 'apart'],
    ["~Ruritania's soldiers", "~Valdora's soldiers", 'apart'],
    ['forces', 'fighters', 'apart'],
    ['~загиблих військових', 'people', 'equal'],
    ['~جثة', 'people', 'equal'],
    ['~실종자', '~miners', 'unstated'],
    ['~사상자', 'people', 'equal'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(relateNames(name(a), name(b))).toBe(relation);
  });
});

describe('authorities as texts name them', () => {
  test.each([
    ['~civil-defence', 'xx-valley-civil-defence', true],
    ['~state civil defence', 'xx-valley-civil-defence', true],
    ['~president', 'xx-president', true],
    ['~president', '~prime-minister', false],
    ['~fire-service', '~마로소방본부', true],
    ['~fire-service', '~마로경찰서', false],
    ['~police', '~마로경찰서', true],
    ['~coast-guard', '~the Marrow Coast Guard', true],
    ['~civil-defence', '~الدفاع المدني في كارسك', true],
    ['~civil-defence', '~الهلال الأحمر في كارسك', false],
    ['~the chief of staff of the valley navy', 'xx-valley-navy', true],
    ['~the chief of staff of the valley navy', 'xx-valley-police', false],
    ['~mayor', '~the mayor of Sampleton', true],
    ['~ministry', '~the ministry of Sampleton', false],
    ['xx-health', 'yy-health', false],
    ['~the district governor', '~the mayor', false],
    ['~NFRA', '~National Flood Response Authority', true],
    ['~the flood office NFRA', '~National Flood Response Authority', true],
    ['~NFRA', '~National Forest Authority', false],
    ['~the provincial office', '~Marrow Provincial Flood Response Office', true],
    ['~institute', '~the National Institute for Flood Response', true],
    ['~institute', '~the Flood Response Agency', false],
    ['~company', '~Sample Coal', true],
    ['~police commander Peter Sample', '~the county police', true],
    ['~Sampleton county governor Jane Other', '~Governor Other', true],
    ["~the governor's office", '~Governor Other', true],
    ['~governor', '~regional governor Jane Other', true],
    ['~Sampleton police', '~Otherton police', false],
    ['~the governor', '~the county police', false],
    ['~company', '~Sample Rescue Service', false],
    ['~minister', 'xx-emergency-ministry', true],
    ['~administration', '~the Marrow administration', true],
    ['~the regional office', '~Marrow Provincial Flood Response Office', false],
    ['~the provincial hospital', '~Marrow Provincial Flood Response Office', false],
    ["~Ruritania's flood authority", '~the state flood authority', true],
    ["~Ruritania's flood authority", "~Valdora's flood authority", false],
    ['~Ann Sampler', '~governor Ann Sampler', true],
    ['~Маринов', '~Ivan Marinov', true],
    ['~Компания «Петровка Уголь»', '~the operator Petrovka Ugol', true],
    ['~Компания «Петровка Уголь»', '~the operator Petrovka Zoloto', false],
    ['~coast guard spokeswoman', '~Valdoran coast guard', true],
    ['~coast guard spokeswoman Ada Sample', '~Valdoran coast guard', true],
    ['~spokesman for the coast guard', '~Valdoran coast guard', true],
    ['~hospital spokesman Dan Sample', '~hospital spokeswoman Ada Other', false],
    ['~coast guard spokeswoman', '~Valdoran border guard', false],
    ['~governor of the region', '~governor Mira Sample', true],
    ['~губернатор области', '~губернатор Иван Примеров', true],
    ['~governor Ada Other', '~governor Mira Sample', false],
    ['~governor of the region', '~mayor Mira Sample', false],
    ['~emergencies ministry', "~Valdora's emergencies ministry", true],
    ['~police', '~state police command', true],
    ['~the regional governor', '~начальник ОВА Остап Приклад', true],
    ['~the regional governor', '~губернатор Остап Пример', true],
    ['~the mayor', '~начальник ОВА Остап Приклад', false],
    ['~police', '~state fire command', false],
    ['~emergencies ministry', '~Valdoran emergencies ministry', true],
    ['~emergencies ministry', "~Valdora's interior ministry", false],
    ['~interior minister Ada Sample', '~the interior ministry', true],
    ['~health minister Ada Sample', '~the interior ministry', false],
    ['~Valdora', '~Valdoran defence minister Ada Sample', true],
    ['~Valdora', "~Valdora's health ministry", true],
    ['~Valdora', '~Valdoran villagers', false],
    ['~Luria', '~the ministry of health of Luria', true],
    ['~Ruritania', '~Valdoran defence minister Ada Sample', false],
    ['~㈜동해물산', '~Donghae Mulsan Co.', true],
    ['~동해물산', '~Donghae Trading', false],
    ['~동해', '~Donghae Mulsan', false],
    ['~달빛상사', '~Dalbit Sangsa', true],
    ['~별꽃셀', '~Byeolkkot Cell', true],
    ['~별꽃셀', '~Byeolkkot Steel', false],
    ['~المركز السوداني لتوثيق الانتهاكات', '~the Sudanese Centre for the Documentation of Violations', true],
    ['~الشبكة اليمنية لحقوق الإنسان', '~Yemeni Network for Human Rights', true],
    ['~الشبكة اليمنية لحقوق الإنسان', '~Iraqi Network for Human Rights', false],
    ['~الشبكة اليمنية لحقوق الإنسان', '~Yemeni Monitor for Human Rights', false],
    ['~لجنة الأسرى', '~prisoners committee', false],
    ['~Независимый профсоюз «Бурильщик»', '~профсоюзе «Бурильщик»', true],
    ['~управлении здравоохранения Карской области', '~Управление здравоохранения Луринской области', false],
  ])('%s and %s', (a, b, same) => {
    const [x, y] = [a, b].map((key) => name(key, ...(key.startsWith('~') ? [] : [key.slice(0, 2)])));
    expect(x !== undefined && y !== undefined && isNamesake(x, y)).toBe(same);
  });
});

describe('an agency under the words that one text has for it', () => {
  const local = {
    key: '~marrow flood agency',
    text: 'the Marrow Flood Agency',
    name: 'Marrow Flood Agency (BPBD)',
    within: [],
  };
  const national = { key: 'xx-nfa', text: 'Ruritania’s National Flood Mitigation Agency', name: 'NFA', within: ['xx'] };

  test.each([
    ['the short form that stood in brackets', name('~the BPBD spokeswoman'), local, true],
    ['another short form', name('~the BPKD spokeswoman'), local, false],
    ['the words of a registered name', name('~national flood agency'), national, true],
    ['other words', name('~national forest agency'), national, false],
    ['the bare office of which it is a branch', name('~health'), name('xx-health-north', 'xx-health', 'xx'), true],
    ['another bare office', name('~harbour'), name('xx-health-north', 'xx-health', 'xx'), false],
  ])('%s', (_, a, b, same) => {
    expect(isNamesake(a, b)).toBe(same);
  });
});
