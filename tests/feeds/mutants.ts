import { MAKES } from './makes.ts';
import { sampleStories, seededRandom } from './stories.ts';

/** Pieces that parsers stumble over. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?',
  '?>',
  '</item>',
  '<item>',
  '<entry/>',
  '</rss>',
  '<a:b>',
  '&#x0;',
  '&#xD800;',
  '&amp;amp;',
  '\0',
  '\ud800',
  '\u202e',
  '𝟓',
  '٥',
  '<!DOCTYPE x [',
  '{',
  '}',
  '[',
  '"items":',
  '\\u0000',
  '\n',
  ' xmlns="http://www.w3.org/2005/Atom"',
  ' type="xhtml"',
  '<title>',
  '</title>',
  '<description>',
  '<link/>',
  '<source>',
  '<pubDate>',
];

/** The feed that belongs to a seed: a sample of some make with a few random injuries. The same seed gives the same feed. */
export function mutant(seed: number): string {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const make = MAKES[below(MAKES.length)];
  let feed = make?.write(sampleStories(1 + below(6), below(50))) ?? '';
  for (let injury = below(6) + 1; injury > 0; injury--) feed = injured(feed, below);
  return feed;
}

function injured(feed: string, below: (limit: number) => number): string {
  const at = below(feed.length + 1);
  const to = Math.min(feed.length, at + below(80));
  switch (below(6)) {
    case 0:
      return feed.slice(0, at) + feed.slice(to);
    case 1:
      return feed.slice(0, to) + feed.slice(at);
    case 2:
      return feed.slice(0, at);
    case 3:
      return feed.slice(0, at) + String.fromCharCode(below(0x10000)) + feed.slice(at + 1);
    case 4:
      return feed.slice(0, at) + (PIECES[below(PIECES.length)] ?? '').repeat(1 + below(50)) + feed.slice(at);
    default:
      return feed.slice(0, at) + (PIECES[below(PIECES.length)] ?? '') + feed.slice(at);
  }
}
