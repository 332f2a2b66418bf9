import type { Household } from '@shared/notices/audience/group'
import { create } from 'zustand'
import { keep, kept } from './kept'

interface Kept {
  household: Household
  say: (change: Partial<Household>) => void
  forget: () => void
}

const key = 'household'

/** 我家的情况: on this phone alone, sent to nobody. */
export const useHousehold = create<Kept>()((set, get) => ({
  household: kept<Household>(key, {}),
  say: (change) => {
    const household = { ...get().household, ...change }
    keep(key, household)
    set({ household })
  },
  forget: () => {
    keep(key, undefined)
    set({ household: {} })
  },
}))
