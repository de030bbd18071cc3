/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { defaultScenario } from '@stowage/contracts';
import { USUAL } from './usual-scenario';

describe('the usual scenario', () => {
  it('is the one a new project starts with', () => {
    const { name, hosts, ...rest } = defaultScenario([], 'x');
    expect([name, hosts]).toEqual(['x', []]);
    expect(USUAL).toEqual(rest);
  });
});
