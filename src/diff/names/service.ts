import type { Name } from '../../domain/figure.ts';
import { isKnown } from './relate-names.ts';

/**
 * Whether a name is that of a branch of the service that the other one calls by its kind: "fire officials" and 마로소방본부, the
 * fire headquarters of a town that no register has.
 */
export function isOfService(service: Name, branch: Name): boolean {
  const words = isKnown(branch) ? undefined : SERVICES.get(service.key);
  return words?.test(branch.text) === true;
}

/** By the key of the institution without its country. */
const SERVICES: ReadonlyMap<string, RegExp> = new Map([
  [
    '~fire-service',
    /소방(?:재난|안전)?(?:본부|서)$|\bfire (?:service|brigade|department|headquarters|station|chief)\b/iu,
  ],
  ['~coast-guard', /(?:해경|해양경찰서|해양경찰청)$|\bcoast ?guard\b/iu],
  ['~police', /경찰(?:서|청)$|(?:^|\s)(?:ال)?شرطة(?=\s)/u],
  ['~civil-defence', /(?:^|\s)(?:ال)?(?:دفاع|حماية) (?:ال)?مدنية?(?=\s)|\bcivil (?:defence|defense|protection)\b/iu],
]);
