import type { Scenario } from '@stowage/domain';
import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { ProjectEntity } from '../project/project.entity.js';

@Entity('scenario')
@Unique('ux_scenario_name', ['projectId', 'name'])
export class ScenarioEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scenario' })
  id: string;

  @Column('uuid', { name: 'project_id' })
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_scenario_project' })
  project: Relation<ProjectEntity>;

  @Column({ type: 'text', collation: 'C' })
  name: string;

  /** Grows with each change. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('jsonb')
  document: Scenario;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
