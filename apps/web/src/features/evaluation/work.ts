import type { WaitsBody } from '@dondoc/evaluation-projections';

/** How far an assignment had come at the instant asked about. */
export type Work = WaitsBody['units'][number]['assignments'][number];

/** Each assignment that the period counts is led by exactly one unit. */
export const workOf = ({ units }: WaitsBody): readonly Work[] =>
  units.flatMap(({ assignments }) => assignments);
