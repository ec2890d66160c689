import type { Form } from '../core/form/form';
import { parseForm } from '../core/form/parse-form';
import { FORM_FILES } from './forms.generated';

/** The 様式 that Kohyo knows, one folder each; throws FormError at the door when a file does not hold together. */
export const BUILT_IN_FORMS: readonly Form[] = FORM_FILES.map(parseForm);
