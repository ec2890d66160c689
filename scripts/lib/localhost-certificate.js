const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { randomBytes } = require('node:crypto');
const { join } = require('node:path');

/** Kept in the user's own profile, never in the project. */
const folder = join(process.env.LOCALAPPDATA ?? '', 'Kohyo');
const pfxFile = join(folder, 'localhost.pfx');
const passphraseFile = join(folder, 'localhost.txt');
const NAME = 'Kohyo localhost';

function powershell(script) {
  execFileSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script], { stdio: 'inherit' });
}

/** Excel opens https pages only: a certificate for localhost, trusted by this user on this machine. Windows asks before it trusts. */
function localhostCertificate() {
  if (!existsSync(pfxFile)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(passphraseFile, randomBytes(24).toString('hex'));
    powershell(`
      $ErrorActionPreference = 'Stop'
      $c = New-SelfSignedCertificate -DnsName localhost -FriendlyName '${NAME}' -CertStoreLocation Cert:\\CurrentUser\\My -NotAfter (Get-Date).AddYears(2)
      $p = ConvertTo-SecureString -String (Get-Content -Raw '${passphraseFile}') -Force -AsPlainText
      Export-PfxCertificate -Cert $c -FilePath '${pfxFile}' -Password $p | Out-Null
      $root = New-Object System.Security.Cryptography.X509Certificates.X509Store 'Root', 'CurrentUser'
      $root.Open('ReadWrite'); $root.Add($c); $root.Close()
    `);
  }
  return { pfx: readFileSync(pfxFile), passphrase: readFileSync(passphraseFile, 'utf8') };
}

function removeCertificate() {
  powershell(`
    foreach ($store in 'My', 'Root') {
      Get-ChildItem "Cert:\\CurrentUser\\$store" | Where-Object { $_.FriendlyName -eq '${NAME}' } | Remove-Item
    }
  `);
  rmSync(folder, { recursive: true, force: true });
}

module.exports = { localhostCertificate, removeCertificate };
