import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportFileEntity } from './import-file.entity.js';

/** A piece of an uploaded file: one statement must not carry a whole big file. */
@Entity('import_chunk')
export class ImportChunkEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_import_chunk' })
  importId: string;

  @PrimaryColumn('integer', { name: 'file_position', primaryKeyConstraintName: 'pk_import_chunk' })
  filePosition: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_chunk' })
  position: number;

  @ManyToOne(() => ImportFileEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'import_id', referencedColumnName: 'importId', foreignKeyConstraintName: 'fk_import_chunk_file' },
    { name: 'file_position', referencedColumnName: 'position', foreignKeyConstraintName: 'fk_import_chunk_file' },
  ])
  file: Relation<ImportFileEntity>;

  @Column('bytea')
  bytes: Buffer;
}
