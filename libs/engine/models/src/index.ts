export { cpuPointsOf, matchCpu, type CpuDescription, type CpuPoints, type MatchedCpu, type PointsRange } from './cpu/cpu-points.js';
export { MICROARCHITECTURES, type MemoryGeneration, type Microarchitecture, type MicroarchitectureFacts } from './cpu/microarchitecture.js';
export { parseCpuModel, type ParsedCpuModel } from './cpu/parse-cpu-model.js';
export { classifyMicroarchitecture } from './cpu/classify-microarchitecture.js';
export { nearestWords } from './text/nearest-words.js';

export { averagePowerWatts, energyKwh, HOURS_PER_YEAR, powerBySlot } from './power/energy.js';
export { curveThrough, powerAtLoad, shareAtLoad } from './power/power-at-load.js';
export { fanPowerWatts, linearPowerWatts, logProfilePowerWatts, serverPowerFromParts, type IdleAndMax, type LogProfile } from './power/simple-power-models.js';
export { MEMORY_POWER, memoryPowerWatts, type MemoryPower } from './power/memory-power.js';
export { powerBasisOf, type PowerBasis, type PoweredMachine } from './power/power-basis.js';
export { powerFactorsOf, type AssumptionValues } from './power/power-factors.js';
export { EVIDENCE_ERROR, powerModelFrom, type PowerFactors } from './power/power-model.js';
export { powerModelOf, type DescribedPowerModel } from './power/power-model-of.js';

export { btuPerHour, coolingTons } from './cooling/heat-units.js';
export { coolingPowerKw, supplyTemperatureCop } from './cooling/supply-temperature-cop.js';
export { facilityIndicators, type FacilityIndicators, type FacilityYear } from './cooling/facility-indicators.js';
export { overheadRatio, overheadRatioWithShutdown, overheadSplit, partialLoadPue, type OverheadSplit } from './cooling/partial-load-overhead.js';

export { carbonPaybackYears, embodiedByPart, embodiedEmissionsKgCo2e, type EmbodiedParts, type ServerParts } from './carbon/embodied-emissions.js';
export { gridFactorOf, type GridFactor } from './carbon/grid-factor.js';
export { marketBasedEmissionsKgCo2e, operationalEmissionsKgCo2e, type MarketFactors } from './carbon/operational-emissions.js';

export { energyCostInYear, escalatedEnergyCost } from './cost/escalated-energy-cost.js';
export { internalRateOfReturn, netPresentValue, returnOnInvestment } from './cost/present-value.js';
export { discountedPaybackYears, paybackYears } from './cost/payback.js';
export { oracleProcessors } from './cost/oracle-licence.js';
export { rhelSubscriptions, type RhelSubscriptions } from './cost/rhel-licence.js';
export { sqlServerGuestCores, sqlServerHostCores, sqlServerLicence, type AssuredLicence, type SqlServerTerms } from './cost/sql-server-licence.js';
export { vmwareCores, vmwareOrderCores } from './cost/vmware-licence.js';
export { datacenterCheaperFrom, windowsServerCores, windowsServerLicence, type LicensedMachine, type WindowsServerLicence, type WindowsServerPrices } from './cost/windows-server-licence.js';

export { percentageAdmission, reservedShare, slotAdmission, type PercentageAdmission, type Reservation, type SlotAdmission } from './sla/admission-control.js';
export { atMostDown, availability, downtimeHours, pairUnavailability, parallelAvailability, seriesAvailability } from './sla/availability.js';
export { allowedMinutes, MINUTES_PER_YEAR, meanOfOutages, yearOfOutages, type OutageCause } from './sla/outage-simulation.js';
export { physicalDowntimeMinutes, virtualDowntimeMinutes, type MachineDowntime, type VirtualDowntime } from './sla/workload-downtime.js';

export { AssumptionBook } from './assumptions/assumption-book.js';
export { convertMoney } from './assumptions/currency.js';
export { DEFAULT_ASSUMPTIONS } from './assumptions/default-assumptions.js';
export { GRID_KEY } from './assumptions/site-assumptions.js';
export { resolveAssumptions, type AssumptionContext, type ResolvedAssumptions } from './assumptions/resolve-assumptions.js';
export { row, type DefaultAssumption, type DefaultRow } from './assumptions/row.js';

export { hypervisorOf, type Hypervisor } from './hypervisors/hypervisors.js';
export { completeHostModel, type CompletedHostModel } from './host-models/complete-host-model.js';
export { describedCpuPoints, type DescribedPoints } from './host-models/described-cpu-points.js';
export { hostCapacity } from './host-models/host-capacity.js';
export { HOST_MODELS } from './host-models/host-models.js';

export { percentile, percentilesOf, type Percentiles } from './uncertainty/percentile.js';
export { quantileOf } from './uncertainty/quantile-of.js';
export { randomStream, type Random } from './uncertainty/random.js';
export { stratifiedDraws } from './uncertainty/stratified-draws.js';
