import { useKept } from '../useKept'

interface Over<T> {
  /** What stood there when it was begun. */
  from: T
  typed: Partial<T>
}

interface KeptOver<T> {
  typed: T
  set: (change: Partial<T>) => void
  drop: () => void
  /** A colleague wrote on it since this was begun: nothing goes over theirs until one of the two is chosen. */
  behind: boolean
  /** Theirs was read, and what is typed here stays. */
  settle: () => void
}

/**
 * What is typed over something that colleagues write on too; it outlives their change, and says that there was one. `others`:
 * whether anybody but whoever types can: of what is new, only what was typed stays, and goes on from the form as it begins that day.
 */
export function useKeptOver<T extends object>(key: string, start: T, others = true): KeptOver<T> {
  const [kept, setHeld, drop] = useKept<Over<T> | Partial<T> | undefined>(key, undefined)
  const held = overOf(kept, start)
  const typed = { ...start, ...held?.typed }
  return {
    typed,
    set: (change) => setHeld({ from: held?.from ?? start, typed: { ...(others ? typed : held?.typed), ...change } }),
    drop,
    behind: others && held !== undefined && !alike(held.from, start) && !alike(typed, start),
    settle: () => setHeld({ from: start, typed }),
  }
}

/** What was begun before it was kept with what stood there is taken as it is. */
function overOf<T extends object>(kept: Over<T> | Partial<T> | undefined, start: T): Over<T> | undefined {
  if (!kept) return undefined
  return 'from' in kept && 'typed' in kept ? (kept as Over<T>) : { from: start, typed: kept as Partial<T> }
}

/** What nobody wrote into is the same as what was not there yet, so that a field that came to be is nobody's change. */
const filled = (value: unknown): string =>
  value === undefined || value === null || value === '' || value === false ? '' : JSON.stringify(value)

function alike<T extends object>(from: T, now: T): boolean {
  const [one, other] = [from, now] as Record<string, unknown>[]
  return [...new Set([from, now].flatMap((all) => Object.keys(all)))].every(
    (field) => filled(one?.[field]) === filled(other?.[field]),
  )
}
