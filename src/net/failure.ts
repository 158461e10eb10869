import type { HttpTrouble } from './http.ts';

type Kind = HttpTrouble['kind'];

export interface Failure {
  readonly kind: Kind;
  /** What happened; the address stands before it. */
  readonly words: string;
}

/**
 * What an error on the way means. Only its code is looked at and the words are ours: messages of the system and of
 * libraries quote addresses, and addresses can be secrets.
 */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  if (code.startsWith('HPE_') || isParserError(error))
    return { kind: 'unreachable', words: 'the answer is no proper HTTP' };
  if (/CERT|SIGNATURE|TLS|SSL|EPROTO/.test(code))
    return { kind: 'unreachable', words: `the secure connection failed (${code})` };
  return { kind: 'unreachable', words: code === '' ? 'the connection failed' : `the connection failed (${code})` };
}

/** undici gives most of these no code. */
function isParserError(error: unknown): boolean {
  return error instanceof Error && (error.name === 'HTTPParserError' || isParserError(error.cause));
}

/** The code of the innermost error that has one of its own; undici and `net` wrap what the system said. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return '';
}

const KNOWN = new Map<string, Failure>(
  entries('unreachable', {
    ENOTFOUND: 'the host name is unknown',
    EAI_AGAIN: 'the host name could not be looked up',
    EAI_FAIL: 'the host name could not be looked up',
    EAI_NODATA: 'the host name has no address',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was cut',
    EPIPE: 'the connection was cut',
    UND_ERR_SOCKET: 'the connection was cut',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter or longer than announced',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
    EADDRNOTAVAIL: 'the network cannot be reached',
    CERT_HAS_EXPIRED: 'the certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'the certificate is signed by an unknown authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate is signed by an unknown authority',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate is signed by an unknown authority',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate belongs to another host',
    UND_ERR_PRX_CONN: 'the proxy could not be reached',
    UND_ERR_PRX_TLS: 'the secure connection to the proxy failed',
    UND_ERR_INVALID_ARG: 'the request cannot be written: a header or the address holds a character that is not allowed',
  })
    .concat(
      entries('timeout', {
        ETIMEDOUT: 'no connection in time',
        UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
        UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
        UND_ERR_BODY_TIMEOUT: 'the answer stopped',
      }),
    )
    .concat(
      entries('too-large', {
        TOO_LARGE: 'the answer is too large',
        UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
      }),
    )
    .concat(entries('malformed', { UNDECODABLE: 'the compression of the answer is damaged' }))
    .concat(entries('private-address', { PRIVATE_ADDRESS: 'leads to an address that is not public' })),
);

function entries(kind: Kind, words: Readonly<Record<string, string>>): [string, Failure][] {
  return Object.entries(words).map(([code, text]) => [code, { kind, words: text }]);
}
