import { KINDS } from '../../table/quantity-kinds.js';
import type { ColumnSpec } from '../../table/match-columns.js';
import { column, inUnit } from '../column.js';
import type { MachineField } from '../machine.js';

type Rate = 'diskReadOps' | 'diskWriteOps' | 'networkIn' | 'networkOut';
export type Field = MachineField | `${Rate}${'Avg' | 'Max'}` | 'externalId' | 'serverId' | 'moRefId' | 'vCenterId' | 'vmName' | 'cpuAvg' | 'cpuMax' | 'usedAvg' | 'usedMax' | 'wave' | 'tagList';

/** Discovery exports put "Server." before each name. */
const both = (aliases: string): string => aliases.split(' ').flatMap((alias) => [alias, `server${alias}`]).join(' ');
const kilobytes = inUnit(KINDS.network, 'kb/s');
const megabytes = inUnit(KINDS.memoryUsed, 'mb');
const COLUMN_LIST: readonly ColumnSpec<Field>[] = [
  column('fqdn', 'hostname'), column('externalId', 'externalid'), column('serverId', 'serverid configurationid agentid'), column('uuid', 'smbiosid'),
  column('moRefId', 'vmwaremorefid'), column('vCenterId', 'vmwarevcenterid'), column('vmName', 'vmwarevmname'),
  column('sockets', 'cpunumberofprocessors', KINDS.sockets), column('cores', 'cpunumberofcores', KINDS.cores), column('threads', 'cpunumberoflogicalcores', KINDS.threads),
  column('os', 'osname'), column('osVersion', 'osversion'), column('memoryMib', 'ramtotalsizeinmb', inUnit(KINDS.workloadMemory, 'mb')),
  column('usedAvg', 'ramusedsizeinmbavg', megabytes), column('usedMax', 'ramusedsizeinmbmax', megabytes),
  column('cpuAvg', 'cpuusagepctavg', KINDS.percent), column('cpuMax', 'cpuusagepctmax', KINDS.percent),
  column('diskReadOpsAvg', 'diskreadsopspersecondavg', KINDS.iops), column('diskReadOpsMax', 'diskreadsopspersecondmax', KINDS.iops),
  column('diskWriteOpsAvg', 'diskwritesopspersecondavg', KINDS.iops), column('diskWriteOpsMax', 'diskwritesopspersecondmax', KINDS.iops),
  column('networkInAvg', 'networkreadspersecondinkbavg', kilobytes), column('networkInMax', 'networkreadspersecondinkbmax', kilobytes),
  column('networkOutAvg', 'networkwritespersecondinkbavg', kilobytes), column('networkOutMax', 'networkwritespersecondinkbmax', kilobytes),
  column('application', 'applications'), column('wave', 'applicationwave'), column('tagList', 'tags'),
];
export const COLUMNS: readonly ColumnSpec<Field>[] = COLUMN_LIST.map((spec) => ({ ...spec, aliases: both(spec.aliases.join(' ')).split(' ') }));
