import type { Writable } from 'node:stream';

/**
 * `kohyo check … | head` closes its end once it has read enough. That is no fault: what is still to be said is dropped, the
 * work and its exit status stay. Any other error of the stream goes to `onOther`, which throws it unless told otherwise.
 */
export function allowClosedPipe(
  stream: Writable,
  onOther: (error: NodeJS.ErrnoException) => void = (error) => {
    throw error;
  },
): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onOther(error);
  });
}
