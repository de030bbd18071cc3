/** Subscriptions for one host and the cheaper kind. */
export interface RhelSubscriptions {
  readonly server: number;
  readonly virtualDatacenter: number;
  readonly cheapest: 'server' | 'virtual-datacenter';
}

/**
 * Red Hat Enterprise Linux on one host: server subscriptions cover a socket pair or two guests, virtual data centre ones a
 * socket pair with all guests at `priceRatio` times the price (3.2, ServiceNow SAM default, 2026).
 */
export function rhelSubscriptions(sockets: number, guests: number, priceRatio = 3.2): RhelSubscriptions {
  const pairs = Math.ceil(sockets / 2);
  const server = guests === 0 ? pairs : Math.ceil(guests / 2);
  return { server, virtualDatacenter: pairs, cheapest: pairs * priceRatio < server ? 'virtual-datacenter' : 'server' };
}
