import { expect, test } from 'vitest';
import { type Cell, csv } from '../../src/commands/printing/csv.ts';

test.each<[string, Cell, string]>([
  ['plain text', 'Ministry of Health', 'Ministry of Health'],
  ['a comma', 'killed, wounded', '"killed, wounded"'],
  ['quotes', 'a “so-called” "toll"', '"a “so-called” ""toll"""'],
  ['a line break', 'one\r\ntwo', '"one\r\ntwo"'],
  ['nothing', null, ''],
  ['a number below zero stays a number', -12, '-12'],
  ['truth', true, 'true'],
  ['a formula', '=HYPERLINK("https://elsewhere.example")', `"'=HYPERLINK(""https://elsewhere.example"")"`],
  ['a sum', '+1,710', `"'+1,710"`],
  ['a difference', '-1+1', "'-1+1"],
  ['a call', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab in front', '\t=1', "'\t=1"],
  ['a return in front', '\r=1', `"'\r=1"`],
])('%s', (_name, cell, written) => {
  expect(csv(['a', 'b'], [[cell, 1]])).toBe(`a,b\r\n${written},1`);
});
