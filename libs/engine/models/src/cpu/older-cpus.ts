/** Physical cores per chip and nominal clock of a CPU. */
export interface OlderCpu {
  readonly cores: number;
  readonly clockMhz: number;
}

/**
 * Server CPUs before 2017, which have no SPEC CPU2017 result: key of `parseCpuModel`, cores per chip, nominal MHz.
 * Source: published SPECpower_ssj2008 results (www.spec.org) and the makers' public specifications.
 */
const OLDER_CPUS_TEXT = `
opteron 2210 2 1800; opteron 2212 2 2000; opteron 2214 2 2200; opteron 2216 2 2400; opteron 2218 2 2600; opteron 2220 2 2800
opteron 2222 2 3000; opteron 2344 4 1700; opteron 2347 4 1900; opteron 2350 4 2000; opteron 2352 4 2100; opteron 2354 4 2200
opteron 2356 4 2300; opteron 2358 4 2400; opteron 2360 4 2500; opteron 2372 4 2100; opteron 2374 4 2200; opteron 2376he 4 2300
opteron 2377 4 2300; opteron 2378 4 2400; opteron 2380 4 2500; opteron 2382 4 2600; opteron 2384 4 2700; opteron 2386 4 2800
opteron 2389 4 2900; opteron 2419 6 1800; opteron 2425 6 2100; opteron 2427 6 2200; opteron 2431 6 2400; opteron 2435 6 2600
opteron 2439 6 2800; opteron 246 1 2000; opteron 248 1 2200; opteron 250 1 2400; opteron 252 1 2600; opteron 254 1 2800
opteron 265 2 1800; opteron 270 2 2000; opteron 275 2 2200; opteron 280 2 2400; opteron 285 2 2600; opteron 4122 4 2200
opteron 4130 4 2600; opteron 4164 6 1800; opteron 4164ee 6 1800; opteron 4180 6 2600; opteron 4184 6 2800; opteron 4280 8 2800
opteron 4284 8 3000; opteron 4310 4 2200; opteron 4334 6 3100; opteron 4376 8 2600; opteron 4376he 8 2600; opteron 4386 8 3100
opteron 6128 8 2000; opteron 6134 8 2300; opteron 6136 8 2400; opteron 6164 12 1700; opteron 6168 12 1900; opteron 6172 12 2100
opteron 6174 12 2200; opteron 6176 12 2300; opteron 6180 12 2500; opteron 6204 4 3300; opteron 6212 8 2600; opteron 6220 8 3000
opteron 6234 12 2400; opteron 6238 12 2600; opteron 6262 16 1600; opteron 6272 16 2100; opteron 6274 16 2200; opteron 6276 16 2300
opteron 6278 16 2400; opteron 6282 16 2600; opteron 6284 16 2700; opteron 6308 4 3500; opteron 6320 8 2800; opteron 6328 8 3200
opteron 6344 12 2600; opteron 6348 12 2800; opteron 6366 16 1800; opteron 6376 16 2300; opteron 6378 16 2400; opteron 6380 16 2500
opteron 6386 16 2800; opteron 8216 2 2400; opteron 8218 2 2600; opteron 8220 2 2800; opteron 8350 4 2000; opteron 8354 4 2200
opteron 8356 4 2300; opteron 8360 4 2500; opteron 8376 4 2300; opteron 8378 4 2400; opteron 8380 4 2500; opteron 8381 4 2500
opteron 8384 4 2700; opteron 8389 4 2900; opteron 8425 6 2100; opteron 8431 6 2400; opteron 8435 6 2600; opteron 8439 6 2800
xeon 3040 2 1860; xeon 3070 2 2666; xeon 3075 2 2660; xeon 5030 2 2666; xeon 5050 2 3000; xeon 5060 2 3200; xeon 5063 2 3200
xeon 5080 2 3733; xeon 5110 2 1600; xeon 5120 2 1866; xeon 5130 2 2000; xeon 5140 2 2333; xeon 5148 2 2333; xeon 5150 2 2666
xeon 5160 2 3000; xeon 7020 2 2660; xeon 7030 2 2800; xeon 7040 2 3000; xeon 7041 2 3000; xeon 7110m 2 2600; xeon 7120m 2 3000
xeon 7130m 2 3200; xeon 7140m 2 3400; xeon e3-1220 4 3100; xeon e3-1220 v2 4 3100; xeon e3-1220 v3 4 3100; xeon e3-1225 4 3100
xeon e3-1230 4 3200; xeon e3-1230 v2 4 3300; xeon e3-1230 v3 4 3300; xeon e3-1240 4 3300; xeon e3-1240 v2 4 3400
xeon e3-1240 v3 4 3400; xeon e3-1260l 4 2400; xeon e3-1265l v2 4 2500; xeon e3-1265l v3 4 2500; xeon e3-1270 4 3400
xeon e3-1270 v2 4 3500; xeon e3-1270 v3 4 3500; xeon e3-1275l v3 4 2700; xeon e3-1280 4 3600; xeon e3-1280 v2 4 3600
xeon e3110 2 3000; xeon e5-1620 4 3600; xeon e5-1650 6 3200; xeon e5-2407 4 2200; xeon e5-2420 6 1900; xeon e5-2420 v2 6 2200
xeon e5-2430 6 2200; xeon e5-2430 v2 6 2500; xeon e5-2440 6 2400; xeon e5-2440 v2 8 1900; xeon e5-2450 8 2100
xeon e5-2450 v2 8 2500; xeon e5-2450l 8 1800; xeon e5-2470 8 2300; xeon e5-2603 4 1800; xeon e5-2603 v2 4 1800
xeon e5-2603 v3 6 1600; xeon e5-2603 v4 6 1700; xeon e5-2609 4 2400; xeon e5-2609 v2 4 2500; xeon e5-2609 v3 6 1900
xeon e5-2609 v4 8 1700; xeon e5-2620 v2 6 2100; xeon e5-2620 v3 6 2400; xeon e5-2620 v4 8 2100; xeon e5-2623 v3 4 3000
xeon e5-2623 v4 4 2600; xeon e5-2630 6 2300; xeon e5-2630 v2 6 2600; xeon e5-2630 v3 8 2400; xeon e5-2630 v4 10 2200
xeon e5-2630l v3 8 1800; xeon e5-2637 v2 4 3500; xeon e5-2637 v3 4 3500; xeon e5-2637 v4 4 3500; xeon e5-2640 6 2500
xeon e5-2640 v2 8 2000; xeon e5-2640 v3 8 2600; xeon e5-2640 v4 10 2400; xeon e5-2643 4 3300; xeon e5-2643 v2 6 3500
xeon e5-2643 v3 6 3400; xeon e5-2643 v4 6 3400; xeon e5-2650 8 2000; xeon e5-2650 v2 8 2600; xeon e5-2650 v3 10 2300
xeon e5-2650 v4 12 2200; xeon e5-2650l 8 1800; xeon e5-2660 8 2200; xeon e5-2660 v2 10 2200; xeon e5-2660 v3 10 2600
xeon e5-2660 v4 14 2000; xeon e5-2665 8 2400; xeon e5-2667 6 2900; xeon e5-2667 v2 8 3300; xeon e5-2667 v3 8 3200
xeon e5-2667 v4 8 3200; xeon e5-2670 8 2600; xeon e5-2670 v2 10 2500; xeon e5-2670 v3 12 2300; xeon e5-2680 8 2700
xeon e5-2680 v2 10 2800; xeon e5-2680 v3 12 2500; xeon e5-2680 v4 14 2400; xeon e5-2683 v3 14 2000; xeon e5-2683 v4 16 2100
xeon e5-2687w 8 3100; xeon e5-2687w v2 8 3400; xeon e5-2687w v3 10 3100; xeon e5-2687w v4 12 3000; xeon e5-2690 8 2900
xeon e5-2690 v2 10 3000; xeon e5-2690 v3 12 2600; xeon e5-2690 v4 14 2600; xeon e5-2695 v2 12 2400; xeon e5-2695 v3 14 2300
xeon e5-2695 v4 18 2100; xeon e5-2697 v2 12 2700; xeon e5-2697 v3 14 2600; xeon e5-2697 v4 18 2300; xeon e5-2698 v3 16 2300
xeon e5-2698 v4 20 2200; xeon e5-2699 v3 18 2300; xeon e5-2699 v4 22 2200; xeon e5-4607 6 2200; xeon e5-4620 8 2200
xeon e5-4640 8 2400; xeon e5-4650 8 2700; xeon e5-4650 v2 10 2400; xeon e5-4650l 8 2600; xeon e5-4669 v3 18 2100
xeon e5-4669 v4 22 2200; xeon e5205 2 1866; xeon e5310 4 1600; xeon e5320 4 1866; xeon e5335 4 2000; xeon e5345 4 2333
xeon e5405 4 2000; xeon e5410 4 2333; xeon e5420 4 2500; xeon e5430 4 2666; xeon e5440 4 2833; xeon e5450 4 3000; xeon e5462 4 2800
xeon e5472 4 3000; xeon e5502 2 1866; xeon e5504 4 2000; xeon e5506 4 2133; xeon e5520 4 2266; xeon e5530 4 2400; xeon e5540 4 2533
xeon e5606 4 2133; xeon e5607 4 2266; xeon e5620 4 2400; xeon e5630 4 2533; xeon e5640 4 2666; xeon e5645 6 2400; xeon e5649 6 2533
xeon e7-2870 10 2400; xeon e7-4830 8 2133; xeon e7-4850 10 2000; xeon e7-4850 v3 14 2200; xeon e7-4850 v4 16 2100
xeon e7-4860 10 2266; xeon e7-4870 10 2400; xeon e7-4870 v2 15 2300; xeon e7-4890 v2 15 2800; xeon e7-8837 8 2666
xeon e7-8870 10 2400; xeon e7-8890 v2 15 2800; xeon e7-8890 v3 18 2500; xeon e7-8890 v4 24 2200; xeon e7310 4 1600
xeon e7320 4 2133; xeon e7330 4 2400; xeon e7340 4 2400; xeon e7420 4 2133; xeon e7430 4 2133; xeon e7440 4 2400; xeon e7450 6 2400
xeon e7540 6 2000; xeon l3360 4 2833; xeon l5310 4 1600; xeon l5320 4 1866; xeon l5335 4 2000; xeon l5408 4 2133; xeon l5410 4 2330
xeon l5420 4 2500; xeon l5430 4 2667; xeon l5520 4 2267; xeon l5530 4 2400; xeon l5609 4 1866; xeon l5630 4 2133; xeon l5640 6 2267
xeon l7345 4 1860; xeon w5580 4 3200; xeon w5590 4 3333; xeon x3210 4 2133; xeon x3220 4 2400; xeon x3230 4 2666; xeon x3320 4 2500
xeon x3330 4 2666; xeon x3360 4 2833; xeon x3430 4 2400; xeon x3440 4 2533; xeon x3450 4 2666; xeon x3460 4 2800; xeon x3470 4 2933
xeon x3480 4 3067; xeon x5260 2 3333; xeon x5272 2 3400; xeon x5355 4 2666; xeon x5365 4 3000; xeon x5450 4 3000; xeon x5460 4 3166
xeon x5470 4 3333; xeon x5482 4 3200; xeon x5550 4 2666; xeon x5560 4 2800; xeon x5570 4 2933; xeon x5650 6 2666; xeon x5660 6 2800
xeon x5667 4 3066; xeon x5670 6 2933; xeon x5675 6 3066; xeon x5677 4 3466; xeon x5680 6 3333; xeon x5687 4 3600; xeon x5690 6 3466
xeon x7350 4 2933; xeon x7460 6 2666; xeon x7542 6 2666; xeon x7550 8 2000; xeon x7560 8 2266
`;

const table: ReadonlyMap<string, OlderCpu> = new Map(OLDER_CPUS_TEXT.trim().split(/;|\n/).map((entry) => {
  const words = entry.trim().split(' ');
  const [cores = NaN, clockMhz = NaN] = words.slice(-2).map(Number);
  return [words.slice(0, -2).join(' '), { cores, clockMhz }] as const;
}));

/** Cores and clock behind a key of `parseCpuModel`, letters for power variants ("he", "se") ignored; undefined = not listed. */
export const olderCpuOf = (key: string): OlderCpu | undefined => table.get(key) ?? table.get(key.replace(/(\d)(he|se|ee|vs|qs)$/, '$1'));

/** All keys listed. */
export const olderCpuKeys = (): readonly string[] => [...table.keys()];
