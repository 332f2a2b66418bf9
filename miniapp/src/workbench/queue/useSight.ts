import { useKept } from '../useKept'
import type { Filter } from './filters/filters'
import type { Tab } from './views'

export interface Sight {
  show: Tab
  filter: Filter
  /** Another department's queue; one's own when empty. */
  department: string
}

export const firstSight: Sight = { show: 'open', filter: 'all', department: '' }

/** What of the queue a person looked at last; it stays theirs on this device. */
export function useSight(): [Sight, (change: Partial<Sight>) => void] {
  const [sight, setSight] = useKept<Sight>('work.queue', firstSight)
  return [sight, (change) => setSight({ ...sight, ...change })]
}
