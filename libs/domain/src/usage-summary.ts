/** Average and peak use where no time series is known. Ratios are shares of the machine's own capacity, 0..1. */
export interface UsageSummary {
  readonly cpuAverageRatio?: number;
  readonly cpuPeakRatio?: number;
  readonly memoryAverageMib?: number;
  readonly memoryPeakMib?: number;
  readonly diskIopsAverage?: number;
  readonly diskIopsPeak?: number;
  readonly networkBytesPerSecondAverage?: number;
  readonly networkBytesPerSecondPeak?: number;
  /** What the figures are: "one instant", "30 days"; absent = not said by the source. */
  readonly window?: string;
}
