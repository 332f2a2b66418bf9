import type { readNoticeShape } from '@shared/notices/audience/contractShapes'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { call } from '../platform/call'
import { keep, kept } from '../platform/kept'

export type DrawnShape = Replied<typeof readNoticeShape>['shape']

const key = 'screen.shapes'
/** A screen keeps so many drawings, the latest asked for: more do not hang in one place at a time. */
const most = 8
type Drawn = [id: string, shape: DrawnShape]

function remember(id: string, shape: DrawnShape): void {
  const others = kept<Drawn[]>(key, []).filter(([other]) => other !== id)
  keep(key, [[id, shape], ...others].slice(0, most))
}

/**
 * The drawing of a notice, if it has one. It never changes, so a screen keeps it: without a line it is drawn too. `waits`:
 * whether it may still come.
 */
export function useShape(id: string | undefined): { shape?: DrawnShape | undefined; waits: boolean } {
  const found = useQuery({
    queryKey: ['notice shape', id],
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { shape } = await call<typeof readNoticeShape>('GET /api/notices/shapes/{id}', { params: { id: id ?? '' } })
      if (id !== undefined) remember(id, shape)
      return shape
    },
  })
  if (id === undefined) return { waits: false }
  const shape = found.data ?? kept<Drawn[]>(key, []).find(([known]) => known === id)?.[1]
  return { shape, waits: shape === undefined && found.isPending }
}
