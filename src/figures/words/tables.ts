import { ARABIC } from './arabic/arabic.ts';
import { ENGLISH } from './english/english.ts';
import { KOREAN } from './korean/korean.ts';
import { RUSSIAN } from './russian/russian.ts';
import type { WordTable } from './table.ts';
import { UKRAINIAN } from './ukrainian/ukrainian.ts';

/** Every language that the reader knows. */
export const TABLES: readonly WordTable[] = [ENGLISH, UKRAINIAN, RUSSIAN, KOREAN, ARABIC];
