import { isDeepStrictEqual } from 'node:util';
import { maskedRequest } from '../../src/selftest/mask';
import { between, type Exchange } from '../../src/selftest/record';

const BODY_OF_REQUEST = 4;

/**
 * Lets the recorded Excel answer office.js instead of the embedded one, until the returned function is called. Each request is answered
 * by the first exchange of the same (masked) request that was not used yet; one that was never recorded is an error.
 */
export function replay(recording: readonly Exchange[]): () => void {
  const left = [...recording];
  const stop = between((wire) => (request, done) => {
    const body = String(request[BODY_OF_REQUEST]);
    // office.js for itself, whenever it likes.
    if (body.includes('"Microsoft.InternalService.')) {
      wire.executeRichApiRequestAsync(request, done);
      return;
    }
    const asked = maskedRequest(JSON.parse(body));
    const place = left.findIndex((exchange) => isDeepStrictEqual(exchange.request, asked));
    const [exchange] = place < 0 ? [] : left.splice(place, 1);
    if (!exchange) throw new Error(`nobody recorded ${JSON.stringify(asked)}`);
    const { code, answer } = exchange;
    const result =
      code === null
        ? { status: 'succeeded', value: { data: [200, [], JSON.stringify(answer)] } }
        : { status: 'failed', error: { code } };
    setTimeout(() => done(result), 0);
  });
  if (!stop) throw new Error('no office.js is booted');
  return stop;
}
