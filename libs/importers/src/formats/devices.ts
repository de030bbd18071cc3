/** Layers over other disks, and disks in memory or on paper: their traffic is counted below them or is none. */
const LAYERED = /^(dm-|md|loop|ram|zram|sr|fd|nbd|drbd|bcache|rbd|dasd.*\d$|vxvm)/i;
const PARTITION = /^((sd|hd|vd|xvd)[a-z]+\d+|nvme\d+n\d+p\d+|mmcblk\d+p\d+)$/i;
/** Loopback, and bridges, tunnels, bonds and cards of guests, whose traffic passes a real card too. */
const UNREAL_CARD = /^(lo\d*$|veth|docker|br-|br\d|virbr|cali|tap|tun|bond|team|ifb|dummy|vnet|flannel|cni|cbr|kube|ovs|sit|gre|wg|.*\.\d+$)/i;

export function isWholeDisk(name: string): boolean {
  const device = name.replace(/^\/dev\//, '');
  return !LAYERED.test(device) && !PARTITION.test(device);
}

export function isRealCard(name: string): boolean {
  return !UNREAL_CARD.test(name);
}
