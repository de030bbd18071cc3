import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectEntity } from '../project/project.entity.js';

@Entity('server')
export class ServerEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_server' })
  projectId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'pk_server' })
  id: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_server_project' })
  project: Relation<ProjectEntity>;

  /** Place in the list as the files gave it. */
  @Column('integer')
  position: number;

  @Column({ type: 'text', collation: 'C' })
  name: string;

  @Column({ type: 'text', name: 'site_id', collation: 'C', nullable: true })
  siteId: string | null;

  @Column('text', { nullable: true })
  uuid: string | null;

  @Column('text', { nullable: true })
  serial: string | null;

  @Column('text', { nullable: true })
  fqdn: string | null;

  @Column('text', { name: 'power_state' })
  powerState: string;

  @Column('jsonb')
  details: unknown;
}
