/** What `npm run prove` can try; scripts/prove.js says how a part is made. */
const PARTS = [
  require('./refusals/part'),
  require('./bad-files/part'),
  require('./fuzz/workbooks'),
  require('./fuzz/recognition'),
  require('./mutations'),
];

module.exports = { PARTS };
