import type { TextContext } from '../rule.ts';

/** "CIVIL PROTECTION - *PROVINCE OF MORAVA*": the land that the head of a report names. */
export function landOf({ text }: TextContext): string | null {
  return LAND.exec(/^[^\n]{0,160}(?:\n[^\n]{0,80})?/.exec(text)?.[0] ?? '')?.[0] ?? null;
}

const LAND =
  /\b(?:PROVINCE|REGION|DISTRICT|COUNTY|GOVERNORATE|MUNICIPALITY|REPUBLIC|PREFECTURE|DEPARTMENT) OF(?: (?!HEALTH|DEFEN|INTERIOR|JUSTICE|EMERGENC|DISASTER|CIVIL|TRANSPORT)\p{Lu}[\p{Lu}'-]+){1,3}|(?:\p{Lu}{3,} ){1,2}(?:PROVINCE|REGION|DISTRICT|COUNTY|GOVERNORATE|PREFECTURE)\b/u;
