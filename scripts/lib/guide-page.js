const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { marked } = require('marked');

const root = join(__dirname, '..', '..');

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.8 "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; color: #1b1b1b; }
h1, h2, h3 { line-height: 1.4; color: #0b5d6b; } h2 { border-bottom: 1px solid #cfe0ec; margin-top: 2.4rem; }
pre { background: #f4f6f7; padding: .8rem 1rem; overflow-x: auto; line-height: 1.5; } code { font-family: Consolas, "Noto Sans Mono CJK JP", monospace; }
table { border-collapse: collapse; } th, td { border: 1px solid #b8c4c9; padding: .3rem .6rem; text-align: left; vertical-align: top; } th { background: #eaf1f6; }
img { max-width: 100%; border: 1px solid #cfd8dc; } li img { width: 15rem; }
@media print { body { max-width: none; margin: 0; font-size: 10pt; } }
`;

function pictureData(file) {
  return `data:image/png;base64,${readFileSync(join(root, file)).toString('base64')}`;
}

/** Pages that do not come along are named, not linked. */
function withoutLinksAway(html) {
  return html.replace(/<a href="(?!https?:|#)[^"]*">([^<]*)<\/a>/g, '$1');
}

/** docs/guide.md as one page that needs nothing beside it. */
function guidePage() {
  const guide = marked.parse(readFileSync(join(root, 'docs', 'guide.md'), 'utf8'), { async: false });
  const body = withoutLinksAway(
    guide.replace(/src="\.\.\/(assets\/(?:guide\/)?[\w-]+\.png)"/g, (_, file) => `src="${pictureData(file)}"`),
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<title>個票 利用の手引き</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

module.exports = { guidePage };
