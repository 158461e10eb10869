import { z } from 'zod';

export const timezone = z.string().refine(isTimezone, 'an IANA time zone such as Asia/Seoul');

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
