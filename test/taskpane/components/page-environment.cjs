/* A page without a browser. Packages are taken as Node takes them: the page's own variants are modules that jest would have to rewrite. */
const HappyDom = require('@happy-dom/jest-environment').default;

module.exports = class extends HappyDom {
  exportConditions() {
    return ['node', 'node-addons'];
  }
};
