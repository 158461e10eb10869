const SENTENCE =
  'The ministry said that about 4,000 soldiers were affected by the events of the past days, and that more were feared.';
/** An article that any reader finds. */
export const PARAGRAPHS = `<p>${SENTENCE}</p>`.repeat(10);

/** Pages made to freeze, to fill or to break whoever reads them. Each either gives an article or is given up. */
export const HOSTILE_PAGES: Readonly<Record<string, string>> = {
  '2,000 nested divs': `${'<div>'.repeat(2000)}${PARAGRAPHS}${'</div>'.repeat(2000)}`,
  '2,000 nested divs with text at every level': `<div><p>${SENTENCE}</p>`.repeat(2000),
  '100,000 nested spans': '<span>a'.repeat(100_000),
  '100,000 paragraphs that are empty': `${'<p>'.repeat(100_000)}${PARAGRAPHS}`,
  '50,000 nested tables': '<table><tr><td>'.repeat(50_000),
  '50,000 boxes': '<div><p>killed 1</p></div>'.repeat(50_000),
  '50,000 line breaks': `<div>${'a<br><br>'.repeat(50_000)}</div>`,
  '50,000 links': '<a href="x">killed 1</a>'.repeat(50_000),
  '50,000 end tags without a beginning': `${'</p></div>'.repeat(50_000)}${PARAGRAPHS}`,
  '100,000 attributes': `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}>x</p>${PARAGRAPHS}`,
  'a class of 500,000 names': `<p class="${'x '.repeat(500_000)}">x</p>${PARAGRAPHS}`,
  'an attribute of a megabyte': `<p title="${'x'.repeat(1_000_000)}">x</p>${PARAGRAPHS}`,
  'a title of 200,000 bars': `<title>${'a | '.repeat(200_000)}</title>${PARAGRAPHS}`,
  'data without end': `<script type="application/ld+json">${'['.repeat(500_000)}</script>${PARAGRAPHS}`,
  'data with names of Object.prototype': `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","__proto__":{"headline":"x"},"constructor":1,"headline":"y"}</script>${PARAGRAPHS}`,
  'a megabyte of spaces': `<p>${' '.repeat(1_000_000)}x</p>${PARAGRAPHS}`,
  'a megabyte of commas': `<p>${','.repeat(1_000_000)}</p>`,
  'a megabyte of <': `<p>${'<'.repeat(1_000_000)}</p>${PARAGRAPHS}`,
  'a megabyte of &': `<p>${'&'.repeat(1_000_000)}</p>${PARAGRAPHS}`,
  '300,000 stacked marks': `<p>${'a\u0301\u0323'.repeat(300_000)}</p>`,
  '300,000 emoji': `<p>${'😀'.repeat(300_000)}</p>`,
  'a comment without end': `${PARAGRAPHS}<!--${'-'.repeat(500_000)}`,
  'a script without end': `${PARAGRAPHS}<script>${'<!--'.repeat(100_000)}`,
  'a drawing without end': `${PARAGRAPHS}<svg>${'<g>'.repeat(10_000)}`,
  'templates in templates': `${'<template><p>a</p>'.repeat(5_000)}${PARAGRAPHS}`,
  'forms in forms': `${'<form><input>'.repeat(20_000)}${PARAGRAPHS}`,
  'NUL and control characters': `\0<p>\0${SENTENCE}\u0001\u001b</p>${PARAGRAPHS}`,
  'half surrogate pairs': `<p>${'\ud83d'.repeat(10_000)}</p>${PARAGRAPHS}`,
  'elements named like members of objects': `<constructor><__proto__><hasOwnProperty><p>${SENTENCE}</p></hasOwnProperty>${PARAGRAPHS}`,
};
