/** Moves numbers down a slope by Adam (Kingma & Ba 2015), with weight decay beside it (Loshchilov & Hutter 2019). */
export function adam(numbers: Float64Array, { rate, decay }: { rate: number; decay: number }) {
  const mean = new Float64Array(numbers.length)
  const square = new Float64Array(numbers.length)
  let steps = 0
  return (slope: Float64Array, share: number): void => {
    steps++
    for (let at = 0; at < numbers.length; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2
      const step = mean[at]! / (1 - 0.9 ** steps) / (Math.sqrt(square[at]! / (1 - 0.99 ** steps)) + 1e-8)
      numbers[at]! -= share * rate * (step + decay * numbers[at]!)
    }
  }
}
