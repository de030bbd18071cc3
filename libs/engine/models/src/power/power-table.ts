import type { Microarchitecture } from '../cpu/microarchitecture.js';

/** 10th, 50th and 90th percentile over published systems, watts AC at the wall. */
export type Percentiles = readonly [number, number, number];

/** What published systems with this microarchitecture and socket count draw. */
export interface SocketPower {
  /** Published systems behind the row. */
  readonly results: number;
  readonly idleWatts: Percentiles;
  readonly maxWatts: Percentiles;
  /** Median cores and memory (GB) of those systems; their watts include that memory. */
  readonly cores: number;
  readonly memoryGb: number;
}

export interface MicroarchitecturePower {
  readonly oneSocket?: SocketPower;
  readonly twoSocket?: SocketPower;
  /** Median share of the range between idle and max at 0, 10, .. 100 % load. */
  readonly curve: readonly number[];
  readonly curveResults: number;
  /** Set where no load levels are published and another microarchitecture's curve stands in. */
  readonly curveOf?: Microarchitecture;
}

export const POWER_TABLE_SOURCE =
  'Medians of published SPECpower_ssj2008 results (www.spec.org, to March 2026), computed for this project; estimates, not SPEC metrics';
export const POWER_TABLE_YEAR = 2026;

/**
 * Wall power by microarchitecture and sockets: 1,088 results for idle and max, 608 single-node results for the curves.
 * SPEC(R) and SPECpower_ssj(R) are trademarks of the Standard Performance Evaluation Corporation; retrieved 2026.
 */
