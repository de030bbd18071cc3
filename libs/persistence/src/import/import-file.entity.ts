import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from './import.entity.js';

@Entity('import_file')
export class ImportFileEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_import_file' })
  importId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_file' })
  position: number;

  @ManyToOne(() => ImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_import_file_import' })
  import: Relation<ImportEntity>;

  @Column({ type: 'text', collation: 'C' })
  name: string;

  @Column('text')
  sha256: string;

  @Column('integer', { name: 'size_bytes' })
  sizeBytes: number;
}
