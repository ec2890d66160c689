/** Exit status of `npm run mutate` when the time was over before it tried anything: called again, it goes on. */
module.exports = { UNFINISHED: 3 };
