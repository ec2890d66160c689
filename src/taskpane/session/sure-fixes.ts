import type { ChosenFix } from '../../app/apply-fixes';
import type { Finding } from '../../core/rules/finding';

/** What まとめて直す may do: findings with one way to put them right, which changes cells. A choice is left to the person. */
export function sureFixes(findings: readonly Finding[]): readonly ChosenFix[] {
  return findings.flatMap((finding) => {
    const [fix, ...others] = finding.fixes;
    return fix && others.length === 0 && fix.edits.length > 0 && !fix.decision ? [{ finding, fix }] : [];
  });
}
