import { emptyState, stateSchema } from '../../../src/core/state/state';

test('nothing decided is what the schema makes of a state that says nothing', () => {
  expect(emptyState()).toEqual(stateSchema.parse({ version: 1 }));
});
