import type { ConsolidationProgress } from '@stowage/domain';

/** Shortest time between two entries that say nothing new but how far it is. */
const QUIET_MS = 250;

/** Passes on progress that is worth keeping: every new stage, best plan or bound, and how far it is a few times a second. */
export class ProgressLog {
  private last: ConsolidationProgress | undefined;
  private lastAt = -Infinity;

  constructor(private readonly keep: (progress: ConsolidationProgress, elapsedSeconds: number) => void, private readonly startedAt: number) {}

  /** @param now milliseconds on the clock of `startedAt` */
  add(progress: ConsolidationProgress, now: number): void {
    const isNews = this.last?.stage !== progress.stage || this.last.hosts !== progress.hosts || this.last.lowerBound !== progress.lowerBound;
    if (!isNews && now - this.lastAt < QUIET_MS) return;
    this.last = progress;
    this.lastAt = now;
    this.keep(progress, Math.round(now - this.startedAt) / 1000);
  }
}
