import type { PlanDocument } from '@stowage/domain';
import { carbonCsv, costCsv, placementCsv, renderPdf, renderPptx, renderXlsx, type ReportOptions } from '@stowage/reports';

export type ReportFormat = 'pdf' | 'xlsx' | 'pptx' | 'placement' | 'cost' | 'carbon';

/** What the report thread is given. */
export interface ReportTask {
  readonly format: ReportFormat;
  /** The PlanDocument as JSON. */
  readonly document: string;
  readonly options: ReportOptions;
}

const RENDERERS: { readonly [F in ReportFormat]: (document: PlanDocument, options: ReportOptions) => Promise<Uint8Array> | string } = {
  pdf: renderPdf, xlsx: renderXlsx, pptx: renderPptx, placement: placementCsv, cost: costCsv, carbon: carbonCsv,
};

export default async function run({ format, document, options }: ReportTask): Promise<Uint8Array | string> {
  return await RENDERERS[format](JSON.parse(document) as PlanDocument, options);
}
