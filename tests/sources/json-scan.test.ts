import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/domain/in-steps.ts';
import { completeElements, scanArray } from '../../src/sources/json/scan.ts';

const scan = (json: string, path: readonly string[] = ['items'], most = 100) => {
  const found = atOnce(scanArray(json, path, most));
  return found === null ? null : { ...found, beside: Object.fromEntries(found.beside) };
};

describe('an array is read out of a JSON text', () => {
  test.each([
    ['{"items":[1,"a",null,true,{"b":[2]}]}', [1, 'a', null, true, { b: [2] }]],
    ['{ "items" : [ ] }', []],
    ['{"items":[{"a":"]}"},{"b":"\\"]"}]}', [{ a: ']}' }, { b: '"]' }]],
    ['{"x":{"items":[9]},"items":[1]}', [1]],
    ['{"x":"\\"items\\":[9]","items":[1]}', [1]],
    ['{"it\\u0065ms":[1]}', [1]],
  ])('%s', (json, elements) => {
    expect(scan(json)).toMatchObject({ elements, dropped: 0, cut: false });
  });

  test.each([
    ['{"items":[1,2', [1], 'the number may go on'],
    ['{"items":[1,2]', [1, 2], 'the object is not closed'],
    ['{"items":[1,{"a":1},{"a":', [1, { a: 1 }], 'the third is not whole'],
    ['{"items":[1,oops,3]}', [1], 'the second is no JSON'],
    ['{"items":[1]} and more', [1], 'something stands behind it'],
    ['{"items":[1],"b"}', [1], 'a member without a value'],
  ])('%s is cut: %j, for %s', (json, elements, _why) => {
    expect(scan(json)).toMatchObject({ elements, cut: true });
  });

  test.each(['', '[1]', '{"items":{"a":1}}', '{"other":[1]}', '"items"', '{"items"', '{items:[1]}'])(
    'none in %s',
    (json) => {
      expect(scan(json)).toBe(null);
    },
  );

  test('at the end of a path, or as the text itself', () => {
    expect(scan('{"a":{"c":"x","b":[1],"d":2},"e":"f"}', ['a', 'b'])).toMatchObject({
      elements: [1],
      beside: { c: 'x', e: 'f' },
      cut: false,
    });
    expect(scan(' [1,2] ', [])).toMatchObject({ elements: [1, 2], cut: false });
  });

  test('beyond so many elements the rest is counted, and one of too many values is left out', () => {
    expect(scan('{"items":[1,2,3,4],"title":"T"}', ['items'], 3)).toMatchObject({
      elements: [1, 2, 3],
      dropped: 1,
      beside: { title: 'T' },
      cut: false,
    });
    const heavy = `{"a":[${'0,'.repeat(60_000)}0]}`;
    expect(scan(`{"items":[1,${heavy},3]}`)).toMatchObject({ elements: [1, null, 3], cut: false });
  });

  test('what JSON.parse reads comes out the same, however it is set', () => {
    const values = fc.record({
      title: fc.string(),
      items: fc.array(fc.jsonValue(), { maxLength: 5 }),
      z: fc.jsonValue(),
    });
    const property = fc.property(values, fc.constantFrom(0, 1), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      expect(scan(json)).toMatchObject({
        elements: JSON.parse(json).items,
        cut: false,
        beside: { title: value.title },
      });
    });
    fc.assert(property, { seed: 20310603, numRuns: 300 });
  });

  test('in a text that is broken before its array, the complete elements are found by the name', () => {
    const found = (json: string) => atOnce(completeElements(json, 'items', 2));
    expect(found('{"a":oops,"items":[1,2,3]}')).toEqual([1, 2]);
    expect(found('{"a":1}')).toEqual([]);
  });
});
