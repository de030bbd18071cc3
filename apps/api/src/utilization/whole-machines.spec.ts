import { describe, expect, it } from '@jest/globals';
import { aWorkload } from '@stowage/domain/testing';
import { wholeMachines } from './whole-machines.js';

describe('wholeMachines', () => {
  it('counts a server once where its load is the sum of its workloads', () => {
    const workloads = [aWorkload({ name: 'a', serverId: 's' }), aWorkload({ name: 'b', serverId: 's' }), aWorkload({ name: 'alone' })];
    const measured = ['a', 'b', 'alone'].map((id) => ({ subject: { kind: 'workload' as const, id }, summed: false }));
    const survey = [...measured, { subject: { kind: 'server' as const, id: 's' }, summed: true }];
    expect(wholeMachines(survey, { sites: [], servers: [], workloads }).map(({ subject }) => subject.id)).toEqual(['alone', 's']);
  });
});
