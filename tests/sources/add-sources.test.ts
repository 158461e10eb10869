import { describe, expect, test } from 'vitest';
import { namesIn, opmlEntries, withSources } from '../../src/sources/adding/add-sources.ts';

const ENTRY = { name: 'wire', kind: 'feed', url: 'https://wire.example/feed' };

describe('adding a source to a configuration', () => {
  test('comments and everything else stay as they are', () => {
    const before =
      '# Our desk\nstate: state\nsources:\n  # the first one\n  - name: first # kept\n    kind: feed\n    url: a.xml\nnotify: [] # nobody yet\n';
    expect(withSources(before, [ENTRY])).toBe(
      '# Our desk\nstate: state\nsources:\n  # the first one\n  - name: first # kept\n    kind: feed\n    url: a.xml\n  - name: wire\n    kind: feed\n    url: https://wire.example/feed\nnotify: [] # nobody yet\n',
    );
  });

  test.each([
    [
      'lists on one line, another indent',
      'network: {allowPrivate: [127.0.0.1]}\nsources:\n    -   name: first\n        kind: feed\n        url: "a.xml"\n\n\nnotify:  []\n',
      '    ',
    ],
    ['no line end, no indent', "sources:\n- {name: first, kind: feed, url: 'a.xml'}", ''],
    [
      'a comment behind the last one',
      'sources:\n  - name: first\n    kind: feed\n    url: a.xml # ours\n  # no more\n',
      '  ',
    ],
    [
      'a text of several lines',
      'sources:\n  - name: first\n    kind: feed\n    url: a.xml\n    attribution: |\n      one\n      two\nops: a\n',
      '  ',
    ],
  ])('%s', (_what, before, indent) => {
    const after = withSources(before, [ENTRY]);
    const added = ['- name: wire', '  kind: feed', '  url: https://wire.example/feed'].map(
      (line) => `\n${indent}${line}`,
    );
    expect(after.replace(added.join(''), '').trimEnd()).toBe(before.trimEnd());
    expect(namesIn(after)).toEqual(['first', 'wire']);
  });

  const wire = (indent: string) =>
    `${indent}- name: wire\n${indent}  kind: feed\n${indent}  url: https://wire.example/feed\n`;
  const inline = '{name: wire, kind: feed, url: https://wire.example/feed}';
  test.each([
    ['', `sources:\n${wire('  ')}`],
    ['# Our desk\nstate:  here # kept', `# Our desk\nstate:  here # kept\nsources:\n${wire('  ')}`],
    ['  state:  here\n', `  state:  here\n  sources:\n${wire('    ')}`],
    ['sources:\n', `sources:\n${wire('  ')}`],
    ['sources: ~\nnotify:  []\n', `sources:\n${wire('  ')}notify:  []\n`],
    ['sources: # nobody yet\n\nops:  a\n', `sources: # nobody yet\n${wire('  ')}\nops:  a\n`],
    ['sources: [] # none\n\n# Then\nnotify:  []\n', `sources: # none\n${wire('  ')}\n# Then\nnotify:  []\n`],
    ['"sources":\n  [\n  ]\nops:  a\n', `"sources":\n${wire('  ')}ops:  a\n`],
    ['sources:\n  # - name: off\nnotify:  []\n', `sources:\n${wire('  ')}  # - name: off\nnotify:  []\n`],
    ['sources:\n  -\n    name:  first\n', `sources:\n  -\n    name:  first\n${wire('  ')}`],
    ['sources: [{name:  first}] # a\n', `sources: [{name:  first}, ${inline}] # a\n`],
    [
      'sources: [ { name: a }, ]\n',
      'sources: [ { name: a }, { name: wire, kind: feed, url: https://wire.example/feed }, ]\n',
    ],
    ['sources: [\n  {name: first}, # a\n]\n', `sources: [\n  {name: first},\n  ${inline}, # a\n]\n`],
    [
      'sources:\r\n  - name:  a\r\nops:  a\r\n',
      `sources:\n  - name:  a\n${wire('  ')}ops:  a\n`.replaceAll('\n', '\r\n'),
    ],
  ])('into %j, with nothing else touched', (before, after) => {
    expect(withSources(before, [ENTRY])).toBe(after);
  });

  test.each([
    ['sources: [ # nobody\n]\nops: a\n', '# nobody'],
    ['{state: here}\n', 'here'],
    ['state: here\n...\n', 'here'],
    ['none: &none []\nsources: *none\n', 'none'],
  ])('where there is no place to write it into, the file is written anew: %j', (before, kept) => {
    const after = withSources(before, [ENTRY]);
    expect(namesIn(after)).toEqual(['wire']);
    expect(after).toContain(kept);
  });

  test('a name that is taken, and a file that is no configuration, are mistakes', () => {
    const once = withSources('', [ENTRY]);
    expect(() => withSources(once, [ENTRY])).toThrow("a source called 'wire'");
    expect(() => withSources('a: [', [ENTRY])).toThrow(expect.objectContaining({ code: 'config-not-yaml' }));
    expect(() => withSources('- a\n', [ENTRY])).toThrow(expect.objectContaining({ code: 'config-not-yaml' }));
  });

  test('the feeds of a list', () => {
    const feeds = [
      { title: 'Wire', outlet: 'The Wire', url: 'https://wire.example/feed', folders: [] },
      { title: 'Wire', outlet: null, url: 'https://wire.example/feed2', folders: ['War'] },
    ];
    expect(opmlEntries(feeds, ['wire'])).toEqual([
      { name: 'wire-2', kind: 'feed', url: 'https://wire.example/feed', outlet: 'The Wire' },
      { name: 'wire-3', kind: 'feed', url: 'https://wire.example/feed2' },
    ]);
  });
});
