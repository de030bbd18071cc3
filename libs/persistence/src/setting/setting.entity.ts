import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the program remembers about itself, e.g. that the sample was loaded once. */
@Entity('setting')
export class SettingEntity {
  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'pk_setting' })
  key: string;

  @Column('jsonb')
  value: unknown;
}
