/** How an element shapes the text around it: a term is what a cell belongs to on its line. Everything that is not named here is inline. */
export type Shape = 'inline' | 'line' | 'paragraph' | 'cell' | 'term' | 'row' | 'table';

export function shapeOf(name: string): Shape {
  return SHAPES.get(name) ?? 'inline';
}

/** True for what a person does not see, or sees struck out: the publisher no longer says it. */
export function isInvisible(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (INVISIBLE.has(name)) return true;
  if (Object.hasOwn(attributes, 'hidden')) return attributes.hidden !== 'until-found';
  return HIDING_STYLE.test(attributes.style ?? '');
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const INVISIBLE = new Set(
  (
    'audio canvas datalist del embed iframe noembed noframes noscript object option rp rt s script ' +
    'select strike style svg template textarea title video'
  ).split(' '),
);

const SHAPES = new Map<string, Shape>([
  ...named('line', 'br div li legend option summary'),
  ...named(
    'paragraph',
    'address article aside blockquote body button caption center details dialog dir dl fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html main menu nav ol p pre search section ul',
  ),
  ...named('cell', 'td th dd'),
  ...named('term', 'dt'),
  ...named('row', 'tr'),
  ...named('table', 'table thead tbody tfoot'),
]);

function named(shape: Shape, names: string): [string, Shape][] {
  return names.split(' ').map((name) => [name, shape]);
}
