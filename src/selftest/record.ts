import { maskedAnswer, maskedRequest } from './mask';

/** One request of office.js and Excel's answer, both as JSON, cell contents masked. `code`: the whole request was refused. */
export interface Exchange {
  readonly request: unknown;
  readonly answer: unknown;
  readonly code: number | null;
}

/** What office.js hands each request to: the request at place 4, the answer's body at place 2 of its data. */
interface Wire {
  executeRichApiRequestAsync(request: readonly unknown[], done: (result: WireResult) => void): void;
}
interface WireResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}

const BODY_OF_REQUEST = 4;
const BODY_OF_ANSWER = 2;

declare global {
  /** office.js's own: what stands between it and the host. */
  var OSF: { readonly DDA: { RichApi: Wire } } | undefined;
}

/**
 * Puts something between office.js and the host, until the returned function is called. The function there is office.js's and cannot be
 * changed: what holds it is another object meanwhile. `null`: this office.js has no such place.
 */
export function between(execute: (wire: Wire) => Wire['executeRichApiRequestAsync']): (() => void) | null {
  const dda = globalThis.OSF?.DDA;
  const wire = dda?.RichApi;
  if (!dda || !wire) return null;
  dda.RichApi = Object.create(wire, { executeRichApiRequestAsync: { value: execute(wire) } });
  return () => {
    dda.RichApi = wire;
  };
}

/** Writes down all that office.js and Excel say to each other, until the returned function is called. `null`: this office.js cannot be heard. */
export function record(): (() => readonly Exchange[]) | null {
  const exchanges: Exchange[] = [];
  const stop = between((wire) => (request, done) => {
    const asked = maskedRequest(parsed(request[BODY_OF_REQUEST]));
    wire.executeRichApiRequestAsync(request, (result) => {
      exchanges.push({
        request: asked,
        answer: maskedAnswer(parsed(result.value?.data[BODY_OF_ANSWER])),
        code: result.error?.code ?? null,
      });
      done(result);
    });
  });
  if (!stop) return null;
  return () => {
    stop();
    return exchanges;
  };
}

/** A long answer comes in parts. */
function parsed(body: unknown): unknown {
  const text = Array.isArray(body) ? body.join('') : body;
  return typeof text === 'string' && text !== '' ? JSON.parse(text) : null;
}
