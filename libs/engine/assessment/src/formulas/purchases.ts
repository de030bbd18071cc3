import type { Money } from '@stowage/domain';
import { convertMoney } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { machineGroups, type MachineGroup } from './machine-groups.js';

/** Money or counts at the start (index 0) and by the end of each year 1, 2 ... */
export type ByYear = readonly number[];

export const sumOf = (values: ByYear): number => values.reduce((sum, value) => sum + value, 0);

const noYears = (years: number): number[] => Array.from({ length: years + 1 }, () => 0);

/** Not all machines of one age are replaced on one day: from this many years before to this many after. */
const SPREAD_YEARS = 1.5;

/** Share of a replacement due at `due` years that falls into the year ending at `year`; what is overdue falls into the first. */
function shareInYear(due: number, year: number): number {
  const from = year === 1 ? -Infinity : year - 1;
  const overlap = Math.min(year, due + SPREAD_YEARS) - Math.max(from, due - SPREAD_YEARS);
  return Math.max(0, overlap) / (2 * SPREAD_YEARS);
}

/** Purchases at a fixed age from `due` on, each once; none when the years are nearly over by then. */
function addRepurchases(counts: number[], due: number, life: number): void {
  const years = counts.length - 1;
  for (let next = due; next + SPREAD_YEARS < years; next += life) counts[Math.ceil(next)] = (counts[Math.ceil(next)] ?? 0) + 1;
}

/** An existing machine: its first replacement spread around the day its life ends, then like a new one. */
function replacements(years: number, life: number, firstDue: number): number[] {
  const counts = noYears(years).map((none, year) => (year === 0 ? none : shareInYear(firstDue, year)));
  addRepurchases(counts, firstDue + life, life);
  return counts;
}

/** A new machine is bought at the start, and again when its life ends unless the years are nearly over by then. */
function newPurchases(years: number, life: number): number[] {
  const counts = noYears(years).map((none, year) => (year === 0 ? 1 : none));
  addRepurchases(counts, life, life);
  return counts;
}

/**
 * How often one machine is bought, by year: a new one at the start and again after its life; an existing one around the
 * end of its life (overdue ones in the first year), or one in `life` each year where its age is unknown.
 */
export function boughtByYear(calculation: Calculation, machine: MachineFacts): ByYear {
  const { years, startYear } = calculation.facts;
  if (!machine.running) return noYears(years);
  const life = calculation.value('hardware.lifeYears');
  const { ownership } = machine;
  if (ownership.kind === 'bought') return newPurchases(years, life);
  if (ownership.kind === 'existing' && ownership.purchaseYear !== undefined) {
    return replacements(years, life, Math.max(0, ownership.purchaseYear + life - startYear));
  }
  return noYears(years).map((_, year) => (year === 0 ? 0 : 1 / life));
}

/** How often one machine is bought over the years. */
export const timesBought = (calculation: Calculation, machine: MachineFacts): number => sumOf(boughtByYear(calculation, machine));

const PRICE_KEYS = { server: 'cost.serverPrice', host: 'cost.hostPrice', storage: 'cost.storagePrice' } as const;

/** Price of one machine in the scenario's currency: its own, or the assumed one where none or only one in an unknown currency is stated. */
export function priceOf(calculation: Calculation, { price, kind }: MachineFacts): number {
  const stated = price ? statedPrice(calculation, price) : null;
  return stated === null ? calculation.value(PRICE_KEYS[kind]) : stated * calculation.value('cost.statedPriceFactor');
}

function statedPrice(calculation: Calculation, price: Money): number | null {
  const { currency } = calculation.facts;
  if (price.currency === currency || currency === 'USD') return convertMoney(price, currency);
  return convertMoney(price, currency, calculation.value(`currency.${currency}`));
}

/** Adds up one amount per machine and year; machines that are alike are reckoned once. */
export function addByYear(calculation: Calculation, amounts: (group: MachineGroup) => ByYear): ByYear {
  const total = noYears(calculation.facts.years);
  for (const group of calculation.use(machineGroups)) {
    for (const [year, amount] of amounts(group).entries()) total[year] = (total[year] ?? 0) + group.count * amount;
  }
  return total;
}

function priceByYear(calculation: Calculation, machine: MachineFacts): ByYear {
  const bought = boughtByYear(calculation, machine);
  const price = sumOf(bought) > 0 ? priceOf(calculation, machine) : 0;
  return bought.map((count) => count * price);
}

/** Server and storage hardware bought, by year. */
export const hardwareByYear = (calculation: Calculation): ByYear =>
  addByYear(calculation, ({ machine }) => priceByYear(calculation, machine));

/** Hardware bought over the years without storage arrays. */
export const serversOnlyCost = (calculation: Calculation): number =>
  sumOf(addByYear(calculation, ({ machine }) => (machine.kind === 'storage' ? [] : priceByYear(calculation, machine))));
