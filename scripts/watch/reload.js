/* Goes into the workbench of `npm start -- --watch` alone: loads the page again when it was built again. */
new EventSource('/reload').addEventListener('message', () => location.reload());
