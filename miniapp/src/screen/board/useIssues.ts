import type { listNotices } from '@shared/notices/contract'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { keep, kept } from '../../platform/kept'

type Feed = Replied<typeof listNotices>

const everyMinute = 60_000

/** The notices running in one place, asked for each minute; without a line, what this screen got last. */
export function useIssues(area: string) {
  const key = `screen.${area}`
  const found = useQuery({
    queryKey: ['screen', area],
    enabled: area !== '',
    refetchInterval: everyMinute,
    refetchIntervalInBackground: true,
    queryFn: async () => {
      const feed = await call<typeof listNotices>('GET /api/notices', { query: { area, past: 'no' } })
      keep(key, feed)
      return feed
    },
  })
  const feed = found.data ?? (found.isError ? kept<Feed | undefined>(key, undefined) : undefined)
  // What was running when the line broke may have ended since.
  const from = found.isError ? isoDay(new Date().toISOString()) : ''
  const issues = feed?.notices.filter(({ running, until }) => running && until >= from) ?? []
  return { feed, issues, stale: found.isError, found }
}
