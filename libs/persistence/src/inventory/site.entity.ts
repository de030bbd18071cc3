import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectEntity } from '../project/project.entity.js';

@Entity('site')
export class SiteEntity {
  @PrimaryColumn('uuid', { name: 'project_id', primaryKeyConstraintName: 'pk_site' })
  projectId: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'pk_site' })
  id: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_site_project' })
  project: Relation<ProjectEntity>;

  /** Place in the list as the files gave it. */
  @Column('integer')
  position: number;

  @Column('jsonb')
  details: unknown;
}
