interface Told {
  title: string
  topic: string
}

const least = { sameTopic: 2, otherTopic: 4 }
const most = 3

/** Pairs of neighbouring characters, of letters and digits alone. */
function pairsOf(text: string): Set<string> {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_none, nth) => run.slice(nth, nth + 2))))
}

/**
 * Those that may be the same matter, or the same one again, by what their titles have in common, the nearest first; a hint
 * for whoever registers, who looks and decides.
 */
export function alike<T extends Told>(
  { title, topic }: { title: string; topic?: string | undefined },
  among: readonly T[],
): T[] {
  const own = pairsOf(title)
  return among
    .map((one) => ({ one, shared: [...pairsOf(one.title)].filter((pair) => own.has(pair)).length }))
    .filter(({ one, shared }) => shared >= (one.topic === topic ? least.sameTopic : least.otherTopic))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ one }) => one)
}
