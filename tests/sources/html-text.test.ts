import { DomHandler } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/sources/clean-text.ts';
import { ShallowParser } from '../../src/sources/html/shallow-parser.ts';
import { htmlToText, htmlToTextInSlices, nodesToText } from '../../src/sources/html/to-text.ts';

/** What it is about, the HTML, the text. */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['paragraphs are apart', '<p>Twelve fell.</p><p>Thirty were hurt.</p>', 'Twelve fell.\n\nThirty were hurt.'],
  ['a line break is one', 'Killed: 12<br>Wounded: 30', 'Killed: 12\nWounded: 30'],
  ['markup inside a sentence changes nothing', 'lost <b>5,000</b> men', 'lost 5,000 men'],
  ['markup inside a number changes nothing', '<b>5</b>,000 <i>me</i>n', '5,000 men'],
  [
    'cells and rows are apart',
    '<table><tr><th>2 April</th><td>1,667</td></tr><tr><th>3 April</th><td>1,702</td></tr></table>',
    '2 April | 1,667\n3 April | 1,702',
  ],
  [
    'a paragraph in a cell does not end the row',
    '<table><tr><td><p>Killed</p></td><td><div>12</div></td></tr></table>',
    'Killed | 12',
  ],
  [
    'paragraphs of one cell stay apart',
    '<table><td><p>12 killed</p><p>30 wounded</p></table>',
    '12 killed\n\n30 wounded',
  ],
  ['cells without end tags', '<table><tr><td>A<td>1<tr><td>B<td>2</table>', 'A | 1\nB | 2'],
  ['empty cells leave nothing', '<table><tr><td></td><td>7</td><td></td></tr></table>', '7'],
  ['text around a table', 'Losses<table><tr><td>7</td></tr></table>so far', 'Losses\n\n7\n\nso far'],
  ['list items without end tags', '<ul><li>12 killed<li>30 wounded</ul>', '12 killed\n30 wounded'],
  ['terms and what belongs to them', '<dl><dt>Killed<dd>12<dt>Wounded<dd>30</dl>', 'Killed | 12\nWounded | 30'],
  ['nested blocks are one boundary', '<div>a<div><div>b</div></div></div>c', 'a\nb\nc'],
  ['lines of preformatted text', '<pre>killed  12\nwounded 30</pre>', 'killed 12\nwounded 30'],
  ['line breaks of the source are spaces', 'more than\n    5,000\tmen', 'more than 5,000 men'],
  ['a day and a number drawn apart by style', '<span>2 April</span><span>1,667</span>', '2 April 1,667'],
  ['two numbers drawn apart by style', '<b>120</b><b>1,667</b>', '120 | 1,667'],
  ['two labels drawn apart by style', '<span>12 Killed</span><span>Wounded</span>', '12 Killed Wounded'],
  ['a number and its unit in Korean', '<b>4</b><span>천여명</span>', '4천여명'],
  ['the digits of a counter', '<i>1</i><i>,</i><i>6</i><i>6</i><i>7</i> killed', '1,667 killed'],
  ['page numbers', '<a>1</a><a>2</a><a>3</a>', '1 | 2 | 3'],
  ['a footnote is no digit', 'about 4,000<sup>1</sup> casualties', 'about 4,000 [1] casualties'],
  ['an ordinal is no footnote', 'the 1<sup>st</sup> brigade', 'the 1st brigade'],
  ['what is withdrawn is not said', '<del>120</del> <ins>140</ins> <s>killed</s> wounded', '140 wounded'],
  ['what is hidden is not said', '<p hidden>9 killed</p><p style="color:red;display: none">8</p>seven', 'seven'],
  ['scripts and styles', '<script>if (1<2) {}</script><style>b{}</style>text<noscript>no</noscript>', 'text'],
  ['drawings, with markup inside', '<svg><title>x</title><text>99</text></svg>text', 'text'],
  ['choices of a form', '<select><option>2024<option>2025</select> 12 killed', '12 killed'],
  ['an element that only may break', 'casu<wbr>alties', 'casualties'],
  ['quotes that the browser draws', '<q>5,000</q> he said', '“5,000” he said'],
  ['fixed space in a number', '5&nbsp;000 killed', '5\u00a0000 killed'],
  ['narrow fixed space in a number', '5&#8239;000 killed', '5\u202f000 killed'],
  ['paragraph of a fixed space', '<p>a</p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
  ['entities', 'S&amp;P &lt;5&gt; &eacute;t&#233; &#x2013; &hellip; &unknown;', 'S&P <5> été – … &unknown;'],
  ['entities twice stay once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['soft hyphen and zero-width space', 'casu&shy;al&#8203;ties', 'casualties'],
  ['direction marks', '\u202e5,000\u202c killed\u200f', '5,000 killed'],
  ['control characters', 'a\0b\u0007c\u009fd', 'ab c d'],
  ['composed', 'e\u0301te\u0301', 'été'],
  ['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
  ['less-than signs', '3 < 5 and 5 <6', '3 < 5 and 5 <6'],
  ['unclosed everything', '<div><p><b>12 <i>killed', '12 killed'],
  ['ends without beginnings', '</div></b>12</p> killed', '12\n\nkilled'],
  ['CDATA', '<![CDATA[12 killed]]>', '12 killed'],
  ['comments', '12<!-- 13 --> killed<!-- open', '12 killed'],
  ['tags in capitals', '<TABLE><TR><TD>A<TD>1</TABLE>', 'A | 1'],
  ['Korean', '<p>사상자가 <b>4천여명</b>이라고</p>', '사상자가 4천여명이라고'],
  ['Arabic digits', '<td>قتيل</td><td>١٢</td>', 'قتيل | ١٢'],
  ['nothing', '', ''],
  ['names of Object.prototype', '<constructor __proto__="x" hasOwnProperty>5</constructor>', '5'],
];

describe('the text of HTML', () => {
  test.each(PAGES)('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each(PAGES)('the same from a parsed document: %s', (_, html, text) => {
    const handler = new DomHandler();
    new ShallowParser(handler, { recognizeCDATA: true }).end(html);
    expect(nodesToText(handler.dom)).toBe(text);
  });
});

describe('caps', () => {
  test('reads no more than it is told to', () => {
    expect(htmlToText('<p>12345678', { maxChars: 6 })).toBe('123');
  });

  test('keeps the text of elements nested deeper than the cap', () => {
    expect(htmlToText(`${'<div>'.repeat(5000)}12 killed${'</div>'.repeat(5000)} today`)).toBe('12 killed\ntoday');
  });

  test('a document is never deeper than the cap', () => {
    let depth = 0;
    let deepest = 0;
    const parser = new ShallowParser(
      { onopentag: () => (deepest = Math.max(deepest, ++depth)), onclosetag: () => depth-- },
      {},
      10,
    );
    parser.end(`${'<b>'.repeat(100)}${'</b>'.repeat(50)}<i>${'</b>'.repeat(60)}`);
    expect({ deepest, depth }).toEqual({ deepest: 11, depth: 0 });
  });

  test('a handler that is a class keeps its own state', () => {
    const handler = new DomHandler();
    new ShallowParser(handler).end('<p>a</p><p>b</p>');
    expect(handler.root.children).toHaveLength(2);
  });

  test('stacked marks end at 30', () => {
    expect(cleanText(`x${'\u0323'.repeat(100_000)}`)).toHaveLength(31);
  });
});

test('a long text is converted in slices, with the same result', async () => {
  const whole = PAGES.map(([, html]) => `<section>${html}</section>`).join('');
  for (const shift of ['', 'x', '&amp;', '<b>5</b>']) {
    const long = shift + whole.repeat(Math.ceil(100_000 / whole.length));
    let breaths = 0;
    const text = await htmlToTextInSlices(long, async () => {
      breaths += 1;
    });
    expect(text).toBe(htmlToText(long));
    expect(breaths).toBeGreaterThan(2);
  }
});
