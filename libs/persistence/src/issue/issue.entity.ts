import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from '../import/import.entity.js';
import { ProjectEntity } from '../project/project.entity.js';

@Entity('issue')
@Index('ix_issue_project', ['projectId'], { where: 'current' })
export class IssueEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_issue' })
  importId: string;

  /** Place in the import's list. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_issue' })
  position: number;

  @ManyToOne(() => ImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_issue_import' })
  import: Relation<ImportEntity>;

  @Column('uuid', { name: 'project_id' })
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_issue_project' })
  project: Relation<ProjectEntity>;

  /** False once a file of the same name was imported again. */
  @Column('boolean', { default: true })
  current: boolean;

  @Column({ type: 'text', collation: 'C', nullable: true })
  file: string | null;

  @Column('jsonb')
  details: unknown;
}
