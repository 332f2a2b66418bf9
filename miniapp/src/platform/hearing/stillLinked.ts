import type { listNotices } from '@shared/notices/contract'
import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from '../call'
import { keep, kept } from '../kept'
import { type Place, usePlaces } from '../place'
import { nowHere } from '../clock/houseClock'

/** 本市约定: whoever heard nothing of a place for so long is told once that following it still works. */
const quietDays = 90
const key = 'notices.heard'
const dayMs = 86_400_000

interface Heard {
  /** When the last notice for it came, or when this phone began to listen. */
  last: string
  /** When the silence since then was told of. */
  toldAt?: string
}

interface Listed {
  asOf: string
  notices: readonly { issuedAt: string }[]
}

interface Hearing {
  /** By code of a place; on this phone alone, so nobody is followed and nothing is written elsewhere. */
  heard: Record<string, Heard>
  hear: (place: string, list: Listed) => void
  tell: (place: string, at: string) => void
}

/** What was last heard of each place. */
export const useHeard = create<Hearing>()((set, get) => {
  const put = (place: string, now: Heard) => {
    const heard = { ...get().heard, [place]: now }
    keep(key, heard)
    set({ heard })
  }
  return {
    heard: kept<Record<string, Heard>>(key, {}),
    hear(place, { asOf, notices }) {
      const before = get().heard[place]
      const newest = notices
        .map(({ issuedAt }) => issuedAt)
        .sort()
        .at(-1)
      // What came ends a silence; a place just followed begins with none.
      if (!before) put(place, { last: asOf })
      else if (newest && newest > before.last) put(place, { last: newest })
    },
    tell(place, at) {
      const before = get().heard[place]
      if (before && before.toldAt === undefined) put(place, { ...before, toldAt: at })
    },
  }
})

const isSilent = (one: Heard | undefined, at: string): boolean =>
  one !== undefined && one.toldAt === undefined && Date.parse(at) - Date.parse(one.last) >= quietDays * dayMs

/**
 * The places that have been silent for 90 days, with since when and when that was found: each silence once, and only after the
 * city was asked again, also for what began and ended meanwhile.
 */
export function useSilences(): { place: Place; last: string; toldAt: string }[] {
  const places = usePlaces((all) => all.places)
  const { heard, hear, tell } = useHeard()
  const now = nowHere()
  const doubtful = places.filter(({ code }) => isSilent(heard[code], now))
  const lists = useQueries({
    queries: doubtful.map(({ code }) => ({
      queryKey: ['notices', code, 'past'],
      queryFn: () => call<typeof listNotices>('GET /api/notices', { query: { area: code, past: 'yes' } }),
    })),
  })
  const answers = doubtful.map(({ code }, nth) => ({ code, list: lists[nth]?.data }))
  useEffect(() => {
    for (const { code, list } of answers) {
      if (!list) continue
      hear(code, list)
      // By the clock of the city: that of a phone may run ahead.
      if (isSilent(useHeard.getState().heard[code], list.asOf)) tell(code, list.asOf)
    }
  }, [answers, hear, tell])
  return places.flatMap((place) => {
    const { last = '', toldAt } = heard[place.code] ?? {}
    return toldAt === undefined ? [] : [{ place, last, toldAt }]
  })
}
