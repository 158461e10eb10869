import type { WordTable } from '../table.ts';

export const INCIDENTS: NonNullable<WordTable['incidents']> = {
  strike: '공습, 폭격, 포격, 미사일 공격, 드론 공격, 무인기 공격, 공중 폭격, 로켓 공격',
  bombing: '폭발, 폭탄, 자폭, 자살폭탄, 차량폭탄, 테러, 지뢰',
  shooting: '총격, 총기 난사, 총기난사, 총기',
  attack: '습격, 공격, 매복, 흉기, 피격, 난입, 사건',
  clash: '충돌, 교전, 폭동, 소요',
  earthquake: '지진, 강진, 쓰나미, 여진',
  storm: '태풍, 폭풍, 토네이도, 허리케인, 사이클론, 폭설',
  flood: '홍수, 폭우, 산사태, 집중호우, 호우, 눈사태, 수해',
  fire: '화재, 산불, 불이 나*, 불길',
  shipwreck: '침몰, 전복, 좌초, 조난',
  crash: '추락, 추돌, 탈선, 사고, 교통사고',
  collapse: '붕괴, 무너지, 무너졌, 무너진',
  stampede: '압사, 압사사고',
  eruption: '분화, 화산',
  swap: '포로 교환, 포로교환',
};
