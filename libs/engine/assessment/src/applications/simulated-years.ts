import { allowedMinutes, percentilesOf, randomStream, stratifiedDraws, yearOfOutages, type Percentiles } from '@stowage/models';
import { Calculation } from '../calculation/calculation.js';
import { outageCauses, plannedMinutes, type ServiceShape } from './service-shape.js';

/** Years of each shape: a chance of 5 % is then good to one point. */
const YEARS = 2000;

/** Minutes down in each simulated year, by chance and planned. */
export interface SimulatedYears {
  readonly unplanned: readonly number[];
  readonly planned: readonly number[];
}

/** One calculation a simulated year, each with its own draw of the assumptions about service. */
export function serviceYears(base: Calculation, seed: number): readonly Calculation[] {
  const keys = [...new Set(base.book.rows.filter((row) => row.key.startsWith('sla.') && row.low < row.high).map((row) => row.key))].sort();
  const draws = keys.map((key) => [key, stratifiedDraws(seed, `year ${key}`, YEARS)] as const);
  const movedKeys = new Set(keys);
  return Array.from({ length: YEARS }, (_, year) =>
    new Calculation(base.facts, base.book.drawn(new Map(draws.map(([key, values]) => [key, values[year] ?? 0.5]))), undefined, { base, movedKeys, last: true }));
}

/** Years of one shape. The chance depends on seed and year alone, so equal shapes before and after see equal years. */
export function simulateYears(years: readonly Calculation[], shape: ServiceShape, seed: number): SimulatedYears {
  const random = randomStream(seed, `outages ${JSON.stringify(shape)}`);
  return {
    unplanned: years.map((calculation) => yearOfOutages(outageCauses(calculation, shape), calculation.value('sla.outageSpread'), random)),
    planned: years.map((calculation) => plannedMinutes(calculation, shape)),
  };
}

const shareAbove = (minutes: readonly number[], allowed: number): number => minutes.filter((one) => one > allowed).length / minutes.length;

/** Chances that a year goes over a target, with planned stops and without. */
export function breachOf({ unplanned, planned }: SimulatedYears, targetRatio: number): { readonly all: number; readonly unplanned: number } {
  const allowed = allowedMinutes(targetRatio);
  return { all: shareAbove(unplanned.map((minutes, year) => minutes + (planned[year] ?? 0)), allowed), unplanned: shareAbove(unplanned, allowed) };
}

/** P10, P50 and P90 of the minutes down in a year. */
export const minutesOf = ({ unplanned, planned }: SimulatedYears): Percentiles =>
  percentilesOf(unplanned.map((minutes, year) => minutes + (planned[year] ?? 0)));
