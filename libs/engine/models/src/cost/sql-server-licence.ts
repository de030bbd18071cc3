/** A licence bought once with Software Assurance a year on top, in one currency. */
export interface AssuredLicence {
  readonly licence: number;
  readonly assurancePerYear: number;
  readonly total: number;
}

/** What SQL Server is bought for: 2-core pack price, Software Assurance a year as a share, years. */
export interface SqlServerTerms {
  readonly packPrice: number;
  readonly assuranceRatio: number;
  readonly years: number;
}

/** Cores to license on a physical host: 4 a socket at least (Microsoft, SQL Server licensing 2012-22). */
export const sqlServerHostCores = (sockets: number, cores: number): number => Math.max(4 * sockets, cores);

/** Cores to license for one virtual machine: 4 at least. */
export const sqlServerGuestCores = (virtualCpus: number): number => Math.max(4, virtualCpus);

/** Cost of licensing this many cores in packs of two. */
export function sqlServerLicence(cores: number, { packPrice, assuranceRatio, years }: SqlServerTerms): AssuredLicence {
  const licence = Math.ceil(cores / 2) * packPrice;
  const assurancePerYear = licence * assuranceRatio;
  return { licence, assurancePerYear, total: licence + assurancePerYear * years };
}
