import type { Dispatcher } from 'undici';
import type { Hop } from './redirect.ts';

export interface Answer {
  readonly status: number;
  /** Lower-case names; what came several times is joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData['body'];
}

/** Sends one request, without following anything. `onWriting` is called just before its first byte is written. */
export async function sendHop(
  dispatcher: Dispatcher,
  { url, method, headers, body }: Hop,
  signal: AbortSignal,
  onWriting: () => void,
): Promise<Answer> {
  const answer = await dispatcher.compose(noting(onWriting)).request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers,
    body,
    signal,
  });
  return { status: answer.statusCode, headers: flat(answer.headers), body: answer.body };
}

function noting(onWriting: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => dispatch(options, notingHandler(handler, onWriting));
}

function notingHandler(handler: Dispatcher.DispatchHandler, onWriting: () => void): Dispatcher.DispatchHandler {
  return {
    onRequestStart(controller, context) {
      onWriting();
      handler.onRequestStart?.(controller, context);
    },
    onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
    onResponseStart: (...args) => handler.onResponseStart?.(...args),
    onResponseData: (...args) => handler.onResponseData?.(...args),
    onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
    onResponseError: (...args) => handler.onResponseError?.(...args),
  };
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
