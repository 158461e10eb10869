import type { Authority } from './authorities.ts';

/**
 * The national agencies that count the dead of floods, quakes and storms, one for a country, by their own names and short
 * forms; "the Philippine disaster agency" is composed. A short form that several countries use (NDMA, NEMA, NDMO) is none's.
 */
// biome-ignore format: one country, one line
export const DISASTER_AGENCIES: readonly Authority[] = [
  // Asia and the Pacific
  agency('id', 'bnpb', 'BNPB', 'Abdul Muhari|National Disaster Mitigation Agency|National Agency for Disaster Management|Badan Nasional Penanggulangan Bencana|인도네시아 국가재난방지청'),
  agency('ph', 'ndrrmc', 'NDRRMC', 'National Disaster Risk Reduction and Management Council|Office of Civil Defense', 'civil-defence'),
  agency('pk', 'ndma', 'NDMA Pakistan', 'National Disaster Management Authority of Pakistan|Pakistan NDMA'),
  agency('in', 'ndma', 'NDMA India', 'National Disaster Management Authority of India|India NDMA'),
  agency('jp', 'fdma', 'Fire and Disaster Management Agency of Japan', 'Fire and Disaster Management Agency|FDMA|일본 총무성 소방청|총무성 소방청', 'national-fire-agency'),
  agency('cn', 'emergency', 'Chinese Ministry of Emergency Management', 'Ministry of Emergency Management'),
  agency('np', 'ndrrma', 'NDRRMA', 'National Disaster Risk Reduction and Management Authority'),
  agency('bd', 'ddm', 'Department of Disaster Management of Bangladesh', 'Bangladesh’s Department of Disaster Management'),
  agency('lk', 'dmc', 'Disaster Management Centre of Sri Lanka', 'Sri Lanka’s Disaster Management Centre|Sri Lanka Disaster Management Centre'),
  agency('af', 'andma', 'ANDMA', 'Afghanistan National Disaster Management Authority|National Disaster Management Authority of Afghanistan'),
  agency('th', 'ddpm', 'DDPM', 'Department of Disaster Prevention and Mitigation'),
  agency('vn', 'vddma', 'VDDMA', 'Vietnam Disaster and Dyke Management Authority|Disaster and Dyke Management Authority'),
  agency('kh', 'ncdm', 'NCDM', 'National Committee for Disaster Management of Cambodia'),
  agency('my', 'nadma', 'NADMA', 'National Disaster Management Agency of Malaysia|Malaysian National Disaster Management Agency'),
  // The ministry heads it and publishes what it counts.
  { ...agency('kr', 'cdsch', 'Central Disaster and Safety Countermeasures Headquarters', 'Central Disaster and Safety Countermeasure Headquarters|Central Disaster Management Headquarters|중앙재난안전대책본부|중대본'), within: ['kr-interior', 'kr'] },
  agency('tw', 'ceoc', 'Central Emergency Operation Center of Taiwan', 'Central Emergency Operation Center|Central Emergency Operations Center'),
  agency('pg', 'ndc', 'National Disaster Centre of Papua New Guinea', 'Papua New Guinea’s National Disaster Centre'),
  agency('vu', 'ndmo', 'NDMO of Vanuatu', 'Vanuatu’s National Disaster Management Office'),
  agency('tr', 'afad', 'AFAD', 'АФАД|Disaster and Emergency Management Presidency|재난위기관리청|튀르키예 재난관리청|آفاد|إدارة الكوارث والطوارئ', 'emergency', 'civil-defence'),
  // Africa
  agency('mz', 'ingd', 'INGD', 'National Institute for Disaster Risk Management and Reduction|National Institute for Disaster Management|National Disaster Management Institute|Instituto Nacional de Gestão e Redução do Risco de Desastres|Национальный институт по управлению рисками стихийных бедствий|Национальный институт управления рисками бедствий'),
  agency('mg', 'bngrc', 'BNGRC', 'National Office for Risk and Disaster Management|National Bureau for Risk and Disaster Management|Bureau national de gestion des risques et des catastrophes'),
  agency('mw', 'dodma', 'DoDMA', 'Department of Disaster Management Affairs'),
  agency('zm', 'dmmu', 'DMMU', 'Disaster Management and Mitigation Unit'),
  agency('za', 'ndmc', 'National Disaster Management Centre of South Africa', 'South Africa’s National Disaster Management Centre'),
  agency('ke', 'ndoc', 'National Disaster Operations Centre of Kenya', 'National Disaster Operations Centre|National Disaster Operation Centre|National Disaster Operations Center'),
  agency('et', 'edrmc', 'EDRMC', 'Ethiopian Disaster Risk Management Commission|National Disaster Risk Management Commission'),
  agency('so', 'sodma', 'SoDMA', 'Somali Disaster Management Agency|Somalia Disaster Management Agency'),
  agency('ng', 'nema', 'NEMA of Nigeria', 'National Emergency Management Agency of Nigeria|Nigeria’s National Emergency Management Agency|Nigeria’s NEMA', 'emergency'),
  agency('gh', 'nadmo', 'NADMO', 'National Disaster Management Organisation of Ghana|Ghana’s National Disaster Management Organisation'),
  agency('rw', 'minema', 'MINEMA', 'Ministry in Charge of Emergency Management', 'emergency'),
  // The Americas
  agency('us', 'fema', 'FEMA', 'Federal Emergency Management Agency|미국 연방재난관리청|연방재난관리청'),
  agency('mx', 'cnpc', 'CNPC', 'National Civil Protection Coordination|National Coordination of Civil Protection', 'civil-defence'),
  agency('gt', 'conred', 'CONRED', 'National Coordinator for Disaster Reduction|National Coordination for Disaster Reduction', 'civil-defence'),
  agency('hn', 'copeco', 'COPECO', 'Permanent Contingency Commission', 'civil-defence'),
  agency('ni', 'sinapred', 'SINAPRED', 'National System for Disaster Prevention, Mitigation and Attention'),
  agency('pa', 'sinaproc', 'SINAPROC', 'National Civil Protection System of Panama', 'civil-defence'),
  agency('do', 'coe', 'Emergency Operations Centre of the Dominican Republic', 'Dominican Emergency Operations Center', 'emergency'),
  agency('jm', 'odpem', 'ODPEM', 'Office of Disaster Preparedness and Emergency Management'),
  agency('co', 'ungrd', 'UNGRD', 'National Unit for Disaster Risk Management|National Disaster Risk Management Unit'),
  agency('ec', 'sngr', 'Risk Management Secretariat of Ecuador', 'Secretariat for Risk Management|Risk Management Secretariat|National Secretariat for Risk Management'),
  agency('pe', 'indeci', 'INDECI', 'National Institute of Civil Defence|National Institute of Civil Defense|National Civil Defence Institute|National Civil Defense Institute', 'civil-defence'),
  agency('bo', 'videci', 'VIDECI', 'Vice Ministry of Civil Defence|Vice Ministry of Civil Defense|Deputy Ministry of Civil Defence', 'civil-defence'),
  agency('cl', 'senapred', 'SENAPRED', 'ONEMI|National Disaster Prevention and Response Service|National Service for Disaster Prevention and Response', 'emergency'),
];

/** An agency that is called after its country by any of `roles` besides ("the Turkish emergency service"). */
function agency(country: string, key: string, name: string, aliases: string, ...roles: readonly string[]): Authority {
  return {
    key: `${country}-${key}`,
    name,
    within: [country],
    aliases: `${name}|${aliases}`,
    also: ['disaster-agency', ...roles].map((role) => `${country}-${role}`),
  };
}
