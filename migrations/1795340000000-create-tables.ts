import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE setting (key text COLLATE "C" NOT NULL, value jsonb NOT NULL, CONSTRAINT pk_setting PRIMARY KEY (key))`,
  `CREATE TABLE project (
    id uuid NOT NULL, name text COLLATE "C" NOT NULL, sample boolean NOT NULL, inventory_revision integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_project PRIMARY KEY (id), CONSTRAINT ux_project_name UNIQUE (name))`,
  `CREATE TABLE import (
    id uuid NOT NULL, project_id uuid NOT NULL, status text NOT NULL, report jsonb, error text,
    attempts integer NOT NULL DEFAULT 0, claimed_by text, heartbeat_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz,
    CONSTRAINT pk_import PRIMARY KEY (id),
    CONSTRAINT fk_import_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE INDEX ix_import_project ON import (project_id, created_at)`,
  `CREATE TABLE import_file (
    import_id uuid NOT NULL, position integer NOT NULL, name text COLLATE "C" NOT NULL, sha256 text NOT NULL, size_bytes integer NOT NULL,
    CONSTRAINT pk_import_file PRIMARY KEY (import_id, position),
    CONSTRAINT fk_import_file_import FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE)`,
  `CREATE TABLE import_chunk (
    import_id uuid NOT NULL, file_position integer NOT NULL, position integer NOT NULL, bytes bytea NOT NULL,
    CONSTRAINT pk_import_chunk PRIMARY KEY (import_id, file_position, position),
    CONSTRAINT fk_import_chunk_file FOREIGN KEY (import_id, file_position) REFERENCES import_file (import_id, position) ON DELETE CASCADE)`,
  `CREATE TABLE issue (
    import_id uuid NOT NULL, position integer NOT NULL, project_id uuid NOT NULL, current boolean NOT NULL DEFAULT true,
    file text COLLATE "C", details jsonb NOT NULL,
    CONSTRAINT pk_issue PRIMARY KEY (import_id, position),
    CONSTRAINT fk_issue_import FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE,
    CONSTRAINT fk_issue_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE INDEX ix_issue_project ON issue (project_id) WHERE current`,
  `CREATE TABLE site (
    project_id uuid NOT NULL, id text COLLATE "C" NOT NULL, position integer NOT NULL, details jsonb NOT NULL,
    CONSTRAINT pk_site PRIMARY KEY (project_id, id),
    CONSTRAINT fk_site_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE TABLE server (
    project_id uuid NOT NULL, id text COLLATE "C" NOT NULL, position integer NOT NULL, name text COLLATE "C" NOT NULL,
    site_id text COLLATE "C", uuid text, serial text, fqdn text, power_state text NOT NULL, details jsonb NOT NULL,
    CONSTRAINT pk_server PRIMARY KEY (project_id, id),
    CONSTRAINT fk_server_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE TABLE workload (
    project_id uuid NOT NULL, id text COLLATE "C" NOT NULL, position integer NOT NULL, name text COLLATE "C" NOT NULL,
    server_id text COLLATE "C", uuid text, serial text, fqdn text, kind text NOT NULL, power_state text NOT NULL, details jsonb NOT NULL,
    CONSTRAINT pk_workload PRIMARY KEY (project_id, id),
    CONSTRAINT fk_workload_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE INDEX ix_workload_server ON workload (project_id, server_id)`,
  `CREATE TABLE utilization_block (
    project_id uuid NOT NULL, subject_kind text COLLATE "C" NOT NULL, subject_id text COLLATE "C" NOT NULL,
    step_seconds integer NOT NULL, day integer NOT NULL,
    cpu_ratio real[], memory_mib real[], disk_iops real[], disk_bytes_per_second real[], network_bytes_per_second real[], power_watts real[],
    CONSTRAINT pk_utilization_block PRIMARY KEY (project_id, subject_kind, subject_id, step_seconds, day),
    CONSTRAINT fk_utilization_block_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE TABLE scenario (
    id uuid NOT NULL, project_id uuid NOT NULL, name text COLLATE "C" NOT NULL, revision integer NOT NULL DEFAULT 1, document jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_scenario PRIMARY KEY (id), CONSTRAINT ux_scenario_name UNIQUE (project_id, name),
    CONSTRAINT fk_scenario_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE)`,
  `CREATE TABLE plan (
    id uuid NOT NULL, project_id uuid NOT NULL, scenario_id uuid, scenario_revision integer NOT NULL, scenario jsonb NOT NULL,
    inventory_revision integer, status text NOT NULL, progress jsonb NOT NULL DEFAULT '[]', headline jsonb, document json, error text,
    attempts integer NOT NULL DEFAULT 0, claimed_by text, heartbeat_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(), started_at timestamptz, finished_at timestamptz,
    CONSTRAINT pk_plan PRIMARY KEY (id),
    CONSTRAINT fk_plan_project FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE,
    CONSTRAINT fk_plan_scenario FOREIGN KEY (scenario_id) REFERENCES scenario (id) ON DELETE SET NULL)`,
  `CREATE INDEX ix_plan_project ON plan (project_id, created_at)`,
  `CREATE INDEX ix_plan_open ON plan (created_at) WHERE status IN ('queued', 'running')`,
];

const TABLES = ['plan', 'scenario', 'utilization_block', 'workload', 'server', 'site', 'issue', 'import_chunk', 'import_file', 'import', 'project', 'setting'];

export class CreateTables1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
