import { type HomeBasis, type Household, sayingBases } from '@shared/notices/audience/group'
import { create } from 'zustand'
import { keep, kept } from './kept'
import { type Place, usePlaces } from './place'

interface Kept {
  household: Household
  say: (change: Partial<Household>) => void
  /** 在一个地方的凭据. */
  sayBases: (place: string | undefined, has: HomeBasis[] | undefined) => void
  forget: () => void
}

const key = 'household'

/** What was kept before a place was kept with it was said of the home. */
function ofHome(household: Household): Household {
  const [home] = kept<Place[]>('places', [])
  const { bases } = household
  return home && bases
    ? { ...household, ...sayingBases(household, home.code, { place: home.code, has: bases }) }
    : household
}

/** 我家的情况: on this phone alone, sent to nobody. */
export const useHousehold = create<Kept>()((set, get) => ({
  household: ofHome(kept<Household>(key, {})),
  say: (change) => {
    const household = { ...get().household, ...change }
    keep(key, household)
    set({ household })
  },
  sayBases: (place, has) => {
    const { household, say } = get()
    say(sayingBases(household, usePlaces.getState().places[0]?.code, { place, has }))
  },
  forget: () => {
    keep(key, undefined)
    set({ household: {} })
  },
}))
