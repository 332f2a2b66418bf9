import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import { keep, kept } from '../kept'
import { useHeard } from './stillLinked'

/** Where 公告 stands in the tab bar. */
const tab = 1
const key = 'notices.seen'

interface Seen {
  /** By code of a place: the moment of the list that was last looked at. */
  seen: Record<string, string>
  look: (place: string, asOf: string) => void
}

/** Which notices this phone has been shown; kept here alone, so nobody is followed. */
export const useSeen = create<Seen>()((set, get) => ({
  seen: kept<Record<string, string>>(key, {}),
  look: (place, asOf) => {
    if (get().seen[place] === asOf) return
    const seen = { ...get().seen, [place]: asOf }
    keep(key, seen)
    set({ seen })
  },
}))

interface Listed {
  place: string
  list: { asOf: string; notices: readonly { id: string; issuedAt: string }[] } | undefined
}

/** The ids of notices that came since the lists were last looked at; a place just followed begins with nothing new. */
export function useNew(listed: readonly Listed[]): ReadonlySet<string> {
  const { seen, look } = useSeen()
  const found = listed.flatMap(({ place, list }) => (list ? [{ place, ...list }] : []))
  const first = found.filter(({ place }) => seen[place] === undefined)
  useEffect(() => {
    for (const { place, asOf } of first) look(place, asOf)
  }, [first, look])
  const hear = useHeard((all) => all.hear)
  useEffect(() => {
    for (const { place, ...list } of found) hear(place, list)
  }, [found, hear])
  const fresh = found.flatMap(({ place, notices }) => {
    const since = seen[place]
    return since ? notices.filter(({ issuedAt }) => issuedAt > since).map(({ id }) => id) : []
  })
  const any = fresh.length > 0
  useEffect(() => {
    // Only the pages of the tab bar have one; elsewhere there is nothing to mark.
    const mark = any ? Taro.showTabBarRedDot : Taro.hideTabBarRedDot
    Promise.resolve(mark({ index: tab })).catch(() => undefined)
  }, [any])
  return new Set(fresh)
}

/** The list of one place is being looked at: what was new when it was opened stays marked until it is opened again. */
export function useLookedAt(place: string, list: Listed['list']): ReadonlySet<string> {
  const [before] = useState(() => useSeen.getState().seen[place])
  const look = useSeen((all) => all.look)
  const asOf = list?.asOf
  useEffect(() => {
    if (asOf) look(place, asOf)
  }, [place, asOf, look])
  return new Set((list?.notices ?? []).filter(({ issuedAt }) => before && issuedAt > before).map(({ id }) => id))
}
