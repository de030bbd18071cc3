import type { Microarchitecture } from './microarchitecture.js';
import type { ParsedCpuModel } from './parse-cpu-model.js';

/** A pattern over the model number and what it means. The makers' public numbering schemes; first match wins. */
type NumberRule = readonly [pattern: RegExp, microarchitecture: Microarchitecture];

const XEON_RULES: readonly NumberRule[] = [
  [/^e3-1\d{3}[a-z]* v[56]$/, 'intel-coffeelake'],
  [/^(e[357]-\d{4}[a-z]*|d-15\d\d[a-z]*)( v4)$|^d-15\d\d/, 'intel-broadwell'],
  [/^e[357]-\d{4}[a-z]* v3$/, 'intel-haswell'],
  [/^e[357]-\d{4}[a-z]* v2$/, 'intel-ivybridge'],
  [/^e[35]-\d{4}[a-z]*$/, 'intel-sandybridge'],
  [/^e7-\d{4}[a-z]*$/, 'intel-westmere'],
  [/^(gold|silver|bronze|platinum) \d1\d\d|^d-21\d\d|^w-[23]1\d\d/, 'intel-skylake-sp'],
  [/^(gold|silver|bronze|platinum) (\d2\d\d|\d3\d\dhl?$)|^w-[23]2\d\d/, 'intel-cascadelake'],
  [/^(gold|silver|bronze|platinum) \d3\d\d|^d-[12]7\d\d|^w-33\d\d/, 'intel-icelake-sp'],
  [/^(gold|silver|bronze|platinum) \d4\d\d|^max 94\d\d|^w[3579]-[23]4\d\d/, 'intel-sapphirerapids'],
  [/^(gold|silver|bronze|platinum) \d5\d\d|^w[3579]-[23]5\d\d/, 'intel-emeraldrapids'],
  [/^e-2[12]\d\d/, 'intel-coffeelake'],
  [/^e-23\d\d/, 'intel-rocketlake'],
  [/^e-24\d\d|^63\d\dp/, 'intel-raptorlake'],
  [/^6[579]\d\dp/, 'intel-graniterapids'],
  [/^6[79]\d\de/, 'intel-sierraforest'],
  [/^[exlw](5[5]\d\d|3[45]\d\d|[67]5\d\d)$/, 'intel-nehalem'],
  [/^[exlw](56\d\d|36\d\d)$/, 'intel-westmere'],
  [/^[exl]?(3[0-3]\d\d|5[1-4]\d\d|7[34]\d\d)$/, 'intel-core2'],
  [/^(50\d\d|7[01]\d\dm?|tm)$/, 'intel-netburst'],
];

const EPYC_RULES: readonly NumberRule[] = [
  [/^7\w\d1|^7\d\d1/, 'amd-naples'],
  [/^7[\df]\d2|^7[hf]\d2/, 'amd-rome'],
  [/^7[\df]\d3|^7\d\d3/, 'amd-milan'],
  [/^[89]\d\d4/, 'amd-genoa'],
  [/^9\d\d5/, 'amd-turin'],
];

const OPTERON_RULES: readonly NumberRule[] = [
  [/^(3[23]|4[23]|6[23])\d\d/, 'amd-bulldozer'],
  [/^(13|23|24|83|84|41|61)\d\d/, 'amd-k10'],
  [/^([128]\d\d|[128]2\d\d)(he|se|hs|ee)?$/, 'amd-k8'],
];

const RULES: Readonly<Record<string, readonly NumberRule[]>> = { xeon: XEON_RULES, epyc: EPYC_RULES, opteron: OPTERON_RULES };

/** The microarchitecture behind a CPU name, by the maker's numbering; undefined where the numbering doesn't say. */
export function classifyMicroarchitecture(cpu: ParsedCpuModel): Microarchitecture | undefined {
  return RULES[cpu.brand]?.find(([pattern]) => pattern.test(cpu.number))?.[1];
}
