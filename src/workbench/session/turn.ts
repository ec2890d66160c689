/** Ends this task: what waits in the page's queue, a press of a key or a picture to be drawn, comes before what follows. */
export function turn(): Promise<void> {
  return new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });
}