export const POWER_TABLE: { readonly [M in Microarchitecture]: MicroarchitecturePower } = {
  'intel-netburst': {
    twoSocket: { results: 3, idleWatts: [159, 216, 226], maxWatts: [336, 352, 394], cores: 2, memoryGb: 6 },
    curve: [0, 0.062, 0.124, 0.198, 0.271, 0.373, 0.485, 0.603, 0.75, 0.89, 1], curveResults: 3,
  },
  'amd-k8': {
    twoSocket: { results: 1, idleWatts: [123, 164, 205], maxWatts: [207, 276, 345], cores: 4, memoryGb: 16 },
    curve: [0, 0.357, 0.545, 0.625, 0.696, 0.75, 0.804, 0.857, 0.92, 0.964, 1], curveResults: 1,
  },
  'intel-core2': {
    oneSocket: { results: 24, idleWatts: [50.2, 63.1, 84.1], maxWatts: [96.3, 116.5, 131.7], cores: 4, memoryGb: 4 },
    twoSocket: { results: 51, idleWatts: [102, 155, 220], maxWatts: [178, 253, 315], cores: 8, memoryGb: 8 },
    curve: [0, 0.114, 0.223, 0.334, 0.45, 0.563, 0.676, 0.775, 0.866, 0.94, 1], curveResults: 77,
  },
  'intel-nehalem': {
    oneSocket: { results: 18, idleWatts: [30.3, 40.6, 46], maxWatts: [112.7, 118.5, 127.9], cores: 4, memoryGb: 8 },
    twoSocket: { results: 28, idleWatts: [59, 71.5, 88.4], maxWatts: [172, 208, 244.3], cores: 8, memoryGb: 8 },
    curve: [0, 0.172, 0.269, 0.341, 0.419, 0.496, 0.599, 0.694, 0.799, 0.904, 1], curveResults: 50,
  },
  'intel-westmere': {
    twoSocket: { results: 58, idleWatts: [56.7, 74, 94.6], maxWatts: [211.2, 248, 278.3], cores: 12, memoryGb: 12 },
    curve: [0, 0.238, 0.311, 0.371, 0.438, 0.513, 0.596, 0.696, 0.798, 0.896, 1], curveResults: 59,
  },
  'intel-sandybridge': {
    oneSocket: { results: 11, idleWatts: [16.8, 21.5, 52.7], maxWatts: [54, 98.4, 156], cores: 4, memoryGb: 8 },
    twoSocket: { results: 89, idleWatts: [51.3, 56.1, 99.3], maxWatts: [206.6, 252, 325], cores: 16, memoryGb: 24 },
    curve: [0, 0.123, 0.176, 0.235, 0.308, 0.372, 0.468, 0.578, 0.689, 0.861, 1], curveResults: 108,
  },
  'intel-ivybridge': {
    oneSocket: { results: 7, idleWatts: [15.1, 19.1, 40.6], maxWatts: [55.8, 69.7, 88.7], cores: 4, memoryGb: 8 },
    twoSocket: { results: 2, idleWatts: [56.5, 74.5, 92.6], maxWatts: [205, 217, 229], cores: 20, memoryGb: 28 },
    curve: [0, 0.094, 0.171, 0.236, 0.303, 0.387, 0.47, 0.585, 0.769, 0.908, 1], curveResults: 9,
  },
  'intel-haswell': {
    oneSocket: { results: 5, idleWatts: [14.3, 16, 18.5], maxWatts: [50.5, 60, 67.4], cores: 4, memoryGb: 8 },
    twoSocket: { results: 12, idleWatts: [40, 47.1, 52.4], maxWatts: [264.2, 272, 288.8], cores: 36, memoryGb: 64 },
    curve: [0, 0.176, 0.248, 0.316, 0.385, 0.45, 0.531, 0.63, 0.753, 0.884, 1], curveResults: 18,
  },
  'intel-broadwell': {
    twoSocket: { results: 11, idleWatts: [41.7, 44.6, 46.7], maxWatts: [243, 255, 279], cores: 44, memoryGb: 64 },
    curve: [0, 0.194, 0.267, 0.341, 0.419, 0.48, 0.541, 0.614, 0.721, 0.853, 1], curveResults: 12,
  },
  'intel-skylake-sp': {
    oneSocket: { results: 7, idleWatts: [38.8, 50.3, 52.8], maxWatts: [134.6, 139, 234.6], cores: 16, memoryGb: 64 },
    twoSocket: { results: 32, idleWatts: [48.2, 52.4, 66.9], maxWatts: [355, 432, 461], cores: 56, memoryGb: 192 },
    curve: [0, 0.172, 0.232, 0.292, 0.354, 0.421, 0.498, 0.599, 0.724, 0.879, 1], curveResults: 50,
  },
  'intel-cascadelake': {
    oneSocket: { results: 5, idleWatts: [38.1, 50, 93.2], maxWatts: [193, 235, 271], cores: 28, memoryGb: 96 },
    twoSocket: { results: 27, idleWatts: [48.2, 52.2, 102.8], maxWatts: [326.4, 412, 428.4], cores: 56, memoryGb: 192 },
    curve: [0, 0.168, 0.231, 0.294, 0.358, 0.413, 0.487, 0.577, 0.701, 0.841, 1], curveResults: 44,
  },
  'intel-icelake-sp': {
    oneSocket: { results: 3, idleWatts: [93.9, 94.1, 110], maxWatts: [279, 299, 305.4], cores: 32, memoryGb: 64 },
    twoSocket: { results: 23, idleWatts: [110, 131, 172], maxWatts: [552.8, 623, 674.6], cores: 80, memoryGb: 256 },
    curve: [0, 0.134, 0.198, 0.258, 0.309, 0.376, 0.446, 0.54, 0.684, 0.861, 1], curveResults: 24,
  },
  'intel-sapphirerapids': {
    oneSocket: { results: 14, idleWatts: [87.8, 107, 194.7], maxWatts: [281.6, 345, 463.4], cores: 32, memoryGb: 128 },
    twoSocket: { results: 33, idleWatts: [147, 163, 214.4], maxWatts: [586, 814, 985.8], cores: 112, memoryGb: 256 },
    curve: [0, 0.078, 0.158, 0.226, 0.36, 0.423, 0.496, 0.679, 0.86, 0.979, 1], curveResults: 3,
  },
  'intel-emeraldrapids': {
    oneSocket: { results: 3, idleWatts: [83.4, 94.4, 134.9], maxWatts: [328.2, 349, 521], cores: 60, memoryGb: 128 },
    twoSocket: { results: 24, idleWatts: [109.6, 170, 237.8], maxWatts: [588.7, 766, 927], cores: 128, memoryGb: 256 },
    curve: [0, 0.117, 0.19, 0.238, 0.307, 0.378, 0.46, 0.56, 0.744, 0.87, 1], curveResults: 2,
  },
  'intel-graniterapids': {
    oneSocket: { results: 5, idleWatts: [100, 123, 169.8], maxWatts: [502.6, 557, 627.8], cores: 86, memoryGb: 384 },
    twoSocket: { results: 21, idleWatts: [164, 218, 268], maxWatts: [782, 943, 1200], cores: 172, memoryGb: 512 },
    curve: [0, 0.117, 0.19, 0.238, 0.307, 0.378, 0.46, 0.56, 0.744, 0.87, 1], curveResults: 0,
    curveOf: 'intel-emeraldrapids',
  },
  'intel-sierraforest': {
    oneSocket: { results: 4, idleWatts: [89.8, 119.5, 169.1], maxWatts: [363.2, 382.5, 426.3], cores: 144, memoryGb: 128 },
    twoSocket: { results: 14, idleWatts: [166.2, 196.5, 228.7], maxWatts: [630.9, 675, 859.7], cores: 288, memoryGb: 512 },
    curve: [0, 0.117, 0.19, 0.238, 0.307, 0.378, 0.46, 0.56, 0.744, 0.87, 1], curveResults: 0,
    curveOf: 'intel-emeraldrapids',
  },
  'intel-coffeelake': {
    oneSocket: { results: 9, idleWatts: [11.4, 15.9, 17.4], maxWatts: [55.4, 71.7, 88.4], cores: 6, memoryGb: 16 },
    curve: [0, 0.072, 0.123, 0.175, 0.247, 0.323, 0.411, 0.501, 0.646, 0.807, 1], curveResults: 9,
  },
  'intel-rocketlake': {
    oneSocket: { results: 15, idleWatts: [13.3, 19.4, 21.4], maxWatts: [59.1, 73.6, 82.3], cores: 8, memoryGb: 16 },
    curve: [0, 0.096, 0.16, 0.21, 0.265, 0.339, 0.426, 0.528, 0.644, 0.81, 1], curveResults: 14,
  },
  'intel-raptorlake': {
    oneSocket: { results: 10, idleWatts: [17.8, 20.9, 27.6], maxWatts: [85.3, 92.3, 102.4], cores: 8, memoryGb: 32 },
    curve: [0, 0.131, 0.235, 0.331, 0.421, 0.512, 0.616, 0.713, 0.808, 0.915, 1], curveResults: 1,
  },
  'amd-k10': {
    oneSocket: { results: 2, idleWatts: [31.9, 31.9, 32], maxWatts: [70.2, 70.2, 70.3], cores: 6, memoryGb: 8 },
    twoSocket: { results: 20, idleWatts: [74.5, 119.5, 144.3], maxWatts: [177.4, 264, 295.4], cores: 10, memoryGb: 16 },
    curve: [0, 0.141, 0.252, 0.371, 0.46, 0.552, 0.645, 0.737, 0.824, 0.92, 1], curveResults: 33,
  },
  'amd-bulldozer': {
    twoSocket: { results: 12, idleWatts: [59.6, 71.5, 89.1], maxWatts: [188.7, 298, 308], cores: 32, memoryGb: 32 },
    // oxlint-disable-next-line oxc/approx-constant -- a measured median, not the logarithm of 2
    curve: [0, 0.197, 0.294, 0.384, 0.487, 0.592, 0.693, 0.778, 0.858, 0.933, 1], curveResults: 23,
  },
  'amd-naples': {
    oneSocket: { results: 1, idleWatts: [61.7, 61.7, 61.7], maxWatts: [181, 181, 181], cores: 32, memoryGb: 128 },
    twoSocket: { results: 9, idleWatts: [80.4, 94.9, 103], maxWatts: [276, 296, 303.8], cores: 64, memoryGb: 128 },
    curve: [0, 0.264, 0.345, 0.414, 0.483, 0.557, 0.641, 0.738, 0.825, 0.912, 1], curveResults: 10,
  },
  'amd-rome': {
    oneSocket: { results: 14, idleWatts: [55.1, 65.3, 79.3], maxWatts: [216.1, 231, 252.8], cores: 64, memoryGb: 128 },
    twoSocket: { results: 16, idleWatts: [82, 93.4, 122], maxWatts: [392.5, 403.5, 427.5], cores: 128, memoryGb: 256 },
    curve: [0, 0.285, 0.373, 0.459, 0.531, 0.598, 0.658, 0.725, 0.807, 0.894, 1], curveResults: 30,
  },
  'amd-milan': {
    oneSocket: { results: 8, idleWatts: [52.9, 53.9, 67.5], maxWatts: [228, 264.5, 270.6], cores: 64, memoryGb: 128 },
    twoSocket: { results: 15, idleWatts: [78.8, 104, 142.4], maxWatts: [426, 461, 533.6], cores: 128, memoryGb: 256 },
    curve: [0, 0.218, 0.292, 0.359, 0.427, 0.498, 0.566, 0.633, 0.705, 0.836, 1], curveResults: 22,
  },
  'amd-genoa': {
    oneSocket: { results: 38, idleWatts: [55, 68.3, 74.2], maxWatts: [146.9, 323, 391.9], cores: 96, memoryGb: 192 },
    twoSocket: { results: 29, idleWatts: [105.8, 121, 133.2], maxWatts: [607.6, 679, 802], cores: 256, memoryGb: 384 },
    curve: [0, 0.201, 0.285, 0.363, 0.431, 0.494, 0.556, 0.644, 0.757, 0.876, 1], curveResults: 2,
  },
  'amd-turin': {
    oneSocket: { results: 17, idleWatts: [66.6, 71.9, 74.7], maxWatts: [366.2, 380, 438.8], cores: 160, memoryGb: 192 },
    twoSocket: { results: 22, idleWatts: [118.3, 135, 158.8], maxWatts: [710.1, 763, 887.5], cores: 320, memoryGb: 384 },
    curve: [0, 0.201, 0.285, 0.363, 0.431, 0.494, 0.556, 0.644, 0.757, 0.876, 1], curveResults: 0,
    curveOf: 'amd-genoa',
  },
};
