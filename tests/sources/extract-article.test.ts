import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/sources/article/extract-article.ts';
import { htmlToText } from '../../src/sources/html/to-text.ts';

/** Prose without numbers, so that every number of a page is one that the test put there. */
const PROSE = [
  'The ministry published its statement late in the evening, after a day on which the lines to the region had been cut for hours.',
  'Officials said that the search would go on through the night, and that the families of those who are missing had been told.',
  'Observers had doubted earlier accounts, which came from both sides and could not be reconciled with what was seen on the ground.',
  'A spokesperson declined to say how the count had been made, and referred to the report that is to follow at the end of the week.',
];
const p = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const prose = p(...PROSE);

/** What surrounds the article on sites of different make; its numbers begin with 99. */
const SITES: Readonly<Record<string, (article: string) => string>> = {
  'semantic site': (article) => `<!doctype html><html lang="en"><head><title>Sample | Site</title></head><body>
    <header><a href="/">Home</a> <span>9901 readers online</span></header>
    <nav><ul><li><a href="/a">World 9902</a></li><li><a href="/b">Sport 9903</a></li></ul></nav>
    <main><article><h1>Sample</h1>${article}</article></main>
    <aside><h2>Most read</h2><ol><li><a href="/x">9904 killed in a sample elsewhere</a></li></ol></aside>
    <footer><p>Telephone 9905, postcode 9906</p></footer></body></html>`,
  'site of divs': (
    article,
  ) => `<html><head><title>Sample - Site</title></head><body><div id="top"><div class="menu-bar"><a href="/a">9901</a></div></div>
    <div id="wrapper"><div class="left-column"><div class="story-body"><h1>Sample</h1>${article}</div>
    <div class="related-stories"><h3>Related</h3><div><a href="/x">9902 dead in a sample elsewhere</a></div><p>It follows 9903 earlier ones.</p></div>
    <div class="comments"><div>I counted 9904</div></div></div></div>
    <div class="newsletter-box"><p>Join 9905 readers of our letter</p></div><div id="footer">Printed 9906 times</div></body></html>`,
  'site of tables': (
    article,
  ) => `<HTML><BODY><TABLE width="100%"><TR><TD><A HREF="/a">Home</A> <A HREF="/b">9901</A></TD></TR></TABLE>
    <TABLE><TR><TD class="sidebar"><A HREF="/c">Archive 9902</A></TD><TD><FONT SIZE=2><H1>Sample</H1>${article}</FONT></TD></TR></TABLE></BODY></HTML>`,
};

/** Shapes of articles; their numbers are distinct and do not begin with 99. */
const ARTICLES: Readonly<Record<string, string>> = {
  'list of regions in a box': `${prose}<div class="stats"><ul>${['Kursk: 131', 'Sumy: 142', 'Kharkiv: 153', 'Donetsk: 164'].map((line) => `<li>${line}</li>`).join('')}</ul></div>${p(PROSE[0] ?? '')}`,
  'list with a name of navigation': `${prose}<ul class="meta-list"><li>Killed: 171</li><li>Wounded: 182</li></ul>${p(PROSE[0] ?? '')}`,
  'boxes with large numerals': `${prose}<div class="widget"><div>193</div><div>Killed</div><div>1,204</div><div>Wounded</div></div>${p(PROSE[0] ?? '')}`,
  prose: p(`${PROSE[0]} It spoke of 4,127 dead.`, PROSE[1] ?? '', `${PROSE[2]} Others said 3,850.`, PROSE[3] ?? ''),
  'list between paragraphs': `${p(PROSE[0] ?? '', PROSE[1] ?? '')}<ul><li>Killed: 1,201</li><li>Wounded: 2,302</li><li>Missing: 43</li></ul>${p(PROSE[2] ?? '')}`,
  'list at the top': `<ul class="key-points"><li>At least 117 killed</li><li>241 wounded, says the ministry</li></ul>${prose}`,
  'list at the end': `${prose}<ul><li>Brigade A: 56</li><li>Brigade B: 78</li></ul>`,
  'table of figures': `${prose}<table><thead><tr><th>Day</th><th>Killed</th><th>Wounded</th></tr></thead>
    <tr><td>2 April</td><td>1,667</td><td>3,004</td></tr><tr><td>3 April</td><td>1,702</td><td>3,118</td></tr></table>`,
  'table in the middle': `${p(PROSE[0] ?? '')}<div class="table-wrap"><table><tr><td>Kursk</td><td>512</td></tr><tr><td>Sumy</td><td>614</td></tr></table></div>${p(...PROSE.slice(1))}`,
  'terms and values': `${prose}<dl><dt>Killed</dt><dd>715</dd><dt>Wounded</dt><dd>816</dd></dl>`,
  'live blog': [
    ['17:45', '71'],
    ['16:30', '62'],
    ['15:15', '53'],
  ]
    .map(
      ([time, dead], index) =>
        `<section class="live-entry"><time>${time}</time><h2>Update</h2><p>Rescuers now speak of ${dead} dead. ${PROSE[index]}</p></section>`,
    )
    .join(''),
  'bulletin of a ministry': `<p><strong>Losses of the day</strong></p>${p(PROSE[0] ?? '')}<p>personnel ‒ about 1,230 persons,<br>tanks ‒ 11,<br>artillery systems ‒ 24,<br>vehicles ‒ 87.</p>${p(PROSE[1] ?? '')}`,
  'line breaks for paragraphs': `<div>${PROSE.join('<br><br>')}<br><br>The toll stands at 2,417.<br>Of these, 318 are children.</div>`,
  'subheadings and quotes': `${p(PROSE[0] ?? '')}<h2>The toll: 905</h2>${p(PROSE[1] ?? '')}<blockquote><p>“We lost 314 men”, a sergeant said, and he did not want to be named, for he fears what would come of it.</p></blockquote>${p(PROSE[2] ?? '')}`,
  'caption and box': `${prose}<figure><img src="a.jpg" alt=""><figcaption>The square where 27 people died, in a sample picture</figcaption></figure><div class="box"><p>In brief: 19 dead, 88 wounded.</p></div>${p(PROSE[0] ?? '')}`,
};

