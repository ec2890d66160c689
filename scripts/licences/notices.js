const HEAD = `個票 Kohyo は MIT ライセンスです（LICENSE）。次のソフトウェアを含みます。それぞれの使用許諾条件は下のとおりです。
Kohyo is under the MIT licence (LICENSE). It contains the following software, under the terms given with each.
`;

/** The terms of all that is shipped beside our own work; packages under the very same text share it. */
function noticesOf(components) {
  const byText = new Map();
  for (const one of components) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, licence }) => `${name} ${version} (${licence.spdx ?? licence.title})`);
    return `${'='.repeat(80)}\n${names.join('\n')}\n${'-'.repeat(80)}\n${text}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

module.exports = { noticesOf };
