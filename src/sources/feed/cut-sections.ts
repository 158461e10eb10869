/**
 * Ends CDATA sections that were cut: without its `]]>` a section runs on to the end of some later item's section and
 * swallows every item on the way, figures and all. A section that holds the end of its item and the start of the next is
 * such a one; it is ended where its own element ends. A number at which the text stops is taken away with it, since
 * nobody knows how it went on ("5,0" of "5,000").
 */
export function endCutSections(xml: string): { readonly xml: string; readonly cuts: number } {
  const pieces: string[] = [];
  let [from, at, cuts] = [0, 0, 0];
  const nextEnd = forwardSearch(xml, (position) => indexOrEnd(xml, ']]>', position));
  const nextBoundary = forwardSearch(xml, (position) => boundaryAfter(xml, position));
  while (cuts < MAX_CUTS) {
    const open = xml.indexOf(OPEN, at);
    if (open < 0) break;
    const end = nextEnd(open);
    const boundary = nextBoundary(open);
    at = Math.min(end, boundary);
    if (boundary >= end) continue;
    const stop = endOfElement(xml, open, boundary);
    pieces.push(xml.slice(from, open), xml.slice(open, stop).replace(UNFINISHED_NUMBER, ''), ']]>');
    from = stop;
    cuts++;
  }
  return { xml: cuts === 0 ? xml : pieces.join('') + xml.slice(from), cuts };
}

/** A feed with more of them is no accident. */
const MAX_CUTS = 1_000;

const OPEN = '<![CDATA[';
const UNFINISHED_NUMBER = /\d[\d.,]{0,20}(?<!\.)$/;

/** Remembers the last hit, so that searching from many starting points reads the text once. */
function forwardSearch(text: string, find: (position: number) => number): (position: number) => number {
  let hit = -1;
  return (position) => {
    if (hit < position) hit = position >= text.length ? text.length : find(position);
    return hit;
  };
}

function indexOrEnd(text: string, needle: string, position: number): number {
  const index = text.indexOf(needle, position);
  return index < 0 ? text.length : index;
}

/** Where an item ends and another one begins. */
function boundaryAfter(xml: string, position: number): number {
  const boundary = /<\/((?:[\w-]{1,40}:)?(?:item|entry))\s?>\s{0,200}<\1[\s>]/g;
  boundary.lastIndex = position;
  return boundary.exec(xml)?.index ?? xml.length;
}

/** The end tag of the element in which the section opened, or the end of its item. */
function endOfElement(xml: string, open: number, boundary: number): number {
  const name = /<([\w:.-]+)[^<>]*>\s*$/.exec(xml.slice(Math.max(0, open - 300), open))?.[1];
  const end = name === undefined ? -1 : xml.slice(open, boundary).indexOf(`</${name}`);
  return end < 0 ? boundary : open + end;
}
