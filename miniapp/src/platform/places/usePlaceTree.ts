import type { listPlaces } from '@shared/areas/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '../call'
import { keep, kept } from '../kept'
import { type PlaceRows, treeOf } from './treeOf'

const key = 'place list'
const day = 86_400_000

/** The places of the city, kept on this device: what is typed to find one is sent to nobody, and it works without a line. */
export function usePlaceTree() {
  const found = useQuery({
    queryKey: ['places of the city'],
    queryFn: async (): Promise<PlaceRows> => {
      const before = kept<PlaceRows | undefined>(key, undefined)
      const asked = call<typeof listPlaces>('GET /api/areas/places')
      // Without a line those that were there last are better than none.
      const places = before ? await asked.then((now) => now.places).catch(() => before) : (await asked).places
      keep(key, places)
      return places
    },
    staleTime: day,
    gcTime: day,
  })
  const tree = useMemo(() => found.data && treeOf(found.data), [found.data])
  return { tree, error: found.error, again: () => void found.refetch() }
}
