import type { WordTable } from '../table.ts';
import { INCIDENTS } from './incidents.ts';
import { MEASURES } from './measures.ts';
import { NUMBERS } from './numbers.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { TARGETS } from './targets.ts';
import { TIME } from './time.ts';

/**
 * Korean words are written together with their endings and are parted where this table knows the pieces, so verbs stand here
 * with every syllable that their stem takes (숨지, 숨졌, 숨진, 숨져) and particles are left over as unknown pieces.
 */
export const KOREAN: WordTable = {
  lang: 'ko',
  numbers: NUMBERS,
  measures: MEASURES,
  words: PLAIN_WORDS,
  before: {
    over: '무려 적어도, 초과',
    at_least: '최소, 최소한, 적어도',
    about: '약, 대략, 어림잡아, 줄잡아, 대충',
    nearly: '거의',
    up_to: '최대, 많게는, 많으면, 최다',
  },
  after: { over: '여' },
  incidents: INCIDENTS,
  targets: TARGETS,
  wars: '전쟁, 내전, 침공, 분쟁, 파병, 전염병, 내란, 작전, 누적, 누계, 항쟁, 봉쇄, 망명',
  outlets: '',
  cues: '죽지, 잔류, 남아 있는, 남은, 변을, 행방, 생사, 연락이, 연락, 소재',
  rangeJoiners: '',
  rangeOpeners: {},
  abbreviations: '',
  glued: true,
  time: TIME,
};
