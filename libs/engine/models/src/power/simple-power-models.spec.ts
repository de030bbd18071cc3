import { describe, expect, it } from '@jest/globals';
import { fanPowerWatts, linearPowerWatts, logProfilePowerWatts, serverPowerFromParts } from './simple-power-models.js';

describe('power models kept for comparison', () => {
  it('PWR-FAN: Fan et al. at half load', () => {
    expect(fanPowerWatts({ idleWatts: 200, maxWatts: 350 }, 0.5)).toBeCloseTo(293.161, 3);
  });

  it('PWR-BOAV: log profile and server from parts', () => {
    const cpu = logProfilePowerWatts({ a: 171.1813, b: 0.0354, c: 36.8953, d: -10.1336 }, 0.5);
    expect(cpu).toBeCloseTo(182.22, 1);
    expect(serverPowerFromParts(2 * cpu, 256 * 0.284, 0.33) / 581.39).toBeCloseTo(1, 3);
  });

  it('is a straight line between idle and max', () => {
    expect(linearPowerWatts({ idleWatts: 100, maxWatts: 300 }, 0.25)).toBe(150);
  });
});
