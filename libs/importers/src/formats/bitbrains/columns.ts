import type { ColumnSpec } from '../../table/match-columns.js';

export type Field = 'time' | 'cores' | 'capacity' | 'usageShare' | 'memory' | 'memoryUsed' | 'diskRead' | 'diskWrite' | 'received' | 'sent';

/** CPU usage [MHZ] is left out: it repeats the percentage. */
export const COLUMNS: readonly ColumnSpec<Field>[] = [
  { field: 'time', aliases: ['timestampms'] },
  { field: 'cores', aliases: ['cpucores'] },
  { field: 'capacity', aliases: ['cpucapacityprovisionedmhz'] },
  { field: 'usageShare', aliases: ['cpuusage%'] },
  { field: 'memory', aliases: ['memorycapacityprovisionedkb'] },
  { field: 'memoryUsed', aliases: ['memoryusagekb'] },
  { field: 'diskRead', aliases: ['diskreadthroughputkbs'] },
  { field: 'diskWrite', aliases: ['diskwritethroughputkbs'] },
  { field: 'received', aliases: ['networkreceivedthroughputkbs'] },
  { field: 'sent', aliases: ['networktransmittedthroughputkbs'] },
];
