import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('project')
@Unique('ux_project_name', ['name'])
export class ProjectEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_project' })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  name: string;

  @Column('boolean')
  sample: boolean;

  /** Grows with each import that changed the inventory or its utilization. */
  @Column('integer', { name: 'inventory_revision', default: 0 })
  inventoryRevision: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
