import type { Replied } from '@shared/operation'
import type { listTasks } from '@shared/sites/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { isOffline } from '../../platform/callProblem'
import { keep, kept } from '../../platform/kept'

type Tasks = Replied<typeof listTasks>

/** What there is to do on the boards of one's place; without a line, what this phone had last. */
export function useTasks(person: string) {
  const key = `boards.tasks.${person}`
  const found = useQuery({
    queryKey: ['boards', person],
    queryFn: async () => {
      const tasks = await call<typeof listTasks>('GET /api/postings')
      keep(key, tasks)
      return tasks
    },
  })
  const away = found.isError && isOffline(found.error)
  const tasks = found.data ?? (away ? kept<Tasks | undefined>(key, undefined) : undefined)
  return { found, tasks, away }
}
