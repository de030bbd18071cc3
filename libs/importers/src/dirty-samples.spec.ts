import { describe, expect, it } from '@jest/globals';
import { importFiles } from './import-files.js';
import { issuesToCsv } from './issues-to-csv.js';
import { sampleFiles, sampleText } from './testing/fixtures.js';

describe('samples/dirty', () => {
  it('gives the issues of expected/issues.csv, word by word', async () => {
    const { issues } = await importFiles(sampleFiles('dirty'));
    expect(issuesToCsv(issues).split('\r\n')).toEqual(sampleText('dirty/expected/issues.csv').split('\r\n'));
  });

  it('imports what is good in them', async () => {
    const { inventory, files } = await importFiles(sampleFiles('dirty'));
    const server = (id: string): unknown => inventory.servers.find((each) => each.id === id);
    expect(server('db-01')).toMatchObject({ siteId: 'Wien', cores: 16, clockMhz: 2600, memoryMib: 131072, diskMib: 1229312, owner: 'Jörg Müller', purchasePrice: { amount: 8200.5, currency: 'EUR' }, usage: { cpuAverageRatio: 0.125 } });
    expect(server('app-01 (Wien)')).toMatchObject({ memoryMib: 65536, purchasePrice: { amount: 5400 } });
    expect(server('app-01 (Graz)')).toMatchObject({ idlePowerWatts: 120, maxPowerWatts: 300 });
    expect(server('PS-01')).toMatchObject({ sockets: 2, cores: 12, memoryMib: 49152 });
    expect(server('straße-1')).toMatchObject({ siteId: 'Malmö', purchasePrice: { amount: 2400, currency: 'USD' } });
    expect(server('quoted-1')).toMatchObject({ name: 'quoted-1', cores: 12 });
    expect(server('ambi-1')).toMatchObject({ memoryMib: 65536 });
    expect(files.filter(({ format }) => format === null).map(({ file }) => file)).toEqual(['empty.csv', 'encrypted.xlsx', 'junk.csv', 'macros.xlsm', 'old-format.xls', 'unknown.csv']);
  });

  it('keeps what is not to be planned, with the reason', async () => {
    const { inventory } = await importFiles(sampleFiles('dirty'));
    const excluded = inventory.workloads.filter((workload) => workload.excluded !== undefined).map(({ id, excluded: reason }) => [id, reason]);
    expect(excluded).toEqual([
      ['door', 'dongle at the USB port'], ['old-crm', 'powered off'], ['sap-db (Nashik)', 'SRM placeholder'], ['test-win', 'powered off'],
      ['tpl-rhel7', 'template'], ['vCLS-4c4c4544', 'vSphere cluster service'],
    ]);
  });

  it('gives the same inventory when imported twice', async () => {
    const first = await importFiles(sampleFiles('dirty'));
    const second = await importFiles(sampleFiles('dirty'), first.inventory);
    expect(JSON.stringify(second.inventory)).toBe(JSON.stringify(first.inventory));
  });
});
