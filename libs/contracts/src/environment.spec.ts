import { describe, expect, it } from '@jest/globals';
import { environmentSchema } from './environment.js';

describe('environmentSchema', () => {
  it('has a default for every setting', () => {
    expect(environmentSchema.parse({})).toEqual({ HOST: '127.0.0.1', PORT: 4100, DATA_DIR: 'data', SAMPLE: 'load' });
  });

  it.each([[{ PORT: '70000' }], [{ PORT: 'http' }], [{ DATABASE_URL: 'mysql://x/y' }], [{ HOST: '' }]])('refuses %j', (variables) => {
    expect(environmentSchema.safeParse(variables).success).toBe(false);
  });
});
