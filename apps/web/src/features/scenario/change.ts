import type { Scenario } from '@stowage/domain';

/** Sets a part of the scenario being edited. */
export type Change = (part: Partial<Scenario>) => void;
