import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectEntity } from '../project/project.entity.js';

/** All metrics of one machine on one UTC day at one step; a NULL inside an array is a gap, a NULL array an unknown metric. */
@Entity('utilization_block')
export class UtilizationBlockEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_utilization_block' })
  projectId: string;

  @PrimaryColumn('text', { name: 'subject_kind', collation: 'C', primaryKeyConstraintName: 'pk_utilization_block' })
  subjectKind: string;

  @PrimaryColumn('text', { name: 'subject_id', collation: 'C', primaryKeyConstraintName: 'pk_utilization_block' })
  subjectId: string;

  @PrimaryColumn('integer', { name: 'step_seconds', primaryKeyConstraintName: 'pk_utilization_block' })
  stepSeconds: number;

  /** Days since 1970-01-01 UTC. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_utilization_block' })
  day: number;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_utilization_block_project' })
  project: Relation<ProjectEntity>;

  @Column('real', { name: 'cpu_ratio', array: true, nullable: true })
  cpuRatio: number[] | null;

  @Column('real', { name: 'memory_mib', array: true, nullable: true })
  memoryMib: number[] | null;

  @Column('real', { name: 'disk_iops', array: true, nullable: true })
  diskIops: number[] | null;

  @Column('real', { name: 'disk_bytes_per_second', array: true, nullable: true })
  diskBytesPerSecond: number[] | null;

  @Column('real', { name: 'network_bytes_per_second', array: true, nullable: true })
  networkBytesPerSecond: number[] | null;

  @Column('real', { name: 'power_watts', array: true, nullable: true })
  powerWatts: number[] | null;
}
