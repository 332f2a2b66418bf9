/** Rounds until the machine's code is compiled for good: some thousand questions. */
const leastBefore = 6_000
const roundsMeasured = 3

/**
 * What one answer costs in milliseconds of processor time, of all threads: `p50Ms` and `p99Ms` as a process answers that
 * has answered some thousand questions; `firstP50Ms` and `firstP99Ms` where each is asked for the first time.
 * @param first of each question the time when it was asked for the first time
 */
export async function answeringTime(
  questions: readonly string[],
  first: readonly number[],
  ask: (question: string) => Promise<unknown>,
) {
  const rounds = Math.ceil(leastBefore / Math.max(1, questions.length))
  const measured: number[] = []
  for (let round = -rounds; round < roundsMeasured; round++)
    for (const question of questions) {
      const spent = await timeOf(() => ask(question))
      if (round >= 0) measured.push(spent)
    }
  return {
    p50Ms: quantile(measured, 0.5),
    p99Ms: quantile(measured, 0.99),
    firstP50Ms: quantile(first, 0.5),
    firstP99Ms: quantile(first, 0.99),
  }
}

/** Milliseconds of processor time that it took. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3))
}
