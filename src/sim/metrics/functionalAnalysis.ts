/**
 * How alike two curves are, as vectors: size by the difference and the projection, shape by the secants.
 *
 * Source: Ronchi, Reneke & Peacock, "A method for the analysis of behavioural uncertainty in evacuation modelling",
 * Fire Technology 50 (2014) 1545–1571, taken up by NIST TN 1822 (2013); the measures are Peacock, Reneke, Davis &
 * Jones, Fire Safety Journal 33 (1999) 167–184. Written from knowledge of these papers; the printed equations were not
 * at hand to compare.
 *
 * Every function wants two curves of one length, and says that two curves without extent are alike.
 */

/** Share of a curve over which a secant reaches: smooths single people, keeps the shape. The papers use 0.03 to 0.05. */
const SECANT_SHARE = 0.05;

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** ERD: ‖a − b‖ / ‖b‖. 0 for the same curve; without unit. */
export function euclideanRelativeDifference(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((value, i) => value - (b[i] as number));
  const squares = dot(difference, difference);
  return squares === 0 ? 0 : Math.sqrt(squares / dot(b, b));
}

/** EPC: ⟨a, b⟩ / ‖b‖², the factor that brings b nearest to a. 1 for the same curve. */
export function euclideanProjectionCoefficient(a: readonly number[], b: readonly number[]): number {
  const squares = dot(b, b);
  return squares === 0 ? 1 : dot(a, b) / squares;
}

/** Differences between points of a curve that lie a secant apart. */
function secants(curve: readonly number[]): number[] {
  const reach = Math.max(1, Math.round(SECANT_SHARE * curve.length));
  return curve.slice(reach).map((value, i) => value - (curve[i] as number));
}

/** SC: the cosine between the secants of both curves. 1 where they have the same shape, whatever their size. */
export function secantCosine(a: readonly number[], b: readonly number[]): number {
  const ofA = secants(a);
  const ofB = secants(b);
  const size = Math.sqrt(dot(ofA, ofA) * dot(ofB, ofB));
  if (size > 0) return dot(ofA, ofB) / size;
  return dot(ofA, ofA) === dot(ofB, ofB) ? 1 : 0;
}
