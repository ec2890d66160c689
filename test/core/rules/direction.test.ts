import { testRuleGroup } from './test-rule-group';

testRuleGroup('direction');
