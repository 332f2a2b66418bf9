import { create } from 'zustand'
import { keep, kept } from './kept'

/** A place as shown to people: its code and its full name, 东昌府区沙镇镇王庄村. */
export interface Place {
  code: string
  name: string
}

interface Places {
  places: Place[]
  set: (places: Place[]) => void
}

const key = 'places'
/** Where it is kept with whose account: see following. */
export const accountKey = 'places.account'

/** Places followed on this phone, the first being home. A guest has them too. */
export const usePlaces = create<Places>()((set) => ({
  places: kept<Place[]>(key, []),
  set: (places) => {
    keep(key, places)
    // Whoever has none here any more, for they closed their account or took back their word, leaves no mark of it either.
    if (places.length === 0) keep(accountKey, undefined)
    set({ places })
  },
}))
