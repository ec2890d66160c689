/**
 * Runs before every npm script that needs packages: a fresh clone, or a pull that changed the lock, installs by itself.
 * Contents are compared, not file times, so that it never reinstalls without need.
 */
const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const LOWEST_NODE = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor < LOWEST_NODE[1])) {
  const lowest = LOWEST_NODE.join('.');
  console.error(
    `Node.js ${lowest} 以上が必要です（今は ${process.versions.node}）。 / Node.js ${lowest} or later is needed.`,
  );
  process.exit(1);
}

const reason = whyInstall();
if (reason !== null) {
  console.error(`必要なパッケージを入れます（npm ci）: ${reason} / Installing packages from the lock file.`);
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    console.error(
      [
        'npm ci が失敗しました。上のメッセージをご確認ください。',
        'インターネットにつながらない場所では、つながる場所で npm ci を済ませたフォルダーごと持ち込んでください。',
        `npm ci failed (${error.message}). Without a network, bring the folder along with its node_modules.`,
      ].join('\n'),
    );
    process.exit(1);
  }
}

/** Words for what is missing, or null when what is installed is what the lock says. */
function whyInstall() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'node_modules がありません / no node_modules';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const present = installed[path];
    if (!present && !entry.optional && !entry.devOptional) return path;
    if (present && present.version !== entry.version) return `${path} ${present.version} → ${entry.version}`;
  }
  return null;
}
