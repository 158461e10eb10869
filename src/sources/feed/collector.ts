import { ITEMS, interrupts, ROOTS, TRANSPARENT, VOID } from './grammar.ts';
import { createNames } from './names.ts';
import { MAX_FIELD, MAX_FIELDS, MAX_ITEMS } from './parsed-feed.ts';

/** One element of an item or of the feed, with all that stood in it. */
export interface Field {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text and inner tags in their order, as HTML. */
  readonly value: string;
}

export interface Collected {
  /** Local name of the root: rss, rdf, feed, channel; empty when it is lost. */
  readonly root: string;
  readonly channel: readonly Field[];
  readonly items: readonly (readonly Field[])[];
  /** Items beyond the cap. */
  readonly dropped: number;
  /** Fields beyond the cap, cut there. */
  readonly shortened: number;
  /** The end came inside an item: that item is left out, its text may stop in the middle of a number. */
  readonly cutItem: boolean;
  /** The end came before that of the root. */
  readonly cut: boolean;
}

interface OpenField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: string[];
  length: number;
  /** Elements open inside it. */
  inner: number;
}

interface State {
  readonly nameOf: (name: string, attributes: Readonly<Record<string, string>>) => string;
  /** Open elements, innermost last. */
  readonly open: string[];
  root: string;
  readonly channel: Field[];
  readonly items: Field[][];
  item: Field[] | null;
  field: OpenField | null;
  dropped: number;
  shortened: number;
  rootClosed: boolean;
}

/** Takes the events of an XML parser and sorts them into fields of items; forgives what is open, doubled or misplaced. */
export interface FeedCollector {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `implied`: no end tag stood in the text. */
  close(implied: boolean): void;
  text(data: string): void;
  end(): Collected;
}

export function createFeedCollector(): FeedCollector {
  const state: State = {
    nameOf: createNames(),
    open: [],
    root: '',
    channel: [],
    items: [],
    item: null,
    field: null,
    dropped: 0,
    shortened: 0,
    rootClosed: false,
  };
  return {
    open: (name, attributes) => openElement(state, state.nameOf(name, attributes), attributes),
    close: (implied) => closeElement(state, state.open.pop() ?? '', implied),
    text: (data) => appendText(state, data),
    end: () => collected(state),
  };
}

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  state.open.push(name);
  if (ITEMS.has(name)) {
    openItem(state, attributes);
    return;
  }
  if (state.field !== null && !interrupts(state.root, state.field.name, name)) {
    openInner(state.field, name, attributes);
    return;
  }
  endField(state);
  if (ROOTS.has(name) && state.item === null) {
    state.root ||= name;
  } else if (!TRANSPARENT.has(name)) {
    state.field = { name, attributes, parts: [], length: 0, inner: 0 };
  }
}

/** An item that opens inside another one ends it: its own end tag was forgotten. */
function openItem(state: State, attributes: Readonly<Record<string, string>>): void {
  endItem(state);
  const about = attributes['rdf:about'];
  state.item = about === undefined ? [] : [{ name: 'rdf:about', attributes: {}, value: about }];
}

function openInner(field: OpenField, name: string, attributes: Readonly<Record<string, string>>): void {
  field.inner++;
  const seen = ['style', 'hidden'].filter((key) => attributes[key] !== undefined);
  const kept = seen.map((key) => ` ${key}="${attributes[key]?.replaceAll('"', '')}"`);
  append(field, `<${name.replace(/^xhtml:/, '')}${kept.join('')}>`);
}

function closeElement(state: State, name: string, implied: boolean): void {
  const { field } = state;
  if (field !== null && field.inner > 0) {
    field.inner--;
    if (!VOID.has(name)) append(field, `</${name.replace(/^xhtml:/, '')}>`);
  } else if (field !== null && field.name === name && !implied) {
    endField(state);
  }
  if (implied) return;
  if (ITEMS.has(name) || ROOTS.has(name)) endItem(state);
  if (name === state.root) state.rootClosed = true;
}

function appendText({ field }: State, data: string): void {
  if (field === null) return;
  append(field, field.attributes.type === 'xhtml' ? escapeText(data.slice(0, MAX_FIELD)) : data);
}

function append(field: OpenField, markup: string): void {
  const room = MAX_FIELD - field.length;
  if (room > 0) field.parts.push(markup.length > room ? markup.slice(0, room) : markup);
  field.length += markup.length;
}

/** In XHTML content a decoded `<` is text, not the start of a tag. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function endField(state: State): void {
  const { field } = state;
  if (field === null) return;
  const { name, attributes, parts } = field;
  const fields = state.item ?? state.channel;
  if (fields.length < MAX_FIELDS) fields.push({ name, attributes, value: parts.join('') });
  if (field.length > MAX_FIELD) state.shortened++;
  state.field = null;
}

function endItem(state: State): void {
  endField(state);
  if (state.item === null) return;
  if (state.items.length < MAX_ITEMS) state.items.push(state.item);
  else state.dropped++;
  state.item = null;
}

function collected(state: State): Collected {
  const { root, channel, items, dropped, shortened, item, rootClosed } = state;
  return { root, channel, items, dropped, shortened, cutItem: item !== null, cut: !rootClosed };
}
