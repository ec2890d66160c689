const PATH = '/reload';

/** Server-sent events at /reload: `answer` takes the requests for it (and says so), `send` tells every page that listens. */
function reloadStream() {
  const listening = new Set();
  return {
    answer(request, response) {
      if (request.url !== PATH) return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(':\n\n');
      listening.add(response);
      response.on('close', () => listening.delete(response));
      return true;
    },
    send() {
      for (const response of listening) response.write('data: built\n\n');
    },
  };
}

module.exports = { reloadStream };
