import type { Scenario } from '@stowage/domain';
import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectEntity } from '../project/project.entity.js';
import { ScenarioEntity } from '../scenario/scenario.entity.js';

/** A plan and the job that makes it, in one row: it is never queued without being there, nor there without being queued. */
@Entity('plan')
@Index('ix_plan_project', ['projectId', 'createdAt'])
@Index('ix_plan_open', ['createdAt'], { where: `status IN ('queued', 'running')` })
export class PlanEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_plan' })
  id: string;

  @Column('uuid', { name: 'project_id' })
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'fk_plan_project' })
  project: Relation<ProjectEntity>;

  @Column('uuid', { name: 'scenario_id', nullable: true })
  scenarioId: string | null;

  @ManyToOne(() => ScenarioEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'scenario_id', foreignKeyConstraintName: 'fk_plan_scenario' })
  scenarioRow: Relation<ScenarioEntity> | null;

  @Column('integer', { name: 'scenario_revision' })
  scenarioRevision: number;

  /** The scenario as it was when the plan was asked for. */
  @Column('jsonb')
  scenario: Scenario;

  /** The project's inventory revision the plan rests on; null until it starts. */
  @Column('integer', { name: 'inventory_revision', nullable: true })
  inventoryRevision: number | null;

  @Column('text')
  status: string;

  /** Progress so far, oldest first. */
  @Column('jsonb', { default: () => `'[]'` })
  progress: unknown;

  @Column('jsonb', { nullable: true })
  headline: unknown;

  /** The finished PlanDocument. json, not jsonb: its text is given out byte for byte as the engine wrote it. */
  @Column('json', { nullable: true })
  document: unknown;

  @Column('text', { nullable: true })
  error: string | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { name: 'claimed_by', nullable: true })
  claimedBy: string | null;

  @Column('timestamptz', { name: 'heartbeat_at', nullable: true })
  heartbeatAt: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
