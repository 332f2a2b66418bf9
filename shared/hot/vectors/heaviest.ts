/** Where the heaviest so many stand, in their order; of equal ones the first. What weighs nothing is left out. */
export function heaviest(weights: Float32Array, many: number): number[] {
  const least = weights.length <= many ? 0 : Float32Array.from(weights).sort()[weights.length - many]!
  let equal = many
  for (const one of weights) if (one > least) equal--
  const kept: number[] = []
  for (let nth = 0; nth < weights.length; nth++)
    if (weights[nth]! > least || (least > 0 && weights[nth] === least && equal-- > 0)) kept.push(nth)
  return kept
}
