import type { listNotices } from '@shared/notices/contract'
import type { Replied } from '@shared/operation'
import { inOrder } from '@shared/notices/order'
import { screenHours } from '@shared/sites/words'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { keep, kept } from '../../platform/kept'
import { learnTime, trueNow } from './trueNow'

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
      learnTime(feed.asOf)
      return feed
    },
  })
  const feed = found.data ?? (found.isError ? kept<Feed | undefined>(key, undefined) : undefined)
  useMinutes()
  // What was running when the line broke may have ended since, and after a day nobody knows what has been withdrawn.
  const now = found.isError ? trueNow() : 0
  const tooOld = found.isError && feed !== undefined && now - Date.parse(feed.asOf) > screenHours * 3_600_000
  const from = found.isError ? isoDay(new Date(now).toISOString()) : ''
  const live =
    feed?.notices.filter(({ running, until, unproven }) => running && (unproven !== undefined || until >= from)) ?? []
  const issues = inOrder(live, isoDay(found.isError || !feed ? new Date(now).toISOString() : feed.asOf))
  // Of the day that the screen knows by itself: a hearing whose day is over is told no more.
  const today = from || (feed ? isoDay(feed.asOf) : '')
  const hearings = (feed?.hearings ?? []).filter(({ day }) => day >= today)
  return {
    feed,
    issues: tooOld ? [] : issues,
    hearings: tooOld ? [] : hearings,
    stale: found.isError,
    tooOld,
    found,
  }
}

/** Looks again each minute, also while nothing answers. */
function useMinutes(): void {
  const [, look] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => look((n) => n + 1), everyMinute)
    return () => clearInterval(timer)
  }, [])
}
