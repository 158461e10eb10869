import { describe, expect, test } from 'vitest';
import { namesIn, opmlEntries, withSources } from '../../src/sources/add-sources.ts';

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

  test.each([['sources: []\n'], ['sources:\n'], ['state: state\n'], ['']])('into %j', (before) => {
    expect(namesIn(withSources(before, [ENTRY]))).toEqual(['wire']);
  });

  test('a name that is taken, and a file that is no configuration, are mistakes', () => {
    const once = withSources('', [ENTRY]);
    expect(() => withSources(once, [ENTRY])).toThrow("a source called 'wire'");
    expect(() => withSources('a: [', [ENTRY])).toThrow(expect.objectContaining({ code: 'config-not-yaml' }));
    expect(() => withSources('- a\n', [ENTRY])).toThrow(expect.objectContaining({ code: 'config-not-yaml' }));
  });

  test('the feeds of a list', () => {
    const feeds = [
      { title: 'Wire', url: 'https://wire.example/feed', folders: [] },
      { title: 'Wire', url: 'https://wire.example/feed2', folders: ['War'] },
    ];
    expect(opmlEntries(feeds, ['wire'])).toEqual([
      { name: 'wire-2', kind: 'feed', url: 'https://wire.example/feed', outlet: 'Wire' },
      { name: 'wire-3', kind: 'feed', url: 'https://wire.example/feed2', outlet: 'Wire' },
    ]);
  });
});
