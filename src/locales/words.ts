import type { OptionUnit } from '../core/rules/option';
import type { RuleWords } from '../core/rules/rule-words';
import type { cli } from './ja/cli';
import type { compare } from './ja/compare';
import type { definition } from './ja/definition';
import type { errors } from './ja/errors';
import type { gather } from './ja/gather';
import type { groups } from './ja/groups';
import type { handout } from './ja/handout';
import type { learning } from './ja/learning';
import type { message } from './ja/message';
import type { nextYear } from './ja/next-year';
import type { pane } from './ja/pane';
import type { publish } from './ja/publish';
import type { report } from './ja/report';
import type { selftest } from './ja/selftest';
import type { severities } from './ja/severities';
import type { start } from './ja/start';
import type { workbench } from './ja/workbench';
import type { Templates } from './templates';

/** Words under known names: Japanese is written first and says which names there are. */
type Named<T> = Readonly<Record<keyof T, string>>;

/** Every word a user sees, in one language. Maps looked up by data (rules, evidence, fixes, fields) are held complete by test/meta. */
export interface Words {
  readonly language: 'ja' | 'en';
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly fixes: Templates;
  readonly evidence: Templates;
  readonly fields: Templates;
  readonly groups: Named<typeof groups>;
  readonly severities: Named<typeof severities>;
  readonly units: Readonly<Record<OptionUnit, string>>;
  readonly errors: Named<typeof errors>;
  readonly definition: Named<typeof definition>;
  readonly compare: Named<typeof compare>;
  readonly handout: Named<typeof handout>;
  readonly nextYear: Named<typeof nextYear>;
  readonly publish: Named<typeof publish>;
  readonly report: Named<typeof report>;
  readonly cli: Named<typeof cli>;
  readonly gather: Named<typeof gather>;
  readonly learning: Named<typeof learning>;
  readonly message: Named<typeof message>;
  readonly pane: Named<typeof pane>;
  readonly selftest: Named<typeof selftest>;
  readonly start: Named<typeof start>;
  readonly workbench: Named<typeof workbench>;
}
