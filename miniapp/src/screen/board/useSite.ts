import type { Replied } from '@shared/operation'
import type { readSite } from '@shared/sites/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { keep, kept } from '../../platform/kept'

type Site = Replied<typeof readSite>

/** Which place a screen or board stands in; without a line, as it knew it last. */
export function useSite(code: string) {
  const key = `screen.site.${code}`
  const found = useQuery({
    queryKey: ['site', code],
    enabled: code !== '',
    staleTime: 3_600_000,
    queryFn: async () => {
      const site = await call<typeof readSite>('GET /api/sites/{code}', { params: { code } })
      keep(key, site)
      return site
    },
  })
  return { found, site: found.data ?? kept<Site | undefined>(key, undefined) }
}
