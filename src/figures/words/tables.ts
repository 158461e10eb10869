import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { KOREAN } from './korean.ts';
import { RUSSIAN } from './russian.ts';
import type { WordTable } from './table.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** Every language that the reader knows. */
export const TABLES: readonly WordTable[] = [ENGLISH, UKRAINIAN, RUSSIAN, KOREAN, ARABIC];
