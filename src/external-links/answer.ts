/** What became of asking for an address. */
export type Answer =
  | { readonly kind: 'there' }
  /** All the way for good: what is written can be replaced by `to`. */
  | { readonly kind: 'moved'; readonly to: string }
  /** It is gone, or its name or certificate is wrong: whoever follows the link finds nothing. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** The site answers programs otherwise than people, or wants to know who asks. */
  | { readonly kind: 'withheld'; readonly reason: string }
  /** Trouble that may pass. */
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'private' };

/** Judges a status that is no redirection. */
export function answerOf(status: number): Answer {
  if (status < 400) return { kind: 'there' };
  const reason = `it answers ${status}`;
  if ([401, 402, 403, 405, 406, 407, 451, 999].includes(status)) return { kind: 'withheld', reason };
  if (status === 408 || status === 425 || status === 429 || status >= 500) return { kind: 'trouble', reason };
  return { kind: 'broken', reason };
}

const BROKEN: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no site of this name',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

const TROUBLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it takes no connection',
  ECONNRESET: 'it breaks the connection',
  UND_ERR_SOCKET: 'it breaks the connection',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak HTTPS',
  EAI_AGAIN: 'its name cannot be looked up now',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'it does not answer in time',
  UND_ERR_ABORTED: 'it does not answer in time',
  TimeoutError: 'it does not answer in time',
};

/** Judges a failure to get any answer. */
export function answerOfError(error: unknown): Answer {
  const { code = '', name = '', message = '' } = error as { code?: string; name?: string; message?: string };
  const broken = BROKEN[code];
  if (broken !== undefined) return { kind: 'broken', reason: broken };
  return { kind: 'trouble', reason: TROUBLE[code] ?? TROUBLE[name] ?? (message || String(error)) };
}
