/** Trident and EdgeHTML cannot run the pane: they show a plain page instead. Written for ES5, since they read it. */
(() => {
  var agent = navigator.userAgent;
  if (!/MSIE |Trident\/|Edge\//.test(agent)) return;
  document.addEventListener('DOMContentLoaded', () => {
    var root = document.getElementById('root');
    var page = document.getElementById('unsupported');
    if (root) root.style.display = 'none';
    if (page) page.removeAttribute('hidden');
  });
})();
