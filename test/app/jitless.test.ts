import '../../src/app/jitless';
import { config } from 'zod/v4/core';

test('zod, loaded later, makes no functions out of text', () => {
  expect(config()).toEqual({ jitless: true });
});
