import { describe, expect, it } from '@jest/globals';
import type { Inventory, MachineIdentity, Server, Workload } from '@stowage/domain';
import { aServer, aWorkload } from '@stowage/domain/testing';
import fc from 'fast-check';
import { serialKey, uuidKey } from './identity.js';
import { mergeInventory } from './merge-inventory.js';
import { uniqueIds } from './unique-ids.js';

const SITES = ['Graz', 'Pune', 'Wien'].map((name) => ({ id: name, name }));
const estate = (servers: readonly Server[], workloads: readonly Workload[] = []): Inventory => ({ sites: SITES, servers, workloads });
const merged = (existing: readonly Server[], incoming: readonly Server[]): readonly Server[] => mergeInventory(estate(existing), estate(incoming)).inventory.servers;
const UUID = '4c4c4544-0037-5810-804b-b7c04f303031';
const SWAPPED = '44454c4c-3700-1058-804b-b7c04f303031';

describe('mergeInventory', () => {
  it.each<[string, Partial<Server> & { name: string }, Partial<Server> & { name: string }, boolean]>([
    ['by UUID under another name', { name: 'a', identity: { uuid: UUID } }, { name: 'b', identity: { uuid: UUID.toUpperCase() } }, true],
    ['by a UUID with swapped bytes', { name: 'a', identity: { uuid: UUID } }, { name: 'b', identity: { uuid: SWAPPED } }, true],
    ['by serial number', { name: 'a', identity: { serial: 'CN-7 001' } }, { name: 'b', identity: { serial: 'cn7001' } }, true],
    ['by FQDN', { name: 'a', identity: { fqdn: 'a.corp.example' } }, { name: 'b', identity: { fqdn: 'A.corp.example.' } }, true],
    ['by name and site', { name: 'a', siteId: 'Pune' }, { name: 'A', siteId: 'Pune' }, true],
    ['by name where one side knows no site', { name: 'a', siteId: 'Pune' }, { name: 'a' }, true],
    ['not by name across sites', { name: 'a', siteId: 'Pune' }, { name: 'a', siteId: 'Wien' }, false],
    ['not by name where UUIDs differ', { name: 'a', siteId: 'Pune', identity: { uuid: UUID } }, { name: 'a', siteId: 'Pune', identity: { uuid: UUID.replace('4c', '5d') } }, false],
    ['not by serial where UUIDs differ', { name: 'a', identity: { uuid: UUID, serial: 'S100' } }, { name: 'b', identity: { uuid: UUID.replace('4c', '5d'), serial: 'S100' } }, false],
    ['not by a placeholder serial', { name: 'a', identity: { serial: 'To Be Filled By O.E.M.' } }, { name: 'b', identity: { serial: 'To be filled by O.E.M.' } }, false],
    ['not by localhost', { name: 'a', identity: { fqdn: 'localhost.localdomain' } }, { name: 'b', identity: { fqdn: 'localhost.localdomain' } }, false],
    ['not by FQDNs of one first label', { name: 'a', siteId: 'Pune', identity: { fqdn: 'a.x.example' } }, { name: 'a', siteId: 'Pune', identity: { fqdn: 'a.y.example' } }, false],
  ])('knows a machine again: %s', (_, one, other, same) => {
    expect(merged([aServer(one)], [aServer(other)])).toHaveLength(same ? 1 : 2);
  });

  it('updates what is stated, keeps what is not, and never the id', () => {
    const [server] = merged(
      [aServer({ name: 'a', id: 'a (Pune)', siteId: 'Pune', cores: 8, memoryMib: 1024, tags: { x: '1' }, identity: { serial: 'S100' } })],
      [aServer({ name: 'new-name', memoryMib: 2048, tags: { y: '2' }, powerState: 'unknown', identity: { serial: 'S100', uuid: UUID } })],
    );
    expect(server).toEqual({ id: 'a (Pune)', name: 'a', siteId: 'Pune', cores: 8, memoryMib: 2048, tags: { x: '1', y: '2' }, powerState: 'on', identity: { serial: 'S100', uuid: UUID } });
  });

  it('keeps two machines of one name at two sites apart, and says so', () => {
    const { inventory, issues } = mergeInventory(estate([aServer({ name: 'a', siteId: 'Pune' })]), estate([aServer({ name: 'a', siteId: 'Wien' })]));
    expect(inventory.servers.map(({ id }) => id)).toEqual(['a', 'a (Wien)']);
    expect(issues).toMatchObject([{ severity: 'note', code: 'same-name-elsewhere', subject: 'a (Wien)' }]);
  });

  it('does not guess between two machines of one name', () => {
    const servers = [aServer({ name: 'a', id: 'a (Pune)', siteId: 'Pune' }), aServer({ name: 'a', id: 'a (Wien)', siteId: 'Wien' })];
    expect(merged(servers, [aServer({ name: 'a' })])).toHaveLength(3);
  });

  it('merges each existing machine with one incoming machine at most', () => {
    const twins = [aWorkload({ name: 'a', identity: { uuid: UUID } }), aWorkload({ name: 'a', id: 'a 2', identity: { uuid: UUID.replace('4c', '5d') } })];
    expect(mergeInventory(estate([], [aWorkload({ name: 'a' })]), estate([], twins)).inventory.workloads).toHaveLength(2);
  });

  it('takes references along when an id changes', () => {
    const existing = estate([aServer({ name: 'a', siteId: 'Pune' })], [aWorkload({ name: 'w', serverId: 'a' })]);
    const incoming = estate([aServer({ name: 'a', siteId: 'Wien' })], [aWorkload({ name: 'w', serverId: 'a' })]);
    const { inventory } = mergeInventory(existing, incoming);
    expect(inventory.workloads.map(({ id, serverId }) => [id, serverId])).toEqual([['w', 'a'], ['w (Wien)', 'a (Wien)']]);
  });

  it('never lets one instant replace the figures of a month', () => {
    const [month, instant] = [{ cpuAverageRatio: 0.1, window: '30 days' }, { cpuAverageRatio: 0.5, window: 'one instant' }];
    const usage = (a: Server['usage'], b: Server['usage']): Server['usage'] => merged([aServer({ name: 'a', ...(a && { usage: a }) })], [aServer({ name: 'a', ...(b && { usage: b }) })])[0]?.usage;
    expect([usage(month, instant), usage(instant, month), usage(month, undefined)]).toEqual([month, month, month]);
  });

  it('changes nothing when an inventory is merged with itself', () => {
    fc.assert(fc.property(anEstate, (inventory) => {
      const once = mergeInventory({ sites: [], servers: [], workloads: [] }, inventory).inventory;
      expect(mergeInventory(once, once).inventory).toEqual(once);
    }));
  });

  it('does not depend on the order of the incoming machines', () => {
    fc.assert(fc.property(anEstate, ({ sites, servers, workloads }) => {
      const empty = { sites: [], servers: [], workloads: [] };
      const backwards = { sites, servers: [...servers].reverse(), workloads: [...workloads].reverse() };
      expect(mergeInventory(empty, backwards)).toEqual(mergeInventory(empty, { sites, servers, workloads }));
    }));
  });
});

