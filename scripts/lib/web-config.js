const { HEADERS, TYPES } = require('./serve');

/**
 * web.config for IIS: the headers that our own server gives, and types that an older IIS does not know. Who may frame the
 * pages is left open: Excel on the web does.
 */
function webConfig() {
  const headers = Object.entries(HEADERS).map(([name, value]) => {
    const open = value.replace(/; frame-ancestors 'self'$/, '');
    return `        <add name="${name}" value="${open.replaceAll('"', '&quot;')}" />`;
  });
  const types = ['.json', '.md', '.wasm', '.xlsx'].map(
    (extension) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${TYPES[extension]}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${types.join('\n')}
    </staticContent>
  </system.webServer>
</configuration>
`;
}

module.exports = { webConfig };