const PAGES = Object.entries(ARTICLES).flatMap(([shape, article]) =>
  Object.entries(SITES).map(([site, around]) => ({ shape, site, article, html: around(article) })),
);

describe('15 shapes of articles on 3 makes of sites', () => {
  test('are 45 pages', () => expect(PAGES).toHaveLength(45));

  test.each(PAGES)('$shape on a $site keeps every number, and takes none from around it', ({ article, html }) => {
    const text = extractArticle(html)?.text ?? '';
    expect(numerals(text)).toEqual(numerals(article.replace(/<[^>]+>/g, ' ')));
  });

  test.each(PAGES)('$shape on a $site keeps the sentences', ({ article, html }) => {
    const text = extractArticle(html)?.text ?? '';
    expect(PROSE.filter((sentence) => article.includes(sentence) && !text.includes(sentence))).toEqual([]);
  });
});

describe('what a page says about itself', () => {
  const head =
    '<title>Sample headline - Site</title><meta property="article:published_time" content="2025-03-28T09:00:00Z">';

  test('title, language and time', () => {
    expect(
      extractArticle(`<html lang="ko"><head>${head}</head><body><article>${prose}</article></body></html>`),
    ).toMatchObject({
      title: expect.stringContaining('Sample headline'),
      lang: 'ko',
      published: '2025-03-28T09:00:00Z',
    });
  });

  test.each([
    ['nothing', ''],
    ['no text', '<html><head><title>x</title></head><body><img src="a.png"><script>var a = 5;</script></body></html>'],
    ['navigation only', '<nav><a href="/">Home 5</a></nav><footer>6</footer>'],
  ])('%s is no article', (_, html) => expect(extractArticle(html)).toBeNull());

  test('a page too short for an article is read by its outline', () => {
    const html =
      '<nav><a href="/">5</a></nav><main><p>12 killed.</p><p><a href="/x">13 more stories</a></p></main><footer>6</footer>';
    expect(extractArticle(html)?.text).toBe('12 killed.');
  });
});

test('Readability alone would lose numbers, and take others from around', () => {
  const alone = (html: string) => htmlToText(new Readability(parseHTML(html).document).parse()?.content ?? '');
  const lost = PAGES.filter(({ article, html }) => {
    const kept = new Set(numerals(alone(html)));
    return numerals(article.replace(/<[^>]+>/g, ' ')).some((numeral) => !kept.has(numeral));
  });
  const foreign = PAGES.filter(({ html }) => numerals(alone(html)).some((numeral) => /^99\d\d$/.test(numeral)));
  expect([lost.length, foreign.length].every((pages) => pages > 0)).toBe(true);
});

function numerals(text: string): readonly string[] {
  return [...text.matchAll(/\d[\d,:]*\d|\d/g)].map(([numeral]) => numeral);
}
