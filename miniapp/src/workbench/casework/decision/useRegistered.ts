import type { listPapers } from '@shared/answers/papers/contractPapers'
import { paperSizes } from '@shared/answers/papers/words'
import type { listUpkeep } from '@shared/answers/upkeep/contractUpkeep'
import { askedFor, likest, mostAlike } from '@shared/inquiries/disclosure/sameInformation'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../platform/call'

interface Registered {
  id: string
  title: string
  number?: string | undefined
}

/**
 * What departments registered and anybody may read, which the library does not hold: of all of them whatever is named as the
 * applicant names it, and of the rules of this unit whatever may be the same however it is worded.
 */
export function useRegistered(unit: string, text: string) {
  const search = askedFor(text).slice(0, paperSizes.number.most)
  const named = useQuery({
    queryKey: ['papers', 'asked', search],
    enabled: search !== '',
    queryFn: () => call<typeof listPapers>('GET /api/papers', { query: { search } }),
    retry: false,
  })
  const rules = useQuery({
    queryKey: ['upkeep', unit],
    queryFn: () => call<typeof listUpkeep>('GET /api/upkeep', { query: { unit } }),
    retry: false,
  })
  const own = (rules.data?.documents ?? []).filter(({ held }) => !held)
  const alike: Registered[] = likest(text, own, ({ title, number = '' }) => `${title} ${number}`)
  const others = (named.data?.papers ?? []).filter(({ id }) => !alike.some((one) => one.id === id))
  return {
    registered: [...alike, ...others].slice(0, mostAlike),
    pending: named.isLoading || rules.isLoading,
    failed: named.isError || rules.isError,
  }
}
