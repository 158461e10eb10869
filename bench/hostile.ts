import { casualtyNews, mixedNews } from './news.ts';

/** A text that is made to cost time, and the kind of text that its rate is held against. */
export interface Hostile {
  readonly name: string;
  readonly against: 'mixed' | 'dense';
  readonly text: string;
}

/** One text of a million characters each. The last ones hold casualty words, so that the whole reader has to work. */
export function hostileTexts(): readonly Hostile[] {
  return [
    { name: 'one one one …', against: 'mixed', text: repeated('one ') },
    { name: '1111 …', against: 'mixed', text: repeated('1') },
    { name: '1,111,111 …', against: 'mixed', text: repeated('1,11') },
    { name: '<<<< …', against: 'mixed', text: repeated('<') },
    { name: 'one sentence', against: 'mixed', text: endless(mixedNews(MILLION)) },
    { name: 'one casualty sentence', against: 'dense', text: endless(casualtyNews(MILLION)) },
    { name: 'one killed one killed …', against: 'dense', text: repeated('one killed ') },
    { name: 'killed 1,111 …', against: 'dense', text: repeated('killed 1,111 ') },
  ];
}

const MILLION = 1_000_000;

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(MILLION / piece.length)).slice(0, MILLION);
}

/** Without full stops and line ends. */
function endless(articles: readonly string[]): string {
  return articles.join(' ').replace(/\.\s+/g, ', ').replace(/\s+/g, ' ').slice(0, MILLION);
}
