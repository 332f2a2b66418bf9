import { useKept } from '../useKept'

interface Over<T> {
  /** What stood there when it was begun. */
  from: T
  typed: T
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

/** What is typed over something that colleagues write on too; it outlives their change, and says that there was one. */
export function useKeptOver<T extends object>(key: string, start: T): KeptOver<T> {
  const [held, setHeld, drop] = useKept<Over<T> | undefined>(key, undefined)
  const typed = { ...start, ...held?.typed }
  return {
    typed,
    set: (change) => setHeld({ from: held?.from ?? start, typed: { ...typed, ...change } }),
    drop,
    behind: held !== undefined && !alike(held.from, start),
    settle: () => setHeld({ from: start, typed }),
  }
}

/** What was begun before a field came to be has none of it. */
const alike = <T extends object>(from: T, now: T): boolean =>
  JSON.stringify({ ...now, ...from }) === JSON.stringify(now)
