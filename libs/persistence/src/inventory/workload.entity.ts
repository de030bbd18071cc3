import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectEntity } from '../project/project.entity.js';

@Entity('workload')
@Index('ix_workload_server', ['projectId', 'serverId'])
export class WorkloadEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_workload' })
  projectId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'pk_workload' })
  id: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_workload_project' })
  project: Relation<ProjectEntity>;

  /** Place in the list as the files gave it. */
  @Column('integer')
  position: number;

  @Column({ type: 'text', collation: 'C' })
  name: string;

  @Column({ type: 'text', name: 'server_id', collation: 'C', nullable: true })
  serverId: string | null;

  @Column('text', { nullable: true })
  uuid: string | null;

  @Column('text', { nullable: true })
  serial: string | null;

  @Column('text', { nullable: true })
  fqdn: string | null;

  @Column('text')
  kind: string;

  @Column('text', { name: 'power_state' })
  powerState: string;

  @Column('jsonb')
  details: unknown;
}
