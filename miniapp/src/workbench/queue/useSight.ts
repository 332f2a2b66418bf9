import { useSession } from '../../platform/session'
import { useKept } from '../useKept'
import type { Filter } from './filters'
import type { Show } from './useQueue'

export interface Sight {
  show: Show
  filter: Filter
  /** Another department's queue; one's own when empty. */
  department: string
}

const first: Sight = { show: 'open', filter: 'all', department: '' }

/** What of the queue a person looked at last; it stays theirs on this device. */
export function useSight(): [Sight, (change: Partial<Sight>) => void] {
  const me = useSession((session) => session.person?.id)
  const [sight, setSight] = useKept<Sight>(`work.queue.${me}`, first)
  return [sight, (change) => setSight({ ...sight, ...change })]
}