const identity: fc.Arbitrary<MachineIdentity> = fc.record({ serial: fc.uuid(), uuid: fc.uuid() }, { requiredKeys: ['serial'] });
const anEstate = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'srv-10', 'srv-9'), siteId: fc.constantFrom('Pune', 'Wien'), identity }), { maxLength: 8, selector: (each) => each.identity.serial })
  .map((machines) => estate(
    machines.map((machine, at) => aServer({ ...machine, id: `s${at}` })), machines.map(({ name, identity: { serial } }, at) => aWorkload({ name, id: `w${at}`, serverId: `s${at}`, identity: { serial: `w${serial ?? ''}` } })),
  ));

describe('uniqueIds', () => {
  it('adds the site, then a number, only where the name is taken', () => {
    const items = [{ name: 'a', site: 'Pune', tieBreak: '2' }, { name: 'A', site: 'Pune', tieBreak: '1' }, { name: 'b', tieBreak: '' }, { name: 'c', tieBreak: '' }];
    expect([...uniqueIds(items, new Set(['c'])).values()]).toEqual(['b', 'c 2', 'A (Pune)', 'a (Pune) 2']);
  });
});

describe('identity keys', () => {
  it('ignores what makers write where they know nothing', () => {
    expect(['None', '0', 'To Be Filled By O.E.M.', 'VMware-42 1f 00', 'Default string', '........', 'N/A', '123456789'].map(serialKey)).toEqual(Array.from({ length: 8 }, () => undefined));
    expect([uuidKey('00000000-0000-0000-0000-000000000000'), uuidKey('03000200-0400-0500-0006-000700080009'), uuidKey('not a uuid')]).toEqual([undefined, undefined, undefined]);
  });
});
