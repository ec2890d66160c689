/** A listener for how much of a build is done: one line that changes on a terminal, a line per quarter elsewhere. */
function showProgress(stream = process.stderr) {
  let shown = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    const step = stream.isTTY ? percent : percent - (percent % 25);
    if (step <= shown) return;
    shown = step;
    if (stream.isTTY) stream.write(step < 100 ? `\r  ${step} %` : '\r\u001b[K');
    else stream.write(`  ${step} %\n`);
  };
}

module.exports = { showProgress };
