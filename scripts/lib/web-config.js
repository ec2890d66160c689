const { CACHING, HEADERS, ICONS, KEPT, PIECES, TYPES } = require('./serve');

/**
 * web.config for IIS: the headers that our own server gives, and types that an older IIS does not know. Who may frame the
 * pages is left open: Excel on the web does. IIS answers 500 to a header or type that the site above has already: each is
 * taken away before it is set.
 */
function webConfig() {
  const headers = Object.entries({ ...HEADERS, ...CACHING }).map(([name, value]) => {
    const open = value.replace(/; frame-ancestors 'self'$/, '');
    return `        <remove name="${name}" />\n        <add name="${name}" value="${open.replaceAll('"', '&quot;')}" />`;
  });
  const types = ['.json', '.md', '.wasm', '.xlsx'].map(
    (extension) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${TYPES[extension]}" />`,
  );
  const kept = Object.entries(KEPT).map(
    ([name, value]) => `          <remove name="${name}" />\n          <add name="${name}" value="${value}" />`,
  );
  const taken = Object.keys(CACHING).map((name) => `          <remove name="${name}" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
    <staticContent>
${types.join('\n')}
    </staticContent>
  </system.webServer>
  <location path="${ICONS}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${taken.join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
  <location path="${PIECES}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${kept.join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

module.exports = { webConfig };
