/**
 * Brings what people already have into an inventory: bytes in, nouns of the domain and issues out.
 * `importFiles` reads and merges files, `mergeInventory` merges two inventories by identity, `TEMPLATES` are our own
 * tables for download, `issuesToCsv` writes what went wrong for a spreadsheet program. Formats: docs/import-formats.md.
 */
export { importFiles } from './import-files.js';
export { mergeInventory } from './build/merge-inventory.js';
export { issuesToCsv } from './issues-to-csv.js';
export { TEMPLATES, type Template, type TemplateColumnHelp } from './templates.js';
export type { FileReport, ImportFormat, ImportResult, SourceFile } from './import-result.js';
