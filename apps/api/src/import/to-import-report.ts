import { fileReportSchema, type FileReport, type ImportReport, type ImportSummary } from '@stowage/contracts';
import type { Issue } from '@stowage/domain';
import type { ImportResult } from '@stowage/importers';
import type { ImportRecord, StoredFile } from '@stowage/persistence';

/** What is kept of an import for its report: one entry a file, in the order of the files. */
export function toFileReports(files: readonly StoredFile[], result: ImportResult): FileReport[] {
  return result.files.map((report, index) => ({
    file: report.file,
    sha256: files[index]?.sha256 ?? '',
    sizeBytes: files[index]?.bytes.length ?? 0,
    recognized: report.format !== null,
    format: report.format === null ? null : report.formatLabel,
    rows: report.rowsRead,
    servers: report.servers,
    workloads: report.workloads,
    machines: report.servers + report.workloads,
    samples: report.samples,
    issues: report.issues.length,
  }));
}

export function toImportSummary({ report, files, createdAt, finishedAt, ...record }: ImportRecord): ImportSummary {
  return {
    ...record,
    files: report === null ? files.map(unread) : fileReportSchema.array().parse(report),
    createdAt: createdAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null,
  };
}

export function toImportReport(record: ImportRecord, issues: readonly Issue[]): ImportReport {
  const { issueCount: _, ...summary } = toImportSummary(record);
  return { ...summary, issues: [...issues] };
}

function unread(file: ImportRecord['files'][number]): FileReport {
  return {
    file: file.name, sha256: file.sha256, sizeBytes: file.sizeBytes, recognized: false, format: null, rows: 0, servers: 0, workloads: 0, machines: 0,
    samples: 0, issues: 0,
  };
}
