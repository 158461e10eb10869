import type { Name } from '../../domain/figure.ts';
import { foldedWords } from './relate-names.ts';

/**
 * Whether two names that the register does not know may be one local office under its holder, its level or its house: "police
 * commander Ann Sampler", "the county police", "Governor Sampler", "the governor's office", and, of one event, "the mayor of
 * Sampleton" and "Mayor Ann Sampler". Two of two places are two, and so are two persons.
 */
export function isOneLocalOffice(a: Name, b: Name): boolean {
  const [x, y] = [officeIn(a), officeIn(b)];
  if (x === null || y === null || x.office !== y.office || areOfOneSurname(a, b)) return false;
  if (x.told !== null && y.told !== null && x.told !== y.told) return true;
  return x.rest.length === 0 || y.rest.length === 0 || x.rest.some((word) => y.rest.includes(word));
}

/** Governors Ada and Bela Sampler of two lands: the surname alone makes them no one. */
function areOfOneSurname(a: Name, b: Name): boolean {
  const [x, y] = [BY_NAME.exec(a.text), BY_NAME.exec(b.text)];
  return x !== null && y !== null && x[2] === y[2] && x[1] !== y[1];
}

const BY_NAME =
  /(?:[Gg]overnor|[Mm]ayor|[Pp]refect|[Ss]heriff|[Cc]oroner|[Cc]ommissioner) (\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)$/u;

interface Office {
  readonly office: string;
  /** Whose it is, and who holds it. */
  readonly rest: readonly string[];
  /** Where nothing is told but who holds it, or but where it is. */
  readonly told: 'holder' | 'place' | null;
}

function officeIn(name: Name): Office | null {
  const known = OFFICES.get(name);
  if (known !== undefined) return known;
  const found = name.key.startsWith('~') ? read(name) : null;
  OFFICES.set(name, found);
  return found;
}

const OFFICES = new WeakMap<Name, Office | null>();

function read({ key, text }: Name): Office | null {
  if (Object.values(KINDS).includes(key.slice(1))) return { office: key.slice(1), rest: [], told: null };
  const words = foldedWords(text);
  const office = words.flatMap((word) => KINDS[word] ?? [])[0];
  return office === undefined
    ? null
    : {
        office,
        rest: words.filter((word) => KINDS[word] === undefined && !OF_OFFICE.has(word)),
        told: HOLDER.test(text) ? 'holder' : PLACE.test(text) ? 'place' : null,
      };
}

const TITLE = '(?:[Gg]overnor|[Mm]ayor|[Pp]refect|[Ss]heriff|[Cc]oroner|[Cc]ommissioner)';
/** "Mayor Ann Sampler" */
const HOLDER = new RegExp(`^(?:[Tt]he )?(?:[Aa]cting |[Dd]eputy )?${TITLE}(?: \\p{Lu}[\\p{L}'’-]+){2,3}$`, 'u');
/** "the mayor of Sampleton", "Sampleton mayor" */
const PLACE = new RegExp(
  `^(?:[Tt]he )?${TITLE} of (?:the )?\\p{Lu}[^,]*$|^(?:[Tt]he )?\\p{Lu}[\\p{L}'’ -]*? ${TITLE}$`,
  'u',
);

/** The words that tell the kind of office, each with its kind. */
const KINDS: Readonly<Record<string, string>> = {
  police: 'police',
  governor: 'governor',
  mayor: 'mayor',
  prefect: 'prefect',
  prefecture: 'prefect',
  administrator: 'administration',
  administration: 'administration',
  sheriff: 'sheriff',
  coroner: 'coroner',
  commissioner: 'commissioner',
};

/** Who speaks for an office, and of what level it is: no part of whose it is. */
const OF_OFFICE: ReadonlySet<string> = new Set(
  `commander chief head spokesman spokeswoman spokesperson inspector superintendent officer officers official officials office deputy acting
  senior county city town district provincial regional local state municipal national department force service`.split(
    /\s+/,
  ),
);
